import { asSeen } from '../../swedish/typography';
import { align, type Alike } from './align';
import { mergeUnit, type Choices } from './conflicts';
import { inIncreasingOrder } from './in-order';
import type { NowTable, OwnTable } from './items';
import { withSpans } from './merge-text';
import type {
  CellEdit,
  Change,
  Conflict,
  FinalColumn,
  FinalRow,
  Note,
  TableEdit,
  UnitRef,
} from './merge-plan';

/** A table in its three forms. */
export interface ThreeTables {
  readonly written: OwnTable;
  readonly now: NowTable;
  readonly next: OwnTable;
}

export interface MergedTable {
  /** Null when nothing changes. */
  readonly edit: Omit<TableEdit, 'item'> | null;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Note[];
}

/**
 * Merges a table by rows and columns: cells by the heading of their column and the key of their row. People's own rows and
 * columns stay where they are, and so do rows that they have moved.
 */
export function mergeTable(tables: ThreeTables, choices: Choices): MergedTable {
  const { written, now, next } = tables;
  const block = next.block;
  const whole = (kind: Note['kind']): Note => ({
    kind,
    ref: { block, unit: 'heading' },
    written: textOf(written),
    now: now.rows.map((cells) => cells.map(({ text }) => text).join('\t')).join('\n'),
    next: textOf(next),
  });
  if (now.isFrozen) {
    const notes = asSeen(textOf(written)) === asSeen(textOf(next)) ? [] : [whole('frozen')];
    return { edit: null, changes: [], conflicts: [], notes };
  }
  return mergeParts(tables, placesIn(tables), choices);
}

/** Whether the table is in every row and column as it was written. */
export function isAsWritten(written: OwnTable, now: NowTable): boolean {
  return (
    !now.isFrozen &&
    now.rows.length === written.rows.length &&
    now.rows.every((cells, r) => {
      const own = written.rows[r]?.cells ?? [];
      return (
        cells.length === own.length && cells.every(({ text, isFrozen }, c) => !isFrozen && text === own[c])
      );
    })
  );
}

/** Which row and column of the document's table those that were written are, and which of them are next. */
interface Places {
  readonly columnNow: ReadonlyMap<number, number>;
  readonly rowNow: ReadonlyMap<number, number>;
  /** From those that are next to those that were written. */
  readonly columnWritten: ReadonlyMap<number, number>;
  readonly rowWritten: ReadonlyMap<number, number>;
}

function placesIn({ written, now, next }: ThreeTables): Places {
  const columnNow = columnsNow(written, now);
  const cellsOf = (cells: readonly string[], columns: readonly number[]) =>
    columns.map((column) => cells[column] ?? '').join('\t');
  const own = [...columnNow.keys()];
  const rowNow = new Map(
    [
      ...align(
        written.rows.map(({ cells }) => thing(cellsOf(cells, own), 'row')),
        now.rows.map((cells) =>
          thing(
            cellsOf(
              cells.map(({ text }) => text),
              own.map((column) => columnNow.get(column) ?? -1),
            ),
            'row',
          ),
        ),
      ),
    ].map(([at, { now: place }]) => [at, place]),
  );
  return {
    columnNow,
    rowNow,
    columnWritten: sameKeys(next.columns, written.columns),
    rowWritten: sameKeys(
      next.rows.map(({ key }) => key),
      written.rows.map(({ key }) => key),
    ),
  };
}

function thing(text: string, kind: string): Alike {
  return { text, kind, look: null, hints: [] };
}

/** Columns by their headings; one that is called something else now, by its cells or its place. */
function columnsNow(written: OwnTable, now: NowTable): ReadonlyMap<number, number> {
  const width = Math.max(0, ...now.rows.map((cells) => cells.length));
  const ours = written.columns.map((_, c) => {
    const [heading = '', ...cells] = written.rows.map((row) => row.cells[c] ?? '');
    return { ...thing([heading, ...cells].join('\n'), 'column'), id: heading };
  });
  const theirs = Array.from({ length: width }, (_, c) => {
    const [heading = '', ...cells] = now.rows.map((row) => row[c]?.text ?? '');
    return { ...thing([heading, ...cells].join('\n'), 'column'), id: heading };
  });
  return new Map([...align(ours, theirs)].map(([at, { now: place }]) => [at, place]));
}

