import type { Report } from '../report/tree';
import { changedSince, type Present } from './changed-since';
import { documentName, laterName } from './document-name';
import type { Ports } from './ports';
import {
  lastWritten,
  nextNumber,
  type Creating,
  type Intended,
  type ReportRecord,
  type Version,
} from './record';

/** What a version of a document of a template keeps; nothing for the add-on's own shell. */
export function inTemplate(digest: string | null): Pick<Version, 'template'> {
  return digest === null ? {} : { template: digest };
}

/** What a new document is called: with its version and the time when the workbook has a report already. */
export function nameOf(record: ReportRecord, report: Report, at: string): string {
  const name = documentName(report);
  return lastWritten(record) === null ? name : laterName(name, nextNumber(record), at);
}

/** A version of a document that is to be made. */
export function creating(
  ports: Pick<Ports, 'clock'>,
  record: ReportRecord,
  name: string,
): Creating & { readonly n: number } {
  return {
    n: nextNumber(record),
    state: 'creating',
    mark: ports.clock.unique(),
    name,
    document: null,
  };
}

/**
 * The same version when the workbook is as it was when the run broke, or else a new one of the same document, which is
 * to have this name.
 */
export function following(
  record: ReportRecord,
  earlier: Version<Intended>,
  now: Present,
  name: string,
): Intended & { readonly n: number } {
  const isOther = earlier.inputs !== null && changedSince(earlier, now) === true;
  return {
    n: isOther ? nextNumber(record) : earlier.n,
    state: 'intended',
    document: { ...earlier.document, name },
  };
}
