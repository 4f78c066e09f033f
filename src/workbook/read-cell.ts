import type { CellRef, Fault, Finding, Severity } from '../finding';
import type { RawCell } from './cell';
import { cellText, type CellProblem } from './cell-types';
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
const UNCHANGED = { text: '', stripped: false };

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
  const { sheet, cell: address } = at;
  const finding = (severity: Severity, facts: Fault): Finding => ({
    code,
    severity,
    sheet,
    cell: address,
    facts,
  });
  const entry = (text: string, value: T | null): Entry<T> => ({ sheet, cell: address, value, text });

  const { text: cleaned, stripped } = typeof raw === 'string' ? cleanText(raw) : UNCHANGED;
  const cell = typeof raw === 'string' ? cleaned : raw;
  const text = cellText(cell);
  const warnings: readonly Finding[] = stripped
    ? [finding('VARNING', { fault: 'control-characters', column: column.name })]
    : NOTHING;
  if (text === '') {
    if (column.presence !== 'required') return { entry: entry(text, null), findings: warnings };
    const missing = finding(column.level, { fault: 'required', column: column.name });
    return { entry: entry(text, null), findings: [...warnings, missing] };
  }
  if (FORMULA_ERROR.test(text)) {
    const failed = finding(column.level, { fault: 'formula-error', column: column.name, text });
    return { entry: entry(text, null), findings: [...warnings, failed] };
  }
  const parsed = column.type.schema.safeParse(cell);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      finding(column.level, { ...problemOf(issue), column: column.name, text }),
    );
    return { entry: entry(text, null), findings: [...warnings, ...problems] };
  }
  const resolved = column.type.resolve?.(parsed.data.value, references) ?? null;
  const value = resolved === null ? parsed.data.value : resolved.value;
  const unknown = resolved?.unknown ?? [];
  const as = resolved?.as ?? parsed.data.as;
  if (unknown.length === 0 && as === undefined) return { entry: entry(text, value), findings: warnings };
  const target = resolved?.target ?? '';
  const broken = unknown.map((item) =>
    finding(column.level, { fault: 'unknown-reference', column: column.name, text: item, target }),
  );
  const told =
    as === undefined || broken.length > 0
      ? []
      : [finding('TIPS', { fault: 'understood', column: column.name, text, as })];
  return { entry: entry(text, value), findings: [...warnings, ...broken, ...told] };
}

function problemOf(issue: { code: string; params?: unknown }): CellProblem {
  // Only the schemas of cell-types run here, and each issue that they raise carries its problem.
  return issue.params as CellProblem;
}
