/**
 * The functions that Google calls, and nothing else: each wires google/ into a use case and words what goes wrong. The
 * build runs this file when the first of them is called; what opening the spreadsheet needs is in triggers.ts.
 */
import type { ToldFinding } from './app/check-workbook';
import { checkDialog, doneDialog, failedDialog, setUpDialog } from './app/dialogs';
import { generateReport as generate, type Generated } from './app/generate-report';
import { isServiceError } from './app/ports';
import { showFindings, type ShownFinding } from './app/show-findings';
import { setUpWorkbook as setUp } from './app/set-up-workbook';
import { ports } from './google/ports';
import { confirm, show } from './google/ui';
import { againQuestion, replaceQuestion, words } from './swedish/dialogs';
import { menu } from './swedish/menu';
import { reasonText, type Reason } from './swedish/reasons';

/** A run that gave nothing: why, in code and in words. Plain JSON. */
export interface Failure {
  readonly ok: false;
  readonly reason: { readonly code: Reason; readonly message: string };
  readonly findings: readonly ToldFinding[];
}

type Report = Extract<Generated, { ok: true }>;

/** Makes the tabs that are missing; answers their names. */
export function setUpWorkbook(): { readonly ok: true; readonly made: readonly string[] } | Failure {
  return worded(() => {
    const made = setUp(ports);
    return made === null ? failure('busy', []) : { ok: true, made };
  });
}

/** Checks the workbook, marks its cells and writes the tab Kontroll; answers every finding in words. */
export function checkWorkbook(): { readonly ok: true; readonly findings: readonly ShownFinding[] } | Failure {
  return worded(() => {
    const shown = showFindings(ports);
    return shown.ok ? shown : failure(shown.reason, shown.findings);
  });
}

/** Writes the report as a Google Doc; `{ again: true }` makes a new one although there is one. */
export function generateReport(options?: unknown): Report | Failure {
  const again =
    typeof options === 'object' && options !== null && 'again' in options && options.again === true;
  return worded(() => {
    const generated = generate(ports, { again });
    if (generated.ok) return generated;
    const reason = generated.reason === 'not-found' ? 'report-not-found' : generated.reason;
    return failure(reason, generated.findings);
  });
}

/** Menu: Skapa arbetsbok. */
export function setUpFromMenu(): void {
  const done = setUpWorkbook();
  show(done.ok ? setUpDialog(done.made) : failedDialog(words.failed, done.reason.message));
}

/** Menu: Kontrollera. */
export function checkFromMenu(): void {
  const done = checkWorkbook();
  show(done.ok ? checkDialog(done.findings) : failedDialog(words.failed, done.reason.message));
}

/** Menu: Skapa slutrapport. Asks before it makes a second document. */
export function generateFromMenu(): void {
  const first = generateReport();
  const question = questionAfter(first);
  const done =
    question !== null && confirm(menu.generate, question) ? generateReport({ again: true }) : first;
  show(done.ok ? doneDialog(done) : failedDialog(words.notMade, done.reason.message));
}

function questionAfter(done: Report | Failure): string | null {
  if (done.ok) return done.created ? null : againQuestion(done.at, done.changed);
  const lost = done.reason.code === 'in-bin' || done.reason.code === 'report-not-found';
  return lost ? replaceQuestion(done.reason.message) : null;
}

/** Runs a use case; what it throws becomes words. The cause is logged without any of the officer's text. */
function worded<T>(run: () => T): T | Failure {
  try {
    return run();
  } catch (error) {
    if (isServiceError(error)) {
      console.error(error.message);
      return failure(error.kind, []);
    }
    console.error(whereOf(error));
    return failure('unexpected', []);
  }
}

/** Where an error of ours arose: its name and the lines of code, without its text, which could hold cell text. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}

function failure(code: Reason, findings: readonly ToldFinding[]): Failure {
  return { ok: false, reason: { code, message: reasonText(code) }, findings };
}
