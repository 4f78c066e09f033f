import type { Severity } from '../checks/finding';
import { fingerprint } from './fingerprint';
import type { Mark, StorePort } from './ports';
import type { ReviewedFinding } from './reviewed-findings';

const ORDER: readonly Severity[] = ['FEL', 'VARNING', 'TIPS'];

/** The findings of one cell. */
type InCell = [ReviewedFinding, ...ReviewedFinding[]];

/**
 * The marks of each tab, by the tab's name. Several findings in a cell share one note, which begins with `name`, what
 * officers call the report.
 */
export function marksOf(
  findings: readonly ReviewedFinding[],
  name: string,
): ReadonlyMap<string, readonly Mark[]> {
  const tabs = new Map<string, Map<string, InCell>>();
  for (const finding of findings) {
    const { tab } = finding.place;
    const cells = tabs.get(tab) ?? new Map<string, InCell>();
    tabs.set(tab, cells);
    const here = cells.get(finding.cell);
    if (here === undefined) cells.set(finding.cell, [finding]);
    else here.push(finding);
  }
  return new Map(
    [...tabs].map(([tab, cells]) => [tab, [...cells.values()].map((found) => markOf(found, name))]),
  );
}

function markOf(found: InCell, name: string): Mark {
  const { row, column } = found[0].place;
  const severity = ORDER.find((level) => found.some((finding) => finding.severity === level)) ?? 'TIPS';
  const note = `${notePrefix(name)} ${found.map(({ message }) => message).join('\n')}`;
  return { row, column, severity, note };
}

/**
 * A cell's note with the add-on's part replaced by `mark`, or removed when it is null. What the officer wrote before it
 * stays. The add-on's part begins with `name`, what officers call the report.
 */
export function changedNote(note: string, mark: string | null, name: string): string {
  const prefix = notePrefix(name);
  const start = note.startsWith(prefix) ? 0 : note.indexOf(`\n\n${prefix}`);
  const own = start === -1 ? note : note.slice(0, start);
  if (mark === null) return own;
  return own === '' ? mark : `${own}\n\n${mark}`;
}

function notePrefix(name: string): string {
  return `${name}:`;
}

/**
 * The tabs whose marks are not those that were set last, by what the store keeps: only they are written. `remember`
 * keeps what is set now, but for the tabs that refused it.
 */
export function changedSheets(
  store: StorePort,
  kept: Readonly<Record<string, string>>,
  marks: ReadonlyMap<string, readonly Mark[]>,
  prefix: string,
): { readonly changed: readonly string[]; readonly remember: (refused: readonly string[]) => void } {
  const key = `${prefix}.marks`;
  const before = parse(kept[key]);
  const now = Object.fromEntries(
    [...marks].map(([sheet, list]) => [sheet, fingerprint(JSON.stringify(list))]),
  );
  const sheets = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = sheets.filter((sheet) => before[sheet] !== now[sheet]);
  const remember = (refused: readonly string[]) => {
    if (changed.length === 0) return;
    // A tab that could not be marked differs from any check to come, so the next one marks it.
    const left = refused.map((sheet) => [sheet, '']);
    store.write({ [key]: JSON.stringify({ ...now, ...Object.fromEntries(left) }) });
  };
  return { changed, remember };
}

function parse(text: string | undefined): Readonly<Record<string, string>> {
  const value: unknown = text === undefined ? {} : JSON.parse(text);
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
}
