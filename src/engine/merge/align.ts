/**
 * Which of the things that were written is which of those that stand there now, however people have moved and changed them.
 * The same lists always give the same answer.
 */
import { commonInOrder } from './in-order';
import { likeness, wordsIn, type Words } from './likeness';

/** What alignment needs to know of a thing. */
export interface Alike {
  readonly text: string;
  /** Only things of one kind can be each other. */
  readonly kind: string;
  /** How it looks; null when that is not known. Things are each other by place alone only when they look the same. */
  readonly look: string | null;
  /** Names that people's edits may have taken away or moved: a hint and never more. */
  readonly hints: readonly string[];
  /** What makes two things one whatever else they are; their text where it is left out. */
  readonly id?: string;
}

/** By what a thing was known again: its text where it stood or elsewhere, its likeness, or its place between others. */
export type Sign = 'text' | 'moved' | 'likeness' | 'place';

/** What something that was written is now: an index, and by what that is known. */
export interface Found {
  readonly now: number;
  readonly by: Sign;
}

/** Less than this share of words in common is chance, between things that are known. */
const ALIKE = 0.4;
/** The same where a name says that two things are one. */
const ALIKE_AS_HINTED = 0.1;
/** The same for things that may stand anywhere, and how far the next likest has to be behind. */
const ALIKE_ANYWHERE = 0.6;
const CLEARLY = 0.15;
/** Things between two that are known which are compared each with each at most. */
const MOST_PAIRS = 20_000;

/** What each thing that was written is now; what is in neither list of pairs was removed, or is a person's own. */
export function align(written: readonly Alike[], now: readonly Alike[]): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  const taken = new Set<number>();
  const pair = (at: number, place: number, by: Sign) => {
    found.set(at, { now: place, by });
    taken.add(place);
  };
  for (const [at, place] of commonInOrder(written.map(identity), now.map(identity))) pair(at, place, 'text');
  pairMoved(written, now, { found, taken, pair });
  const words = {
    written: written.map(({ text }) => wordsIn(text)),
    now: now.map(({ text }) => wordsIn(text)),
  };
  for (const run of unknownRuns(written.length, found)) {
    pairInGap(run, { written, now, words, found, taken, pair });
  }
  pairAnywhere({ written, now, words, found, taken, pair });
  return found;
}

function identity({ kind, id, text }: Alike): string {
  return `${kind} ${id ?? text}`;
}

interface Pairing {
  readonly found: ReadonlyMap<number, Found>;
  readonly taken: ReadonlySet<number>;
  readonly pair: (at: number, place: number, by: Sign) => void;
}

interface Lists extends Pairing {
  readonly written: readonly Alike[];
  readonly now: readonly Alike[];
  readonly words: { readonly written: readonly Words[]; readonly now: readonly Words[] };
}

/** Texts that stand elsewhere, unless it cannot be seen which of several is which. */
function pairMoved(written: readonly Alike[], now: readonly Alike[], { found, taken, pair }: Pairing): void {
  const places = new Map<string, { written: number[]; now: number[] }>();
  const add = (side: 'written' | 'now', thing: Alike, at: number) => {
    if (thing.text === '') return;
    const key = identity(thing);
    const both = places.get(key) ?? { written: [], now: [] };
    places.set(key, both);
    both[side].push(at);
  };
  written.forEach((thing, at) => {
    if (!found.has(at)) add('written', thing, at);
  });
  now.forEach((thing, at) => {
    if (!taken.has(at)) add('now', thing, at);
  });
  for (const { written: ours, now: theirs } of places.values()) {
    if (ours.length !== theirs.length) continue;
    ours.forEach((at, index) => {
      const place = theirs[index];
      if (place !== undefined) pair(at, place, 'moved');
    });
  }
}

