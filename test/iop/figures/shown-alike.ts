import { withoutSmallGroups, type ShownParts } from '../../../src/iop/figures/small-groups';

/** A row of counts with its whole last, and the same as it is shown: null is withheld. */
interface ShownRow {
  readonly counts: readonly number[];
  readonly shown: readonly (number | null)[];
}

/** What a reader who has every row of some kind before them, and knows the rule, can say of the withheld counts. */
export interface Reading {
  /** Rows in which a withheld count has the same number in every row that is shown alike. */
  readonly derivable: readonly string[];
  /** Rows of which more could be shown: two numbers would be left for each count that is still withheld. */
  readonly needless: readonly string[];
  /** Percent of the cells, wholes included, in which a number is shown; one decimal. */
  readonly share: number;
}

/** Every row of `parts` counts from zero to `most`, read by one who knows them all. */
export function readAll(parts: number, most: number, smallest: number): Reading {
  return read(
    rowsUpTo(parts, most).map((counts) => {
      const whole = sum(counts);
      return {
        counts: [...counts, whole],
        shown: cells(withoutSmallGroups(counts, whole, smallest)),
      };
    }),
    smallest,
  );
}

/** Every pair of rows that divide the same people, up to `most` people, in so many parts each. */
export function readPairs(parts: number, otherParts: number, most: number, smallest: number): Reading {
  return read(
    rowsUpTo(1, most)
      .flat()
      .flatMap((people) => divisions(parts, people).flatMap((by) => pairs(by, otherParts, people, smallest))),
    smallest,
  );
}

function pairs(by: readonly number[], otherParts: number, people: number, smallest: number): ShownRow[] {
  return divisions(otherParts, people).map((other) => ({
    counts: [...by, people, ...other, people],
    shown: [
      ...cells(withoutSmallGroups(by, people, smallest)),
      ...cells(withoutSmallGroups(other, people, smallest)),
    ],
  }));
}

/** Every way to divide so many people into so many parts. */
export function divisions(parts: number, people: number): readonly (readonly number[])[] {
  if (parts === 1) return [[people]];
  return rowsUpTo(1, people)
    .flat()
    .flatMap((first) => divisions(parts - 1, people - first).map((rest) => [first, ...rest]));
}

/** The cells of a row and its whole; null is withheld. */
export function cells({ parts, whole }: ShownParts): readonly (number | null)[] {
  return [...parts, whole].map((count) => (count.kind === 'shown' ? count.value : null));
}

function read(rows: readonly ShownRow[], smallest: number): Reading {
  const alike = new Map<string, ShownRow[]>();
  for (const row of rows) {
    const key = keyOf(row.shown);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [row]);
    else others.push(row);
  }
  const of = (shown: ShownRow['shown']): readonly ShownRow[] => alike.get(keyOf(shown)) ?? [];
  const all = rows.flatMap(({ shown }) => shown);
  return {
    derivable: rows
      .filter(({ shown }) => !leavesTwo(shown, of(shown)))
      .map(({ counts, shown }) => published(counts, shown)),
    needless: rows.flatMap((row) => {
      const highest = Math.max(smallest, ...row.counts.slice(0, -1));
      const more = showingMore(row, smallest).find((shown) => {
        const others = of(shown).filter(({ counts }) => Math.max(...counts.slice(0, -1)) <= highest);
        return leavesTwo(shown, [row, ...others]);
      });
      return more === undefined ? [] : [published(row.counts, more)];
    }),
    share: Math.round((all.filter((cell) => cell !== null).length / all.length) * 1000) / 10,
  };
}

/** True when every withheld count has two numbers among the rows. */
function leavesTwo(shown: ShownRow['shown'], rows: readonly ShownRow[]): boolean {
  const [first] = rows;
  return shown.every(
    (cell, at) => cell !== null || rows.some(({ counts }) => counts[at] !== first?.counts[at]),
  );
}

/** The row with some or all of the counts shown that are withheld and no small group. */
function showingMore({ counts, shown }: ShownRow, smallest: number): readonly ShownRow['shown'][] {
  const also = shown.flatMap((cell, at) => {
    const count = counts[at] ?? 0;
    return cell === null && (count === 0 || count >= smallest) ? [at] : [];
  });
  return Array.from({ length: 2 ** also.length - 1 }, (_, chosen) =>
    shown.map((cell, at) =>
      also.includes(at) && ((chosen + 1) >> also.indexOf(at)) % 2 === 1 ? (counts[at] ?? 0) : cell,
    ),
  );
}

function rowsUpTo(parts: number, most: number): readonly (readonly number[])[] {
  const numbers = Array.from({ length: most + 1 }, (_, number) => [number]);
  return parts === 1
    ? numbers
    : rowsUpTo(parts - 1, most).flatMap((row) => numbers.map((number) => [...row, ...number]));
}

function keyOf(shown: ShownRow['shown']): string {
  return shown.join();
}

function published(counts: readonly number[], shown: ShownRow['shown']): string {
  return `${counts.join(' ')}: ${shown.map((cell) => cell ?? '·').join(' ')}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
