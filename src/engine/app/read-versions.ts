import type { DocumentRef, Person, Ports } from './ports';
import type { Version } from './record';
import { readRecord } from './record-store';
import type { Refusal } from './failure';
import type { ReportNames } from './report-definition';

/** A version of the workbook's reports, whoever made it. Plain JSON. */
export interface VersionSummary {
  readonly n: number;
  /** Null while Drive has not answered for its document. */
  readonly document: DocumentRef | null;
  /** Who made it; null when that is not known. */
  readonly by: Person | null;
  /** When it was made, an ISO instant. */
  readonly at: string;
  readonly draft: boolean;
  readonly state: Version['state'];
  /** Whether it is kept what the workbook said then, so that it can be compared with another version. */
  readonly comparable: boolean;
}

/** Plain JSON. */
export interface Versions {
  readonly ok: true;
  readonly versions: readonly VersionSummary[];
}

/** Every version that the record knows, in the order in which they were made. Writes nothing. */
export function readVersions(
  { store, packing }: Pick<Ports, 'store' | 'packing'>,
  { prefix }: ReportNames,
): Versions | Refusal<'record-damaged' | 'record-newer'> {
  const read = readRecord(packing, store.readAll(), prefix);
  if (read.kind !== 'known') return { ok: false, reason: `record-${read.kind}` };
  return { ok: true, versions: read.record.versions.map(versionSummary) };
}

/** The version without what the workbook said and what was written. */
export function versionSummary({ n, document, by, at, draft, state, inputs }: Version): VersionSummary {
  return { n, document, by, at, draft, state, comparable: inputs !== null };
}
