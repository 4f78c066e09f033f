import type { FindingMessage } from './finding-message';
import type { ServiceKind } from './ports';

/** What can stop every command: how services refuse, a permission, arguments of the wrong shape, or a fault of ours. */
export type CommonCode = ServiceKind | 'consent' | 'wrong-arguments' | 'unexpected';

/** Everything that can stop a command. */
export type FailureCode =
  | CommonCode
  | 'busy'
  | 'no-known-sheet'
  | 'sheet-gone'
  | 'in-bin'
  | 'report-not-found'
  | 'record-damaged'
  | 'record-newer'
  | 'record-too-large'
  | 'version-unknown';

/** Another run holds the workbook. `seconds` says how long a report has been in the making; null for a check. */
export interface Busy {
  readonly ok: false;
  readonly reason: 'busy';
  readonly seconds: number | null;
}

/** A use case did not do what was requested, and why. `findings` are those of the check that it made, if any. */
export interface Refusal<Code extends Exclude<FailureCode, 'busy'> = Exclude<FailureCode, 'busy'>> {
  readonly ok: false;
  readonly reason: Code;
  readonly findings?: readonly FindingMessage[];
}

/** A command that failed, as Google's client gets it: why, in code and in words. Plain JSON. */
export interface Failure<Code extends FailureCode = FailureCode> {
  readonly ok: false;
  readonly reason: {
    readonly code: Code;
    readonly message: string;
    /** Where the officer can mend it; null when no address helps. */
    readonly url: string | null;
  };
  readonly findings: readonly FindingMessage[];
}
