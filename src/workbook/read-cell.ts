import type { CellRef, Finding } from '../finding';
import type { RawCell } from './cell';
import { cellText } from './cell-types';
import { cleanText } from './clean-text';
import type { Column, Entry } from './column';
import { columnFinding, type UnnamedFault } from './column-finding';
import type { References } from './references';

/** An entry and what was found while reading it. */
export interface ReadEntry<T> {
  readonly entry: Entry<T>;
  readonly findings: readonly Finding[];
}

// What a spreadsheet shows for a formula that failed, in English and in Swedish.
const FORMULA_ERROR =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!|SPILL!|CALC!|REFERENS!|SAKNAS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)$/;

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

/**
 * Reads one cell of a column. The findings are at the column's level; that characters had to be left out is a warning
 * and that something was understood is advice, whatever the column's level.
 */
export function readCell<T>(
  column: Column<T>,
  raw: RawCell,
  at: CellRef,
  references: References,
): ReadEntry<T> {
  const findings: Finding[] = [];
  const tell = (fault: UnnamedFault, severity = column.level) =>
    findings.push(columnFinding(at, column, fault, severity));
  const { text: cleaned, stripped } = typeof raw === 'string' ? cleanText(raw) : UNCHANGED;
  const cell = typeof raw === 'string' ? cleaned : raw;
  const text = cellText(cell);
  const read = (value: T | null): ReadEntry<T> => ({
    entry: { ...at, value: value ?? column.standard, text },
    findings,
  });

  if (stripped) tell({ fault: 'control-characters' }, 'VARNING');
  if (text === '') {
    if (column.presence === 'required') tell({ fault: 'required' });
    return read(null);
  }
  if (FORMULA_ERROR.test(text)) {
    tell({ fault: 'formula-error', text });
    return read(null);
  }
  const meaning = column.type.read(cell);
  if ('fault' in meaning) {
    tell({ ...meaning, text });
    return read(null);
  }
  const { value, as } = meaning;
  const resolved = column.type.resolve?.(value, references) ?? { value, unknown: [], target: '' };
  for (const item of resolved.unknown) {
    tell({ fault: 'unknown-reference', text: item, target: resolved.target });
  }
  const told = resolved.as ?? as;
  if (told !== undefined && resolved.unknown.length === 0)
    tell({ fault: 'understood', text, as: told }, 'TIPS');
  return read(resolved.value);
}
