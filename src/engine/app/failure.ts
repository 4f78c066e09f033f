import type { FindingMessage } from './finding-message';
import type { ServiceKind } from './ports';

/** What can stop every command: how services refuse, a permission, arguments of the wrong shape, or a fault of ours. */
export type CommonCode = ServiceKind | 'consent' | 'wrong-arguments' | 'unexpected';

/** Everything that can stop a command. */
export type FailureCode =
  | CommonCode
  | 'busy'
  | 'no-known-sheet'
  | 'not-offered'
  | 'in-bin'
  | 'report-not-found'
  | 'colleagues-report'
  | 'colleagues-unfinished'
  | 'colleagues-document'
  | 'record-damaged'
  | 'record-newer'
  | 'record-too-large'
  | 'version-unknown'
  | 'history-damaged'
  | 'history-newer'
  | 'history-too-large'
  | 'has-errors'
  | 'open-warnings'
  | 'no-report'
  | 'report-finalised'
  | 'document-unreadable'
  | 'nothing-to-undo'
  | 'document-changed'
  | 'report-outdated'
  | 'charts-outdated'
  | 'already-finalised'
  | 'not-finalised'
  | 'already-decided'
  | 'no-recipients'
  | 'lock-lifted'
  | 'share-unknown'
  | 'not-finished'
  | 'due-passed'
  | 'no-reviewers'
  | 'approvals-unavailable'
  | 'approvals-refused'
  | 'approval-running'
  | 'no-approval'
  | 'section-unknown'
  | 'tab-missing'
  | 'tab-changed'
  | 'too-many-rows'
  | 'not-a-copy'
  | 'copy-changed'
  | 'template-damaged'
  | 'template-newer'
  | 'template-without-place'
  | 'colleagues-template'
  | 'template-too-large'
  | 'not-a-word-file'
  | 'row-taken'
  | 'file-type'
  | 'file-empty'
  | 'file-unlike-type'
  | 'file-too-large'
  | 'file-damaged'
  | 'attachments-changed';

/** Another run holds the workbook. `seconds` says how long a report has been in the making; null for a check. */
export interface Busy {
  readonly ok: false;
  readonly reason: 'busy';
  readonly seconds: number | null;
}

/**
 * What a run that failed on the way to a report has left: `nothing`; `perhaps` an unfinished document; a `document`
 * that is not known to be filled; or a `filled` one, of which that is not kept yet; or an `update` that may be in the
 * document. The next run goes on from there. One on the way to a finalised version may have left the document `locked`.
 */
export type Left = 'nothing' | 'perhaps' | 'document' | 'filled' | 'update' | 'locked';

/** What a failure is about, as far as it is known. */
export interface FailureFacts {
  /** The tab that was refused. */
  readonly tab: string | null;
  /** The name of the colleague whose report it is. */
  readonly maker: string | null;
  readonly left: Left | null;
}

/** A use case did not do what was requested, and why. `findings` are those of the check that it made, if any. */
export interface Refusal<Code extends Exclude<FailureCode, 'busy'> = Exclude<FailureCode, 'busy'>> {
  readonly ok: false;
  readonly reason: Code;
  readonly findings?: readonly FindingMessage[];
  /** The name of the colleague whose report stands in the way. */
  readonly maker?: string;
  /** What an earlier run has left, when it is not nothing. */
  readonly left?: Left;
}

/** A command that failed, as Google's client gets it: why, in code and in words. Plain JSON. */
export interface Failure<Code extends FailureCode = FailureCode> {
  readonly ok: false;
  readonly reason: {
    readonly code: Code;
    readonly message: string;
    /** Where the officer can mend it; null when no address helps. */
    readonly url: string | null;
    /** What a run that was to make or finalise a report has left; null for every other one. */
    readonly left: Left | null;
  };
  readonly findings: readonly FindingMessage[];
}

/** The error of a run that was to make or finalise a report, with what the run has left. */
export function withLeft(error: unknown, left: Left): unknown {
  return typeof error === 'object' && error !== null ? Object.assign(error, { left }) : error;
}

/** What the run has left that threw this; null when it was to do neither. */
export function leftBy(error: unknown): Left | null {
  return typeof error === 'object' && error !== null && 'left' in error ? (error.left as Left) : null;
}
