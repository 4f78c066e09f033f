/**
 * `npm run compare [-- COMMIT] [--beside FOLDER] [--random COUNT] [--seed SEED]`: runs the bundle of a commit (e1776b2 by
 * default), or one that is built already, and today's on the examples, on every single fault of the rules' tests and on so
 * many random workbooks from a seed on (none, from 1), and prints what differs: findings, marks, report, Docs requests,
 * service calls. For a change that moves and renames and changes nothing that a user meets.
 */
import { join } from 'node:path';
import { ArgumentsError, readArguments } from '../../commands/arguments';
import { baselineCommit, buildBaseline } from '../../commands/bench/baseline';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { spreadsheetOf } from '../builders/on-the-host';
import { mutations } from '../iop/rules/mutations';
import { randomWorkbook } from '../random/random-workbook';
import { firstDifference } from './first-difference';
import { outcomeOf, type Outcome } from './outcome';

const root = join(__dirname, '../..');
const MOST_SHOWN = 5;

interface Case {
  readonly name: string;
  readonly workbook: () => Promise<SpreadsheetModel> | SpreadsheetModel;
}

const knownCases: readonly Case[] = [
  ...['husby', 'husby-original', 'komplett'].map((name) => ({
    name: `examples/${name}.xlsx`,
    workbook: () => readXlsxFile(join(root, 'examples', `${name}.xlsx`)),
  })),
  ...mutations.map(({ name, workbook }) => ({ name, workbook: () => spreadsheetOf(workbook.sheets) })),
];

function randomCases(count: number, seed: number): readonly Case[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `the random workbook ${String(seed + index)}`,
    workbook: () => spreadsheetOf(randomWorkbook(seed + index)),
  }));
}

/** Prints what differs in which workbooks, and answers the exit code: 1 when anything does. */
async function compare(baseline: string, heading: string, cases: readonly Case[]): Promise<number> {
  const differing = new Map<string, string[]>();
  for (const { name, workbook } of cases) {
    const before = outcomeOf(baseline, await workbook());
    const after = outcomeOf(join(root, 'dist'), await workbook());
    for (const part of Object.keys(after) as (keyof Outcome)[]) {
      const difference = firstDifference(before[part], after[part]);
      if (difference === null) continue;
      const names = differing.get(part) ?? [];
      differing.set(part, names);
      names.push(names.length < MOST_SHOWN ? `${name}\n${difference}` : name);
    }
  }
  console.log(`${String(cases.length)} workbooks, ${heading} and today.`);
  for (const [part, names] of differing) {
    console.log(`\n${part}: ${String(names.length)} differ.\n${names.slice(0, MOST_SHOWN).join('\n')}`);
  }
  if (differing.size === 0) console.log('Findings, marks, reports, requests and calls are the same.');
  return differing.size === 0 ? 0 : 1;
}

/** Runs the command. Answers the exit code: 1 when anything differs, or the commit is not to be had. */
async function compareCommand(argv: readonly string[]): Promise<number> {
  const { words, options } = readArguments(argv, ['beside', 'random', 'seed'], 1);
  const [commit = baselineCommit] = words;
  const cases = [
    ...knownCases,
    ...randomCases(Number(options.get('random') ?? 0), Number(options.get('seed') ?? 1)),
  ];
  const beside = options.get('beside');
  if (beside !== undefined) return compare(beside, beside, cases);
  const baseline = await buildBaseline(root, commit);
  if (baseline === undefined) throw new ArgumentsError(`Det finns ingen ${commit} att jämföra med.`);
  try {
    return await compare(baseline.folder, commit, cases);
  } finally {
    await baseline.remove();
  }
}

compareCommand(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof ArgumentsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  },
);
