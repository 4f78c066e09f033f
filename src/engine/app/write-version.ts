import type { Unit } from '../docs/block-units';
import { letterheadLines } from '../docs/letterhead-lines';
import { contentOf, writeReport } from '../docs/write-report';
import type { Report } from '../report/tree';
import { isUnfinishedName, replacedName, unfinishedName } from './document-name';
import type { Left } from './failure';
import { isServiceError, refusalOf, type DocumentsPort, type DocumentSource } from './ports';
import {
  namesOf,
  withVersion,
  type Creating,
  type Intended,
  type ReportRecord,
  type Version,
  type Written,
} from './record';
import type { RecordWriter } from './record-store';

/** What a version is written with. `onWriting` is called when its document is there and its text comes next. */
export interface VersionWriter {
  readonly documents: DocumentsPort;
  /** Begins the names of the document's named ranges. */
  readonly prefix: string;
  readonly record: RecordWriter;
  readonly onWriting: () => void;
  /** Called with what would be left if the run failed from then on. */
  readonly leaves: (left: Left) => void;
}

/** The document has no place for the report any more, and is left as it is. `record` is what is kept then. */
export interface NoPlace {
  readonly state: 'no-place';
  readonly record: ReportRecord;
}

/** Room for what is not known before Drive has answered: the document's id and address. In bytes, with a margin. */
const SPARE_FOR_DOCUMENT = 2_048;
/** Room for the version's own state, which the last write changes. */
export const SPARE_FOR_STATE = 512;

/**
 * Makes a document of the source and writes the version in it. Null when the record would not fit in the store; then neither Drive
 * nor Docs has been called.
 */
export function writeInNewDocument(
  writer: VersionWriter,
  source: DocumentSource,
  record: ReportRecord,
  version: Version<Creating>,
  report: Report,
): Version<Written> | NoPlace | null {
  const kept = writer.record.write(withVersion(record, version), SPARE_FOR_DOCUMENT);
  if (kept === null) return null;
  writer.leaves('perhaps');
  return writeInDocument(writer, kept, inDocument(version, writer, source), report);
}

/** Writes the version in its document, which is not filled yet. Null when the record would not fit in the store. */
export function writeInDocument(
  writer: VersionWriter,
  record: ReportRecord,
  version: Version<Intended>,
  report: Report,
): Version<Written> | NoPlace | null {
  writer.leaves('document');
  writer.onWriting();
  const kept = writer.record.write(withVersion(record, version), SPARE_FOR_STATE);
  if (kept === null) return null;
  const letterhead = fill(writer, version.document.id, report);
  return letterhead === null
    ? { state: 'no-place', record: kept }
    : registerVersion(writer, kept, { ...version, letterhead });
}

/** Gives the document, which holds the version, its name unless a person has named it, and keeps that it holds it. */
export function registerVersion(
  { record: keeper, documents, leaves }: Pick<VersionWriter, 'record' | 'documents' | 'leaves'>,
  record: ReportRecord,
  version: Version<Intended>,
): Version<Written> {
  leaves('filled');
  const { id, name } = version.document;
  const given = namesOf(record, id);
  documents.rename(id, name, (now) => isUnfinishedName(now) || given.includes(now));
  const written = { ...version, state: 'written' as const };
  if (keeper.write(withVersion(record, written)) === null) {
    throw new Error('the record fitted in the store a moment ago, and no longer does');
  }
  return written;
}

/** Whether the document that another one has taken the place of says so in its name. */
export type Replaced = 'marked' | 'unmarked';

/**
 * Says in the name of the document that a version stands in that another one has taken its place. One that a person has named,
 * that is locked, or that Google does not let the person reach keeps its name.
 */
export function markReplaced(
  documents: DocumentsPort,
  record: ReportRecord,
  { document: { id, name } }: Version<Written>,
  { n, at }: Version<Written>,
): Replaced {
  let replaced: Replaced = 'unmarked';
  const refusal = refusalOf(() => {
    documents.rename(id, replacedName(name, n, at), (now) => {
      const isOurs = namesOf(record, id).includes(now);
      if (isOurs) replaced = 'marked';
      return isOurs;
    });
  });
  return refusal === null ? replaced : 'unmarked';
}

/** The version in a document of its own. The record has the name that the document gets when it is written. */
function inDocument(
  { mark, name, ...version }: Version<Creating>,
  { documents }: VersionWriter,
  source: DocumentSource,
): Version<Intended> {
  const document = { ...documents.create(unfinishedName(name), mark, source), name };
  return { ...version, state: 'intended', document };
}

/**
 * Fills the document, and answers the lines of its letterhead; null when it has no place for the report. A refused revision means
 * that our own first try got through although its answer was lost, or that someone typed in the new document meanwhile: it is read
 * again, and written once more unless it is filled.
 */
function fill({ documents, prefix }: VersionWriter, id: string, report: Report): readonly Unit[] | null {
  let lines: readonly Unit[] = [];
  const write = () => {
    const document = documents.read(id);
    const content = contentOf(document, prefix);
    if (content === 'place') {
      lines = letterheadLines(document, report.letterhead);
      documents.write(id, writeReport(document, report, prefix), document.revisionId ?? '');
    }
    return content === 'neither' ? null : lines;
  };
  try {
    return write();
  } catch (error) {
    if (!isServiceError(error) || error.kind !== 'conflict') throw error;
    return write();
  }
}
