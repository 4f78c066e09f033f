/**
 * `npm run conformance [-- --show PART]`: puts the conformance cases to the local host and prints what the table of
 * differences does not say. Exit code 1 then.
 */
import { differences } from '../host/conformance/differences';
import { judge } from '../host/conformance/judge';
import { readCases } from '../host/conformance/read-cases';
import { runOnHost } from './conformance/run-on-host';

async function conformanceCommand(argv: readonly string[]): Promise<number> {
  const part = argv[0] ?? '';
  const cases = readCases().filter(({ name }) => name.includes(part));
  const results = await runOnHost(cases);
  const judged = judge(results, differences);
  for (const { name, expected, found } of judged.unexpectedFailures) {
    process.stdout.write(
      `${name}\n  expected: ${JSON.stringify(expected)}\n  host:     ${JSON.stringify(found)}\n`,
    );
  }
  for (const name of judged.unexpectedSuccesses)
    process.stdout.write(`${name} is listed as a difference and is none.\n`);
  const agreed = results.filter((result) => result.agrees).length;
  process.stdout.write(`${String(agreed)} of ${String(results.length)} cases agree.\n`);
  return judged.unexpectedFailures.length + judged.unexpectedSuccesses.length > 0 ? 1 : 0;
}

void conformanceCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
