import type { Severity } from '../finding';
import { countsText, doneText, doneTitle, setUpText, words } from '../swedish/dialogs';
import type { ToldFinding } from './check-workbook';
import type { Generated } from './generate-report';

/** A modal dialog: a whole HTML page in Swedish, and its size in pixels. */
export interface Dialog {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const style = `
:root { color-scheme: light dark; }
body { font: 14px/1.5 Arial, sans-serif; margin: 8px 16px 16px; }
h1 { font-size: 16px; margin: 16px 0 4px; }
ul { margin: 4px 0; padding-left: 20px; }
li { margin: 4px 0; }
a.main { display: inline-block; margin-top: 8px; padding: 8px 16px; border-radius: 4px; background: #0b57d0; color: #fff; text-decoration: none; }
a.main:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
`;

/** The dialog after a report was made or found. */
export function doneDialog(done: Extract<Generated, { ok: true }>): Dialog {
  const texts = doneText({
    ...done,
    errors: count(done.findings, 'FEL'),
    warnings: count(done.findings, 'VARNING'),
  });
  const link = `<p><a class="main" href="${escape(done.document.url)}" target="_blank" rel="noopener">${escape(words.openReport)}</a></p>`;
  return dialog(doneTitle(done.draft), `${paragraphs([done.document.name, ...texts])}${link}`, 420, 260);
}

/** The dialog when something stopped the run. */
export function failedDialog(title: string, text: string): Dialog {
  return dialog(title, paragraphs([text]), 420, 200);
}

/** The dialog after the tabs were made. */
export function setUpDialog(made: readonly string[]): Dialog {
  return dialog(words.setUpDone, paragraphs([setUpText(made)]), 420, 200);
}

/** The dialog after a check: every finding under its tab, in the order of the tabs. */
export function checkDialog(findings: readonly ToldFinding[]): Dialog {
  const summary = countsText(count(findings, 'FEL'), count(findings, 'VARNING'), count(findings, 'TIPS'));
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  const sections = sheets.map((sheet) => {
    const items = findings
      .filter((finding) => finding.sheet === sheet)
      .map(
        ({ severity, cell, message }) =>
          `<li><b>${escape(`${severity}, cell ${cell}.`)}</b> ${escape(message)}</li>`,
      );
    return `<h1>${escape(sheet)}</h1><ul>${items.join('')}</ul>`;
  });
  return dialog(words.checkDone, `${paragraphs([summary])}${sections.join('')}`, 640, 480);
}

function dialog(title: string, body: string, width: number, height: number): Dialog {
  const head = `<meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style>`;
  const html = `<!DOCTYPE html><html lang="sv"><head>${head}</head><body><main>${body}</main></body></html>`;
  return { title, html, width, height };
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escape(text)}</p>`).join('');
}

function count(findings: readonly ToldFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Text as HTML text or attribute value: cell text is data and never markup. */
function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
