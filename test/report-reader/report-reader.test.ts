/**
 * Reports held against the cells that they were made of, by a reader with its own reading of both. A slice of
 * `npm run read-reports`, which reads 2 500.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elderly } from '../golden/elderly-case';
import { threeParties } from '../golden/three-parties-case';
import { alteredReports } from './altered-reports';
import { composePlain } from './compose-plain';
import { changed } from './random-changes';
import { readChanged, unchangedProblems, workbooks } from './reading-run';
import { readReport } from './reader/read-report';

const readerFolder = join(__dirname, 'reader');

describe('the reader', () => {
  it('imports nothing but its own files', () => {
    const imported = readdirSync(readerFolder).flatMap((file) =>
      [
        ...readFileSync(join(readerFolder, file), 'utf8').matchAll(
          /(?:from|import|require)\s*\(?\s*'([^']+)'/g,
        ),
      ].map(([, target = '']) => target),
    );
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((target) => !/^\.\/[a-z-]+$/.test(target))).toEqual([]);
  });
});

describe('readReport', () => {
  it('finds every figure, day and name of the examples in their cells', () => {
    expect(unchangedProblems()).toEqual([]);
  });

  it.each([
    ['an elderly partnership', elderly().withKey('Inställningar', 'Revisorns frågor', 'Nej')],
    ['a partnership of three parties', threeParties()],
  ])('finds them in the report of %s', (_, { sheets }) => {
    expect(readReport(sheets, composePlain(sheets))).toEqual([]);
  });

  it('finds them after random changes of the examples', () => {
    expect(readChanged(1, 100)).toEqual([]);
  });

  // Enough of them to show each sort; each alteration is read as a whole report.
  it.each([
    ['komplett', ['Föreningen Lyktan i Fabelköping', 'Stiftelsen Sagoskogen', 'Fabelköpings fritidsnämnd']],
    ['husby utan egna texter', ['Art Camp', 'Konstakuten']],
  ])('sees a number, a word or a name that is altered in the report of %s', (name, names) => {
    const sheets = workbooks[name] ?? [];
    const altered = alteredReports(composePlain(sheets), names).filter((_, at) => at % 17 === 0);
    expect(altered.length).toBeGreaterThan(30);
    const unseen = altered.filter(({ report }) => readReport(sheets, report).length === 0);
    expect(unseen.map(({ what }) => what)).toEqual([]);
  });

  it.each([
    ['a wrong sum', '2 705 250 kronor mot', '2 705 350 kronor mot'],
    ['a wrong count', 'Av sex mål har fem uppfyllts', 'Av sex mål har fyra uppfyllts'],
    ['a wrong name', 'Föreningen har uppfyllt två av sina tre', 'Stiftelsen har uppfyllt två av sina tre'],
    ['a wrong day', 'den 14 mars 2024 (dnr FRI-2024-11)', 'den 13 mars 2025 (dnr FRI-2024-11)'],
    ['a wrong quantity word', 'Alla tre överenskommelserna har', 'Båda överenskommelserna har'],
    ['a sentence of its own', 'Samråd har skett', 'Elva familjer deltog. Samråd har skett'],
  ])('sees %s', (_, written, instead) => {
    const sheets = workbooks['komplett'] ?? [];
    const report = composePlain(sheets);
    const lines = report.lines.map((line) => {
      const text = line.text.replaceAll('\u00a0', ' ');
      return text.includes(written) ? { ...line, text: text.replace(written, instead) } : line;
    });
    expect(lines).not.toEqual(report.lines);
    expect(readReport(sheets, { ...report, lines })).not.toEqual([]);
  });
});

describe('changed', () => {
  it('makes the same changes of the same seed, and others of another', () => {
    const sheets = workbooks['husby'] ?? [];
    expect(changed(sheets, 7)).toEqual(changed(sheets, 7));
    expect(changed(sheets, 7).changes).not.toEqual(changed(sheets, 8).changes);
  });
});
