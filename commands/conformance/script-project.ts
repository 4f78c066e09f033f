import path from 'node:path';
import type { NamedCase } from '../../host/conformance/read-cases';
import { bundledScript } from '../bundled-script';
import { questionsText } from '../../host/conformance/question';

/**
 * The text of an Apps Script project that can be asked the cases: `questions` by name, and `Conformance`, what
 * commands/selftest/script/selftest.ts exports.
 */
export async function conformanceCode(cases: readonly NamedCase[]): Promise<string> {
  const script = path.join(__dirname, '../selftest/script/selftest.ts');
  const text = await bundledScript(script, 'Conformance', 'es2019');
  const asked = cases.filter((each) => !('transfer' in each.case));
  return `${text}\nvar questions = ${questionsText(asked)};\n${givenText(cases)}`;
}

/** What the cases of google.script.run give from the script, by name, and what takes what the page gives. */
function givenText(cases: readonly NamedCase[]): string {
  const given = cases.flatMap((each) =>
    'transfer' in each.case && each.case.transfer === 'to the page'
      ? [`${JSON.stringify(each.name)}: function () { return (${each.case.value}\n); }`]
      : [],
  );
  return [
    `var given = {\n${given.join(',\n')}\n};`,
    'function give(name) { return given[name](); }',
    'function take(value) { return JSON.stringify(value); }',
    '',
  ].join('\n');
}
