/**
 * The functions that Google calls, and nothing else: each wires google/ into a use case and words what goes wrong. What
 * Google runs by itself when the spreadsheet is opened is in triggers.ts.
 */
import { reportProgress } from './app/alone';
import type { ToldFinding } from './app/check-workbook';
import { generateReport as generate, type Generated } from './app/generate-report';
import { isServiceError, type Step } from './app/ports';
import { previewReport as preview, type Preview } from './app/preview-report';
import { selectCell } from './app/select-cell';
import { showFindings, type CheckedWorkbook, type Shown } from './app/show-findings';
import { setUpWorkbook as setUp } from './app/set-up-workbook';
import { ports } from './google/ports';
import {
  consentUrl,
  showPreview as openPreview,
  showSidebar as openSidebar,
  tell,
  type Start,
} from './google/ui';
import { setUpText, words } from './swedish/menu';
import { busyText, reasonText, type Reason } from './swedish/reasons';

/** A call that did not do what was asked for: why, in code and in words. Plain JSON. */
export interface Failure {
  readonly ok: false;
  readonly reason: {
    readonly code: Reason;
    readonly message: string;
    /** Where the officer can mend it; null when no address helps. */
    readonly url: string | null;
  };
  readonly findings: readonly ToldFinding[];
}

/** Makes the tabs that are missing; answers their names. */
export function setUpWorkbook(): { readonly ok: true; readonly made: readonly string[] } | Failure {
  return worded(() => {
    const done = setUp(ports);
    return done.ok ? done : busy(done.seconds);
  });
}

/** Checks the workbook, marks its cells and writes the tab Kontroll; answers every finding in words. */
export function checkWorkbook(): CheckedWorkbook | Failure {
  return worded(() => shown(showFindings(ports)));
}

/** Keeps a written reason to let a finding be, '' to take it back, and checks the workbook anew. */
export function acceptWarning(key: string, reason: string): CheckedWorkbook | Failure {
  return worded(() => shown(showFindings(ports, { key, reason })));
}

/** Writes the report as a Google Doc; `{ again: true }` makes a new one although there is one. */
export function generateReport(options?: {
  readonly again: boolean;
}): Extract<Generated, { ok: true }> | Failure {
  return worded(() => {
    const generated = generate(ports, { again: options?.again === true });
    if (generated.ok) return generated;
    if (generated.reason === 'busy') return busy(generated.seconds);
    const reason = generated.reason === 'not-found' ? 'report-not-found' : generated.reason;
    return failure(reason, generated.findings);
  });
}

/** How far the report that is being made has come, and since how many seconds; null when none is. */
export function readProgress():
  | { readonly ok: true; readonly progress: { readonly step: Step; readonly seconds: number } | null }
  | Failure {
  return worded(() => ({ ok: true, progress: reportProgress(ports) }));
}

/** The report as it would be written now, as a tree. Writes nothing. */
export function previewReport(): Extract<Preview, { ok: true }> | Failure {
  return worded(() => {
    const composed = preview(ports);
    return composed.ok ? composed : failure('no-known-sheet', composed.findings);
  });
}

/** Takes the officer to a cell, in A1 form. */
export function goToCell(sheet: string, cell: string): { readonly ok: true } | Failure {
  return worded(() => (selectCell(ports, sheet, cell) ? { ok: true } : failure('sheet-gone', [])));
}

/** Opens the preview in a dialog. */
export function showPreview(): { readonly ok: true } | Failure {
  return worded(() => {
    openPreview(words.preview, 900, 720);
    return { ok: true };
  });
}

/** Menu: Öppna sidofältet. */
export function showSidebar(): void {
  show('');
}

/** Menu: Kontrollera. */
export function checkFromMenu(): void {
  show('check');
}

/** Menu: Skapa slutrapport. */
export function generateFromMenu(): void {
  show('generate');
}

/** Menu: Skapa arbetsbok. */
export function setUpFromMenu(): void {
  const done = setUpWorkbook();
  if (done.ok) tell(words.setUpDone, setUpText(done.made));
  else tell(words.failed, done.reason.message);
}

function show(start: Start): void {
  const failed = worded(() => {
    openSidebar(start);
    return null;
  });
  if (failed !== null) tell(words.failed, failed.reason.message);
}

/** Runs a use case; what it throws becomes words. The cause is logged without any of the officer's text. */
function worded<T>(run: () => T): T | Failure {
  try {
    return run();
  } catch (error) {
    console.error(isServiceError(error) ? error.message : whereOf(error));
    const url = consentUrl();
    if (url !== null) return failure('consent', [], url);
    return failure(isServiceError(error) ? error.kind : 'unexpected', []);
  }
}

/** Where an error of ours arose: its name and the lines of code, without its text, which could hold cell text. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}

function shown(done: Shown): CheckedWorkbook | Failure {
  if (done.ok) return done;
  return done.reason === 'busy' ? busy(done.seconds) : failure(done.reason, done.findings);
}

function busy(seconds: number | null): Failure {
  return { ok: false, reason: { code: 'busy', message: busyText(seconds), url: null }, findings: [] };
}

function failure(
  code: Exclude<Reason, 'busy'>,
  findings: readonly ToldFinding[],
  url: string | null = null,
): Failure {
  return { ok: false, reason: { code, message: reasonText(code), url }, findings };
}
