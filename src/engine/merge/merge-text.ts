import { sentencesOf } from '../../swedish/sentences';
import { asSeen } from '../../swedish/typography';
import { textGaps, type Gap } from '../values/text-gaps';

/** The three texts of a unit: what was written, what stands there now, and what is to stand there next. */
export interface ThreeTexts {
  readonly written: string;
  readonly now: string;
  readonly next: string;
}

/**
 * What is put in place of a span of the text as it is now, in UTF-16 units. `writtenAt` is where the removed text stands in
 * what was written; null when a person gives up text of their own.
 */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly writtenAt: number | null;
}

/** A span that a person and the workbook have both changed, each in their own way; the place is in the text as it is now. */
export interface TextConflict extends ThreeTexts {
  readonly from: number;
  readonly to: number;
}

export interface MergedText {
  /** In order; none touches another. */
  readonly spans: readonly TextSpan[];
  readonly conflicts: readonly TextConflict[];
  /** What the workbook would have changed, in sentences that a person has taken away. */
  readonly removed: readonly ThreeTexts[];
}

const NOTHING: MergedText = { spans: [], conflicts: [], removed: [] };

/**
 * What makes the text as it is now say what the workbook says next, with all that people have changed. Changes of both in
 * different sentences are both taken, the same change once; in one sentence they are a conflict, which changes nothing.
 */
export function mergeText({ written, now, next }: ThreeTexts): MergedText {
  if (written === next || now === next) return NOTHING;
  if (written === now) return { ...NOTHING, spans: wordSpans(now, next, 0, 0) };
  const [before, standing, after] = [written, now, next].map(piecesOf) as [Pieces, Pieces, Pieces];
  const theirs = textGaps(before.texts, standing.texts);
  const ours = textGaps(before.texts, after.texts);
  const [spans, conflicts, removed]: [TextSpan[], TextConflict[], ThreeTexts[]] = [[], [], []];
  for (const { own, hand } of together(ours, theirs)) {
    if (own.length === 0) continue;
    const [from, to] = boundsOf([...own, ...hand]);
    const [a, b] = onSide(theirs, hand, from, to);
    const [c, d] = onSide(ours, own, from, to);
    const was = before.between(from, to);
    const is = standing.between(a, b);
    const becomes = after.between(c, d);
    // What a person has changed stays as it is where the workbook would only break lines otherwise.
    if (is === becomes || (hand.length > 0 && asSeen(was) === asSeen(becomes))) continue;
    const place = standing.starts[a] ?? now.length;
    if (hand.length === 0)
      spans.push(...wordSpans(is, becomes, place, before.starts[from] ?? written.length));
    else if (is.trim() === '') removed.push({ written: was, now: is, next: becomes });
    else conflicts.push({ from: place, to: place + is.length, written: was, now: is, next: becomes });
  }
  return { spans, conflicts, removed };
}

/** The spans that put the workbook's text in place of a conflict's, which the person gives up. */
export function givenUp({ from, now, next }: TextConflict): readonly TextSpan[] {
  return wordSpans(now, next, from, 0).map((span) => ({ ...span, writtenAt: null }));
}

/** The text with its spans replaced. */
export function withSpans(text: string, spans: readonly TextSpan[]): string {
  let [said, at] = ['', 0];
  for (const { from, to, insert } of spans) {
    said += text.slice(at, from) + insert;
    at = to;
  }
  return said + text.slice(at);
}

/** The smallest spans of words in which two texts differ, with spans that only space parts as one. */
export function wordSpans(before: string, after: string, at: number, writtenAt: number): readonly TextSpan[] {
  const [one, other] = [wordPieces(before), wordPieces(after)];
  const spans: TextSpan[] = [];
  for (const {
    before: [from, to],
    after: [first, last],
  } of textGaps(one.texts, other.texts)) {
    const start = one.starts[from] ?? before.length;
    const end = one.starts[to] ?? before.length;
    const insert = other.between(first, last);
    const previous = spans.at(-1);
    const since = previous === undefined ? '' : before.slice(previous.to - at, start);
    if (previous !== undefined && since.trim() === '') {
      spans[spans.length - 1] = { ...previous, to: at + end, insert: previous.insert + since + insert };
    } else spans.push({ from: at + start, to: at + end, insert, writtenAt: writtenAt + start });
  }
  return spans;
}

/** A text in pieces that together are the text. */
interface Pieces {
  readonly texts: readonly string[];
  /** Where each begins. */
  readonly starts: readonly number[];
  /** The text from one piece up to, and not including, another. */
  readonly between: (from: number, to: number) => string;
}

function inPieces(text: string, texts: readonly string[]): Pieces {
  const starts: number[] = [];
  let at = 0;
  for (const piece of texts) {
    starts.push(at);
    at += piece.length;
  }
  const start = (piece: number) => starts[piece] ?? text.length;
  return { texts, starts, between: (from, to) => text.slice(start(from), start(to)) };
}

/** Sentences, and the space between them. */
function piecesOf(text: string): Pieces {
  const pieces: string[] = [];
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    if (sentence.start > end) pieces.push(text.slice(end, sentence.start));
    pieces.push(sentence.text);
    end = sentence.start + sentence.text.length;
  }
  return inPieces(text, end < text.length ? [...pieces, text.slice(end)] : pieces);
}

function wordPieces(text: string): Pieces {
  return inPieces(text, wordsOf(text));
}

/** The text in words and numbers, and the signs and the space between them; together they are the text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\d+(?:[\u00a0\u202f .,:–-]\u2060?\d+)*|[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
}

interface Cluster {
  readonly own: readonly Gap[];
  readonly hand: readonly Gap[];
}

/** The changes of both sides in order, those that touch the same of what was written together. */
function together(ours: readonly Gap[], theirs: readonly Gap[]): readonly Cluster[] {
  const all = [
    ...ours.map((gap) => ({ gap, side: 'own' as const })),
    ...theirs.map((gap) => ({ gap, side: 'hand' as const })),
  ].sort((one, other) => one.gap.before[0] - other.gap.before[0] || one.gap.before[1] - other.gap.before[1]);
  const clusters: { own: Gap[]; hand: Gap[] }[] = [];
  for (const { gap, side } of all) {
    const last = clusters.at(-1);
    if (last && [...last.own, ...last.hand].some((each) => overlap(each, gap))) last[side].push(gap);
    else clusters.push({ own: [], hand: [], [side]: [gap] });
  }
  return clusters;
}

function overlap({ before: [a, b] }: Gap, { before: [c, d] }: Gap): boolean {
  if (a === b) return c < a && a < d;
  if (c === d) return a < c && c < b;
  return Math.max(a, c) < Math.min(b, d);
}

function boundsOf(gaps: readonly Gap[]): readonly [number, number] {
  return [
    Math.min(...gaps.map(({ before: [from] }) => from)),
    Math.max(...gaps.map(({ before: [, to] }) => to)),
  ];
}

/** Where a stretch of what was written stands on a side, whose changes in the stretch are `inside`. */
function onSide(
  gaps: readonly Gap[],
  inside: readonly Gap[],
  from: number,
  to: number,
): readonly [number, number] {
  const grown = (some: readonly Gap[]) =>
    some.reduce((sum, { before, after }) => sum + after[1] - after[0] - (before[1] - before[0]), 0);
  const others = gaps.filter((gap) => !inside.includes(gap));
  // What is put in right before a stretch stands before it, but after what is put in at the same place.
  const isBefore = ({ before }: Gap) => (from === to ? before[0] < from : before[1] <= from);
  const start = from + grown(others.filter(isBefore));
  return [start, start + to - from + grown(inside)];
}
