/** docs/tillganglighet.md, held against what is checked: it names every check as it is called, and every criterion of EN 301 549, clause 10. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barrierKinds } from '../../src/engine/barriers/barrier';
import { barrierTexts } from '../../src/sidebar/tools/accessibility-words';
import { pdfCriteria } from './pdf-criteria';
import { wordCriteria } from './word-criteria';

const page = readFileSync(join(__dirname, '../../docs/tillganglighet.md'), 'utf8');

/** WCAG 2.1's success criteria of levels A and AA; those for sets of web pages have no clause for documents. */
const WCAG =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 ' +
  '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.2 2.4.3 2.4.4 2.4.6 2.4.7 2.5.1 2.5.2 2.5.3 2.5.4 ' +
  '3.1.1 3.1.2 3.2.1 3.2.2 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2 4.1.3';

/** The cells of the rows of the table under a heading, without its head. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(`## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/tillganglighet.md', () => {
  const criteria = rowsUnder('Kraven');

  it('has every criterion of clause 10, each with one of three verdicts and how', () => {
    expect(criteria.map(([number]) => number)).toEqual([
      ...WCAG.split(' ').map((number) => `10.${number}`),
      '10.5',
      '10.6',
    ]);
    for (const [, name, verdict, how] of criteria) {
      expect(verdict).toMatch(/^(?:Kontrolleras|Hjälper till|Avgörs inte)$/);
      expect([name, how]).not.toContain('');
    }
  });

  it('says of each criterion that a check answers to that it is checked or helped, and names the check', () => {
    for (const { name, clauses } of wordCriteria) {
      for (const clause of clauses.split(', ')) {
        const [, , verdict, how] = criteria.find(([number]) => number === clause) ?? [];
        expect([clause, verdict]).not.toEqual([clause, 'Avgörs inte']);
        expect(how).toContain(`\`${name}\``);
      }
    }
  });

  it('names no check that is not there', () => {
    const names = [...wordCriteria, ...pdfCriteria].map(({ name }) => name);
    const named = [...page.matchAll(/`((?:Word|PDF): [^`]+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !names.includes(name))).toEqual([]);
  });

  it('lists what the sidebar looks for, in its words and order', () => {
    expect(rowsUnder('Vad sidofältet letar efter i Google-dokumentet').map(([title]) => title)).toEqual(
      barrierKinds.map((kind) => barrierTexts[kind].title),
    );
  });

  it('lists the clauses of PDF/UA as the command prints them, and what LibreOffice does', () => {
    expect(rowsUnder('Avsnitten i PDF/UA')).toEqual(pdfCriteria.map(({ name, clauses }) => [name, clauses]));
    const exceptions = [...page.matchAll(/^- `(PDF: [^`]+)`:/gm)].map(([, name]) => name);
    expect(exceptions).toEqual(
      pdfCriteria.filter(({ known }) => known !== undefined).map(({ name }) => name),
    );
  });
});
