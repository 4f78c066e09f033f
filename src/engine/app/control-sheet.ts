import type { ReviewedFinding } from './reviewed-findings';
import { largest } from '../values/extremes';

/** What a column of the tab Kontroll holds. */
export type Field = 'level' | 'code' | 'where' | 'message' | 'reason' | 'key';

/** The columns in their first order, with their headings. The last one is hidden: it says whose a reason is. */
export const controlHeadings: Readonly<Record<Field, string>> = {
  level: 'Nivå',
  code: 'Regel',
  where: 'Flik och cell',
  message: 'Meddelande',
  reason: 'Handläggarens kommentar',
  key: 'Nyckel',
};

export const controlFields = Object.keys(controlHeadings) as readonly Field[];

/** The level of a row whose finding is gone; it is kept for what the officer wrote there. */
export const GONE = 'Gäller inte längre';
/** The level of a row that the officer made of another, with words of its own. */
export const STRAY = 'Hör inte till någon varning';

const LEVELS: readonly string[] = ['FEL', 'VARNING', 'TIPS', GONE];

/** The text of a row of the tab, by what its columns hold. */
export type RowTexts = Readonly<Record<Field, string>>;

/** A row of the tab that holds anything, from 0. */
export interface ControlRow {
  readonly index: number;
  /** As they stand in the cells. */
  readonly texts: RowTexts;
  /** Whether the officer has written in columns of their own there. */
  readonly hasOwn: boolean;
}

/** The tab as it was read. */
export interface ControlContent {
  /** The column of each field, from 0. Every other column is the officer's. */
  readonly columns: Readonly<Record<Field, number>>;
  /** The row of the headings, from 0; null where there are none. */
  readonly head: number | null;
  /** What stands in that row in the add-on's columns. */
  readonly headings: RowTexts;
  /** Every row that holds anything, but for the headings. */
  readonly rows: readonly ControlRow[];
}

type Cells = readonly (readonly string[])[];

/** Whether a text is the key of a finding. */
export function isKey(text: string): boolean {
  return /^[0-9a-f]{16}(-\d+)?$/.test(text.trim());
}

/** Whether a text is one of the levels that the add-on writes on a row of a finding. */
export function isLevel(text: string): boolean {
  return LEVELS.includes(text.trim());
}

/**
 * Whether a tab without a mark was written by an earlier version of the add-on: most of its headings stand in one row,
 * or a row has both a level and a key.
 */
export function isControlSheet(cells: Cells): boolean {
  return cells.some((row) => headingsIn(row).size >= 4 || (row.some(isLevel) && row.some(isKey)));
}

/**
 * The tab's rows by its columns. A column is known by its heading, wherever it stands; the one for comments also by
 * `markColumn`, where the tab's mark lies, and the keys and levels by what they look like. Another that has been renamed
 * is known by its place between the others, when it holds what these findings say. What is not found so gets a column
 * of its own to the right of everything.
 */
export function readControl(
  cells: Cells,
  markColumn: number | null,
  findings: readonly ReviewedFinding[],
): ControlContent {
  const matches = cells.map(headingsIn);
  const most = largest(
    matches.map(({ size }) => size),
    0,
  );
  const best = most < 2 ? -1 : matches.findIndex(({ size }) => size === most);
  const head = best === -1 ? null : best;
  const found = new Map<Field, number>(best === -1 ? [] : matches[best]);
  const isBlank = cells.every((row) => row.every((cell) => cell.trim() === ''));
  const isFree = (column: number) => column >= 0 && ![...found.values()].includes(column);
  const set = (field: Field, column: number | null) => {
    if (column !== null && !found.has(field) && isFree(column)) found.set(field, column);
  };

  set('key', columnOf(cells, isKey));
  set('level', columnOf(cells, isLevel));
  if (!isBlank) set('reason', markColumn);
  const expected = new Map(findings.map((finding) => [finding.key, textsOf(finding)]));
  const keyColumn = found.get('key') ?? -1;
  const holds = (field: Field, column: number) =>
    cells.some((row) => {
      const text = expected.get((row[keyColumn] ?? '').trim())?.[field];
      return text !== undefined && text === (row[column] ?? '').trim();
    });
  for (const field of controlFields) {
    const guess = neighbour(found, field, isFree);
    if (guess !== null && (field === 'reason' || holds(field, guess))) set(field, guess);
  }
  const width = largest(
    cells.map(({ length }) => length),
    0,
  );
  const missing = controlFields.filter((field) => !found.has(field));
  const next = isBlank ? 0 : Math.max(width, ...[...found.values()].map((column) => column + 1));
  missing.forEach((field, index) => found.set(field, next + index));

  const columns = Object.fromEntries(found) as Record<Field, number>;
  const ours = new Set(Object.values(columns));
  const textsIn = (row: readonly string[]) =>
    Object.fromEntries(controlFields.map((field) => [field, row[columns[field]] ?? ''])) as RowTexts;
  const rows = cells.flatMap((row, index) => {
    if (index === head || row.every((cell) => cell.trim() === '')) return [];
    const hasOwn = row.some((cell, column) => cell.trim() !== '' && !ours.has(column));
    return [{ index, texts: textsIn(row), hasOwn }];
  });
  return { columns, head, headings: textsIn(cells[best] ?? []), rows };
}

/** What the row of a finding says; it gives no reason. */
export function textsOf({ severity, code, sheet, cell, message, key }: ReviewedFinding): RowTexts {
  return { level: severity, code, where: `${sheet}, ${cell}`, message, reason: '', key };
}

/** The columns whose headings stand in a row. */
function headingsIn(row: readonly string[]): ReadonlyMap<Field, number> {
  const titles = row.map((cell) => cell.trim().toLowerCase());
  return new Map(
    controlFields.flatMap((field) => {
      const column = titles.indexOf(controlHeadings[field].toLowerCase());
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
function neighbour(
  found: ReadonlyMap<Field, number>,
  field: Field,
  isFree: (column: number) => boolean,
): number | null {
  if (found.has(field)) return null;
  const place = controlFields.indexOf(field);
  const guesses = [-1, 1].flatMap((step) => {
    const beside = controlFields[place + step];
    const column = beside === undefined ? undefined : found.get(beside);
    return column === undefined ? [] : [column - step];
  });
  return guesses.find(isFree) ?? null;
}
