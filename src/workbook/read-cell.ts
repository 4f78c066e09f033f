import type { CellRef, Fault, Finding, Severity } from '../finding';
import type { RawCell } from './cell';
import { cellText, type CellProblem, type CellType } from './cell-types';
import { cleanText } from './clean-text';
import type { Column, Entry } from './column';
import type { References } from './references';

/** An entry and what was found while reading it. */
export interface ReadEntry<T> {
  readonly entry: Entry<T>;
  readonly findings: readonly Finding[];
}

// What a spreadsheet shows for a formula that failed, in English and in Swedish.
const FORMULA_ERROR =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!|SPILL!|CALC!|REFERENS!|SAKNAS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)$/;

const NOTHING: readonly Finding[] = [];

/** True for a cell that holds nothing to read: empty, or only space. */
export function isBlank(cell: RawCell): boolean {
  return typeof cell === 'string' && (cell === '' || cleanText(cell).text === '');
}

/**
 * Reads one cell of a column. The findings' code is `code`, at the column's level; that characters had to be left out
 * is a warning and that something was understood is advice, whatever the column's level.
 */
export function readCell<T>(
  column: Column<T>,
  code: string,
  raw: RawCell,
  at: CellRef,
  references: References,
): ReadEntry<T> {
  const { cell, stripped } = cleaned(raw);
  const text = cellText(cell);
  const name = { column: column.name };
  const findings: Finding[] = [];
  const find = (severity: Severity, facts: Fault) => findings.push({ code, severity, ...at, facts });

  if (stripped) find('VARNING', { fault: 'control-characters', ...name });
  let value: T | null = null;
  if (text === '') {
    if (column.presence === 'required') find(column.level, { fault: 'required', ...name });
  } else if (FORMULA_ERROR.test(text)) {
    find(column.level, { fault: 'formula-error', ...name, text });
  } else {
    const parsed = column.type.schema.safeParse(cell);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) find(column.level, { ...problemOf(issue), ...name, text });
    } else {
      const resolved = resolve(column.type, parsed.data.value, references);
      value = resolved.value;
      for (const unknown of resolved.unknown) {
        find(column.level, { fault: 'unknown-reference', ...name, text: unknown, target: resolved.target });
      }
      const as = resolved.as ?? parsed.data.as;
      if (as !== undefined && resolved.unknown.length === 0)
        find('TIPS', { fault: 'understood', ...name, text, as });
    }
  }
  return { entry: { ...at, value, text }, findings: findings.length === 0 ? NOTHING : findings };
}

function resolve<T>(type: CellType<T>, value: T, references: References) {
  return type.resolve?.(value, references) ?? { value, unknown: [], target: '' };
}

function cleaned(raw: RawCell): { cell: RawCell; stripped: boolean } {
  if (typeof raw !== 'string') return { cell: raw, stripped: false };
  const { text, stripped } = cleanText(raw);
  return { cell: text, stripped };
}

function problemOf(issue: { code: string; params?: unknown }): CellProblem {
  // Only the schemas of cell-types run here, and each issue that they raise carries its problem.
  return issue.params as CellProblem;
}
