/** What one change made different in a workbook, so that it can be taken back and made again. */
import {
  contentSize,
  ensureCell,
  type CellModel,
  type NamedRangeModel,
  type SheetModel,
  type SpreadsheetModel,
} from '../../../host/sheets/spreadsheet-model';

/** What a tab is besides its cells and what is selected in it. */
type SheetRest = Omit<SheetModel, 'id' | 'cells' | 'selection'>;

/** A workbook as it is at one time. */
export interface Snapshot {
  readonly tabs: readonly SheetModel[];
  /** What the tabs that may change hold. */
  readonly sheets: readonly {
    readonly sheet: SheetModel;
    readonly cells: SheetModel['cells'];
    readonly rest: SheetRest;
  }[];
  readonly namedRanges: readonly NamedRangeModel[];
}

interface CellDifference {
  readonly row: number;
  readonly column: number;
  readonly before: CellModel;
  readonly after: CellModel;
}

interface SheetDifference {
  readonly sheet: number;
  readonly cells: readonly CellDifference[];
  /** Null where only cells differ. */
  readonly rest: { readonly before: SheetRest; readonly after: SheetRest } | null;
}

/** What differs between two times. */
export interface Difference {
  readonly sheets: readonly SheetDifference[];
  /** The tabs there were and are, where some came, went or changed places. */
  readonly tabs: { readonly before: readonly SheetModel[]; readonly after: readonly SheetModel[] } | null;
  readonly namedRanges: {
    readonly before: readonly NamedRangeModel[];
    readonly after: readonly NamedRangeModel[];
  } | null;
}

/** Which way a difference is laid on a workbook. */
export type Direction = 'back' | 'forth';

const restOf = ({ id: _id, cells: _cells, selection: _selection, ...rest }: SheetModel): SheetRest => rest;

/** A copy that shares nothing with what it is made of. */
function copyOf<T>(value: T): T {
  const made = (): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copyOf<unknown>(one)]));
    if (value instanceof Set) return new Set(value);
    if (Array.isArray(value)) return value.map((one) => copyOf<unknown>(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf<unknown>(one)]));
  };
  return made() as T;
}

/** Whether two values of the model say the same, in whichever realm they were made. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return JSON.stringify(one, plain) === JSON.stringify(other, plain);
}

/** The workbook as it is now. Where what comes changes one tab `alone`, no other is looked through. */
export function takeSnapshot(book: SpreadsheetModel, alone?: SheetModel): Snapshot {
  return {
    tabs: [...book.sheets],
    sheets: (alone ? [alone] : book.sheets).map((sheet) => ({
      sheet,
      cells: sheet.cells.map((row) => row?.map((cell) => cell && { ...cell })),
      rest: copyOf(restOf(sheet)),
    })),
    namedRanges: copyOf(book.namedRanges),
  };
}

/** What has changed since a snapshot; undefined where nothing has. */
export function differenceSince(before: Snapshot, book: SpreadsheetModel): Difference | undefined {
  const sheets = before.sheets.flatMap(({ sheet, cells, rest }) => {
    if (!book.sheets.includes(sheet)) return [];
    const now = restOf(sheet);
    const isRest = !isSame(rest, now);
    const different = cellsThatDiffer(cells, sheet.cells);
    if (!isRest && different.length === 0) return [];
    return [
      {
        sheet: sheet.id,
        cells: different,
        rest: isRest ? { before: rest, after: copyOf(now) } : null,
      },
    ];
  });
  const { tabs } = before;
  const isOther = tabs.length !== book.sheets.length || tabs.some((tab, at) => tab !== book.sheets[at]);
  const areNames = !isSame(before.namedRanges, book.namedRanges);
  if (sheets.length === 0 && !isOther && !areNames) return undefined;
  return {
    sheets,
    tabs: isOther ? { before: tabs, after: [...book.sheets] } : null,
    namedRanges: areNames ? { before: before.namedRanges, after: copyOf(book.namedRanges) } : null,
  };
}

