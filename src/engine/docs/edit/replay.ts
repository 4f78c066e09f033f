import type { docs_v1 } from '@googleapis/docs';
import { bodySigns } from './body-signs';

/**
 * A body as one mark for each of its indices, on which requests are carried out by what the Docs API says of them: so it is seen which
 * of the signs that were read a batch takes out, and what stands there afterwards. Knows nothing of how the batch was made.
 */
export interface Replayed {
  /** The indices, as read, that the batch takes out, in order. */
  readonly removed: readonly number[];
  /** The body afterwards, by its indices. */
  readonly units: readonly Unit[];
}

/** What an index holds: the beginning of a table, row or cell, the end of a table, or a sign of a text. */
type Mark = 'table' | 'row' | 'cell' | 'end' | 'sign';

export interface Unit {
  readonly mark: Mark;
  /** The sign; U+FFFC for what is no text, null where there is structure. */
  readonly sign: string | null;
  /** The index as it was read; null for what the batch has put in. */
  readonly index: number | null;
}

/** Carries out the requests on the body. Throws an Error for a request that an update has no use for. */
export function replay(
  body: readonly docs_v1.Schema$StructuralElement[],
  requests: readonly docs_v1.Schema$Request[],
): Replayed {
  const units = unitsOf(body);
  const removed: number[] = [];
  const cut = (start: number, end: number): void => {
    for (const { index } of units.splice(start, end - start)) if (index !== null) removed.push(index);
  };
  for (const request of requests) carryOut(request, units, cut);
  return { removed: removed.sort((one, other) => one - other), units };
}

/** What a body holds, by its indices. */
export function unitsOf(body: readonly docs_v1.Schema$StructuralElement[]): Unit[] {
  const length = body.at(-1)?.endIndex ?? 0;
  const marks: Mark[] = Array.from({ length }, () => 'sign');
  for (const { table, startIndex, endIndex } of body) {
    if (table === undefined) continue;
    marks[startIndex ?? 0] = 'table';
    marks[(endIndex ?? 0) - 1] = 'end';
    for (const row of table.tableRows ?? []) {
      marks[row.startIndex ?? 0] = 'row';
      for (const cell of row.tableCells ?? []) marks[cell.startIndex ?? 0] = 'cell';
    }
  }
  const signs = bodySigns(body);
  return marks.map((mark, index) => ({ mark, sign: signs[index] ?? null, index }));
}

function carryOut(
  request: docs_v1.Schema$Request,
  units: Unit[],
  cut: (start: number, end: number) => void,
): void {
  const [name = ''] = Object.keys(request);
  switch (name) {
    case 'insertText':
      putIn(units, request.insertText?.location?.index ?? 0, signsOf(request.insertText?.text ?? ''));
      return;
    case 'deleteContentRange': {
      const { startIndex, endIndex } = request.deleteContentRange?.range ?? {};
      cut(startIndex ?? 0, endIndex ?? 0);
      return;
    }
    case 'insertTable': {
      const { rows, columns, location } = request.insertTable ?? {};
      const row = [added('row'), ...cells(columns ?? 0)];
      const body = Array.from({ length: rows ?? 0 }, () => row).flat();
      putIn(units, location?.index ?? 0, [...signsOf('\n'), added('table'), ...body, added('end')]);
      return;
    }
    case 'insertTableRow': {
      const { tableCellLocation, insertBelow } = request.insertTableRow ?? {};
      const { start, rowIndex, columns } = tablePlace(units, tableCellLocation);
      const at = rowStart(units, start, rowIndex + (insertBelow === true ? 1 : 0));
      putIn(units, at, [added('row'), ...cells(columns)]);
      return;
    }
    case 'deleteTableRow': {
      const { start, rowIndex } = tablePlace(units, request.deleteTableRow?.tableCellLocation);
      cut(rowStart(units, start, rowIndex), rowStart(units, start, rowIndex + 1));
      return;
    }
    case 'insertTableColumn': {
      const { tableCellLocation, insertRight } = request.insertTableColumn ?? {};
      const { start, columnIndex, rows } = tablePlace(units, tableCellLocation);
      for (let row = rows - 1; row >= 0; row -= 1)
        putIn(units, cellStart(units, start, row, columnIndex + (insertRight === true ? 1 : 0)), cells(1));
      return;
    }
    case 'deleteTableColumn': {
      const { start, columnIndex, rows } = tablePlace(units, request.deleteTableColumn?.tableCellLocation);
      for (let row = rows - 1; row >= 0; row -= 1)
        cut(cellStart(units, start, row, columnIndex), cellStart(units, start, row, columnIndex + 1));
      return;
    }
    default:
      // What gives looks and names takes nothing out.
      if (!/^(?:update|create|deleteNamedRange$|deleteParagraphBullets$|pin)/.test(name))
        throw new Error(`an update has no use for ${name}`);
  }
}

function putIn(units: Unit[], at: number, more: readonly Unit[]): void {
  units.splice(at, 0, ...more);
}

function added(mark: Mark, sign: string | null = null): Unit {
  return { mark, sign, index: null };
}

function signsOf(text: string): readonly Unit[] {
  return text.split('').map((sign) => added('sign', sign));
}

function cells(columns: number): readonly Unit[] {
  return Array.from({ length: columns }, () => [added('cell'), ...signsOf('\n')]).flat();
}

/** The table of a cell, and how many rows and columns it has. */
function tablePlace(units: readonly Unit[], location: docs_v1.Schema$TableCellLocation | undefined) {
  const start = location?.tableStartLocation?.index ?? 0;
  if (units[start]?.mark !== 'table') throw new Error(`no table begins at ${String(start)}`);
  let [rows, count, at] = [0, 0, start + 1];
  for (; at < units.length && units[at]?.mark !== 'end'; at += 1) {
    if (units[at]?.mark === 'row') rows += 1;
    if (units[at]?.mark === 'cell') count += 1;
  }
  const [rowIndex, columnIndex] = [location?.rowIndex ?? 0, location?.columnIndex ?? 0];
  return { start, rowIndex, columnIndex, rows, columns: rows === 0 ? 0 : count / rows };
}

/** Where a row begins; the end of the table for the row after the last one. */
function rowStart(units: readonly Unit[], table: number, row: number): number {
  let [left, at] = [row, table + 1];
  while (at < units.length && units[at]?.mark !== 'end') {
    if (units[at]?.mark === 'row') {
      if (left === 0) return at;
      left -= 1;
    }
    at += 1;
  }
  return at;
}

/** Where a cell of a row begins; what comes after the row for the cell after the last one. */
function cellStart(units: readonly Unit[], table: number, row: number, column: number): number {
  let [left, at] = [column, rowStart(units, table, row) + 1];
  const end = rowStart(units, table, row + 1);
  for (; at < end; at += 1) {
    if (units[at]?.mark !== 'cell') continue;
    if (left === 0) return at;
    left -= 1;
  }
  return end;
}
