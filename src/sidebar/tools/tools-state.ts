/** What the sidebar knows of its tools: what is open, what is pasted and decided there, and what came of it. */
import type { CallFailure } from '../call-failure';
import type { CheckedAccessibility } from '../../engine/app/check-accessibility';
import type { PeriodPlan } from '../../engine/app/new-period';
import type { PasteChoice, PastePlan } from '../../engine/app/paste-table';
import type { ReportsRead } from '../../engine/app/read-reports';
import type { TemplateRead, TemplateUploaded } from '../../engine/app/template/use-template';
import type { UploadedFile } from '../../engine/app/uploaded-file';
import type { ArgumentsOf, ResponseOf } from '../../engine/app/commands';

/** The tools, in the order in which they stand. */
export const tools = [
  'period',
  'year',
  'attachments',
  'paste',
  'template',
  'overview',
  'accessibility',
  'marks',
  'about',
] as const;
export type Tool = (typeof tools)[number];

/** The tool that each command belongs to, where what came of it is shown. */
export const toolOf = {
  showAttachments: 'attachments',
  readPaste: 'paste',
  addPaste: 'paste',
  removeMarks: 'marks',
  updateOverview: 'overview',
  checkAccessibility: 'accessibility',
  readNewPeriod: 'period',
  startNewPeriod: 'period',
  readReports: 'year',
  showPreview: 'year',
  generateReport: 'year',
  noteReport: 'year',
  readTemplate: 'template',
  uploadTemplate: 'template',
  removeTemplate: 'template',
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolCommand = keyof typeof toolOf;

/** A command of a tool with its arguments. */
export type ToolRequest = {
  [Name in ToolCommand]: { readonly command: Name; readonly args: Readonly<ArgumentsOf[Name]> };
}[ToolCommand];

/** What a command of a tool answers when it has done what it was called for. */
export type ToolSuccess = Extract<ResponseOf[ToolCommand], { readonly ok: true }>;

/** What is pasted, and what the officer has decided about it; null for what is not answered yet. */
export type PasteForm = Omit<PasteChoice, 'thousands' | 'sums'> & {
  readonly thousands: boolean | null;
  readonly sums: boolean | null;
};

/** The workbook's own template, as far as the sidebar knows it. */
export interface TemplateState {
  /** What the workbook has; null before it is read. */
  readonly read: TemplateRead | null;
  /** The file that the officer has chosen, and its size in bytes; `file` is null where it is too large to be sent, or cannot be read. */
  readonly chosen: {
    readonly name: string;
    readonly size: number;
    readonly file: UploadedFile | null;
  } | null;
  /** What came of the last upload. */
  readonly uploaded: TemplateUploaded | null;
}

/** What came of the last press, shown in its tool. */
export type ToolNote =
  | { readonly kind: 'failed'; readonly request: ToolRequest; readonly failure: CallFailure }
  | { readonly kind: 'done'; readonly tool: Tool; readonly sentences: readonly string[] };

/** A call that failed: when, an ISO instant, which command it was, and why. No text of the workbook. */
export interface SeenFailure {
  readonly at: string;
  readonly command: string;
  readonly code: string;
}

export interface ToolsState {
  readonly open: boolean;
  readonly openTools: readonly Tool[];
  readonly paste: PasteForm;
  /** What would become of the pasted text as it was decided at last; null before it is read. */
  readonly plan: PastePlan | null;
  /** What a copied workbook would lose as it is made ready for the next period; null while nobody has looked. */
  readonly period: PeriodPlan | null;
  /** What was found in the report's document; null while nobody has looked. */
  readonly accessibility: CheckedAccessibility | null;
  /** The reports on single years, and what is found about the one that is chosen; null before they are read. */
  readonly years: ReportsRead | null;
  readonly template: TemplateState;
  readonly note: ToolNote | null;
  /** The last call that failed since the sidebar was opened. */
  readonly lastFailure: SeenFailure | null;
}

export const emptyPaste: PasteForm = {
  text: '',
  tab: null,
  columns: null,
  fixed: {},
  thousands: null,
  sums: null,
};

export const firstToolsState: ToolsState = {
  open: false,
  openTools: [],
  paste: emptyPaste,
  plan: null,
  period: null,
  accessibility: null,
  years: null,
  template: { read: null, chosen: null, uploaded: null },
  note: null,
  lastFailure: null,
};

/** The form as it is sent: what is not answered changes nothing, and adds no sums. */
export function choiceOf({ thousands, sums, ...form }: PasteForm): PasteChoice {
  return { ...form, thousands: thousands === true, sums: sums === true };
}
