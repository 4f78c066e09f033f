import type { NamedCase } from '../../host/conformance/read-cases';
import type { Manifest } from '../../host/runtime/project';
import { conformanceCode } from '../conformance/script-project';
import { canBeAsked, groupsOf, type Group } from './groups';
import { pageHtml, transfersOf } from './page';

/** An Apps Script project that puts the conformance cases to Google, and logs where it answers otherwise. */
export interface Selftest {
  readonly code: string;
  readonly manifest: Manifest;
  /** Its functions but for selftestPage, each for a run of its own. */
  readonly groups: readonly Group[];
}

/** Builds the self-test for a project bound to a spreadsheet. */
export async function buildSelftest(manifest: Manifest, cases: readonly NamedCase[]): Promise<Selftest> {
  const asked = cases.filter((each) => canBeAsked(each) || 'transfer' in each.case);
  const groups = groupsOf(asked);
  const functions = groups.map(
    ({ name, cases: names }) =>
      `function ${name}() { return Conformance.askAll(questions, ${JSON.stringify(names)}); }`,
  );
  const expected = Object.fromEntries(
    transfersOf(asked).map(({ name, case: { after, error } }) => [name, { after, error }]),
  );
  const page = [
    `var transfers = ${JSON.stringify(expected)};`,
    'function carried(name, json) { Conformance.logCarried(name, transfers[name], JSON.parse(json)); }',
    'function lengthOf(text) { return text.length; }',
    "function tooLarge(length, why) { console.log('one call did not carry ' + length + ' characters: ' + why); }",
    'function selftestPage() {',
    `  const page = HtmlService.createHtmlOutput(${JSON.stringify(pageHtml(asked)).replaceAll('</', '<\\/')});`,
    "  SpreadsheetApp.getUi().showModelessDialog(page, 'Slutrapport selftest');",
    '}',
  ];
  return { code: [await conformanceCode(asked), ...functions, ...page, ''].join('\n'), manifest, groups };
}
