import { filesIn } from '../attachments/attached-file';
import type { docs_v1 } from '@googleapis/docs';
import type { Report } from '../../report/tree';
import { checkWorkbook, type Check } from '../check-workbook';
import type { Present } from '../changed-since';
import type { Refusal } from '../failure';
import { withMessages } from '../finding-message';
import { keptMatter, lockedVersion } from '../history/read-matter';
import { unreachable } from '../history/with-history';
import type { Kept } from '../packed-chunks';
import { isServiceError, type Person, type Ports } from '../ports';
import {
  isWritten,
  pendingUpdate,
  versionsFor,
  type Intended,
  type ReportRecord,
  type Version,
  type Written,
} from '../record';
import { readRecord, recordWriter, type RecordWriter } from '../record-store';
import { presentOf } from '../report-content';
import type { ReportDefinition } from '../report-definition';

/** What can keep a report from being updated, and from being read for it. */
export type ReadUpdateCode =
  | 'no-known-sheet'
  | 'no-report'
  | 'in-bin'
  | 'report-not-found'
  | 'colleagues-document'
  | 'document-unreadable'
  | 'record-damaged'
  | 'record-newer';

/** A report, and the version that a broken update may have put in its place. */
export interface Standing {
  readonly written: Version<Written>;
  readonly pending: Version<Intended> | null;
}

/** A report that is written, the record that it is of, and who presses. */
interface StandingReport {
  readonly record: ReportRecord;
  readonly person: Person | null;
  readonly written: Version<Written>;
}

/** The workbook, and the report that is to be updated by it. */
export interface OpenedUpdate<Workbook> {
  readonly check: Check<Workbook>;
  readonly present: Present;
  readonly person: Person | null;
  readonly record: ReportRecord;
  readonly keeper: RecordWriter;
  /** What the store holds. */
  readonly kept: Kept;
  readonly standing: Standing;
  /** The version that stands finalised and locked in the document; null when none does. */
  readonly finalised: number | null;
  /** How many changes of an update that was written as suggestions have just been found not to be accepted. */
  readonly rejected: number;
}

/** Reads the workbook and what is kept of its report. */
export function openUpdate<Workbook>(
  ports: Ports,
  definition: ReportDefinition<Workbook>,
): OpenedUpdate<Workbook> | Refusal<ReadUpdateCode> {
  const kept = ports.store.readAll();
  const check = checkWorkbook(ports, definition, filesIn(kept, definition.prefix));
  if (!check.isRecognised) {
    return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, definition.message) };
  }
  const report = standingReport(ports, definition.prefix, kept);
  if ('reason' in report) return report;
  const { record, person, written } = report;
  const refused = unreachable(ports, written, person);
  if (refused !== null) return refused;
  const present = presentOf(definition, check);
  let composed: Report | null = null;
  return {
    check,
    // It is used several times.
    present: { ...present, report: () => (composed ??= present.report()) },
    person,
    record,
    keeper: recordWriter(ports, kept, definition.prefix),
    kept,
    standing: { written, pending: pendingUpdate(record, written) },
    finalised: lockedVersion(keptMatter(ports.packing, kept, definition), written.document.id),
    rejected: 0,
  };
}

/** The report that stands: the person's own, or anyone's when they have none. `kept` is what the store holds. */
export function standingReport(
  { packing, people }: Pick<Ports, 'packing' | 'people'>,
  prefix: string,
  kept: Kept,
): StandingReport | Refusal<'record-damaged' | 'record-newer' | 'no-report'> {
  const read = readRecord(packing, kept, prefix);
  if (read.kind !== 'known') return { ok: false, reason: `record-${read.kind}` };
  const person = people.whoRuns();
  const written = versionsFor(read.record, person).find(isWritten);
  return written === undefined
    ? { ok: false, reason: 'no-report' }
    : { record: read.record, person, written };
}

/** The document with its tabs, or that Google cannot show it: it has been seen to answer so for good. */
export function readDocument(
  { documents }: Pick<Ports, 'documents'>,
  id: string,
): docs_v1.Schema$Document | Refusal<'document-unreadable'> {
  try {
    return documents.read(id);
  } catch (error) {
    if (!isServiceError(error) || error.code !== 500) throw error;
    return { ok: false, reason: 'document-unreadable' };
  }
}
