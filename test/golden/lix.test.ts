/**
 * How easy the composed text is to read, by LIX: at most 45 in each whole report. What an officer wrote in a cell is not
 * ours, and stands as one word in the sentence that has it. `GOLDEN=write npx jest test/golden` writes the figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { example as husby } from '../../examples/husby.workbook';
import { example as published } from '../../examples/husby-original.workbook';
import { example as komplett } from '../../examples/komplett.workbook';
import type { RawSheet } from '../../src/engine/contract/cell';
import { composeReport } from '../../src/iop/compose-report';
import { readWorkbook } from '../../src/iop/read-workbook';
import { readabilityOf } from '../../src/iop/rules/k30-readability';
import { filledCells, proseIn, textsOf } from '../../src/iop/rules/prose/texts-of';
import type { Workbook } from '../../src/iop/workbook';
import { aWorkbook } from '../builders/a-workbook';
import { sheetsOf } from '../prose/example-sheets';

const MOST = 45;
const path = join(__dirname, 'lix.txt');

const cases: readonly (readonly [name: string, sheets: readonly RawSheet[]])[] = [
  ['husby', sheetsOf(husby)],
  ['husby-original', sheetsOf(published)],
  ['komplett', sheetsOf(komplett)],
  ['ett ärende utan avvikelser', aWorkbook().sheets],
];

/** The composed paragraphs by section, without the officer's own texts and with one word for each of the officer's phrases. */
function composedText(sheets: readonly RawSheet[]): ReadonlyMap<string, string> {
  const { workbook } = readWorkbook(sheets.filter(({ name }) => name !== 'Texter'));
  const own = phrasesOf(workbook);
  const sections = new Map<string, string>();
  for (const block of composeReport(workbook, { errors: 0 }).blocks) {
    if (block.kind !== 'paragraph') continue;
    const text = block.runs.map((run) => run.text).join('');
    const [section = ''] = block.key.split('.');
    sections.set(section, `${sections.get(section) ?? ''}${own.reduce(inOneWord, text)}\n`);
  }
  return sections;
}

/** The officer's phrases of several words, the longest first, as the report may have them. */
function phrasesOf(workbook: Workbook): readonly string[] {
  const prose = proseIn(filledCells(workbook));
  const written = textsOf({ prose }, 'decision', 'lesson', 'comment', 'quote', 'phrase', 'label')
    .flatMap(({ text }) => text.split('\n'))
    // The summary has a description up to a clause that only adds to it.
    .flatMap((text) => [text, ...text.split(/,? (?=(?:där|dit|som|vars)\s)/).slice(0, 1)])
    .map((text) => text.trim().replace(/\.$/, ''));
  return written.filter((text) => text.split(' ').length > 3).sort((a, b) => b.length - a.length);
}

function inOneWord(text: string, phrase: string): string {
  const spaced = text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  const at = spaced.toLowerCase().indexOf(phrase.toLowerCase());
  return at === -1 ? spaced : inOneWord(`${spaced.slice(0, at)}det${spaced.slice(at + phrase.length)}`, phrase);
}

function wholeText(sheets: readonly RawSheet[]): string {
  return [...composedText(sheets).values()].join('');
}

describe('the composed text', () => {
  it.each(cases)('has a LIX of at most 45: %s', (_name, sheets) => {
    const { lix, words } = readabilityOf(wholeText(sheets));
    expect(words).toBeGreaterThan(150);
    expect(lix).toBeLessThanOrEqual(MOST);
  });

  it('has the figures of the golden file, section by section', () => {
    const lines = cases.flatMap(([name, sheets]) => [
      `${name}: ${String(readabilityOf(wholeText(sheets)).lix)}`,
      ...[...composedText(sheets)].map(([section, text]) => {
        const { lix, words } = readabilityOf(text);
        return `  ${section}: ${String(lix)} (${String(words)} ord)`;
      }),
    ]);
    const text = `LIX för det som rapporten sätter samman\n\n${lines.join('\n')}\n`;
    if (process.env['GOLDEN'] === 'write') writeFileSync(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('does not count what the officer wrote', () => {
    const comment = 'Oförutsedda projekteringssvårigheter försenade ombyggnationerna väsentligt.';
    const explained = aWorkbook()
      .with('Mål', 'Bedömning', 2, 'Delvis uppfyllt')
      .with('Mål', 'Kommentar', 2, comment);
    expect(wholeText(explained.sheets)).not.toContain('projekterings');
  });
});
