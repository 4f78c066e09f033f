import type { Failure } from '../engine/app/failure';
import type { Unreached } from './unreached';

/**
 * Why a call gave nothing. `answered`: the add-on said no, in words. `unreached`: no answer came; `offline` when the
 * computer has no network, `no-contact` when the network failed, `refused` when Google let the call through to nobody.
 */
export type CallFailure =
  | { readonly kind: 'answered'; readonly reason: Failure['reason'] }
  | { readonly kind: 'unreached'; readonly why: Unreached };

/** The failure that the add-on answered, as the sidebar keeps it. */
export function callFailure({ reason }: Failure): CallFailure {
  return { kind: 'answered', reason };
}
