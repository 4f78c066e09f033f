/** What a person does to cells, rows and columns besides typing. */
import { setRule } from '../../../host/services/spreadsheet/validation-rules';
import type { Area } from '../../../host/sheets/a1';
import { contains, intersection } from '../../../host/sheets/areas';
import { copyCells, filledArea, type SheetCells } from '../../../host/sheets/copy-cells';
import { referencesAfterMove } from '../../../host/sheets/moved-references';
import { deleteCells, insertCells } from '../../../host/sheets/shift-cells';
import {
  cellAt,
  ensureCell,
  type CellModel,
  type SheetModel,
  type SpreadsheetModel,
} from '../../../host/sheets/spreadsheet-model';
import type { CellChange } from '../../protocol';
import { RequestError } from '../../server/request-error';
import { checkRoom } from '../type-texts';
import type { Shift } from './change-history';
import { refusalIn } from './rule-faults';

/** How many rows or columns a change puts in or takes away; undefined for one that does neither. */
export function shiftOf(change: CellChange): Shift | undefined {
  if (change.kind !== 'insert' && change.kind !== 'delete') return undefined;
  const { sheet, axis, at, count } = change;
  return { sheet, axis, at, count: change.kind === 'insert' ? count : -count };
}

/**
 * Changes cells as a person does in Sheets. Answers why a rule of data validation refuses it, null where none does.
 * @throws {RequestError} when it cannot be done; nothing has changed then
 */
export function changeCells(
  book: SpreadsheetModel,
  sheetOf: (id: number) => SheetModel,
  change: CellChange,
): string | null {
  const sheet = sheetOf(change.sheet);
  switch (change.kind) {
    case 'clear':
      clear(sheet, change.area);
      return null;
    case 'paste':
      return paste(book, { sheet: sheetOf(change.from.sheet), area: change.from.area }, { ...change, sheet });
    case 'fill':
      fill(book, { sheet, area: change.area }, change.direction);
      return null;
    case 'insert':
      insert(book, sheet, change);
      return null;
    case 'delete': {
      const { axis, at, count } = change;
      const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
      if (at + count - 1 > size || count === size) throw new RequestError(allGone[axis]);
      deleteCells(book, sheet, axis, at, count);
      return null;
    }
    case 'note': {
      const cell = ensureCell(sheet, change.row, change.column);
      delete cell.note;
      if (change.text.trim() !== '') cell.note = change.text;
      return null;
    }
    case 'width':
      sheet.columnWidths.set(change.column, change.pixels);
      return null;
    case 'fold': {
      const groups = change.axis === 'row' ? sheet.rowGroups : sheet.columnGroups;
      const key = `${String(change.depth)}:${String(change.first)}`;
      if (change.isFolded) groups.collapsed.add(key);
      else groups.collapsed.delete(key);
      return null;
    }
  }
}

const allGone = {
  row: 'Det går inte att ta bort alla rader i fliken.',
  column: 'Det går inte att ta bort alla kolumner i fliken.',
};

/** As the Delete key: looks, notes and rules stay. */
function clear(sheet: SheetModel, area: Area): void {
  for (const cell of cellsIn(sheet, area)) {
    delete cell.value;
    delete cell.formula;
    delete cell.link;
  }
}

function cellsIn(sheet: SheetModel, { row, column, rows, columns }: Area): readonly CellModel[] {
  return sheet.cells
    .slice(row - 1, row - 1 + rows)
    .flatMap((cells) => (cells ?? []).slice(column - 1, column - 1 + columns))
    .filter((cell) => cell !== undefined);
}

function paste(
  book: SpreadsheetModel,
  from: SheetCells,
  { sheet, area, how }: SheetCells & { readonly how: 'all' | 'values' | 'cut' },
): string | null {
  const filled =
    how === 'cut' ? { ...from.area, row: area.row, column: area.column } : filledArea(from.area, area);
  checkRoom(sheet, filled.row + filled.rows - 1, filled.column + filled.columns - 1);
  if (how === 'cut') {
    move(book, from, { sheet, area: filled });
    return null;
  }
  if (how === 'values') {
    copyCells(book, from, { sheet, area }, ['value']);
    return refusalIn(book, sheet, filled);
  }
  const rules = rulesIn(from);
  copyCells(book, from, { sheet, area }, ['value', 'formula', 'style', 'note', 'link']);
  layRules({ sheet, area: filled }, from.area, rules);
  return null;
}

