import { contains, intersection } from '../../host/sheets/areas';
import type { Area } from '../../host/sheets/a1';
import { conditionalStyles, type ConditionalStyle } from '../../host/sheets/conditional-styles';
import { calculate } from '../../host/sheets/formula';
import { enteredAs, shownText } from '../../host/sheets/shown-cell';
import {
  cellAt,
  type CellModel,
  type CellValue,
  type RangeReference,
  type SheetModel,
  type SpreadsheetModel,
  type ValidationModel,
} from '../../host/sheets/spreadsheet-model';
import { readRules, type RuleReader } from './cells/rule-faults';
import type { ShownCell, ShownRow } from '../protocol';

/** What lies over the requested rows of a tab, found once for all their cells. */
interface Layers {
  readonly rules: readonly {
    readonly areas: readonly Area[];
    readonly validation: ValidationModel;
    readonly choices: readonly string[];
  }[];
  readonly reader: RuleReader;
  readonly merges: readonly Area[];
  readonly styleAt: (row: number, column: number) => ConditionalStyle;
}

/**
 * Rows `from` to `to` of a tab, both included and as far as the tab goes: each with its cells that are not plain and
 * empty. Nothing of other rows is looked at but where a drop-down gets its choices from other cells.
 */
export function shownRows(
  book: SpreadsheetModel,
  sheet: SheetModel,
  from: number,
  to: number,
): readonly ShownRow[] {
  const last = Math.min(to, sheet.maxRows);
  const requested: Area = { row: from, column: 1, rows: last - from + 1, columns: sheet.maxColumns };
  const inside = (areas: readonly Area[]) => areas.flatMap((area) => intersection(area, requested) ?? []);
  const layers: Layers = {
    rules: sheet.validations.flatMap((validation) => {
      const areas = inside(validation.areas);
      return areas.length === 0 ? [] : [{ areas, validation, choices: choicesOf(book, sheet, validation) }];
    }),
    reader: readRules(book, sheet),
    merges: sheet.merges.filter((merge) => intersection(merge, requested)),
    styleAt: conditionalStyles(book, sheet, from, last),
  };
  return Array.from({ length: Math.max(0, requested.rows) }, (_, index) =>
    shownRow(book, sheet, from + index, layers),
  );
}

function shownRow(book: SpreadsheetModel, sheet: SheetModel, row: number, layers: Layers): ShownRow {
  const cells: [number, ShownCell][] = [];
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const ruled = layers.rules.find(({ areas }) => areas.some((area) => contains(area, row, column)));
    const span = layers.merges.find((merge) => merge.row === row && merge.column === column)?.columns ?? 1;
    const cell = cellAt(sheet, row, column) ?? {};
    const value = calculate(book, sheet, cell);
    const help = ruled?.validation.rule.helpText ?? undefined;
    const invalid = ruled && layers.reader.fault(ruled.validation, row, column, value);
    const shown: ShownCell = {
      ...shownContent(book, cell, value),
      ...shownLook(cell, layers.styleAt(row, column)),
      ...(ruled && ruled.choices.length > 0 && { choices: ruled.choices }),
      ...(help !== undefined && { help }),
      ...(invalid !== undefined && { invalid }),
      ...(span > 1 && { span }),
    };
    if (!isPlainAndEmpty(shown)) cells.push([column, shown]);
  }
  return Object.fromEntries(cells);
}

function isPlainAndEmpty({ text, entered, align: _, ...rest }: ShownCell): boolean {
  return text === '' && entered === '' && Object.keys(rest).length === 0;
}

function shownContent(book: SpreadsheetModel, cell: CellModel, value: CellValue): ShownCell {
  const { note, link, style = {} } = cell;
  return {
    text: shownText(value, style.numberFormat, book.locale),
    entered: enteredAs(cell, value, book.locale),
    align: alignOf(value, style.horizontalAlignment),
    ...(note !== undefined && note !== '' && { note }),
    ...(link !== undefined && { link }),
  };
}

/** How a cell looks where it departs from black on white. */
function shownLook(
  { style = {} }: CellModel,
  rules: ConditionalStyle,
): Pick<ShownCell, 'background' | 'color' | 'bold' | 'italic' | 'wrap'> {
  const background = rules.background ?? style.background ?? '#ffffff';
  const color = rules.fontColor ?? style.fontColor ?? '#000000';
  return {
    ...(background !== '#ffffff' && { background }),
    ...(color !== '#000000' && { color }),
    ...((rules.bold ?? style.fontWeight === 'bold') && { bold: true as const }),
    ...(style.fontStyle === 'italic' && { italic: true as const }),
    ...(style.wrap && { wrap: true as const }),
  };
}

/** Where a cell's text stands: as its style says, or else numbers and dates at the end, as in Sheets. */
function alignOf(value: CellValue, set: string | undefined): ShownCell['align'] {
  if (set === 'right' || set === 'end') return 'end';
  if (set !== undefined && set !== 'general') return 'start';
  return typeof value === 'string' || typeof value === 'boolean' ? 'start' : 'end';
}

/** What a rule of data validation offers to choose from. */
function choicesOf(
  book: SpreadsheetModel,
  sheet: SheetModel,
  { rule: { criteria, values, showDropdown } }: ValidationModel,
): readonly string[] {
  const [first] = values;
  if (!showDropdown || first === undefined) return [];
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(first)) return first as readonly string[];
  if (criteria !== 'VALUE_IN_RANGE') return [];
  const texts = textsIn(book, sheet, first as RangeReference).filter((text) => text !== '');
  return [...new Set(texts)];
}

function textsIn(book: SpreadsheetModel, own: SheetModel, { sheet: name, area }: RangeReference): string[] {
  const sheet = name === undefined ? own : book.sheets.find((one) => one.name === name);
  return (sheet?.cells ?? [])
    .slice(area.row - 1, area.row - 1 + area.rows)
    .flatMap((cells) =>
      (cells ?? [])
        .slice(area.column - 1, area.column - 1 + area.columns)
        .map((cell) =>
          cell ? shownText(calculate(book, sheet ?? own, cell), cell.style?.numberFormat, book.locale) : '',
        ),
    );
}
