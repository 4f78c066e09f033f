/**
 * `npm run compare [-- COMMIT]`: runs the bundle of a commit (e1776b2 by default) and today's on the examples and on
 * every single fault of the rules' tests, and prints what differs: findings, marks, report, Docs requests, service
 * calls. For a change that moves and renames and changes nothing that a user meets.
 */
import { join } from 'node:path';
import { baselineCommit, buildBaseline } from '../../commands/bench/baseline';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { spreadsheetOf } from '../builders/on-the-host';
import { mutations } from '../iop/rules/mutations';
import { firstDifference } from './first-difference';
import { outcomeOf, type Outcome } from './outcome';

const root = join(__dirname, '../..');
const MOST_SHOWN = 5;

interface Case {
  readonly name: string;
  readonly workbook: () => Promise<SpreadsheetModel> | SpreadsheetModel;
}

const cases: readonly Case[] = [
  ...['husby', 'husby-original', 'komplett'].map((name) => ({
    name: `examples/${name}.xlsx`,
    workbook: () => readXlsxFile(join(root, 'examples', `${name}.xlsx`)),
  })),
  ...mutations.map(({ name, workbook }) => ({ name, workbook: () => spreadsheetOf(workbook.sheets) })),
];

/** Compares, prints and answers the exit code: 1 when anything differs or the commit is not to be had. */
async function compare(commit: string): Promise<number> {
  const baseline = await buildBaseline(root, commit);
  if (baseline === undefined) {
    console.error(`This checkout has no ${commit} to compare with.`);
    return 1;
  }
  try {
    const differing = new Map<string, string[]>();
    for (const { name, workbook } of cases) {
      const [before, after] = [
        outcomeOf(baseline.folder, await workbook()),
        outcomeOf(join(root, 'dist'), await workbook()),
      ];
      for (const part of Object.keys(after) as (keyof Outcome)[]) {
        const difference = firstDifference(before[part], after[part]);
        if (difference === null) continue;
        const names = differing.get(part) ?? [];
        differing.set(part, names);
        names.push(names.length < MOST_SHOWN ? `${name}\n${difference}` : name);
      }
    }
    console.log(`${String(cases.length)} workbooks, ${commit} and today.`);
    for (const [part, names] of differing) {
      console.log(`\n${part}: ${String(names.length)} differ.\n${names.slice(0, MOST_SHOWN).join('\n')}`);
    }
    if (differing.size === 0) console.log('Findings, marks, reports, requests and calls are the same.');
    return differing.size === 0 ? 0 : 1;
  } finally {
    await baseline.remove();
  }
}

void compare(process.argv[2] ?? baselineCommit).then((code) => {
  process.exitCode = code;
});
