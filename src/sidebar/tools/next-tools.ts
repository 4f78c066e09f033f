/** What the sidebar knows of its tools after a press there, or after a call of one was answered. */
import { chartsText } from '../charts/charts-words';
import { callFailure, type CallFailure } from '../call-failure';
import type { ResponseOf } from '../../engine/app/commands';
import type { ReportChoice } from '../../engine/app/report-definition';
import { isLocked, type Job, type State } from '../state';
import { addedText, toolsText, yearMadeText } from './tools-words';
import {
  choiceOf,
  emptyPaste,
  type PasteForm,
  type TemplateState,
  type Tool,
  type ToolCommand,
  type ToolRequest,
  type ToolsState,
  type ToolSuccess,
} from './tools-state';

/** The ids of what can take focus among the tools. */
export const toolIds = {
  part: 'tools',
  note: 'tools-note',
  plan: 'paste-plan',
  period: 'period-plan',
  accessibility: 'accessibility-found',
  text: 'paste-text',
  template: 'template-result',
} as const;

/** The id of the line of a tool. */
export function toolLineId(tool: Tool): string {
  return `tool-${tool}`;
}

/** What the workbook has is read when the officer opens the tool. */
const readingTemplate: Job = { kind: 'tool', by: 'itself', request: { command: 'readTemplate', args: [] } };

/** What the officer does there. */
export type ToolPress =
  | { readonly kind: 'tools-pressed' }
  | { readonly kind: 'tool-pressed'; readonly tool: Tool }
  | { readonly kind: 'paste-typed'; readonly text: string }
  /** What is decided of the pasted text, which is then read again by it. */
  | { readonly kind: 'paste-decided'; readonly change: Partial<PasteForm> }
  | { readonly kind: 'period-closed' }
  | { readonly kind: 'template-chosen'; readonly chosen: TemplateState['chosen'] }
  | { readonly kind: 'tool-requested'; readonly request: ToolRequest };

/** What calls answer. */
export interface ToolAnswer {
  readonly kind: 'tool-answered';
  readonly request: ToolRequest;
  readonly answer: ResponseOf[ToolCommand];
}

export function toolPressed(state: State, event: ToolPress): State {
  const { tools } = state;
  switch (event.kind) {
    case 'tools-pressed':
      return withTools(state, { open: !tools.open });
    case 'tool-pressed': {
      const isOpen = tools.openTools.includes(event.tool);
      const others = tools.openTools.filter((tool) => tool !== event.tool);
      const pressed = withTools(state, { openTools: isOpen ? others : [...others, event.tool] });
      const isFirst = event.tool === 'year' && !isOpen && tools.years === null;
      const isUnread = event.tool === 'template' && !isOpen && tools.template.read === null;
      if (isFirst) return enqueued(pressed, readingYears());
      return isUnread ? enqueued(pressed, readingTemplate) : pressed;
    }
    case 'paste-typed':
      // What was decided of another text says nothing of this one, but for what stands in every row.
      return withTools(state, {
        paste: { ...emptyPaste, fixed: tools.paste.fixed, text: event.text },
        plan: null,
        note: null,
      });
    case 'paste-decided': {
      const paste = { ...tools.paste, ...event.change };
      const waiting = state.waiting.filter((job) => !isReadingPaste(job));
      const read: Job = {
        kind: 'tool',
        by: 'itself',
        request: { command: 'readPaste', args: [choiceOf(paste)] },
      };
      return { ...withTools(state, { paste, note: null }), waiting: [...waiting, read] };
    }
    case 'template-chosen':
      return withTools(state, {
        template: { ...tools.template, chosen: event.chosen, uploaded: null },
        note: null,
      });
    case 'period-closed':
      return { ...withTools(state, { period: null }), focus: toolLineId('period') };
    case 'tool-requested':
      return isLocked(state)
        ? state
        : enqueued(
            { ...withTools(state, { note: null }), said: '' },
            { kind: 'tool', by: 'officer', request: event.request },
          );
  }
}

