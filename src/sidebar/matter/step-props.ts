import type { Send } from '../event';
import type { State } from '../state';
import type { CheckedMatter, Standing } from './standing';

/** What each step on the way to the committee is shown by. */
export interface StepProps {
  readonly checked: CheckedMatter;
  readonly standing: Standing;
  readonly state: State;
  readonly send: Send;
  /** Whether its buttons wait for what is on its way. */
  readonly locked: boolean;
}
