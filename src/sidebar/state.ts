/** Everything that the sidebar knows: what calls have answered, what it has requested, and how the officer has arranged it. */
import type { CallFailure } from './call-failure';
import { firstMatterState, type MatterRequest, type MatterState } from './matter/matter-state';
import { firstToolsState, type ToolRequest, type ToolsState } from './tools/tools-state';
import type { ArrangedFindings } from '../engine/app/arranged-findings';
import type { GeneratedReport } from '../engine/app/generate-report';
import type { ReportQuestion } from '../engine/app/report-question';
import { firstUpdateState, type UpdateRequest, type UpdateState } from './update/update-state';
import type { Step } from '../engine/app/ports';
import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Severity } from '../engine/checks/finding';
import type { Place } from '../engine/values/place';

/** What the sidebar does as soon as it is shown: nothing but the check it always makes, or the report after it. */
export type Start = '' | 'check' | 'generate';

/** A call that writes in the workbook or makes a document: these run one at a time, in the order of the requests. */
export type Job =
  | { readonly kind: 'check'; readonly by: 'officer' | 'itself'; readonly tries: number }
  /** `confirmed` when the officer has answered that warnings may be open. */
  | {
      readonly kind: 'generate';
      readonly again: boolean;
      readonly confirmed?: true;
      /** Whether a new document is to have charts. */
      readonly charts?: true;
    }
  /** `key` is the draft's own. */
  | {
      readonly kind: 'accept';
      readonly key: string;
      readonly keys: readonly string[];
      readonly reason: string;
    }
  | { readonly kind: 'write'; readonly key: string }
  | { readonly kind: 'set-up' }
  /** A list of what would change in the report, an update of it, or that it is taken back. */
  | { readonly kind: 'update'; readonly request: UpdateRequest }
  /** By the officer, or a reading that the sidebar makes by itself. */
  | { readonly kind: 'matter'; readonly by: 'officer' | 'itself'; readonly request: MatterRequest }
  /** By the officer, or a reading that follows what was decided. */
  | { readonly kind: 'tool'; readonly by: 'officer' | 'itself'; readonly request: ToolRequest };

/** What can fail at the top of the sidebar, to be tried again. */
export type FailedCommand =
  Exclude<Job, { readonly kind: 'matter' | 'tool' | 'update' }> | { readonly kind: 'preview' };

/**
 * What the officer is writing about a warning, or about several at once. The words stay until they are saved or thrown away
 * by the officer.
 */
export interface Draft {
  /** The key of the one warning, or the draft's own of several. */
  readonly key: string;
  /** The warnings as they were when the form was opened: they may be gone before the words are saved. */
  readonly findings: Warnings;
  readonly text: string;
  readonly open: boolean;
  readonly saving: boolean;
  readonly problem: CallFailure | 'empty' | null;
}

/** One warning or several that one reason is about. */
export type Warnings = readonly [ReviewedFinding, ...ReviewedFinding[]];

/** A sentence or two on what came of a command; `not-accepted` when some of the warnings that were to be accepted are no more. */
export interface Notice {
  readonly kind: 'set-up' | 'not-written' | 'not-accepted';
  readonly text: string;
}

/** What came of the last command; shown in a panel of its own. */
export type CommandResult =
  | {
      readonly kind: 'made';
      readonly report: Omit<GeneratedReport, keyof ArrangedFindings>;
      readonly errors: number;
      /** Warnings that nobody has accepted. */
      readonly warnings: number;
    }
  | {
      readonly kind: 'asked';
      /** What the officer does by saying yes. */
      readonly yes:
        | { readonly kind: 'make-pressed'; readonly again: boolean; readonly confirmed: true }
        | { readonly kind: 'update-sent'; readonly confirmed: true };
      readonly question: ReportQuestion['question'];
      /** The first of the warnings that nobody has accepted. */
      readonly warnings: readonly ReviewedFinding[];
    }
  | Notice
  | { readonly kind: 'failed'; readonly command: FailedCommand; readonly failure: CallFailure };

/** A cell to go to; `from` is the id of what was pressed, where a failure is shown. */
export interface Move {
  readonly from: string;
  readonly place: Place;
}

/** Where the officer is on the way: the key of the first finding of a row, and its number from 0. */
export interface WalkPlace {
  readonly key: string;
  readonly index: number;
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
  /** The step that the report in the making, or its update, has reached; null while it waits for its turn. */
  readonly step: Step | null;
  /** Whether the call that is running waits for Google. */
  readonly delayed: boolean;
  readonly previewing: boolean;
  /** Whether a document that is made is to have charts. */
  readonly charts: boolean;
  readonly result: CommandResult | null;
  readonly move: Move | null;
  readonly moveFailed: { readonly from: string; readonly failure: CallFailure } | null;
  /** The finding that next and previous led to last. */
  readonly at: WalkPlace | null;
  readonly drafts: readonly Draft[];
  /** The way to the committee. */
  readonly matter: MatterState;
  readonly tools: ToolsState;
  /** The update of the report in its document. */
  readonly update: UpdateState;
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
    charts: false,
    result: null,
    move: null,
    moveFailed: null,
    at: null,
    drafts: [],
    matter: firstMatterState,
    tools: firstToolsState,
    update: firstUpdateState,
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
      (job.kind === 'generate' ||
        job.kind === 'set-up' ||
        job.kind === 'write' ||
        job.kind === 'update' ||
        ((job.kind === 'check' || job.kind === 'matter' || job.kind === 'tool') && job.by === 'officer')),
  );
}

/** Whether the tabs of a workbook are requested and not yet made. */
export function isSettingUp({ running, waiting }: State): boolean {
  return [running, ...waiting].some((job) => job?.kind === 'set-up');
}

/** Whether the spreadsheet is no workbook yet, and nothing else is known of it. */
export function isFirstMeeting(state: State): boolean {
  const { checked, result } = state;
  if (checked !== null) return false;
  if (isSettingUp(state)) return true;
  return (
    result?.kind === 'failed' &&
    result.failure.kind === 'answered' &&
    result.failure.reason.code === 'no-known-sheet'
  );
}

/** Whether the right value of a finding is requested and not yet written. */
export function isWriting({ running, waiting }: State, key: string): boolean {
  return [running, ...waiting].some((job) => job?.kind === 'write' && job.key === key);
}

/** Whether a report is requested and not yet answered. */
export function isMaking({ running, waiting }: State): boolean {
  return [running, ...waiting].some((job) => job?.kind === 'generate');
}

/** Whether a check is on its way, or is soon made again. */
export function isReading({ running, waiting, retry }: State): boolean {
  return retry !== null || [running, ...waiting].some((job) => job?.kind === 'check');
}