function cellsThatDiffer(before: SheetModel['cells'], after: SheetModel['cells']): CellDifference[] {
  const different: CellDifference[] = [];
  for (let r = 0; r < Math.max(before.length, after.length); r++) {
    const [old = [], now = []] = [before[r], after[r]];
    for (let c = 0; c < Math.max(old.length, now.length); c++) {
      const [was = empty, is = empty] = [old[c], now[c]];
      if (parts.every((part) => part.isLike(was, is))) continue;
      different.push({ row: r + 1, column: c + 1, before: was, after: { ...is } });
    }
  }
  return different;
}

const empty: CellModel = {};

/** What of a cell is taken back by itself: its content, its note, and its look. */
const parts: readonly {
  readonly keys: readonly (keyof CellModel)[];
  readonly isLike: (one: CellModel, other: CellModel) => boolean;
}[] = [
  {
    keys: ['value', 'formula', 'link'],
    isLike: (one, other) =>
      one.formula === other.formula &&
      one.link === other.link &&
      (one.value === other.value || isSame(one.value, other.value)),
  },
  { keys: ['note'], isLike: (one, other) => (one.note ?? '') === (other.note ?? '') },
  {
    keys: ['style'],
    isLike: (one, other) => one.style === other.style || isSame(one.style ?? {}, other.style ?? {}),
  },
];

/** How many of the difference's cells and other parts have been changed again after it. */
export function changedSince(book: SpreadsheetModel, difference: Difference, direction: Direction): number {
  let count = 0;
  visitParts(book, difference, direction, (isUntouched) => {
    if (!isUntouched) count++;
  });
  return count;
}

/** Lays a difference on the workbook. What has been changed again after it stays as it is. */
export function applyDifference(book: SpreadsheetModel, difference: Difference, direction: Direction): void {
  visitParts(book, difference, direction, (isUntouched, put) => {
    if (isUntouched) put();
  });
}

/** Calls `visit` for each part of a difference: whether it is as the difference left it, and what puts it as it shall be. */
function visitParts(
  book: SpreadsheetModel,
  { sheets, tabs, namedRanges }: Difference,
  direction: Direction,
  visit: (isUntouched: boolean, put: () => void) => void,
): void {
  const turned = <T>({ before, after }: { readonly before: T; readonly after: T }): readonly [T, T] =>
    direction === 'back' ? [after, before] : [before, after];
  if (tabs) {
    const [from, to] = turned(tabs);
    const isUntouched =
      from.length === book.sheets.length && from.every((tab, at) => tab === book.sheets[at]);
    visit(isUntouched, () => {
      const open = book.sheets[book.active];
      book.sheets.splice(0, book.sheets.length, ...to);
      book.active = Math.max(0, open ? book.sheets.indexOf(open) : 0);
    });
  }
  for (const { sheet: id, cells, rest } of sheets) {
    const sheet = book.sheets.find((one) => one.id === id);
    if (!sheet) continue;
    for (const cell of cells) {
      const [from, to] = turned(cell);
      const now = sheet.cells[cell.row - 1]?.[cell.column - 1] ?? empty;
      for (const { keys, isLike } of parts) {
        if (isLike(from, to)) continue;
        visit(isLike(now, from), () => {
          const model = ensureCell(sheet, cell.row, cell.column);
          for (const key of keys) {
            Reflect.deleteProperty(model, key);
            if (to[key] !== undefined) Reflect.set(model, key, to[key]);
          }
        });
      }
    }
    if (rest) visitRest(sheet, turned(rest), visit);
  }
  if (namedRanges) {
    const [from, to] = turned(namedRanges);
    visit(isSame(from, book.namedRanges), () => {
      book.namedRanges.splice(0, book.namedRanges.length, ...copyOf(to));
    });
  }
}

function visitRest(
  sheet: SheetModel,
  [from, to]: readonly [SheetRest, SheetRest],
  visit: (isUntouched: boolean, put: () => void) => void,
): void {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]) as ReadonlySet<keyof SheetRest>;
  for (const key of keys) {
    if (isSame(from[key], to[key])) continue;
    visit(isSame(sheet[key], from[key]), () => {
      // A tab that grew keeps the rows and columns that others have written in since.
      const least = key === 'maxRows' ? contentSize(sheet).rows : contentSize(sheet).columns;
      const isSize = key === 'maxRows' || key === 'maxColumns';
      Reflect.set(sheet, key, isSize ? Math.max(to[key], least) : copyOf(to[key]));
    });
  }
}
