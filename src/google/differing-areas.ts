/** What differs between a tab of the add-on's own and what it is to say. */
import type { OwnTabContent, RowsToInsert, TabCell } from '../engine/app/ports';
import { cellKey, cellsOf, coveringAreas, type Area } from '../engine/values/areas';

/** What the cells of a tab hold. */
export type Values = readonly (readonly unknown[])[];

/** In how many areas text is written, and values in one, unless what stands between must not be written. */
const MOST_AREAS = 4;

/** Where the tab does not say what it is to say. A row that differs is written as a whole, as
 * far as it may be; a cell in it that must not be covered stands alone when nothing else there differs. */
export function differingAreas(
  cells: readonly TabCell[],
  values: Values,
  texts: OwnTabContent['cells'],
): readonly (Area & { readonly isOfValues: boolean })[] {
  const differs = ({ row, column, text, value }: TabCell) =>
    value === undefined ? (texts[row]?.[column] ?? '') !== text : (values[row]?.[column] ?? '') !== value;
  return [false, true].flatMap((isOfValues) => {
    const alike = cells.filter(({ value }) => (value !== undefined) === isOfValues);
    const rows = new Set(alike.filter((cell) => cell.mayCover && differs(cell)).map(({ row }) => row));
    const free = new Set(alike.filter(({ mayCover }) => mayCover).map(cellKey));
    const wanted = alike.filter((cell) => differs(cell) || (cell.mayCover && rows.has(cell.row)));
    const areas = coveringAreas(wanted, isOfValues ? 1 : MOST_AREAS, (cell) => free.has(cellKey(cell)));
    return areas.map((area) => ({ ...area, isOfValues }));
  });
}

/** A text that Sheets takes for nothing else where it stands in a column of texts. */
const PLAIN = /^\p{L}/u;

/**
 * Of the areas those that hold one and the same text, in cells with others between them that must not be written: one
 * call writes it in all of them, however many they are. None where there is but one.
 */
export function scatteredAreas<A extends Area>(
  areas: readonly A[],
  cells: ReadonlyMap<number, TabCell>,
): readonly A[] {
  const textIn = (area: A) => {
    const held = cellsOf(area).map((cell) => cells.get(cellKey(cell)));
    const [first] = held;
    const isAlone = held.every(
      (cell) => cell?.mayCover === false && cell.target === null && cell.text === first?.text,
    );
    return isAlone && first !== undefined && PLAIN.test(first.text) ? first.text : null;
  };
  const byText = new Map<string, A[]>();
  for (const area of areas) {
    const text = textIn(area);
    if (text !== null) byText.set(text, [...(byText.get(text) ?? []), area]);
  }
  return [...byText.values()].find(({ length }) => length > 1) ?? [];
}

/** What was read, with the rows that are put in. */
export function opened<T>(
  rows: readonly (readonly T[])[],
  inserted: readonly RowsToInsert[],
): readonly (readonly T[])[] {
  return inserted.reduceRight<readonly (readonly T[])[]>(
    (grid, { before, count }) => [
      ...grid.slice(0, before),
      ...Array.from({ length: count }, () => []),
      ...grid.slice(before),
    ],
    rows,
  );
}