/** The rules of an area's cells, counted from its first cell. */
function rulesIn({ sheet, area }: SheetCells) {
  return sheet.validations.flatMap(({ areas, rule }) =>
    areas.flatMap((ruled) => {
      const shared = intersection(ruled, area);
      if (!shared) return [];
      return [
        { rule, ruled: { ...shared, row: shared.row - area.row, column: shared.column - area.column } },
      ];
    }),
  );
}

/** Lays rules over an area, again for each time that the source fits in it. */
function layRules({ sheet, area }: SheetCells, source: Area, rules: ReturnType<typeof rulesIn>): void {
  setRule({ sheet, area }, null);
  for (let row = area.row; row < area.row + area.rows; row += source.rows) {
    for (let column = area.column; column < area.column + area.columns; column += source.columns) {
      for (const { rule, ruled } of rules) {
        setRule({ sheet, area: { ...ruled, row: row + ruled.row, column: column + ruled.column } }, rule);
      }
    }
  }
}

/** Cuts and pastes: formulas and names go on to point at the cells, which take their rules along. */
function move(book: SpreadsheetModel, from: SheetCells, to: SheetCells): void {
  referencesAfterMove(book, from, { sheet: to.sheet, row: to.area.row, column: to.area.column });
  const rules = rulesIn(from);
  const { row, column, rows, columns } = from.area;
  const cells = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => cellAt(from.sheet, row + r, column + c)),
  );
  const put = (
    { sheet, area }: SheetCells,
    cellOf: (r: number, c: number) => CellModel | undefined,
  ): void => {
    for (let r = 0; r < rows; r++) {
      const line = (sheet.cells[area.row - 1 + r] ??= []);
      for (let c = 0; c < columns; c++) line[area.column - 1 + c] = cellOf(r, c);
    }
  };
  put(from, () => undefined);
  setRule(from, null);
  to.sheet.maxRows = Math.max(to.sheet.maxRows, to.area.row + rows - 1);
  to.sheet.maxColumns = Math.max(to.sheet.maxColumns, to.area.column + columns - 1);
  put(to, (r, c) => cells[r]?.[c]);
  layRules(to, from.area, rules);
  for (const named of book.namedRanges) {
    const { area } = named;
    const inside = intersection(area, from.area);
    if (named.sheet !== from.sheet.id || inside?.rows !== area.rows || inside.columns !== area.columns)
      continue;
    named.sheet = to.sheet.id;
    named.area = {
      ...area,
      row: area.row - row + to.area.row,
      column: area.column - column + to.area.column,
    };
  }
}

/** Fills an area from its first row or column; one that is alone is filled from the one before it. */
function fill(book: SpreadsheetModel, { sheet, area }: SheetCells, direction: 'down' | 'right'): void {
  const [axis, size] = direction === 'down' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const isAlone = area[size] === 1;
  const first = isAlone ? area[axis] - 1 : area[axis];
  if (first < 1) return;
  const source = { sheet, area: { ...area, [axis]: first, [size]: 1 } };
  const target = { sheet, area: { ...area, [axis]: first + 1, [size]: isAlone ? 1 : area[size] - 1 } };
  const rules = rulesIn(source);
  copyCells(book, source, target, ['value', 'formula', 'style', 'link']);
  layRules(target, source.area, rules);
}

/** Puts in rows or columns that look as the one beside them, rules and marks included, as in Sheets. */
function insert(
  book: SpreadsheetModel,
  sheet: SheetModel,
  { axis, at, count, like }: Extract<CellChange, { kind: 'insert' }>,
): void {
  const isRow = axis === 'row';
  checkRoom(sheet, sheet.maxRows + (isRow ? count : 0), sheet.maxColumns + (isRow ? 0 : count));
  if (at > (isRow ? sheet.maxRows : sheet.maxColumns) + 1)
    throw new RequestError('Raden eller kolumnen finns inte längre.');
  insertCells(book, sheet, axis, at, count);
  const model = like < at ? like : like + count;
  const lineOf = (place: number, length: number): Area =>
    isRow
      ? { row: place, column: 1, rows: length, columns: sheet.maxColumns }
      : { row: 1, column: place, rows: sheet.maxRows, columns: length };
  const source = { sheet, area: lineOf(model, 1) };
  const target = { sheet, area: lineOf(at, count) };
  copyCells(book, source, target, ['style']);
  layRules(target, source.area, rulesIn(source));
  const size = isRow ? 'rows' : 'columns';
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    areas: format.areas.flatMap((area) => {
      const beside = isRow ? { row: model, column: area.column } : { row: area.row, column: model };
      const isCovered = contains(area, isRow ? at : area.row, isRow ? area.column : at);
      if (isCovered || !contains(area, beside.row, beside.column)) return [area];
      return [area, { ...area, [axis]: at, [size]: count }];
    }),
  }));
}