export function toolAnswered(state: State, { request, answer }: ToolAnswer, byOfficer: boolean): State {
  const idle: State = { ...state, running: null, delayed: false };
  if (!answer.ok) return toolFailed(idle, request, callFailure(answer), byOfficer);
  switch (request.command) {
    case 'showAttachments':
    case 'showPreview':
      return idle;
    case 'readPaste':
      return 'block' in answer ? planned(idle, request, answer, byOfficer) : idle;
    case 'removeMarks':
      if (!('notices' in answer)) return idle;
      return noted(idle, 'marks', answer.notices.length === 0 ? toolsText.marksRemoved : answer.notices);
    case 'updateOverview':
      return 'notices' in answer ? noted(idle, 'overview', answer.notices) : idle;
    case 'checkAccessibility':
      if (!('otherTabs' in answer)) return idle;
      return { ...withTools(idle, { accessibility: answer, note: null }), focus: toolIds.accessibility };
    case 'readNewPeriod':
      if (!('ownTabs' in answer)) return idle;
      return { ...withTools(idle, { period: answer, note: null }), focus: toolIds.period };
    case 'startNewPeriod': {
      if (!('isDone' in answer)) return idle;
      const started = noted(withTools(idle, { period: null }), 'period', answer.notices);
      return answer.isDone ? enqueued(started, { kind: 'check', by: 'itself', tries: 0 }) : started;
    }
    case 'readReports':
      return 'reports' in answer ? withTools(idle, { years: answer }) : idle;
    case 'generateReport': {
      const [, choice] = request.args;
      if (!('created' in answer) || choice === undefined) return idle;
      const made = noted(idle, 'year', [yearMadeText(choice.year, answer), ...chartsText(answer.charts)]);
      return enqueued(made, answer.isToBeNoted ? notingReport(choice) : readingYears(choice));
    }
    case 'noteReport': {
      const [choice] = request.args;
      if (!('noted' in answer) || choice === undefined) return idle;
      const read = enqueued(idle, readingYears(choice));
      if (answer.noted === null) return read;
      const made = idle.tools.note?.kind === 'done' ? idle.tools.note.sentences : [];
      const sentences = [...made, answer.noted];
      return enqueued(noted(read, 'year', sentences), { kind: 'check', by: 'itself', tries: 0 });
    }
    case 'readTemplate':
      return 'largest' in answer
        ? withTools(idle, { template: { ...idle.tools.template, read: answer } })
        : idle;
    case 'uploadTemplate': {
      if (!('faults' in answer)) return idle;
      const template = { read: answer, chosen: null, uploaded: answer };
      return { ...withTools(idle, { template, note: null }), focus: toolIds.template };
    }
    case 'removeTemplate': {
      if (!('largest' in answer)) return idle;
      const template = { read: answer, chosen: null, uploaded: null };
      return noted(withTools(idle, { template }), 'template', toolsText.templateRemoved);
    }
    case 'addPaste': {
      if (!('first' in answer)) return idle;
      const added = withTools(idle, { plan: null, paste: emptyPaste });
      // The check marks what the rows say amiss, and shows it in the list below.
      return enqueued(noted(added, 'paste', [addedText(answer), toolsText.undo]), {
        kind: 'check',
        by: 'itself',
        tries: 0,
      });
    }
  }
}

/** The reports on single years are read, with what is found about the chosen one. */
function readingYears(choice?: ReportChoice): Job {
  return {
    kind: 'tool',
    by: 'itself',
    request: { command: 'readReports', args: choice === undefined ? [] : [choice] },
  };
}

function notingReport(choice: ReportChoice): Job {
  return { kind: 'tool', by: 'itself', request: { command: 'noteReport', args: [choice] } };
}

/** What came of a press stands in its tool, and has the focus. */
function noted(state: State, tool: Tool, sentences: readonly string[]): State {
  return { ...withTools(state, { note: { kind: 'done', tool, sentences } }), focus: toolIds.note };
}

/** The call gave nothing: what is pasted stays. A plan that the tab no longer fits is read again by the officer. */
export function toolFailed(
  state: State,
  request: ToolRequest,
  failure: CallFailure,
  byOfficer: boolean,
): State {
  const isOutOfDate = failure.kind === 'answered' && failure.reason.code === 'tab-changed';
  const plan = request.command === 'readPaste' || isOutOfDate ? null : state.tools.plan;
  // What a broken run has left is not what was shown.
  const isWaiting = failure.kind === 'answered' && failure.reason.code === 'busy';
  const period = request.command === 'startNewPeriod' && !isWaiting ? null : state.tools.period;
  const failed = withTools(state, { note: { kind: 'failed', request, failure }, plan, period });
  return byOfficer ? { ...failed, focus: toolIds.note } : failed;
}

/** Whether the rows are being read again, so that what is shown may not be what would be added. */
export function isPasteRead({ running, waiting }: Pick<State, 'running' | 'waiting'>): boolean {
  return [running, ...waiting].some((job) => job !== null && isReadingPaste(job));
}

function isReadingPaste(job: Job): boolean {
  return job.kind === 'tool' && job.request.command === 'readPaste';
}

function planned(
  state: State,
  { args: [choice] }: Extract<ToolRequest, { command: 'readPaste' }>,
  answer: Extract<ToolSuccess, { block: unknown }>,
  byOfficer: boolean,
): State {
  if (choice.text !== state.tools.paste.text) return state;
  const known = withTools(state, { plan: answer });
  return byOfficer ? { ...known, focus: toolIds.plan } : { ...known, said: toolsText.readAgain };
}

function withTools(state: State, change: Partial<ToolsState>): State {
  return { ...state, tools: { ...state.tools, ...change } };
}

function enqueued(state: State, job: Job): State {
  return { ...state, waiting: [...state.waiting, job] };
}
