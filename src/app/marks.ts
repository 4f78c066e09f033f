import type { Severity } from '../finding';
import { placeOf } from '../workbook/cell-address';
import type { ToldFinding } from './check-workbook';
import { fingerprint } from './fingerprint';
import type { Mark, StorePort } from './ports';

/** How the add-on's own notes begin; nothing else is ever taken away. */
const NOTE_PREFIX = 'Slutrapport:';

const MARKED = 'slutrapport.marks';
const ORDER: readonly Severity[] = ['FEL', 'VARNING', 'TIPS'];

/** The marks of each tab, by tab name. Several findings in a cell share one note. */
export function marksOf(findings: readonly ToldFinding[]): ReadonlyMap<string, readonly Mark[]> {
  const sheets = new Map<string, Map<string, ToldFinding[]>>();
  for (const finding of findings) {
    const cells = sheets.get(finding.sheet) ?? new Map<string, ToldFinding[]>();
    sheets.set(finding.sheet, cells);
    cells.set(finding.cell, [...(cells.get(finding.cell) ?? []), finding]);
  }
  return new Map(
    [...sheets].map(([sheet, cells]) => [sheet, [...cells].map(([cell, found]) => mark(cell, found))]),
  );
}

function mark(cell: string, found: readonly ToldFinding[]): Mark {
  const severity = ORDER.find((level) => found.some((finding) => finding.severity === level)) ?? 'TIPS';
  return {
    cell,
    ...placeOf(cell),
    severity,
    note: `${NOTE_PREFIX} ${found.map(({ message }) => message).join('\n')}`,
  };
}

/** A cell's note with the add-on's part replaced by `mark`, or taken away; what the officer wrote before it stays. */
export function changedNote(note: string, mark: string | null): string {
  const start = note.startsWith(NOTE_PREFIX) ? 0 : note.indexOf(`\n\n${NOTE_PREFIX}`);
  const own = start === -1 ? note : note.slice(0, start);
  if (mark === null) return own;
  return own === '' ? mark : `${own}\n\n${mark}`;
}

/** The tabs whose marks are not those that were set last, by what the store keeps: only they are written. */
export function changedSheets(
  store: StorePort,
  kept: Readonly<Record<string, string>>,
  marks: ReadonlyMap<string, readonly Mark[]>,
): { readonly changed: readonly string[]; readonly remember: () => void } {
  const before = parse(kept[MARKED]);
  const now = Object.fromEntries(
    [...marks].map(([sheet, list]) => [sheet, fingerprint(JSON.stringify(list))]),
  );
  const sheets = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = sheets.filter((sheet) => before[sheet] !== now[sheet]);
  const remember = () => {
    if (changed.length > 0) store.write({ [MARKED]: JSON.stringify(now) });
  };
  return { changed, remember };
}

function parse(text: string | undefined): Readonly<Record<string, string>> {
  const value: unknown = text === undefined ? {} : JSON.parse(text);
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
}
