import type { Finding } from '../checks/finding';
import type { Place } from '../values/place';
import { cleanText } from '../values/clean-text';
import { cellText, type RawCell } from './cell';
import { splitItems } from './cell-types';
import type { Column, Entry, SheetDefinition } from './column';
import { columnFinding, type FaultWithoutColumn } from './column-finding';
import type { References, Resolution } from './lookup';
import { mayBeEmptyWord, saysNothing } from './says-nothing';

/** An entry and what was found while reading it. */
export interface ReadEntry<T> {
  readonly entry: Entry<T>;
  readonly findings: readonly Finding[];
}

// What a spreadsheet shows for a formula that failed or is not ready, in any language with our letters (#FIELD!, #VÄRDE!,
// #NAMN?, #DIV/0!), LibreOffice's numbered errors, and the hashes of a column that is too narrow.
const FORMULA_ERROR =
  /^(?:#[A-ZÅÄÖ]+(?:[_/][A-ZÅÄÖ0]+)*[!?]|#N\/A|#(?:GETTING|HÄMTAR)_DATA|#{3,}|(?:Err|Fel):\d{3}|(?:Loading|Läser in|Laddar) ?(?:\.{3}|…))$/;

/** True for what a spreadsheet shows in place of a value that could not be worked out. */
export function isFormulaError(text: string): boolean {
  return FORMULA_ERROR.test(text);
}

const UNCHANGED = { text: '', stripped: false };

/** True for a cell that holds nothing to read: empty, or only space. */
export function isBlank(cell: RawCell): boolean {
  return typeof cell === 'string' && (cell === '' || cleanText(cell).text === '');
}

/** The index of the first item that meets the condition, or the one after the last when none does. */
export function indexOrEnd<T>(items: readonly T[], condition: (item: T) => boolean): number {
  const index = items.findIndex(condition);
  return index === -1 ? items.length : index;
}

const NONE: readonly Finding[] = [];
// Of more different cells than this it is not kept what was read: what repeats in a column are few names, choices and days.
const REMEMBERED = 1000;

/**
 * Reads the cells of a column as `readCell` does. What a cell says is remembered where there is nothing to report of it, so
 * that what stands in many rows is read once.
 */
export function columnReader<T>(
  sheet: Pick<SheetDefinition, 'name'>,
  column: Column<T>,
  references: References,
): (raw: RawCell, place: Place) => ReadEntry<T> {
  const days = new Map<RawCell, Entry<T>>();
  const others = new Map<RawCell, Entry<T>>();
  return (raw, place) => {
    const isDay = typeof raw === 'object';
    const known = isDay ? days : others;
    const key = isDay ? raw.date : raw;
    const same = known.get(key);
    if (same !== undefined) return { entry: { place, value: same.value, text: same.text }, findings: NONE };
    const read = readCell(sheet, column, raw, place, references);
    if (read.findings.length === 0 && known.size < REMEMBERED) known.set(key, read.entry);
    return read;
  };
}

/**
 * Reads one cell of a column of the contract's `sheet`. The findings are at the column's level; that characters had to
 * be left out is a warning, that something was understood or says nothing is advice, and an answer to a question that the
 * column does not put is an error, whatever the column's level. A text that only says that there is nothing to say
 * (`saysNothing`) is an empty cell, and where there must be a text that is at the column's level.
 */
export function readCell<T>(
  sheet: Pick<SheetDefinition, 'name'>,
  column: Column<T>,
  raw: RawCell,
  place: Place,
  references: References,
): ReadEntry<T> {
  const findings: Finding[] = [];
  const report = (fault: FaultWithoutColumn, severity = column.level) =>
    findings.push(columnFinding(sheet.name, place, column, fault, severity));
  const { text: cleaned, stripped } = typeof raw === 'string' ? cleanText(raw) : UNCHANGED;
  const cell = typeof raw === 'string' ? cleaned : raw;
  const text = cellText(cell);
  const read = (value: T | null, said = text): ReadEntry<T> => ({
    entry: { place, value: value ?? column.defaultValue, text: said },
    findings,
  });

  if (stripped) report({ kind: 'control-characters' }, 'VARNING');
  if (text === '') {
    if (column.presence === 'required') report({ kind: 'required' });
    return read(null);
  }
  if (isFormulaError(text)) {
    report({ kind: 'formula-error', text });
    return read(null);
  }
  const meaning = column.type.read(cell);
  if ('kind' in meaning) {
    // The keys that it repeats have the findings.
    const { unread = [] } = references[column.type.refersTo ?? ''] ?? {};
    if (unread.length > 0 && splitItems(text).every((item) => unread.includes(item))) return read(null);
    report({ ...meaning, text }, meaning.kind === 'not-a-word' ? 'FEL' : column.level);
    return read(null);
  }
  if (mayBeEmptyWord(column) && saysNothing(text)) {
    report({ kind: 'says-nothing', text }, column.presence === 'required' ? column.level : 'TIPS');
    return read(null, '');
  }
  const { value } = meaning;
  const resolved: Resolution<T> = column.type.resolve?.(value, references) ?? {
    value,
    unknown: [],
    target: '',
  };
  for (const item of resolved.unknown) {
    report({ kind: 'unknown-reference', text: item, target: resolved.target });
  }
  if (meaning.readAs !== undefined && resolved.unknown.length === 0)
    report({ kind: 'understood', text, as: meaning.readAs }, 'TIPS');
  return read(resolved.value);
}
