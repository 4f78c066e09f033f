/** Tabs of the add-on's own, of any kind: their columns by heading, mark, content and place, and their rows. */
import { largest } from '../values/extremes';

/** How often such a tab is read again when someone types there meanwhile. */
export const TAB_ATTEMPTS = 3;

/** The text of a row of the tab, by what its columns hold. `key` says which row of the add-on's it is. */
export type TextsOf<Field extends string> = Readonly<Record<Field | 'key', string>>;

/** What a kind of tab has in its columns. */
export interface SheetShape<Field extends string> {
  /** The headings, in the first order of the columns. The one of the key comes last, and is hidden. */
  readonly headings: TextsOf<Field>;
  /** The column that the tab's mark lies on. */
  readonly marked: Field;
  /** Columns that are known by what they look like. */
  readonly known: readonly (readonly [field: Field | 'key', is: (text: string) => boolean])[];
}

/** A row of the tab that holds anything, from 0. */
export interface OwnRow<Field extends string> {
  readonly index: number;
  /** As they stand in the cells. */
  readonly texts: TextsOf<Field>;
  /** Whether the officer has written in columns of their own there. */
  readonly hasOwn: boolean;
}

/** The tab as it was read. */
export interface OwnContent<Field extends string> {
  /** The column of each field, from 0. Every other column is the officer's. */
  readonly columns: Readonly<Record<Field | 'key', number>>;
  /** The row of the headings, from 0; null where there are none. */
  readonly head: number | null;
  /** What stands in that row in the add-on's columns. */
  readonly headings: TextsOf<Field>;
  /** Every row that holds anything, but for the headings. */
  readonly rows: readonly OwnRow<Field>[];
}

type Cells = readonly (readonly string[])[];

/** The fields of a kind of tab, in the first order of their columns. */
export function fieldsOf<Field extends string>({
  headings,
}: Pick<SheetShape<Field>, 'headings'>): readonly (Field | 'key')[] {
  return Object.keys(headings) as (Field | 'key')[];
}

/** Whether a text is a key that the add-on has made. */
export function isKey(text: string): boolean {
  return /^[0-9a-f]{16}(-\d+)?$/.test(text.trim());
}

/**
 * The tab's rows by its columns. A column is known by its heading, wherever it stands; the one for `marked` also by
 * `markColumn`, where the tab's mark lies, and others by what they look like. Another that has been renamed
 * is known by its place between the others, when it holds what these rows are to say. What is not found so gets a column
 * of its own to the right of everything.
 */
export function readOwnSheet<Field extends string>(
  shape: SheetShape<Field>,
  cells: Cells,
  markColumn: number | null,
  wanted: readonly TextsOf<Field>[],
): OwnContent<Field> {
  type Any = Field | 'key';
  const fields = fieldsOf(shape);
  const matches = cells.map((row) => headingsIn(shape, row));
  const most = largest(
    matches.map(({ size }) => size),
    0,
  );
  const best = most < 2 ? -1 : matches.findIndex(({ size }) => size === most);
  const head = best === -1 ? null : best;
  const found = new Map<Any, number>(best === -1 ? [] : matches[best]);
  const isBlank = cells.every((row) => row.every((cell) => cell.trim() === ''));
  const isFree = (column: number) => column >= 0 && ![...found.values()].includes(column);
  const set = (field: Any, column: number | null) => {
    if (column !== null && !found.has(field) && isFree(column)) found.set(field, column);
  };

  for (const [field, is] of shape.known) set(field, columnOf(cells, is));
  if (!isBlank) set(shape.marked, markColumn);
  const expected = new Map(wanted.map((texts) => [texts.key, texts]));
  const keyColumn = found.get('key') ?? -1;
  const holds = (field: Any, column: number) =>
    cells.some((row) => {
      const text = expected.get((row[keyColumn] ?? '').trim())?.[field];
      return text !== undefined && text === (row[column] ?? '').trim();
    });
  for (const field of fields) {
    const guess = neighbour(fields, found, field, isFree);
    if (guess !== null && (field === shape.marked || holds(field, guess))) set(field, guess);
  }
  const width = largest(
    cells.map(({ length }) => length),
    0,
  );
  const missing = fields.filter((field) => !found.has(field));
  const next = isBlank ? 0 : Math.max(width, ...[...found.values()].map((column) => column + 1));
  missing.forEach((field, index) => found.set(field, next + index));

  const columns = Object.fromEntries(found) as Record<Any, number>;
  const ours = new Set<number>(Object.values(columns));
  const textsIn = (row: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, row[columns[field]] ?? ''])) as TextsOf<Field>;
  const rows = cells.flatMap((row, index) => {
    if (index === head || row.every((cell) => cell.trim() === '')) return [];
    const hasOwn = row.some((cell, column) => cell.trim() !== '' && !ours.has(column));
    return [{ index, texts: textsIn(row), hasOwn }];
  });
  return { columns, head, headings: textsIn(cells[best] ?? []), rows };
}

/** The columns whose headings stand in a row. */
export function headingsIn<Field extends string>(
  shape: Pick<SheetShape<Field>, 'headings'>,
  row: readonly string[],
): ReadonlyMap<Field | 'key', number> {
  const titles = row.map((cell) => cell.trim().toLowerCase());
  return new Map(
    fieldsOf(shape).flatMap((field) => {
      const column = titles.indexOf(shape.headings[field].toLowerCase());
      return column === -1 ? [] : [[field, column] as const];
    }),
  );
}

/** The column where most cells are such; null when none is. */
function columnOf(cells: Cells, isSuch: (text: string) => boolean): number | null {
  const counts = new Map<number, number>();
  for (const row of cells) {
    row.forEach((cell, column) => {
      if (isSuch(cell)) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return first === undefined ? null : first[0];
}

/** The column where a field stands if it has kept its place beside a field that was found. */
function neighbour<Any extends string>(
  fields: readonly Any[],
  found: ReadonlyMap<Any, number>,
  field: Any,
  isFree: (column: number) => boolean,
): number | null {
  if (found.has(field)) return null;
  const place = fields.indexOf(field);
  const guesses = [-1, 1].flatMap((step) => {
    const beside = fields[place + step];
    const column = beside === undefined ? undefined : found.get(beside);
    return column === undefined ? [] : [column - step];
  });
  return guesses.find(isFree) ?? null;
}
