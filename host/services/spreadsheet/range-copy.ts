import { membersOf } from '../../runtime/define-stand-in';
import { flag, integer, options, standIn } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import type { Member } from '../../runtime/stand-in';
import { copyCells, filledArea, sourcesOf, type CellPart } from '../../sheets/copy-cells';
import { ensureCell } from '../../sheets/spreadsheet-model';
import { enumeration } from '../enumeration';
import { rangeType, sheetType } from './declared-types';
import { checkEditable } from './protection-state';
import type { RangeState } from './sheet-state';

/** SpreadsheetApp.CopyPasteType. */
export const copyPasteType = enumeration('CopyPasteType', 'SpreadsheetApp', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

const partsOf: Readonly<Record<string, readonly CellPart[]>> = {
  PASTE_NORMAL: ['value', 'formula', 'style', 'note', 'link'],
  PASTE_NO_BORDERS: ['value', 'formula', 'style', 'note', 'link'],
  PASTE_FORMAT: ['style'],
  PASTE_FORMULA: ['value', 'formula'],
  PASTE_VALUES: ['value'],
};

function copyTo(from: RangeState, to: RangeState, parts: readonly CellPart[], transposed = false): void {
  checkEditable(to, filledArea(from.area, to.area, transposed));
  copyCells(from.book, from, to, parts, transposed);
}

/** Moves as Range.moveTo does: what other formulas point at is not followed, and refused by name where some formula could. */
function moveTo(from: RangeState, to: RangeState): void {
  if (
    from.book.sheets.some((sheet) =>
      sheet.cells.some((row) => row?.some((cell) => cell?.formula !== undefined)),
    )
  ) {
    throw unsupported('Range.moveTo in a spreadsheet with formulas');
  }
  checkEditable(from, from.area);
  const cells = sourcesOf(from.book, from, false);
  checkEditable(to, { ...from.area, row: to.area.row, column: to.area.column });
  for (const source of cells.flat()) {
    const row = from.sheet.cells[source.row - 1];
    if (row) row[source.column - 1] = undefined;
  }
  for (const { row, column, cell } of cells.flat()) {
    const [newRow, newColumn] = [
      row - from.area.row + to.area.row,
      column - from.area.column + to.area.column,
    ];
    const target = ensureCell(to.sheet, newRow, newColumn);
    for (const part of Object.keys(target)) Reflect.deleteProperty(target, part);
    Object.assign(target, cell);
  }
}

function partsOfOptions(given: Readonly<Record<string, unknown>>): readonly CellPart[] {
  const { contentsOnly, formatOnly, ...other } = given;
  const [unknown] = Object.keys(other);
  if (unknown !== undefined) throw unsupported(`Range.copyTo with ${unknown}`);
  if (contentsOnly === true && formatOnly === true)
    throw unsupported('Range.copyTo with contentsOnly and formatOnly');
  if (contentsOnly === true) return ['value'];
  return formatOnly === true ? ['style'] : (partsOf['PASTE_NORMAL'] ?? []);
}

function partsOfType({ name }: { readonly name: string }): readonly CellPart[] {
  const parts = partsOf[name];
  if (!parts) throw unsupported(`Range.copyTo with ${name}`);
  return parts;
}

const { counted, either } = membersOf<RangeState>();
const aRange = standIn(() => rangeType);
const aSheet = standIn(() => sheetType);

/** copyValuesToRange and copyFormatToRange, to a tab's object or to its id. */
function toPlace(parts: readonly CellPart[]) {
  const copy = (
    from: RangeState,
    sheet: RangeState['sheet'],
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void => {
    const area = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    copyTo(from, { ...from, sheet, area }, parts);
  };
  return either(
    counted([integer, integer, integer, integer, integer], (from, id, ...place) => {
      const sheet = from.book.sheets.find((each) => each.id === id);
      if (!sheet) throw exception(`Sheet ${String(id)} not found`);
      copy(from, sheet, ...place);
    }),
    counted([aSheet, integer, integer, integer, integer], (from, { sheet }, ...place) => {
      copy(from, sheet, ...place);
    }),
  );
}

/** The members of Range that copy and move cells. */
export const rangeCopyMembers: Readonly<Record<string, Member<RangeState>>> = {
  copyFormatToRange: toPlace(['style']),
  copyTo: either(
    counted([aRange], (from, to) => {
      copyTo(from, to, partsOf['PASTE_NORMAL'] ?? []);
    }),
    counted([aRange, standIn(() => copyPasteType.valueType)], (from, to, type) => {
      copyTo(from, to, partsOfType(type));
    }),
    counted([aRange, options], (from, to, given) => {
      copyTo(from, to, partsOfOptions(given));
    }),
    counted([aRange, standIn(() => copyPasteType.valueType), flag], (from, to, type, transposed) => {
      copyTo(from, to, partsOfType(type), transposed);
    }),
  ),
  copyValuesToRange: toPlace(['value']),
  moveTo: counted([aRange], moveTo),
};
