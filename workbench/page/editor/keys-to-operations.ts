/** What keys in the text are as operations on the document. */
import type { DocumentOperation, ShownDocument, ShownParagraph } from '../../document-protocol';
import { blocksIn, paragraphAt, type Caret, type PlacedParagraph } from './shown-places';

/** How far a key deletes. */
export type Reach = 'character' | 'word' | 'line';

/** Backspace or Delete; null where there is nothing to take away. */
export function deletion(
  document: ShownDocument,
  caret: Caret,
  way: 'back' | 'forward',
  reach: Reach = 'character',
): DocumentOperation | null {
  const { from, to } = caret;
  if (from < to) return { kind: 'write', from, to, text: '' };
  const found = paragraphAt(blocksIn(document, caret), from);
  if (!found) return null;
  const { start, end } = found.paragraph;
  if (way === 'back') {
    if (from === start) return deletionAtStart(found);
    const length = reachBack(textOf(found.paragraph).slice(0, from - start), reach);
    return { kind: 'write', from: from - length, to, text: '' };
  }
  if (from === end - 1) {
    const isJoinable = found.after?.kind === 'paragraph';
    return isJoinable ? { kind: 'write', from, to: end, text: '' } : null;
  }
  const length = reachForward(textOf(found.paragraph).slice(from - start), reach);
  return { kind: 'write', from, to: from + length, text: '' };
}

/** Backspace where a paragraph begins: out of its list, or onto the end of the one before. */
function deletionAtStart({ paragraph, before }: PlacedParagraph): DocumentOperation | null {
  const { start, list } = paragraph;
  if (list) return { kind: 'list', from: start, to: start, list: 'none' };
  return before?.kind === 'paragraph' ? { kind: 'write', from: start - 1, to: start, text: '' } : null;
}

/** The units of a paragraph without its newline, one a character. */
function textOf({ runs }: ShownParagraph): string {
  return runs.map(({ kind, text, length }) => (kind === 'text' ? text : '\u0001'.repeat(length))).join('');
}

const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' });

function reachBack(text: string, reach: Reach): number {
  if (reach === 'line') return text.length;
  if (reach === 'word') return (/(?:[\p{L}\p{N}]+|[^\p{L}\p{N}\s]+)?\s*$/u.exec(text)?.[0] ?? '').length;
  return [...characters.segment(text)].at(-1)?.segment.length ?? 0;
}

function reachForward(text: string, reach: Reach): number {
  if (reach === 'line') return text.length;
  if (reach === 'word') return (/^\s*(?:[\p{L}\p{N}]+|[^\p{L}\p{N}\s]+)?/u.exec(text)?.[0] ?? '').length;
  const [first] = characters.segment(text);
  return first?.segment.length ?? 0;
}

/** The caret's selection, or the word that it stands in; null where it stands in none. */
export function selectionOrWord(document: ShownDocument, caret: Caret): { from: number; to: number } | null {
  const { from, to } = caret;
  if (from < to) return { from, to };
  const found = paragraphAt(blocksIn(document, caret), from);
  if (!found) return null;
  const text = textOf(found.paragraph);
  const offset = from - found.paragraph.start;
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, offset))?.[0].length ?? 0;
  const behind = /^[\p{L}\p{N}]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  return before + behind === 0 ? null : { from: from - before, to: from + behind };
}
