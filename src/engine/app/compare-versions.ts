import { entryName, entryPlaces, isOrder, type EntryName } from '../contract/entries';
import { entryChanges, type EntryChange } from './entry-changes';
import { isInputTab } from '../contract/match-tabs';
import { readWorkbook } from '../../iop/read-workbook';
import { sheets, tabs } from '../../iop/sheets';
import { cellAddress, type Place } from '../values/place';
import type { Ports } from './ports';
import { versionSummary, type VersionSummary } from './read-versions';
import { readRecord } from './record-store';

/** An entry of the workbook that says something else in one version than in another. Plain JSON. */
export interface EntryDifference extends EntryName, EntryChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Where the entry stands in the workbook now, in A1 form; null when its row is no longer there. */
  readonly cell: string | null;
}

export type Comparison =
  | {
      readonly ok: true;
      readonly older: VersionSummary;
      readonly newer: VersionSummary;
      readonly differences: readonly EntryDifference[];
    }
  | { readonly ok: false; readonly reason: 'record-damaged' | 'record-newer' | 'version-unknown' };

/** What the workbook said otherwise when version `newer` was made than when `older` was. Writes nothing. */
export function compareVersions(
  { store, packing, spreadsheet }: Pick<Ports, 'store' | 'packing' | 'spreadsheet'>,
  older: number,
  newer: number,
): Comparison {
  const read = readRecord(packing, store.readAll());
  if (read.kind !== 'known') return { ok: false, reason: `record-${read.kind}` };
  const [before, after] = [older, newer].map((n) => read.record.versions.find((version) => version.n === n));
  if (before?.inputs == null || after?.inputs == null) return { ok: false, reason: 'version-unknown' };
  const changes = entryChanges(before.inputs, after.inputs);
  const places = entryPlaces(
    tabs,
    readWorkbook(spreadsheet.read((name) => isInputTab(sheets, name))).workbook,
  );
  return {
    ok: true,
    older: versionSummary(before),
    newer: versionSummary(after),
    differences: changes.map((change) => ({
      ...entryName(tabs, change.key),
      ...change,
      kind: kindOf(change),
      cell: addressOf(places.get(change.key)),
    })),
  };
}

function addressOf(place: Place | undefined): string | null {
  return place === undefined ? null : cellAddress(place);
}

function kindOf({ key, before, after }: EntryChange): EntryDifference['kind'] {
  if (isOrder(key)) return 'reordered';
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
