/**
 * The digests made once more, from what docs/verifiera.md says of them and by nothing of the add-on's, so that a fault in
 * one is not in both.
 */
import { createHash } from 'node:crypto';
import type { docs_v1 } from '@googleapis/docs';
import type { RawSheet } from '../../src/engine/contract/cell';

/** Signs that go, signs that are a space, and signs that are a hyphen: first and last of each row, in hexadecimal. */
const GONE = '0-8 e-1f 7f-84 86-9f ad-ad 61c-61c 180e-180e 200b-200f 202a-202e 2060-2064 2066-2069 feff-feff';
const SPACES = '9-d 20-20 85-85 a0-a0 1680-1680 2000-200a 2028-2029 202f-202f 205f-205f 3000-3000';
const HYPHENS = '2010-2015 2212-2212';
const REPLACED = 'd800-dfff fffc-fffc fffe-ffff';

/** SHA-256 over UTF-8. */
export function shaOf(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex');
}

function isIn(rows: string, code: number): boolean {
  return rows.split(' ').some((row) => {
    const [first = 0, last = 0] = row.split('-').map((end) => parseInt(end, 16));
    return code >= first && code <= last;
  });
}

/** A text as it is digested: sign by sign. */
export function normalisedAgain(text: string): string {
  let result = '';
  // A loop over a text gives whole characters, and half a surrogate pair by itself.
  for (const sign of text.normalize('NFC')) {
    const code = sign.codePointAt(0) ?? 0;
    if (isIn(GONE, code)) continue;
    else if (isIn(SPACES, code)) result += result.endsWith(' ') ? '' : ' ';
    else if (isIn(HYPHENS, code)) result += '-';
    else result += isIn(REPLACED, code) ? '\ufffd' : sign;
  }
  return result.trim().normalize('NFC');
}

type Structural = docs_v1.Schema$StructuralElement;

function textOfParagraph(paragraph: docs_v1.Schema$Paragraph): string {
  // Reports have neither pictures nor footnotes: every element that is no text says nothing.
  return normalisedAgain((paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join(''));
}

function linesAgain(letter: string, content: readonly Structural[]): string[] {
  const lines: string[] = [];
  for (const { paragraph, table } of content) {
    if (paragraph) lines.push(textOfParagraph(paragraph));
    for (const row of table?.tableRows ?? []) {
      const cells = (row.tableCells ?? []).map((cell) =>
        (cell.content ?? [])
          .map((inside) => textOfParagraph(inside.paragraph ?? {}))
          .filter((text) => text !== '')
          .join('\u000b'),
      );
      lines.push(cells.join('') === '' ? '' : cells.join('\t'));
    }
  }
  return lines.filter((line) => line !== '').map((line) => `${letter}\t${line}`);
}

/** The digest of the text of a report without pictures and footnotes. */
export function textDigestAgain(document: docs_v1.Schema$Document): string {
  const style = document.documentStyle ?? {};
  const [first, even] = [style.useFirstPageHeaderFooter === true, style.useEvenPageHeaderFooter === true];
  const shown = (kind: 'Header' | 'Footer', letter: string) => {
    const ids = [
      style[`default${kind}Id`],
      first ? style[`firstPage${kind}Id`] : null,
      even ? style[`evenPage${kind}Id`] : null,
    ];
    const parts = kind === 'Header' ? document.headers : document.footers;
    const texts = ids.map((id) => linesAgain(letter, parts?.[id ?? '']?.content ?? []).join('\n'));
    return [...new Set(texts)].filter((text) => text !== '');
  };
  const lines = [
    ...linesAgain('B', document.body?.content ?? []),
    ...shown('Header', 'H'),
    ...shown('Footer', 'F'),
  ];
  return shaOf(lines.join('\n'));
}

/** The digest of the values of tabs in which no identity number stands. */
export function valuesDigestAgain(sheets: readonly RawSheet[]): string {
  const lines: string[] = [];
  const byName = new Map(sheets.map((sheet) => [normalisedAgain(sheet.name), sheet]));
  for (const tab of [...byName.keys()].sort()) {
    byName.get(tab)?.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const [kind, value] =
          typeof cell === 'string'
            ? ['t', normalisedAgain(cell)]
            : typeof cell === 'number'
              ? ['n', String(parseFloat(cell.toPrecision(15)))]
              : typeof cell === 'boolean'
                ? ['b', String(cell)]
                : ['d', cell.date];
        if (value !== '') lines.push(JSON.stringify([tab, `${lettersOf(c)}${r + 1}`, kind, value]));
      });
    });
  }
  return shaOf(lines.join('\n'));
}

function lettersOf(column: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return column < 26
    ? letters.charAt(column)
    : `${lettersOf(Math.floor(column / 26) - 1)}${letters.charAt(column % 26)}`;
}

/** A receipt's content, all but its digest, in canonical JSON. */
export function contentAgain(json: string): string {
  const { digest: _, ...content } = JSON.parse(json.replace(/^\ufeff/, '')) as Record<string, unknown>;
  return written(content);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return String(value);
  const members = new Map(
    Object.entries(value).map(([name, member]) => [name.normalize('NFC'), member as unknown]),
  );
  return `{${[...members.keys()]
    .sort()
    .map((name) => `${JSON.stringify(name)}:${written(members.get(name))}`)
    .join()}}`;
}