function sameKeys(next: readonly string[], written: readonly string[]): ReadonlyMap<number, number> {
  const at = new Map(written.map((key, index) => [key, index]));
  return new Map(
    next.flatMap((key, index) => {
      const place = at.get(key);
      return place === undefined ? [] : [[index, place] as const];
    }),
  );
}

function mergeParts(tables: ThreeTables, places: Places, choices: Choices): MergedTable {
  const { written, now, next } = tables;
  const block = next.block;
  const found: { changes: Change[]; conflicts: Conflict[]; notes: Note[] } = {
    changes: [],
    conflicts: [],
    notes: [],
  };
  const columnKeys = new Set(next.columns);
  const rowKeys = new Set(next.rows.map(({ key }) => key));
  const isCellAsWritten = (row: number, column: number) => {
    const cell = now.rows[places.rowNow.get(row) ?? -1]?.[places.columnNow.get(column) ?? -1];
    return cell !== undefined && !cell.isFrozen && cell.text === written.rows[row]?.cells[column];
  };
  const ownColumns = new Set(places.columnNow.values());
  const ownRows = new Set(places.rowNow.values());

  /** Rows that were written, stand there as written, and have nothing of a person's beside them. */
  const isRowUntouched = (row: number) => {
    const place = places.rowNow.get(row);
    return (
      place !== undefined &&
      [...places.columnNow.keys()].every((column) => isCellAsWritten(row, column)) &&
      (now.rows[place] ?? []).every(({ text }, column) => ownColumns.has(column) || text === '')
    );
  };
  const isColumnUntouched = (column: number) => {
    const place = places.columnNow.get(column);
    return (
      place !== undefined &&
      [...places.rowNow.keys()].every((row) => isCellAsWritten(row, column)) &&
      now.rows.every((cells, row) => ownRows.has(row) || (cells[place]?.text ?? '') === '')
    );
  };
  const gone = (ref: UnitRef, before: string, isUntouched: boolean) => {
    if (isUntouched) found.changes.push({ ref, before, after: '' });
    else found.notes.push({ kind: 'kept-gone', ref, written: before, now: before, next: '' });
    return isUntouched;
  };

  const inPlace = keptInPlace(places.rowWritten, isRowUntouched);
  const removedRows = new Set<number>();
  written.rows.forEach(({ key, cells }, row) => {
    const place = places.rowNow.get(row);
    const isMoved = rowKeys.has(key) && !inPlace.has(row);
    if (place === undefined || (rowKeys.has(key) && !isMoved)) return;
    if (isMoved || gone({ block, unit: key }, cells.join('\t'), isRowUntouched(row))) removedRows.add(place);
  });
  const removedColumns = new Set<number>();
  written.columns.forEach((key, column) => {
    const place = places.columnNow.get(column);
    if (place === undefined || columnKeys.has(key)) return;
    const text = written.rows.map(({ cells }) => cells[column] ?? '').join('\n');
    if (gone({ block, unit: 'heading', column: key }, text, isColumnUntouched(column)))
      removedColumns.add(place);
  });

  const width = Math.max(0, ...now.rows.map((cells) => cells.length));
  const columns = finalOrder({
    now: width,
    next: next.columns.length,
    removed: removedColumns,
    placeOf: (column) => nowOf(places.columnWritten.get(column), places.columnNow),
    isGoneByHand: (column) => isGone(places.columnWritten.get(column), places.columnNow),
  });
  const isRowNew = (row: number) => {
    const was = places.rowWritten.get(row);
    return was === undefined || (!inPlace.has(was) && places.rowNow.has(was));
  };
  const order = finalOrder({
    now: now.rows.length,
    next: next.rows.length,
    removed: removedRows,
    placeOf: (row) => (isRowNew(row) ? null : nowOf(places.rowWritten.get(row), places.rowNow)),
    isGoneByHand: (row) => !isRowNew(row) && isGone(places.rowWritten.get(row), places.rowNow),
  });
  next.rows.forEach(({ key, cells }, row) => {
    const was = places.rowWritten.get(row);
    if (was === undefined || places.rowNow.has(was)) return;
    const before = written.rows[was]?.cells.join('\t') ?? '';
    if (asSeen(before) === asSeen(cells.join('\t'))) return;
    found.notes.push({
      kind: 'removed-changed',
      ref: { block, unit: key },
      written: before,
      now: '',
      next: cells.join('\t'),
    });
  });

  const cellsOf = (row: FinalColumn): readonly CellEdit[] => {
    if (row.next === null) return [];
    const own = next.rows[row.next];
    if (own === undefined) return [];
    if (row.now === null) {
      found.changes.push({ ref: { block, unit: own.key }, before: '', after: own.cells.join('\t') });
      return [];
    }
    const was = places.rowWritten.get(row.next) ?? -1;
    return columns.flatMap((column): readonly CellEdit[] => {
      if (column.next === null) return [];
      const ref = { block, unit: own.key, column: next.columns[column.next] ?? '' };
      const becomes = own.cells[column.next] ?? '';
      if (column.now === null) {
        found.changes.push({ ref, before: '', after: becomes });
        return [];
      }
      const cell = now.rows[row.now ?? -1]?.[column.now];
      const before = written.rows[was]?.cells[places.columnWritten.get(column.next) ?? -1];
      if (cell === undefined || before === undefined) return [];
      const texts = { written: before, now: cell.text, next: becomes };
      const merged = mergeUnit(ref, texts, cell.isFrozen, choices);
      found.conflicts.push(...merged.conflicts);
      found.notes.push(...merged.notes);
      if (merged.spans.length === 0) return [];
      found.changes.push({ ref, before: cell.text, after: withSpans(cell.text, merged.spans) });
      return [{ column: column.now, spans: merged.spans, ref }];
    });
  };
  const rows: readonly FinalRow[] = order.map((row) => ({ ...row, cells: cellsOf(row) }));
  const isChanged =
    removedRows.size + removedColumns.size > 0 ||
    columns.some((column) => column.now === null) ||
    rows.some((row) => row.now === null || row.cells.length > 0);
  const inverse = (map: ReadonlyMap<number, number>) => new Map([...map].map(([at, place]) => [place, at]));
  const edit = {
    kind: 'table' as const,
    block,
    columns,
    rows,
    writtenRow: inverse(places.rowNow),
    writtenColumn: inverse(places.columnNow),
  };
  return { edit: isChanged ? edit : null, ...found };
}

