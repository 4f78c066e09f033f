/**
 * `npm run conformance [PART]`: puts the conformance cases, or those with PART in their name, to the local host, and prints
 * what the table of differences does not say; exit code 1 then. `--validated FILE` writes the days of a self-test's log
 * into the cases that agreed, `--write differences` writes host/DIFFERENCES.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as markdown from 'prettier/plugins/markdown';
import type { Options } from 'prettier';
import { format } from 'prettier/standalone';
import { differences } from '../host/conformance/differences';
import { differencesDocument } from '../host/conformance/differences-document';
import { judge } from '../host/conformance/judge';
import { readCases, type NamedCase } from '../host/conformance/read-cases';
import { readArguments } from './arguments';
import { runOnHost } from './conformance/run-on-host';
import { validatedDays } from './conformance/validated-days';

const differencesFile = path.join(__dirname, '../host/DIFFERENCES.md');

/** Runs the command. Answers the exit code. */
async function conformanceCommand(argv: readonly string[], write: (text: string) => void): Promise<number> {
  const { words, options } = readArguments(argv, ['validated', 'write'], 1);
  const cases = readCases();
  const log = options.get('validated');
  if (log !== undefined) return writeDays(cases, await readFile(log, 'utf8'), write);
  if (options.get('write') === 'differences') {
    await writeFile(differencesFile, await formattedDifferences(cases));
    write('host/DIFFERENCES.md is written.');
    return 0;
  }
  return runCases(cases, words[0] ?? '', write);
}

async function runCases(
  cases: readonly NamedCase[],
  part: string,
  write: (text: string) => void,
): Promise<number> {
  const results = await runOnHost(cases.filter(({ name }) => name.includes(part)));
  const { unexpectedFailures, unexpectedSuccesses } = judge(results, differences);
  for (const { name, expected, found } of unexpectedFailures) {
    write(`${name}\n  expected: ${JSON.stringify(expected)}\n  host:     ${JSON.stringify(found)}`);
  }
  for (const name of unexpectedSuccesses) write(`${name} is listed as a difference and is none.`);
  const agreed = results.filter((result) => result.agrees).length;
  write(`${String(agreed)} of ${String(results.length)} cases agree.`);
  return unexpectedFailures.length + unexpectedSuccesses.length > 0 ? 1 : 0;
}

/** The text of host/DIFFERENCES.md as it is in the repository. */
export async function formattedDifferences(cases: readonly NamedCase[]): Promise<string> {
  const options = JSON.parse(await readFile(path.join(__dirname, '../.prettierrc.json'), 'utf8')) as Options;
  const parser = { parser: 'markdown', plugins: [markdown] };
  return format(differencesDocument(cases, differences), { ...options, ...parser });
}

async function writeDays(
  cases: readonly NamedCase[],
  log: string,
  write: (text: string) => void,
): Promise<number> {
  const days = validatedDays(log, cases);
  for (const { file, day } of days.agreed) {
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"lastValidated": (?:null|"[^"]*")/, `"lastValidated": "${day}"`));
  }
  for (const name of days.unknown) write(`No case is called ${name}.`);
  write(`${String(days.agreed.length)} cases have the day on which Google answered as they say.`);
  return days.unknown.length > 0 ? 1 : 0;
}

if (require.main === module) {
  void conformanceCommand(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => {
    process.exitCode = code;
  });
}
