/** What the values of a tab do not say: how its cells are shown, and where its texts link. */
import type { RawCell, RawSheet } from './cell';
import type { Column, SheetDefinition } from './column';
import { matchTabs } from './match-tabs';
import { findNames, headingRowOf } from './near-headings';
import { isBlank } from './read-cell';
import { readNumber } from './read-number';
import { columnIn } from './unit-of-row';

/** Reads more of a tab than its values, one call each. */
export interface AskSpreadsheet {
  /** Its cells as they are shown, from A1. */
  readonly shown: (tab: string) => readonly (readonly string[])[];
  /** Where the cells of a column link, from row 1; null for a cell that links nowhere, or to several places. */
  readonly links: (tab: string, column: number) => readonly (string | null)[];
}

/** A cell that is read as input and may leave a question: its column as its row has it, and its indices in the tab. */
interface InputCell {
  readonly column: Column<unknown>;
  readonly cell: RawCell;
  readonly at: readonly [row: number, column: number];
}

/**
 * The tabs with what people see in place of a value that does not say it: "40 %" for 0,4, "204:00" for a day in 1900, the
 * address that a text links to. Asks only about a tab whose values leave the question, and once: of links only where no
 * cell has to be seen.
 */
export function withAnswers(
  sheets: readonly SheetDefinition[],
  raw: readonly RawSheet[],
  ask: AskSpreadsheet,
): readonly RawSheet[] {
  const names = matchTabs(
    sheets,
    raw.map(({ name }) => name),
  );
  const definitions = new Map(sheets.map((sheet) => [names.get(sheet.name), sheet]));
  return raw.map((tab) => {
    const definition = definitions.get(tab.name);
    if (definition === undefined) return tab;
    if (inputCells(definition, tab, isToBeSeen).length > 0) {
      const shown = ask.shown(tab.name);
      return replaced(tab, inputCells(definition, tab, isAny), ({ column, cell, at: [row, index] }) =>
        asShown(column.type.kind, cell, (shown[row]?.[index] ?? '').trim()),
      );
    }
    const texts = inputCells(definition, tab, isTextForAddress);
    const [text] = texts;
    if (text === undefined) return tab;
    const links = ask.links(tab.name, text.at[1]);
    return replaced(tab, texts, ({ cell, at: [row, column] }) =>
      column === text.at[1] ? (links[row] ?? cell) : cell,
    );
  });
}

/** The cells that are read as input and are meant: a tab may have 10 000 rows, and few or none of them leave a question. */
function inputCells(
  sheet: SheetDefinition,
  { cells }: RawSheet,
  isMeant: (column: Column<unknown>, cell: RawCell) => boolean,
): readonly InputCell[] {
  if (sheet.form !== 'table') {
    const names = cells.map(([name = '']) => name);
    const { at } = findNames(sheet.columns, names, () => false);
    return Object.entries(sheet.columns).flatMap(([field, column]) => {
      const row = at.get(field);
      const cell = row === undefined ? '' : (cells[row]?.[1] ?? '');
      return row === undefined || !isMeant(column, cell) ? [] : [{ column, cell, at: [row, 1] }];
    });
  }
  const headings = headingRowOf(sheet.columns, cells);
  const { at } = findNames(sheet.columns, cells[headings] ?? [], () => false);
  const columns = Object.entries(sheet.columns).flatMap(([field, column]) => {
    const index = at.get(field);
    return index === undefined || column.presence === 'computed' ? [] : [{ column, index }];
  });
  const inputs: InputCell[] = [];
  cells.forEach((row, rowIndex) => {
    if (rowIndex <= headings) return;
    for (const { column, index } of columns) {
      const cell = row[index] ?? '';
      // Most cells hold texts, and they say themselves what they are, but for one in a column of addresses.
      if (typeof cell === 'string' && column.type.kind !== 'url') continue;
      const inRow = column.unitIn === undefined ? column : columnIn(column, at, row);
      if (isMeant(inRow, cell)) inputs.push({ column: inRow, cell, at: [rowIndex, index] });
    }
  });
  return inputs;
}

const UNASKED: readonly string[] = ['date', 'url', 'pattern', 'amount', 'share'];

/** Whether the value alone does not say what people see: a day where none is wanted, a number that may be of percent. */
function isToBeSeen({ type: { kind } }: Column<unknown>, cell: RawCell): boolean {
  if (typeof cell === 'object') return kind !== 'date';
  if (typeof cell !== 'number' || UNASKED.includes(kind)) return false;
  if (kind === 'number') return cell !== 0 && Math.abs(cell) < 1;
  if (kind === 'percentage') return cell !== 0 && Math.abs(cell) < (Number.isInteger(cell) ? 2 : 10);
  return !Number.isInteger(cell);
}

const NUMBERS: readonly string[] = ['number', 'percentage', 'share', 'whole-number', 'amount'];
const SCALED =
  /^[^\d]*(?:€|\$|£|eur|usd)|(?:tkr|tsek|kkr|ksek|mkr|mnkr|msek|tusen|miljon(?:er)?|mn|€|eur|euro|\$|usd|£|gbp|nok|dkk)\.?$/i;

/** What is read of a cell that shows this: its value, unless that says something else. */
function asShown(kind: string, cell: RawCell, shown: string): RawCell {
  if (shown === '' || kind === 'date') return cell;
  const isNumber = NUMBERS.includes(kind);
  if (typeof cell === 'object') {
    const [value, ...others] = isNumber ? readNumber(shown) : [];
    return value !== undefined && others.length === 0 ? value : shown;
  }
  if (typeof cell !== 'number') return cell;
  if (!isNumber) return Number.isInteger(cell) ? cell : shown;
  const isOther = kind === 'amount' ? SCALED.test(shown) : kind !== 'share' && /[%‰]$/.test(shown);
  return isOther ? shown : cell;
}

function isAny(): boolean {
  return true;
}

function isTextForAddress({ type }: Column<unknown>, cell: RawCell): boolean {
  return type.kind === 'url' && typeof cell === 'string' && !isBlank(cell) && !/^\s*https?:\/\//i.test(cell);
}

function replaced(
  tab: RawSheet,
  cells: readonly InputCell[],
  answer: (input: InputCell) => RawCell,
): RawSheet {
  const changed = new Map<number, RawCell[]>();
  for (const input of cells) {
    const value = answer(input);
    if (value === input.cell) continue;
    const [row, column] = input.at;
    const line = changed.get(row) ?? [...(tab.cells[row] ?? [])];
    line[column] = value;
    changed.set(row, line);
  }
  return changed.size === 0 ? tab : { ...tab, cells: tab.cells.map((line, row) => changed.get(row) ?? line) };
}
