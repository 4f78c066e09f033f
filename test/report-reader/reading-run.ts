/** Reads the reports of many changed examples, and gathers what in them is not so. */
import { example as husbyOriginal } from '../../examples/husby-original.workbook';
import { example as husby } from '../../examples/husby.workbook';
import { example as komplett } from '../../examples/komplett.workbook';
import { cellText, type RawCell, type RawSheet } from '../../src/engine/contract/cell';
import { rawSheets } from '../examples/cells';
import { composePlain } from './compose-plain';
import { changed } from './random-changes';
import { readReport } from './reader/read-report';

const ONLY_THE_OFFICERS = ['Jämställdhetsanalys', 'Barnkonsekvensanalys', 'Ekonomiska konsekvenser'];

/** The examples, and each once more with the composed text wherever the program can write one. */
export const workbooks: Readonly<Record<string, readonly RawSheet[]>> = {
  husby: rawSheets(husby),
  komplett: rawSheets(komplett),
  'husby-original': rawSheets(husbyOriginal),
  'husby utan egna texter': withoutTexts(rawSheets(husby)),
  'husby-original utan egna texter': withoutTexts(rawSheets(husbyOriginal)),
  'husby under året': duringTheYear(withoutTexts(rawSheets(husby))),
};

/** The last year with an outcome so far in each post, and a forecast in some; and a committee that was made of two. */
function duringTheYear(sheets: readonly RawSheet[]): readonly RawSheet[] {
  const changedBy = (
    sheet: RawSheet,
    of: (cell: (heading: string) => RawCell, at: number) => Readonly<Record<string, RawCell>>,
  ): RawSheet => {
    const [headings = [], ...rows] = sheet.cells;
    const cells = rows.map((row, at) => {
      const values = of((heading) => row[headings.indexOf(heading)] ?? '', at);
      return row.map((cell, column) => values[cellText(headings[column] ?? '')] ?? cell);
    });
    return { ...sheet, cells: [headings, ...cells] };
  };
  return sheets.map((sheet) => {
    if (sheet.name === 'Budget')
      return changedBy(sheet, (cell, at): Readonly<Record<string, RawCell>> =>
        cell('År') === 2024
          ? { Utfall: Math.round(Number(cell('Budget')) * 0.7), ...(at % 2 === 0 && { Prognos: '' }) }
          : {},
      );
    if (sheet.name === 'Parter')
      return changedBy(sheet, (cell): Readonly<Record<string, RawCell>> =>
        cell('Tidigare namn') === ''
          ? {}
          : { 'Tidigare namn': 'Rinkeby-Kista stadsdelsnämnd; Spånga-Tensta stadsdelsnämnd' },
      );
    return sheet;
  });
}

function withoutTexts(sheets: readonly RawSheet[]): readonly RawSheet[] {
  return sheets.map((sheet) =>
    sheet.name === 'Texter'
      ? { ...sheet, cells: sheet.cells.filter(([name = '']) => ONLY_THE_OFFICERS.includes(cellText(name))) }
      : sheet,
  );
}

/** A report that is not true of its workbook: how to make it again, and what the reader says of it. */
export interface UntrueReport {
  readonly workbook: string;
  readonly seed: number;
  readonly changes: readonly string[];
  readonly problems: readonly string[];
}

/** What the reader says of the examples as they are. */
export function unchangedProblems(): readonly string[] {
  return Object.entries(workbooks).flatMap(([name, sheets]) =>
    readReport(sheets, composePlain(sheets)).map((problem) => `${name}: ${problem}`),
  );
}

/** Reads `count` reports, each of an example that its seed, `first` and on, changes. */
export function readChanged(first: number, count: number): readonly UntrueReport[] {
  const names = Object.keys(workbooks);
  return Array.from({ length: count }, (_, at) => first + at).flatMap((seed) => {
    const workbook = names[seed % names.length] ?? '';
    const { sheets, changes } = changed(workbooks[workbook] ?? [], seed);
    const problems = readReport(sheets, composePlain(sheets));
    return problems.length === 0 ? [] : [{ workbook, seed, changes, problems }];
  });
}
