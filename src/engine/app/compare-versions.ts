import type { EntryName } from '../contract/entries';
import { entryChanges, type EntryChange } from './entry-changes';
import { cellAddress, type Place } from '../values/place';
import type { Ports } from './ports';
import { versionSummary, type VersionSummary } from './read-versions';
import { readRecord } from './record-store';
import type { Refusal } from './failure';
import type { ReportDefinition } from './report-definition';

/** An entry of the workbook that says something else in one version than in another. Plain JSON. */
export interface EntryDifference extends EntryName, EntryChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Where the entry stands in the workbook now, in A1 form; null when its row is no longer there. */
  readonly cell: string | null;
}

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
  const changes = entryChanges(before.inputs, after.inputs);
  const { workbook } = report.read(spreadsheet.read(report.tabs.isInput));
  const places = report.entries.places(workbook);
  return {
    ok: true,
    older: versionSummary(before),
    newer: versionSummary(after),
    differences: changes.map((change) => {
      const name = report.entries.name(change.key);
      return { ...name, ...change, kind: kindOf(change, name), cell: addressOf(places.get(change.key)) };
    }),
  };
}

function addressOf(place: Place | undefined): string | null {
  return place === undefined ? null : cellAddress(place);
}

function kindOf({ before, after }: EntryChange, { column }: EntryName): EntryDifference['kind'] {
  if (column === null) return 'reordered';
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
