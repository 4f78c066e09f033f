import type { EntryName } from '../contract/entries';
import { entryChanges, type EntryChange, type EntryTexts } from './entry-changes';
import { cellAddress, type Place } from '../values/place';
import type { Ports } from './ports';
import { versionSummary, type VersionSummary } from './read-versions';
import { readRecord } from './record-store';
import type { Refusal } from './failure';
import { workbookDifferences, type EntryDifference, type WorkbookDifference } from './workbook-differences';
import type { Reading, ReportDefinition } from './report-definition';

/** Two versions, and the entries that differ. Plain JSON. */
export interface Comparison {
  readonly ok: true;
  readonly older: VersionSummary;
  readonly newer: VersionSummary;
  readonly differences: readonly EntryDifference[];
}

/** Which entries differ between the versions with these numbers. Writes nothing. */
export function compareVersions<Workbook>(
  { store, packing, spreadsheet }: Pick<Ports, 'store' | 'packing' | 'spreadsheet'>,
  report: ReportDefinition<Workbook>,
  older: number,
  newer: number,
): Comparison | Refusal<'record-damaged' | 'record-newer' | 'version-unknown'> {
  const read = readRecord(packing, store.readAll(), report.prefix);
  if (read.kind !== 'known') return { ok: false, reason: `record-${read.kind}` };
  const [before, after] = [older, newer].map((n) => read.record.versions.find((version) => version.n === n));
  if (before?.inputs == null || after?.inputs == null) return { ok: false, reason: 'version-unknown' };
  const reading = report.read(spreadsheet.read(report.tabs.isInput));
  return {
    ok: true,
    older: versionSummary(before),
    newer: versionSummary(after),
    differences: entryDifferences(report, reading, before.inputs, after.inputs),
  };
}

/** What the workbook says otherwise now than it did then. */
export function differencesNow<Workbook>(
  report: ReportDefinition<Workbook>,
  before: EntryTexts,
  reading: Reading<Workbook>,
): readonly WorkbookDifference[] {
  const texts = report.entries.texts(reading.workbook);
  const now = new Map([...texts].map(([key, { text }]) => [key, text]));
  return differencesBetween(report, reading, before, now);
}

/** What differs between what was kept before and after; cells are those of the workbook now. */
export function differencesBetween<Workbook>(
  report: ReportDefinition<Workbook>,
  reading: Reading<Workbook>,
  before: EntryTexts,
  after: EntryTexts,
): readonly WorkbookDifference[] {
  return workbookDifferences(entryDifferences(report, reading, before, after), before, after);
}

function entryDifferences<Workbook>(
  report: ReportDefinition<Workbook>,
  { workbook }: Reading<Workbook>,
  before: EntryTexts,
  after: EntryTexts,
): readonly EntryDifference[] {
  const changes = entryChanges(before, after);
  if (changes.length === 0) return [];
  const places = report.entries.places(workbook);
  return changes.map((change) => {
    const name = report.entries.name(change.key);
    return { ...name, ...change, kind: kindOf(change, name), cell: addressOf(places.get(change.key)) };
  });
}

function addressOf(place: Place | undefined): string | null {
  return place === undefined ? null : cellAddress(place);
}

function kindOf({ before, after }: EntryChange, { column }: EntryName): EntryDifference['kind'] {
  if (column === null) return 'reordered';
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
