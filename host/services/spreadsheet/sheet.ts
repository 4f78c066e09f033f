import { membersOf } from '../../runtime/define-stand-in';
import { anything, flag, integer, listOf, options, standIn, text, textOrNull } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import type { Area } from '../../sheets/a1';
import { hexColour } from '../../sheets/colour-names';
import { renameTab } from '../../sheets/rename-tab';
import { shownNear } from '../../sheets/selection';
import { contentSize, type SheetModel } from '../../sheets/spreadsheet-model';
import { copySheet } from './copy-sheet';
import { conditionalFormatRuleType, rulesOf } from './conditional-format';
import { rangeListType, rangeType, sheetType, spreadsheetType } from './declared-types';
import { sheetChartMembers } from './embedded-chart';
import { rangeAt, rangeOf } from './find-range';
import { sheetGroupMembers } from './groups';
import { sheetNameMembers } from './named-ranges';
import { sheetProtectionMembers } from './protection';
import { checkEditable, guarded } from './protection-state';
import { sortRange } from './range-sort';
import { writeValue } from './range-state';
import { activateSheet, sheetSelectionMembers } from './selection';
import { sheetLineMembers } from './sheet-lines';
import type { SheetState } from './sheet-state';

const defaultWidth = 100;
const defaultHeight = 21;

const range = (state: SheetState, area: Area): StandIn => rangeType.of(rangeOf(state, area));

function setWidths(state: SheetState, from: number, count: number, width: number): StandIn {
  for (let column = from; column < from + count; column++) state.sheet.columnWidths.set(column, width);
  return sheetType.of(state);
}

/** Takes the set widths away: what shows the workbook then makes each column as wide as its content. */
function fitColumns(state: SheetState, from: number, count: number): StandIn {
  for (let column = from; column < from + count; column++) state.sheet.columnWidths.delete(column);
  return sheetType.of(state);
}

/** Sorts what stands below the frozen rows. */
function sort(state: SheetState, column: number, ascending: boolean): StandIn {
  const { sheet } = state;
  const { rows, columns } = contentSize(sheet);
  const row = sheet.frozenRows + 1;
  if (rows >= row) {
    const area = { row, column: 1, rows: rows - sheet.frozenRows, columns: Math.max(column, columns) };
    sortRange({ ...state, area }, { column, ascending });
  }
  return sheetType.of(state);
}

function setHeights(state: SheetState, from: number, count: number, height: number): StandIn {
  for (let row = from; row < from + count; row++) state.sheet.rowHeights.set(row, height);
  return sheetType.of(state);
}

function clear(sheet: SheetModel, what: readonly ('value' | 'formula' | 'link' | 'style' | 'note')[]): void {
  for (const row of sheet.cells)
    for (const cell of row ?? []) if (cell) for (const part of what) Reflect.deleteProperty(cell, part);
}

/** Opens another tab when the open one has been hidden: the next that shows, or else the last before it. */
function leaveHidden(state: SheetState): void {
  const { book, sheet } = state;
  if (book.sheets[book.active] === sheet) activateSheet({ ...state, sheet: shownNear(book, book.active) });
}

const { call, counted, either } = membersOf<SheetState>();

