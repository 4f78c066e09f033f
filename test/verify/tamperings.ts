/** One character changed in a document, a workbook or a receipt, and whether that changes what it says. */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';
import type { Random } from '../random/random';
import { contentAgain, normalisedAgain } from './digests-again';

/** What was done to which file, and whether it says something else than before. */
export interface Tampering<Content> {
  readonly kind: string;
  readonly content: Content;
  readonly isChanged: boolean;
  /** To name it when it is judged wrongly. */
  readonly what: string;
}

const SIGNS = Array.from('0123456789aåbdeörstAÅ.,-+%§():”"<&\ud83d\ude00');
const SPACES = [' ', '\u00a0', '\u2009', '\u202f', '\u2007'];
const HYPHENS = ['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212'];
const UNSEEN = ['\u200b', '\u00ad', '\u2060', '\ufeff'];
const MARKS = ['\u0301', '\u030a', '\u0308'];

/** The text with one character changed, and how. */
function tampered(random: Random, text: string): { readonly kind: string; readonly text: string } {
  const signs = Array.from(text);
  const at = random.below(signs.length);
  const alike = [SPACES, HYPHENS].find((group) => group.includes(signs[at] ?? ''));
  const put = (sign: string, removed: number) =>
    [...signs.slice(0, at), sign, ...signs.slice(at + removed)].join('');
  if (alike !== undefined && random.chance(0.5)) {
    return { kind: 'a like sign in its place', text: put(random.pick(alike), 1) };
  }
  const way = random.below(10);
  if (way < 4) return { kind: 'another sign in its place', text: put(random.pick(SIGNS), 1) };
  if (way < 6) return { kind: 'removed', text: put('', 1) };
  if (way < 7) return { kind: 'a sign without width put in', text: put(random.pick(UNSEEN), 0) };
  if (way < 8) return { kind: 'a space put in', text: put(random.pick(SPACES), 0) };
  if (way < 9) return { kind: 'a combining mark put in', text: put(random.pick(MARKS), 0) };
  return { kind: 'a sign put in', text: put(random.pick(SIGNS), 0) };
}

const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** A document with one character of its text changed. */
export function tamperedDocument(random: Random, docx: Uint8Array): Tampering<Uint8Array> {
  const parts = unzipSync(docx);
  const name = random.chance(0.9)
    ? 'word/document.xml'
    : random.pick(['word/header1.xml', 'word/header2.xml']);
  const xml = strFromU8(found(parts[name], name));
  const texts = [...xml.matchAll(TEXT)].filter(([, text]) => text !== '');
  const chosen = random.pick(texts);
  const { kind, text } = tampered(random, unescaped(chosen[1] ?? ''));
  const [start, end] = [chosen.index, chosen.index + chosen[0].length];
  const [opens, closes] = [xml.lastIndexOf('<w:p>', start), xml.indexOf('</w:p>', end)];
  const element = `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
  const before = paragraphText(xml.slice(opens, closes));
  const after = paragraphText(xml.slice(opens, start) + element + xml.slice(end, closes));
  return {
    kind,
    content: zipped({ ...parts, [name]: strToU8(xml.slice(0, start) + element + xml.slice(end)) }),
    isChanged: normalisedAgain(before) !== normalisedAgain(after),
    what: JSON.stringify([before, after]),
  };
}

function paragraphText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
    .map(([, text, space]) => (space === undefined ? unescaped(text ?? '') : ' '))
    .join('');
}

/** A workbook with one character changed in a cell of an input tab; `sheets` is what it holds. */
export function tamperedWorkbook(
  random: Random,
  xlsx: Uint8Array,
  sheets: readonly RawSheet[],
): Tampering<Uint8Array> {
  const parts = unzipSync(xlsx);
  const names = [
    ...strFromU8(found(parts['xl/workbook.xml'], 'workbook')).matchAll(/<sheet [^>]*name="([^"]*)"/g),
  ];
  const filled = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((row, r) => row.flatMap((cell, c) => (cell === '' ? [] : [{ name, r, c, cell }]))),
  );
  const { name: tab, r, c, cell } = random.pick(filled);
  const file = `xl/worksheets/sheet${String(names.findIndex(([, name]) => unescaped(name ?? '') === tab) + 1)}.xml`;
  const xml = strFromU8(found(parts[file], file));
  const address = `${column(c)}${String(r + 1)}`;
  const element = found(new RegExp(`<c r="${address}"[^>]*>.*?</c>`).exec(xml)?.[0], `${tab}!${address}`);
  const held = typeof cell === 'string' ? cell : unescaped(/<v>([^<]*)<\/v>/.exec(element)?.[1] ?? '');
  const { kind, text } = tampered(random, held);
  const style = /s="(\d+)"/.exec(element)?.[0] ?? '';
  const replaced =
    typeof cell === 'string'
      ? `<c r="${address}" ${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
      : element.replace(/<v>[^<]*<\/v>/, () => `<v>${escaped(text)}</v>`);
  return {
    kind,
    content: zipped({ ...parts, [file]: strToU8(xml.replace(element, () => replaced)) }),
    isChanged: saysOther(cell, held, text),
    what: JSON.stringify([tab, address, held, text]),
  };
}

/** Whether a cell holds another value when what its file says is another text. */
function saysOther(cell: RawCell, before: string, after: string): boolean {
  if (typeof cell === 'string') return normalisedAgain(before) !== normalisedAgain(after);
  if (typeof cell === 'boolean') return after !== before;
  const [was, is] = [Number(before), Number(after)];
  if (after.trim() === '' || Number.isNaN(is)) return true;
  return typeof cell === 'number'
    ? was.toPrecision(15) !== is.toPrecision(15)
    : Math.floor(was) !== Math.floor(is);
}

/** A receipt with one character changed. */
export function tamperedReceipt(random: Random, receipt: string): Tampering<string> {
  const { kind, text } = tampered(random, receipt);
  return { kind, content: text, isChanged: isOtherReceipt(receipt, text), what: difference(receipt, text) };
}

function isOtherReceipt(before: string, after: string): boolean {
  const digestOf = (json: string) =>
    (JSON.parse(json.replace(/^\ufeff/, '')) as { readonly digest?: unknown }).digest;
  try {
    return contentAgain(after) !== contentAgain(before) || digestOf(after) !== digestOf(before);
  } catch {
    return true;
  }
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at] && at < before.length) at += 1;
  return JSON.stringify([before, after].map((text) => text.slice(Math.max(0, at - 20), at + 20)));
}

/** Not packed, since it is unpacked at once. */
function zipped(parts: Unzipped): Uint8Array {
  return zipSync(parts, { level: 0 });
}

function column(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : column(Math.floor(index / 26) - 1) + column(index % 26);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function unescaped(xml: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
        : (names[name] ?? ''),
  );
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
