/** The criteria of a .docx, each by what its parts say; the numbers are those of EN 301 549, clause 10. */
import { contrastRatio, neededContrast, type Rgb } from '../../src/engine/barriers/contrast';
import { linkBarrier } from '../../src/engine/barriers/text-barriers';
import { quoted, skippedHeadings, type Criterion } from './criterion';
import type { WordFile, WordParagraph } from './word-file';

export const wordCriteria: readonly Criterion<WordFile>[] = [
  {
    name: 'Word: titel',
    clauses: '10.2.4.2',
    faults({ title, paragraphs }) {
      const titles = paragraphs.filter(({ style, text }) => style === 'title' && text !== '');
      if (titles.length !== 1) return [`dokumentet har ${String(titles.length)} stycken med formatet Titel`];
      return titles.every(({ text }) => plain(title).includes(plain(text)))
        ? []
        : [`filens titel är ”${title}”`];
    },
  },
  {
    name: 'Word: språk',
    clauses: '10.3.1.1, 10.3.1.2',
    faults({ language, paragraphs }) {
      const others = paragraphs.flatMap(({ runs }) => runs.filter((run) => run.language !== ''));
      return [
        ...(/^sv\b/.test(language) ? [] : [`språket är ”${language}”`]),
        ...others
          .filter((run) => !/^sv\b/.test(run.language))
          .map((run) => `”${run.text}” är märkt med språket ${run.language}`),
      ];
    },
  },
  {
    name: 'Word: rubrikformat',
    clauses: '10.1.3.1',
    faults: ({ headingStyles }) =>
      [...headingStyles]
        .filter(([name, level]) => level !== Number(name.slice(-1)))
        .map(([name]) => `formatet ${name} saknar rätt nivå i dispositionen`),
  },
  {
    name: 'Word: rubriknivåer',
    clauses: '10.1.3.1, 10.2.4.6',
    faults({ paragraphs }) {
      const headings = paragraphs.filter(({ level }) => level > 0);
      const skipped = skippedHeadings(headings);
      return [
        ...(headings.length === 0 ? ['dokumentet har inga rubriker'] : []),
        ...(headings.some(({ text }) => text.trim() === '') ? ['en rubrik är tom'] : []),
        ...(skipped.length === 0 ? [] : [`en nivå är överhoppad före ${quoted(skipped)}`]),
      ];
    },
  },
  {
    name: 'Word: tabeller',
    clauses: '10.1.3.1',
    faults: ({ tables }) =>
      tables.flatMap(({ rows, hasMergedCells }) => {
        const [first] = rows;
        const name = quoted([first?.cells.join(', ') ?? '']);
        return [
          ...(first?.isHeader === true ? [] : [`tabellen ${name} har ingen rubrikrad`]),
          ...(first?.cells.every((text) => text.trim() !== '') === true
            ? []
            : [`tabellen ${name} har en kolumn utan rubrik`]),
          ...(hasMergedCells ? [`tabellen ${name} har sammanfogade celler`] : []),
        ];
      }),
  },
  {
    name: 'Word: listor',
    clauses: '10.1.3.1',
    faults({ paragraphs }) {
      const typed = paragraphs.filter(
        ({ place, isListed, text }) =>
          place === 'body' && !isListed && /^\s*(?:[-–—•*]\s|\d{1,2}[.)]\s)/.test(text),
      );
      return typed.length < 2 ? [] : [`listor är skrivna för hand: ${quoted(typed.map(({ text }) => text))}`];
    },
  },
  {
    name: 'Word: länkar',
    clauses: '10.2.4.4',
    faults: ({ paragraphs }) =>
      paragraphs
        .flatMap(({ links }) => links)
        .flatMap(({ text, target, isStyled }) => [
          ...(target === '' ? [`länken ”${text}” leder ingenstans`] : []),
          ...(isStyled ? [] : [`länken ”${text}” har inte formatet Hyperlänk och blir ingen länk i PDF`]),
          ...(linkBarrier(text) === null ? [] : [`länktexten ”${text}” säger inte vart den leder`]),
        ]),
  },
  {
    name: 'Word: inga tomma stycken',
    clauses: '10.1.3.1',
    faults({ paragraphs }) {
      // Word and Docs keep a paragraph after a table that ends the text.
      const empty = paragraphs.filter(
        (one, index) =>
          one.place === 'body' &&
          isEmpty(one) &&
          !(paragraphs[index - 1]?.place === 'table' && paragraphs[index + 1]?.place !== 'body'),
      );
      return empty.length === 0 ? [] : [`${String(empty.length)} tomma stycken`];
    },
  },
  {
    name: 'Word: kontrast',
    clauses: '10.1.4.3',
    faults: ({ paragraphs }) =>
      paragraphs
        .flatMap(({ runs }) => runs)
        .filter(
          ({ text, colour, fill, size, isBold }) =>
            text.trim() !== '' && contrastRatio(rgb(colour), rgb(fill)) < neededContrast(size, isBold),
        )
        .map(({ text, colour, fill }) => `${quoted([text])} har färgen ${colour} på ${fill}`),
  },
  {
    name: 'Word: bilder',
    clauses: '10.1.1.1',
    faults({ pictures }) {
      const bare = pictures.filter((text) => text.trim() === '').length;
      return bare === 0 ? [] : [`${String(bare)} bilder saknar alternativtext`];
    },
  },
];

function isEmpty({ text, hasMore }: WordParagraph): boolean {
  return text.trim() === '' && !hasMore;
}

/** The text without the signs that only part or join lines. */
export function plain(text: string): string {
  return text
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function rgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: channel(0), green: channel(2), blue: channel(4) };
}
