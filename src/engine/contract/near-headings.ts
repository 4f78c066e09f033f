/** Headings and keys that the contract does not know: those that are read all the same, and those that come near. */
import type { Finding } from '../checks/finding';
import type { Place } from '../values/place';
import { cellText, type RawCell } from './cell';
import type { Columns, SheetDefinition } from './column';
import { columnFinding } from './column-finding';
import { locateHeadings, normaliseName, type HeadingMatch } from './headings';
import { distanceOfNames, withoutUnit } from './near-names';
import { isBlank } from './read-cell';

/** A name of the contract that is not there, and the unknown one that comes near it. */
export interface NearName {
  readonly field: string;
  readonly index: number;
  readonly text: string;
}

/** Where the contract's names stand, with those that are surely meant, and what comes near the others. */
export interface NamesFound extends HeadingMatch {
  /** Names with a unit, read as the name without it. */
  readonly readAs: readonly NearName[];
  /** The unknown name that comes nearest a name that is not there, by the field of that name. */
  readonly near: ReadonlyMap<string, NearName>;
}

// Rows above the headings are a title and a few lines about the workbook.
const ROWS_ABOVE = 20;

/**
 * The index of the row that the headings stand on: the first, unless fewer of the contract's names are there than on one
 * of the rows below, which then has at least two.
 */
export function headingRowOf(columns: Columns, rows: readonly (readonly RawCell[])[]): number {
  const namesIn = (row: readonly RawCell[]) => locateHeadings(columns, row).at.size;
  const first = namesIn(rows[0] ?? []);
  if (first * 2 >= Object.keys(columns).length) return 0;
  let [best, most] = [0, Math.max(first, 1)];
  rows.slice(0, ROWS_ABOVE).forEach((row, index) => {
    const names = index === 0 ? 0 : namesIn(row);
    if (names > most) [best, most] = [index, names];
  });
  return best;
}

/**
 * Finds the columns' names among cells, and what comes near the names that are not there: of the unknown names those that
 * have something under or beside them (`isFilled`). What a computed column would hold is not read.
 */
export function findNames(
  columns: Columns,
  cells: readonly RawCell[],
  isFilled: (index: number) => boolean,
): NamesFound {
  const found = locateHeadings(columns, cells);
  const missing = Object.entries(columns).filter(([field]) => !found.at.has(field));
  const taken = new Set([...found.at.values(), ...found.repeated.map(({ index }) => index)]);
  const unknown = cells.flatMap((cell, index) =>
    taken.has(index) || isBlank(cell) ? [] : [{ index, text: cellText(cell) }],
  );
  if (missing.length === 0 || unknown.length === 0) return { ...found, readAs: [], near: new Map() };
  const at = new Map(found.at);
  const readAs = missing.flatMap(([field, { name }]): NearName[] => {
    const meant = unknown.filter(({ text }) => withoutUnit(text) === normaliseName(name));
    const [only] = meant;
    if (only === undefined || meant.length > 1) return [];
    at.set(field, only.index);
    return [{ field, ...only }];
  });
  const read = new Set(readAs.map(({ index }) => index));
  const isOpen = ({ index }: { readonly index: number }) => !read.has(index) && isFilled(index);
  const [absent, filled] = [missing.filter(([field]) => !at.has(field)), unknown.filter(isOpen)];
  const isInput = ({ field }: NearName) => columns[field]?.presence !== 'computed';
  const near = nearest(absent, filled).filter(isInput);
  return { ...found, at, readAs, near: new Map(near.map((name) => [name.field, name])) };
}

/** The unknown name nearest to each missing one, the nearest pair first; a name is near one other alone. */
function nearest(
  missing: readonly (readonly [field: string, column: { readonly name: string }])[],
  unknown: readonly Omit<NearName, 'field'>[],
): readonly NearName[] {
  const pairs = missing.flatMap(([field, { name }]) =>
    unknown.flatMap(({ index, text }) => {
      const distance = distanceOfNames(name, text);
      return distance === null ? [] : [{ distance, name: { field, index, text } }];
    }),
  );
  const near: NearName[] = [];
  for (const { name } of pairs.sort((a, b) => a.distance - b.distance)) {
    if (near.every(({ field, index }) => field !== name.field && index !== name.index)) near.push(name);
  }
  return near;
}

/**
 * The findings about names that are not the contract's own: that one was read as another, and that one comes near a name
 * that is not there, as an error where the column may not be left out.
 */
export function nearFindings(
  { name: sheet, form, columns }: SheetDefinition,
  { readAs, near }: NamesFound,
  placeOf: (index: number) => Place,
): readonly Finding[] {
  const of = (kind: 'name-read' | 'name-near', { field, index, text }: NearName) => {
    const column = columns[field];
    if (column === undefined || column.presence === 'computed') return [];
    const { presence, level } = column;
    const mayBeAbsent = presence === 'optional' || presence === 'composed';
    const severity = kind === 'name-read' ? 'TIPS' : mayBeAbsent ? 'VARNING' : level;
    const facts = { kind, of: form === 'table' ? 'columns' : 'keys', text } as const;
    return [columnFinding(sheet, placeOf(index), column, facts, severity)];
  };
  return [
    ...readAs.flatMap((name) => of('name-read', name)),
    ...[...near.values()].flatMap((name) => of('name-near', name)),
  ];
}