/** The stretches of what was written that are not known again. */
function unknownRuns(length: number, found: ReadonlyMap<number, Found>): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (let at = 0; at < length; at += 1) {
    if (found.has(at)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** What stands unknown after what comes before the run, and before what comes after it. */
function pairInGap(run: readonly number[], lists: Lists): void {
  const { found, taken, now, written } = lists;
  const [first = 0] = run;
  const last = run.at(-1) ?? first;
  const before = first === 0 ? -1 : (found.get(first - 1)?.now ?? null);
  const after = last === written.length - 1 ? now.length : (found.get(last + 1)?.now ?? null);
  const unknownFrom = (start: number, step: 1 | -1): number[] => {
    const places: number[] = [];
    for (let at = start; at >= 0 && at < now.length && !taken.has(at); at += step) places.push(at);
    return step === 1 ? places : places.reverse();
  };
  const behind = before === null ? [] : unknownFrom(before + 1, 1);
  const ahead = after === null ? [] : unknownFrom(after - 1, -1);
  const isOneGap = behind.length > 0 && behind[0] === ahead[0];
  for (const places of isOneGap ? [behind] : [behind, ahead]) {
    const left = run.filter((at) => !found.has(at));
    if (left.length > 0 && places.length > 0) pairAlike(left, places, lists);
  }
}

/** Pairs what is alike, in order, and then by place what is left between in equal numbers. */
function pairAlike(run: readonly number[], places: readonly number[], lists: Lists): void {
  const { written, now, pair } = lists;
  const alike = bestInOrder(run, places, (at, place) => score(at, place, lists));
  for (const [at, place] of alike) pair(at, place, 'likeness');
  let [from, start] = [0, 0];
  for (const [at, place] of [...alike, [undefined, undefined] as const]) {
    const to = at === undefined ? run.length : run.indexOf(at);
    const end = place === undefined ? places.length : places.indexOf(place);
    const [ours, theirs] = [run.slice(from, to), places.slice(start, end)];
    const filled = theirs.filter((index) => now[index]?.text !== '');
    if (
      ours.length === filled.length &&
      ours.every((index, k) => looksAs(written[index], now[filled[k] ?? -1]))
    )
      ours.forEach((index, k) => {
        pair(index, filled[k] ?? -1, 'place');
      });
    [from, start] = [to + 1, end + 1];
  }
}

function looksAs(one: Alike | undefined, other: Alike | undefined): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  return one.look === null || other.look === null || one.look === other.look;
}

/** How much speaks for two things being one; 0 when they are not to be taken for that. */
function score(at: number, place: number, { written, now, words }: Lists): number {
  const [one, other] = [written[at], now[place]];
  if (one === undefined || other === undefined || one.kind !== other.kind) return 0;
  const alike = likeness(words.written[at] ?? wordsIn(''), words.now[place] ?? wordsIn(''));
  const isHinted = one.hints.some((hint) => other.hints.includes(hint));
  if (alike < (isHinted ? ALIKE_AS_HINTED : ALIKE)) return 0;
  return alike + (isHinted ? 0.3 : 0) + (looksAs(one, other) ? 0.1 : 0);
}

/** The pairs in the order of both lists that have the highest scores together. */
function bestInOrder(
  run: readonly number[],
  places: readonly number[],
  scoreOf: (at: number, place: number) => number,
): readonly (readonly [number, number])[] {
  if (run.length * places.length > MOST_PAIRS) return [];
  const scores = run.map((at) => places.map((place) => scoreOf(at, place)));
  const width = places.length + 1;
  const best = new Float64Array((run.length + 1) * width);
  const bestAt = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = run.length - 1; row >= 0; row -= 1) {
    for (let column = places.length - 1; column >= 0; column -= 1) {
      const together = scores[row]?.[column] ?? 0;
      best[row * width + column] = Math.max(
        bestAt(row + 1, column),
        bestAt(row, column + 1),
        together > 0 ? together + bestAt(row + 1, column + 1) : 0,
      );
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < run.length && column < places.length) {
    const together = scores[row]?.[column] ?? 0;
    if (together > 0 && bestAt(row, column) === together + bestAt(row + 1, column + 1)) {
      pairs.push([run[row] ?? 0, places[column] ?? 0]);
      row += 1;
      column += 1;
    } else if (bestAt(row, column) === bestAt(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** What is clearly more alike than anything else that is left, wherever it stands. */
function pairAnywhere(lists: Lists): void {
  const { written, now, words, found, taken, pair } = lists;
  const ours = written.map((_, at) => at).filter((at) => !found.has(at));
  const theirs = now.map((_, place) => place).filter((place) => !taken.has(place));
  if (ours.length * theirs.length > MOST_PAIRS) return;
  const alike = (at: number, place: number) =>
    written[at]?.kind === now[place]?.kind
      ? likeness(words.written[at] ?? wordsIn(''), words.now[place] ?? wordsIn(''))
      : 0;
  const likest = (scores: readonly number[]) => {
    const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
    return first >= ALIKE_ANYWHERE && first - second >= CLEARLY ? scores.indexOf(first) : -1;
  };
  for (const at of ours) {
    const place = theirs[likest(theirs.map((each) => alike(at, each)))];
    if (place === undefined || taken.has(place)) continue;
    if (ours[likest(ours.map((each) => alike(each, place)))] === at) pair(at, place, 'likeness');
  }
}
