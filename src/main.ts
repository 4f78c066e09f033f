/**
 * The functions that Google calls, and nothing else: each wires google/ into a use case and words what goes wrong. What
 * Google runs by itself when the spreadsheet is opened is in triggers.ts.
 */
import { reportProgress } from './engine/app/alone';
import { checkAndPublish, type CheckedWorkbook, type CheckResult } from './engine/app/check-and-publish';
import type { FindingMessage } from './engine/app/check-workbook';
import { compareVersions as compare, type Comparison } from './engine/app/compare-versions';
import { generateReport as generate, type Generated } from './engine/app/generate-report';
import { isServiceError, type Step } from './engine/app/ports';
import { previewReport as preview, type Preview } from './engine/app/preview-report';
import { readVersions as listVersions, type Versions } from './engine/app/read-versions';
import { setUpWorkbook as setUp } from './engine/app/set-up-workbook';
import { ports } from './google/ports';
import {
  consentUrl,
  showPreview as openPreview,
  showSidebar as openSidebar,
  tell,
  type Start,
} from './google/ui';
import type { Place } from './engine/values/place';
import { setUpText, words } from './iop/words/menu';
import { busyText, reasonText, type Reason } from './iop/words/reasons';

/** A call that did not do what was asked for: why, in code and in words. Plain JSON. */
export interface Failure {
  readonly ok: false;
  readonly reason: {
    readonly code: Reason;
    readonly message: string;
    /** Where the officer can mend it; null when no address helps. */
    readonly url: string | null;
  };
  readonly findings: readonly FindingMessage[];
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
  return worded(() => shown(checkAndPublish(ports)));
}

/** Keeps a written reason to let a finding be, '' to take it back, and checks the workbook anew. */
export function acceptWarning(key: string, reason: string): CheckedWorkbook | Failure {
  return worded(() => shown(checkAndPublish(ports, { key, reason })));
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

/** Every version of the workbook's reports, whoever made it. */
export function readVersions(): Extract<Versions, { ok: true }> | Failure {
  return worded(() => {
    const versions = listVersions(ports);
    return versions.ok ? versions : failure(versions.reason, []);
  });
}

/** What the workbook said otherwise when one version was made than when another was; versions by their numbers. */
export function compareVersions(older: number, newer: number): Extract<Comparison, { ok: true }> | Failure {
  return worded(() => {
    const comparison = compare(ports, older, newer);
    return comparison.ok ? comparison : failure(comparison.reason, []);
  });
}

/** Takes the officer to a cell. */
export function goToCell(place: Place): { readonly ok: true } | Failure {
  return worded(() => (ports.spreadsheet.select(place) ? { ok: true } : failure('sheet-gone', [])));
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

function shown(done: CheckResult): CheckedWorkbook | Failure {
  if (done.ok) return done;
  return done.reason === 'busy' ? busy(done.seconds) : failure(done.reason, done.findings);
}

function busy(seconds: number | null): Failure {
  return { ok: false, reason: { code: 'busy', message: busyText(seconds), url: null }, findings: [] };
}

function failure(
  code: Exclude<Reason, 'busy'>,
  findings: readonly FindingMessage[],
  url: string | null = null,
): Failure {
  return { ok: false, reason: { code, message: reasonText(code), url }, findings };
}