const unguardedMembers: Readonly<Record<string, Member<SheetState>>> = {
  ...sheetChartMembers,
  ...sheetGroupMembers,
  ...sheetLineMembers,
  ...sheetNameMembers,
  ...sheetProtectionMembers,
  ...sheetSelectionMembers,
  appendRow: counted([listOf(anything)], (state, row) => {
    const at = contentSize(state.sheet).rows + 1;
    state.sheet.maxRows = Math.max(state.sheet.maxRows, at);
    state.sheet.maxColumns = Math.max(state.sheet.maxColumns, row.length);
    checkEditable(state, { row: at, column: 1, rows: 1, columns: row.length });
    row.forEach((value, index) => {
      writeValue(state, at, index + 1, value);
    });
    return sheetType.of(state);
  }),
  autoResizeColumn: counted([integer], (state, column) => fitColumns(state, column, 1)),
  autoResizeColumns: counted([integer, integer], fitColumns),
  clear: either(
    counted([], (state) => {
      clear(state.sheet, ['value', 'formula', 'link', 'style']);
      return sheetType.of(state);
    }),
    counted([options], (state, { contentsOnly, formatOnly }) => {
      if (contentsOnly === true || formatOnly !== true) clear(state.sheet, ['value', 'formula', 'link']);
      if (formatOnly === true || contentsOnly !== true) clear(state.sheet, ['style']);
      return sheetType.of(state);
    }),
  ),
  clearConditionalFormatRules: counted([], ({ sheet }) => {
    sheet.conditionalFormats = [];
  }),
  clearContents: counted([], (state) => {
    clear(state.sheet, ['value', 'formula', 'link']);
    return sheetType.of(state);
  }),
  clearFormats: counted([], (state) => {
    clear(state.sheet, ['style']);
    return sheetType.of(state);
  }),
  clearNotes: counted([], (state) => {
    clear(state.sheet, ['note']);
    return sheetType.of(state);
  }),
  copyTo: counted([standIn(() => spreadsheetType)], (state, { book }) => copySheet(state, book)),
  getColumnWidth: call([integer], ({ sheet }, column) => sheet.columnWidths.get(column) ?? defaultWidth),
  getConditionalFormatRules: counted([], rulesOf),
  getDataRange: call([], (state) => {
    const { rows, columns } = contentSize(state.sheet);
    return range(state, { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }),
  getFrozenColumns: call([], ({ sheet }) => sheet.frozenColumns),
  getFrozenRows: call([], ({ sheet }) => sheet.frozenRows),
  getIndex: call([], ({ book, sheet }) => book.sheets.indexOf(sheet) + 1),
  getLastColumn: call([], ({ sheet }) => contentSize(sheet).columns),
  getLastRow: call([], ({ sheet }) => contentSize(sheet).rows),
  getMaxColumns: call([], ({ sheet }) => sheet.maxColumns),
  getMaxRows: call([], ({ sheet }) => sheet.maxRows),
  getName: call([], ({ sheet }) => sheet.name),
  getParent: call([], ({ world, book }) => spreadsheetType.of({ world, book })),
  getRange: either(
    call([integer, integer], (state, row, column) => range(state, { row, column, rows: 1, columns: 1 })),
    call([integer, integer, integer], (state, row, column, rows) =>
      range(state, { row, column, rows, columns: 1 }),
    ),
    call([integer, integer, integer, integer], (state, row, column, rows, columns) =>
      range(state, { row, column, rows, columns }),
    ),
    call([text], (state, notation) => rangeType.of(rangeAt(state, notation))),
  ),
  getRangeList: call([listOf(text)], (state, notations) =>
    rangeListType.of({ ...state, ranges: notations.map((notation) => rangeAt(state, notation)) }),
  ),
  getRowHeight: call([integer], ({ sheet }, row) => sheet.rowHeights.get(row) ?? defaultHeight),
  getSheetId: call([], ({ sheet }) => sheet.id),
  getSheetName: call([], ({ sheet }) => sheet.name),
  getTabColor: call([], ({ sheet }) => sheet.tabColor ?? ''),
  hideSheet: counted([], (state) => {
    if (state.book.sheets.every((sheet) => sheet === state.sheet || sheet.hidden)) {
      throw exception("You can't hide all the sheets in a document.");
    }
    state.sheet.hidden = true;
    leaveHidden(state);
    return sheetType.of(state);
  }),
  isSheetHidden: call([], ({ sheet }) => sheet.hidden),
  setColumnWidth: counted([integer, integer], (state, column, width) => setWidths(state, column, 1, width)),
  setColumnWidths: counted([integer, integer, integer], setWidths),
  setConditionalFormatRules: counted(
    [listOf(standIn(() => conditionalFormatRuleType))],
    ({ sheet }, rules) => {
      sheet.conditionalFormats = rules.map(({ rule }) => rule);
    },
  ),
  setFrozenColumns: counted([integer], ({ sheet }, columns) => {
    sheet.frozenColumns = columns;
  }),
  setFrozenRows: counted([integer], ({ sheet }, rows) => {
    sheet.frozenRows = rows;
  }),
  setName: counted([text], (state, name) => {
    if (state.book.sheets.some((sheet) => sheet !== state.sheet && sheet.name === name)) {
      throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    renameTab(state.book, state.sheet, name);
    return sheetType.of(state);
  }),
  setRowHeight: counted([integer, integer], (state, row, height) => setHeights(state, row, 1, height)),
  setRowHeights: counted([integer, integer, integer], setHeights),
  setTabColor: counted([textOrNull], (state, color) => {
    if (color === null) delete state.sheet.tabColor;
    else state.sheet.tabColor = hexColour(color) ?? color;
    return sheetType.of(state);
  }),
  showSheet: counted([], (state) => {
    state.sheet.hidden = false;
    return sheetType.of(state);
  }),
  sort: either(
    counted([integer], (state, column) => sort(state, column, true)),
    counted([integer, flag], sort),
  ),
};

/** The members of Apps Script's Sheet; those that edit are refused where a protection keeps the tab from the user. */
export const sheetMembers = guarded(unguardedMembers, ({ sheet }, name) =>
  name.startsWith('clear')
    ? { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns }
    : undefined,
);
