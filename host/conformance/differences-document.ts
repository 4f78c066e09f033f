import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Difference } from './differences';
import type { NamedCase } from './read-cases';

/**
 * The text of host/DIFFERENCES.md, not yet formatted: differences-text.md, with the count of the cases and the table of
 * differences put in.
 * @throws {Error} where a difference names no case
 */
export function differencesDocument(cases: readonly NamedCase[], differences: readonly Difference[]): string {
  const text = readFileSync(path.join(__dirname, 'differences-text.md'), 'utf8');
  return text.replace('{{cases}}', () => [countText(cases), ...table(cases, differences)].join('\n'));
}

function countText(cases: readonly NamedCase[]): string {
  const of = (evidence: string): string =>
    String(cases.filter((each) => each.case.evidence === evidence).length);
  const validated = cases.filter((each) => each.case.lastValidated !== null).length;
  return `${String(cases.length)} questions to Google with their answers lie in [conformance/cases](conformance/cases), one file each: ${of('recorded')} recorded, ${of('live')} run at Google by their authors, ${of('official')} from Google's own text and ${of('assumed')} assumed. ${String(validated)} were validated by an owner of an account. \`npm run conformance\` puts them to this host; it fails on a difference that is not in the table below, and on one that is no more.\n`;
}

function table(cases: readonly NamedCase[], differences: readonly Difference[]): readonly string[] {
  const rows = differences.map(({ case: name, reason }) => {
    const found = cases.find((each) => each.name === name);
    if (!found) throw new Error(`no case is called ${name}`);
    const { title, source, evidence } = found.case;
    return `| [${name}](conformance/cases/${name}.json) | ${title} | ${source} (${evidence}) | ${reason} |`;
  });
  return ['| case | at Google | source | the host, and why |', '| --- | --- | --- | --- |', ...rows];
}
