/** Everything that the sidebar knows: what calls have answered, what it has requested, and how the officer has arranged it. */
import type { Unreached } from './unreached';
import type { GeneratedReport } from '../engine/app/generate-report';
import type { ReportQuestion } from '../engine/app/open-warnings';
import type { Step } from '../engine/app/ports';
import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Severity } from '../engine/checks/finding';
import type { Failure } from '../engine/app/failure';
import type { Place } from '../engine/values/place';

/** What the sidebar does as soon as it is shown: nothing but the check it always makes, or the report after it. */
export type Start = '' | 'check' | 'generate';

/** A call that writes in the workbook or makes a document: these run one at a time, in the order of the requests. */
export type Job =
  | { readonly kind: 'check'; readonly by: 'officer' | 'itself'; readonly tries: number }
  /** `confirmed` when the officer has answered that warnings may be open. */
  | { readonly kind: 'generate'; readonly again: boolean; readonly confirmed?: true }
  | { readonly kind: 'accept'; readonly key: string; readonly reason: string }
  | { readonly kind: 'set-up' };

/** What can fail at the top of the sidebar, to be tried again. */
export type FailedCommand = Job | { readonly kind: 'preview' };

/**
 * Why a call gave nothing. `answered`: the add-on said no, in words. `unreached`: no answer came; `offline` when the
 * computer has no network, `no-contact` when the network failed, `refused` when Google let the call through to nobody.
 */
export type CallFailure =
  | { readonly kind: 'answered'; readonly reason: Failure['reason'] }
  | { readonly kind: 'unreached'; readonly why: Unreached };

/** What the officer is writing about a warning. The words stay until they are saved or thrown away by the officer. */
export interface Draft {
  /** The finding as it was when the form was opened: it may be gone before the words are saved. */
  readonly finding: ReviewedFinding;
  readonly text: string;
  readonly open: boolean;
  readonly saving: boolean;
  readonly problem: CallFailure | 'empty' | null;
}

/** What came of the last command; shown in a panel of its own. */
export type CommandResult =
  | {
      readonly kind: 'made';
      readonly report: Omit<GeneratedReport, 'findings'>;
      readonly errors: number;
      /** Warnings that nobody has accepted. */
      readonly warnings: number;
    }
  | { readonly kind: 'asked'; readonly again: boolean; readonly question: ReportQuestion['question'] }
  | { readonly kind: 'set-up'; readonly text: string }
  | { readonly kind: 'failed'; readonly command: FailedCommand; readonly failure: CallFailure };

/** A cell to go to; `from` is the id of what was pressed, where a failure is shown. */
export interface Move {
  readonly from: string;
  readonly place: Place;
}

export interface State {
  /** The last answer of a check; null before the first one. */
  readonly checked: CheckedWorkbook | null;
  readonly running: Job | null;
  readonly waiting: readonly Job[];
  /** Whether cells may have been edited since the last check began. */
  readonly away: boolean;
  /** A check that found the workbook taken and is made again by itself. */
  readonly retry: { readonly tries: number; readonly message: string } | null;
  /** The step that the report in the making has reached; null while it waits for its turn. */
  readonly step: Step | null;
  /** Whether the call that is running waits for Google. */
  readonly delayed: boolean;
  readonly previewing: boolean;
  readonly result: CommandResult | null;
  readonly move: Move | null;
  readonly moveFailed: { readonly from: string; readonly failure: CallFailure } | null;
  readonly drafts: readonly Draft[];
  /** Names of the sections that are open. */
  readonly open: readonly string[];
  /** The levels to show; none chosen means all. */
  readonly levels: readonly Severity[];
  /** How many pages of findings are shown in sections where more than one is. */
  readonly pages: ReadonlyMap<string, number>;
  /** What a screen reader announces, politely. */
  readonly said: string;
  /** The id of the element that is to have focus after the next rendering. */
  readonly focus: string | null;
}

/** The sidebar as it is first shown, with the check on its way. */
export function firstState(start: Start): State {
  const check: Job = { kind: 'check', by: start === 'check' ? 'officer' : 'itself', tries: 0 };
  return {
    checked: null,
    running: null,
    waiting: start === 'generate' ? [check, { kind: 'generate', again: false }] : [check],
    away: false,
    retry: null,
    step: null,
    delayed: false,
    previewing: false,
    result: null,
    move: null,
    moveFailed: null,
    drafts: [],
    open: [],
    levels: [],
    pages: new Map(),
    said: '',
    focus: null,
  };
}

/** Whether something that the officer requested is on its way, so that the buttons wait for it. */
export function isLocked({ running, waiting }: State): boolean {
  return [running, ...waiting].some(
    (job) =>
      job !== null &&
      (job.kind === 'generate' || job.kind === 'set-up' || (job.kind === 'check' && job.by === 'officer')),
  );
}

/** Whether a report is requested and not yet answered. */
export function isMaking({ running, waiting }: State): boolean {
  return [running, ...waiting].some((job) => job?.kind === 'generate');
}

/** Whether a check is on its way, or is soon made again. */
export function isReading({ running, waiting, retry }: State): boolean {
  return retry !== null || [running, ...waiting].some((job) => job?.kind === 'check');
}
