import type { Place } from '../values/place';
import type { ReviewedFinding } from './reviewed-findings';

/** The tab that each check rewrites. The last column is hidden: it says which finding a reason belongs to. */
export const controlSheet = {
  name: 'Kontroll',
  headings: ['Nivå', 'Regel', 'Flik och cell', 'Meddelande', 'Handläggarens kommentar', 'Nyckel'],
} as const;

/** A row of the tab. `target` is where the link in the third column leads; null on a row whose finding is gone. */
export interface ControlRow {
  readonly level: string;
  readonly code: string;
  readonly where: string;
  readonly target: Place | null;
  readonly message: string;
  readonly reason: string;
  readonly key: string;
}

/** What an officer wrote beside a finding, by the finding's key. */
export type Reasons = ReadonlyMap<string, ControlRow>;

/** The level on a row that is kept only for what the officer wrote there. */
const GONE = 'Gäller inte längre';

/** The reasons that stand in the tab, read by its headings; rows without one are passed over. */
export function readReasons(cells: readonly (readonly unknown[])[]): Reasons {
  const [head = [], ...rows] = cells;
  const titles = head.map((cell) => String(cell).trim());
  const at = (row: readonly unknown[], index: number) => {
    const value = row[titles.indexOf(controlSheet.headings[index] ?? '')];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const written = rows.map((row, index): ControlRow => ({
    level: at(row, 0),
    code: at(row, 1),
    where: at(row, 2),
    target: null,
    message: at(row, 3),
    reason: at(row, 4),
    key: at(row, 5) || `rad ${index + 2}`,
  }));
  return new Map(written.filter(({ reason }) => reason !== '').map((row) => [row.key, row]));
}

/** The reasons with one more, which takes the place of an earlier one; an empty one only takes it away. */
export function withReason(reasons: Reasons, key: string, reason: string): Reasons {
  const row = reasons.get(key) ?? { level: '', code: '', where: '', target: null, message: '', key };
  const others = [...reasons].filter(([other]) => other !== key);
  return new Map(reason.trim() === '' ? others : [...others, [key, { ...row, reason: reason.trim() }]]);
}

/**
 * The rows of a new check: every finding with its reason, then what the officer wrote beside findings that are gone,
 * so that nothing written is lost.
 */
export function controlRows(findings: readonly ReviewedFinding[], reasons: Reasons): readonly ControlRow[] {
  const rows = findings.map(({ severity, code, sheet, cell, place, message, reason, key }) => ({
    level: severity,
    code,
    where: `${sheet}, ${cell}`,
    target: place,
    message,
    reason,
    key,
  }));
  const current = new Set(findings.map(({ key }) => key));
  const gone = [...reasons.values()]
    .filter(({ key }) => !current.has(key))
    .map((row) => ({ ...row, level: GONE }));
  return [...rows, ...gone];
}
