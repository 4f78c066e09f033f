import type { CallsCase, ConformanceCase } from './case';
import type { NamedCase } from './read-cases';

/**
 * The cases as the text of an object of questions, by name: each with what it expects, and its code as a function of the
 * tools (`sheet`, `made`, `answer`). Nothing is compiled at run time, which Apps Script may refuse.
 */
export function questionsText(cases: readonly NamedCase[]): string {
  return `{\n${cases.map(({ name, case: asked }) => `${JSON.stringify(name)}: ${questionText(asked)}`).join(',\n')}\n}`;
}

function questionText(asked: ConformanceCase): string {
  const {
    title: _title,
    source: _source,
    evidence: _evidence,
    recorded: _day,
    lastValidated: _last,
    ...rest
  } = asked;
  const run = 'calls' in asked ? `, run: ${callsText(asked)}` : '';
  return `{ case: ${JSON.stringify(rest)}${run} }`;
}

function callsText({ before = [], calls }: CallsCase): string {
  const code = [...before, ...calls].join('\n');
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  // Docs takes sixty writes a minute; a host lets the time pass without waiting.
  const writes = code.match(/\bDocs\.Documents\.(?:create|batchUpdate)\(/g)?.length ?? 0;
  return [
    'function (tools) {',
    writes > 0 ? `Utilities.sleep(${String(writes * 1000)});` : '',
    uses('made') ? 'const made = tools.made;' : '',
    uses('sheet') ? 'const sheet = tools.sheet();' : '',
    uses('book') ? 'const book = SpreadsheetApp.getActiveSpreadsheet();' : '',
    ...before,
    `return [${calls.map((call) => `tools.answer(function () { return (${call}\n); })`).join(',\n')}];`,
    '}',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
