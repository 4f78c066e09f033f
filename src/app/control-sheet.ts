import type { CellRef, Finding } from '../finding';
import type { ToldFinding } from './check-workbook';
import { fingerprint } from './fingerprint';

/** The tab that a check writes anew. The last column is hidden: it tells which finding a reason belongs to. */
export const controlSheet = {
  name: 'Kontroll',
  headings: ['Nivå', 'Regel', 'Flik och cell', 'Meddelande', 'Handläggarens kommentar', 'Nyckel'],
} as const;

/** A row of the tab. `target` is where the link in the third column leads; null on a row whose finding is gone. */
export interface ControlRow {
  readonly level: string;
  readonly code: string;
  readonly place: string;
  readonly target: CellRef | null;
  readonly message: string;
  readonly reason: string;
  readonly key: string;
}

/** What an officer wrote beside a finding, by the finding's key. */
export type Reasons = ReadonlyMap<string, ControlRow>;

/** The level told on a row that is kept only for what the officer wrote there. */
const GONE = 'Gäller inte längre';

/**
 * A key for each finding: the same as long as rule, tab, column and the values concerned are the same, wherever the
 * row has moved to. Findings alike in all of that are told apart by their order.
 */
function keysOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, sheet, cell, facts }) => {
    const column = cell.replace(/\d+$/, '');
    const base = fingerprint(JSON.stringify([code, sheet, column, facts]));
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  });
}

/** The reasons that stand in the tab, read by its headings; rows without one are passed over. */
export function readReasons(cells: readonly (readonly unknown[])[]): Reasons {
  const [head = [], ...rows] = cells;
  const titles = head.map((cell) => String(cell).trim());
  const at = (row: readonly unknown[], index: number) => {
    const value = row[titles.indexOf(controlSheet.headings[index] ?? '')];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const told = rows.map((row, index): ControlRow => ({
    level: at(row, 0),
    code: at(row, 1),
    place: at(row, 2),
    target: null,
    message: at(row, 3),
    reason: at(row, 4),
    key: at(row, 5) || `rad ${index + 2}`,
  }));
  return new Map(told.filter(({ reason }) => reason !== '').map((row) => [row.key, row]));
}

/** The reasons with one more, which takes the place of an earlier one; an empty one only takes it away. */
export function withReason(reasons: Reasons, key: string, reason: string): Reasons {
  const row = reasons.get(key) ?? { level: '', code: '', place: '', target: null, message: '', key };
  const others = [...reasons].filter(([other]) => other !== key);
  return new Map(reason.trim() === '' ? others : [...others, [key, { ...row, reason: reason.trim() }]]);
}

/**
 * The rows of a new check: every finding with its reason, then what the officer wrote beside findings that are gone,
 * so that no written word is lost.
 */
export function controlRows(
  findings: readonly Finding[],
  told: readonly ToldFinding[],
  reasons: Reasons,
): readonly ControlRow[] {
  const keys = keysOf(findings);
  const rows = told.map(({ code, severity, sheet, cell, message }, index): ControlRow => {
    const key = keys[index] ?? '';
    const reason = reasons.get(key)?.reason ?? '';
    return {
      level: severity,
      code,
      place: `${sheet}, ${cell}`,
      target: { sheet, cell },
      message,
      reason,
      key,
    };
  });
  const current = new Set(keys);
  const gone = [...reasons.values()]
    .filter(({ key }) => !current.has(key))
    .map((row) => ({ ...row, level: GONE }));
  return [...rows, ...gone];
}
