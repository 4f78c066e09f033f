/**
 * Reads a report beside the workbook that it was made of, with the raw cells and nothing of the program's own reading:
 * every number, day, name and quantity word is found in a cell or derived from cells, and what is said twice is the same.
 */
import { account, quoter } from './account';
import { activityClaims } from './activity-claims';
import { agreementClaims } from './agreement-claims';
import { bookOf } from './book';
import { budgetDeviationClaims } from './budget-deviation-claims';
import { budgetMissingClaims } from './budget-missing-claims';
import { budgetSumClaims } from './budget-sum-claims';
import type { Claim, Desk } from './claim';
import { formerNameClaims } from './former-name-claims';
import { singleClaims } from './goal-claims';
import type { Grid } from './grid';
import type { PlainReport, ReportLine } from './plain-report';
import { paymentClaims } from './payment-claims';
import { reportingClaims } from './reporting-claims';
import { resultClaims } from './result-claims';
import { plain } from './swedish';
import { readTables } from './tables';
import { textClaims } from './text-claims';

const claims: readonly Claim[] = [
  ...resultClaims,
  ...activityClaims,
  ...singleClaims,
  ...budgetSumClaims,
  ...budgetDeviationClaims,
  ...budgetMissingClaims,
  ...paymentClaims,
  ...agreementClaims,
  ...formerNameClaims,
  ...reportingClaims,
  ...textClaims,
];

/** What of the report is not so, or is not found in the workbook, each with the words around it; nothing for a true report. */
export function readReport(grids: readonly Grid[], printed: PlainReport): readonly string[] {
  const book = bookOf(grids);
  const report = plainOf(printed);
  const problems: string[] = [];
  const figures = new Map<string, readonly [value: number, where: string]>();
  const deskAt = (section: string, words: string): Desk => ({
    book,
    report,
    section,
    same: (what, said, found) => {
      if (said !== found)
        problems.push(
          `${section}: ${what}: rapporten säger ${String(said)}, underlaget ${String(found)}. ”${words}”`,
        );
    },
    figure: (name, value) => {
      const before = figures.get(name);
      if (before !== undefined && before[0] !== value)
        problems.push(
          `${name}: ${String(before[0])} i ${before[1]} men ${String(value)} i ${section}. ”${words}”`,
        );
      figures.set(name, [value, section]);
    },
  });
  const quotes = quoter(book.written);
  for (const line of report.lines) {
    if (isReceiver(line)) continue;
    const missing = account(line, quotes(line.text), claims, deskAt(line.section, line.text));
    problems.push(
      ...missing.map((token) => `${line.section}: ”${token}” finns inte i underlaget. ”${line.text}”`),
    );
  }
  const receivers = report.lines.filter(isReceiver).map(({ text }) => text);
  if (
    receivers.length > 0 &&
    receivers.join('; ') !== book.settings.several('Beslutet skickas till').map(plain).join('; ')
  )
    problems.push(`Mottagarna är andra än i Inställningar: ${receivers.join('; ')}.`);
  readTables(report.tables, deskAt('tabellerna', 'tabell'));
  return problems;
}

/** An item under the heading "Beslutet skickas till", which some municipalities word in another way. */
function isReceiver({ section, text }: ReportLine): boolean {
  return /s(?:änds|kickas) till$/i.test(section) && text !== section;
}

function plainOf({ lines, tables }: PlainReport): PlainReport {
  return {
    lines: lines.map((line): ReportLine => ({ ...line, text: plain(line.text).trim() })),
    tables: tables.map(({ section, caption, headings, rows }) => ({
      section,
      caption: plain(caption),
      headings: headings.map(plain),
      rows: rows.map((cells) => cells.map(plain)),
    })),
  };
}
