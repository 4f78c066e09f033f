/** Where the rows of a tab of the add-on's own stand, and which cells that makes. */
import { smallest } from '../values/extremes';
import type { Place } from '../values/place';
import { fieldsOf, isKey, type OwnContent, type OwnRow, type SheetShape, type TextsOf } from './own-sheet';
import type { TabCell } from './ports';

/** A row's texts that are to stand; a field that is not named is left alone. */
export type WantedTexts<Field extends string> = Partial<TextsOf<Field>>;

/** The first of the rows with one key, and its copies. */
export type RowsOfKey<Field extends string> = readonly [OwnRow<Field>, ...OwnRow<Field>[]];

/** How a row that has lost its key is known again. */
export interface RowMemory<Field extends string> {
  /** What a row says that no other row says. */
  readonly sayingOf: (texts: TextsOf<Field>) => string;
  /** Whether a row without a key looks as if the add-on had written it. */
  readonly looksOurs: (texts: TextsOf<Field>) => boolean;
}

/** The rows of each key in their order, and the rows that are the officer's own. */
export function rowsByKey<Field extends string>(
  rows: readonly OwnRow<Field>[],
  wanted: readonly TextsOf<Field>[],
  { sayingOf, looksOurs }: RowMemory<Field>,
): {
  readonly byKey: ReadonlyMap<string, RowsOfKey<Field>>;
  readonly others: readonly OwnRow<Field>[];
} {
  const whole = new Set(rows.map(({ texts }) => `${texts.key.trim()} ${sayingOf(texts)}`));
  // A row that has lost its key is known by what it says, when no other row has that key and says the same: a run that
  // broke may have written what a row says and not yet whose it is.
  const lost = new Map(
    wanted
      .map((texts) => [sayingOf(texts), texts.key] as const)
      .filter(([saying, key]) => !whole.has(`${key} ${saying}`)),
  );
  const byKey = new Map<string, [OwnRow<Field>, ...OwnRow<Field>[]]>();
  const others: OwnRow<Field>[] = [];
  for (const row of rows) {
    const written = row.texts.key.trim();
    const known = looksOurs(row.texts) && written === '' ? lost.get(sayingOf(row.texts)) : undefined;
    const key = isKey(written) ? written : known;
    const same = key === undefined ? undefined : byKey.get(key);
    if (key === undefined) others.push(row);
    else if (same === undefined) byKey.set(key, [row]);
    else same.push(row);
  }
  return { byKey, others };
}

/** Whether the officer has written before or after the add-on's text. */
export function isAddedTo(stands: string, text: string): boolean {
  return stands.trim() !== text && stands.includes(text);
}

/** The row for headings in a tab that has none: above what stands there, or its first row when that may be moved. */
export function newHead(rows: readonly OwnRow<string>[], taken: ReadonlySet<number>): number | null {
  const first = smallest(
    rows.map(({ index }) => index),
    Infinity,
  );
  if (first === Infinity) return 0;
  if (first > 0) return first - 1;
  return taken.has(0) ? null : 0;
}

/** The headings that are missing; one that the officer has renamed stays. */
export function headCells<Field extends string>(
  shape: SheetShape<Field>,
  { columns, headings }: OwnContent<Field>,
  row: number | null,
): readonly TabCell[] {
  if (row === null) return [];
  return fieldsOf(shape)
    .filter((field) => headings[field].trim() === '')
    .map((field) => ({
      row,
      column: columns[field],
      text: shape.headings[field],
      target: null,
      mayCover: true,
    }));
}

/**
 * The cells of these rows, by their index. `targetOf` gives what a cell links to. Beside what stands there already the
 * officer may be typing in the column `marked` just now, so it is covered only where rows are new.
 */
export function cellsOfRows<Field extends string>(
  shape: SheetShape<Field>,
  { columns, rows }: OwnContent<Field>,
  wanted: ReadonlyMap<number, WantedTexts<Field>>,
  targetOf: (field: Field | 'key', texts: WantedTexts<Field>) => Place | null = () => null,
): readonly TabCell[] {
  const fields = fieldsOf(shape);
  const before = new Map(rows.map(({ index, texts }) => [index, texts]));
  const isSame = (row: number, texts: WantedTexts<Field>) => {
    const old = before.get(row);
    return old === undefined || fields.every((field) => (texts[field] ?? old[field]) === old[field]);
  };
  const onlyAdds = [...wanted].every(([row, texts]) => isSame(row, texts));
  return [...wanted].flatMap(([row, texts]) =>
    fields.flatMap((field) => {
      const text = texts[field];
      if (text === undefined) return [];
      const mayCover = field !== shape.marked || (onlyAdds && !before.has(row));
      return [{ row, column: columns[field], text, target: targetOf(field, texts), mayCover }];
    }),
  );
}