function nowOf(written: number | undefined, now: ReadonlyMap<number, number>): number | null {
  return written === undefined ? null : (now.get(written) ?? null);
}

/** Whether something was written that a person has taken away. */
function isGone(written: number | undefined, now: ReadonlyMap<number, number>): boolean {
  return written !== undefined && !now.has(written);
}

/** The rows that were written and keep their order, with those out of order that a person has touched. */
function keptInPlace(
  rowWritten: ReadonlyMap<number, number>,
  isUntouched: (row: number) => boolean,
): ReadonlySet<number> {
  const rows = [...rowWritten].sort(([one], [other]) => one - other).map(([, row]) => row);
  const ordered = new Set(inIncreasingOrder(rows).map((at) => rows[at] ?? 0));
  return new Set(rows.filter((row) => ordered.has(row) || !isUntouched(row)));
}

interface Ordering {
  /** How many there are now, and how many there are next. */
  readonly now: number;
  readonly next: number;
  readonly removed: ReadonlySet<number>;
  /** Where one that is next stands now; null when it is new or gone. */
  readonly placeOf: (next: number) => number | null;
  readonly isGoneByHand: (next: number) => boolean;
}

/** Those that stay as they stand now, and each new one behind the one that precedes it in what is next. */
function finalOrder({ now, next, removed, placeOf, isGoneByHand }: Ordering): readonly FinalColumn[] {
  const nextAt = new Map<number, number>();
  const behind = new Map<number, number[]>();
  let last = -1;
  for (let at = 0; at < next; at += 1) {
    const place = placeOf(at);
    if (place !== null) {
      nextAt.set(place, at);
      last = place;
    } else if (!isGoneByHand(at)) behind.set(last, [...(behind.get(last) ?? []), at]);
  }
  const added = (place: number) => (behind.get(place) ?? []).map((at) => ({ now: null, next: at }));
  return [
    ...added(-1),
    ...Array.from({ length: now }, (_, place) => [
      ...(removed.has(place) ? [] : [{ now: place, next: nextAt.get(place) ?? null }]),
      ...added(place),
    ]).flat(),
  ];
}

function textOf({ rows }: OwnTable): string {
  return rows.map(({ cells }) => cells.join('\t')).join('\n');
}
