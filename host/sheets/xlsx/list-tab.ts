import { fileSize, parseA1 } from '../a1';
import {
  createSheet,
  ensureCell,
  type SheetModel,
  type SpreadsheetModel,
  type ValidationModel,
} from '../spreadsheet-model';
import { absoluteReference, sourceOf } from '../validation-terms';
import { escapeText, xml } from './xml-out';
import { childOf, childrenOf, textOf, type XmlElement } from './xml-tree';

/**
 * Lists that a rule of the format cannot hold (over 255 characters, or with a comma in an item) stand in a hidden tab, one in
 * each column, and the rules refer to them. A hidden name of the workbook says which tab that is.
 */
const ownName = '_Listor';

/** A spreadsheet as its file has it, and its tab of lists; null where it needs none. */
export interface WithListTab {
  readonly book: SpreadsheetModel;
  readonly tab: SheetModel | null;
}

/** The spreadsheet with a last tab of the lists that its rules cannot hold; itself where there are none. */
export function withListTab(book: SpreadsheetModel): WithListTab {
  const lists = [
    ...new Set(book.sheets.flatMap(({ validations }) => validations.flatMap((one) => longListOf(one) ?? []))),
  ].map((list) => JSON.parse(list) as string[]);
  if (lists.length === 0) return { book, tab: null };
  const ids = book.sheets.map(({ id }) => id);
  const longest = Math.max(...lists.map(({ length }) => length));
  const tab = createSheet(Math.max(...ids) + 1, freeName(book), longest, lists.length);
  tab.hidden = true;
  lists.forEach((list, column) => {
    list.forEach((item, row) => {
      ensureCell(tab, row + 1, column + 1).value = item;
    });
  });
  const texts = lists.map((list) => JSON.stringify(list));
  const referring = (one: ValidationModel): ValidationModel => {
    const column = texts.indexOf(longListOf(one) ?? '');
    if (column === -1) return one;
    const area = { row: 1, column: column + 1, rows: lists[column]?.length ?? 0, columns: 1 };
    return { ...one, rule: { ...one.rule, criteria: 'VALUE_IN_RANGE', values: [{ sheet: tab.name, area }] } };
  };
  const sheets = book.sheets.map((sheet) => ({ ...sheet, validations: sheet.validations.map(referring) }));
  return { book: { ...book, sheets: [...sheets, tab] }, tab };
}

/** The list of a rule that cannot hold it, as JSON. */
function longListOf({ areas: [first], rule }: ValidationModel): string | null {
  const [list] = rule.values;
  const isLong = rule.criteria === 'VALUE_IN_LIST' && Array.isArray(list) && list.length > 0;
  return first !== undefined && isLong && sourceOf(rule, first) === undefined ? JSON.stringify(list) : null;
}

function freeName({ sheets }: SpreadsheetModel): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? ownName : `${ownName} (${String(number)})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Whether a name of a workbook is the one that says which tab has the lists. */
export function isListTabName(name: string): boolean {
  return name === ownName;
}

/** The name that says which tab has the lists. */
export function listTabNameXml(tab: SheetModel | null): readonly string[] {
  if (tab === null) return [];
  const area = { row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns };
  const reference = escapeText(absoluteReference({ sheet: tab.name, area }));
  return [xml('definedName', { name: ownName, hidden: 1 }, reference)];
}

/** Gives rules their lists, and takes the tab of lists away. A tab that somebody has brought into sight stays. */
export function takeListTab(workbook: XmlElement, sheets: SheetModel[]): void {
  const named = childrenOf(childOf(workbook, 'definedNames'), 'definedName').find(({ attributes }) =>
    isListTabName(attributes['name'] ?? ''),
  );
  const name = named && parseA1(textOf(named), fileSize)?.sheet;
  const tab = sheets.find((sheet) => sheet.hidden && sheet.name === name);
  if (tab === undefined || sheets.length === 1) return;
  sheets.splice(sheets.indexOf(tab), 1);
  for (const sheet of sheets) sheet.validations = sheet.validations.map((one) => withList(one, tab));
}

function withList({ areas, rule }: ValidationModel, tab: SheetModel): ValidationModel {
  const [range] = rule.values;
  if (typeof range !== 'object' || !('area' in range) || range.sheet !== tab.name) return { areas, rule };
  const { row, column, rows } = range.area;
  const items = Array.from({ length: rows }, (_item, index) => {
    const value = tab.cells[row - 1 + index]?.[column - 1]?.value ?? '';
    return typeof value === 'object' ? '' : String(value);
  });
  const { source: _source, ...rest } = rule;
  return { areas, rule: { ...rest, criteria: 'VALUE_IN_LIST', values: [items] } };
}
