/** Access to the files that go with a finalised version: it follows the access to the report. */
import type { FinalisedAttachment } from '../history/history-event';
import type { Matter } from '../history/matter';
import { isServiceError, refusalOf, type Person, type Ports } from '../ports';
import { accessOf } from './give-access';
import type { Access, SharingPort } from './sharing-ports';

/** A file that someone did not get access to. */
export interface NotGiven {
  readonly file: string;
  readonly email: string;
}

/**
 * Lets those who have the report read its files too, whatever comes of the others. The mail about the report is the only
 * one, but for who can only get access by mail, when `mail` says that Google may send some.
 */
export function shareAttachments(
  { sharing }: Pick<Ports, 'sharing'>,
  files: readonly FinalisedAttachment[],
  emails: readonly string[],
  mail: boolean,
): readonly NotGiven[] {
  return files.flatMap(({ id, name }) => {
    const people = orNull(() => sharing.list(id));
    return emails
      .filter((email) => !canRead(sharing, id, people, email, mail))
      .map((email) => ({ file: name, email }));
  });
}

function canRead(
  sharing: SharingPort,
  id: string,
  people: readonly Access[] | null,
  email: string,
  mail: boolean,
): boolean {
  if (people === null) return false;
  if (accessOf(people, email) !== null) return true;
  const give = (text: string | null) =>
    refusalOf(() => {
      sharing.give(id, { email, role: 'reader', mail: text });
    });
  const refusal = give(null);
  if (refusal === null) return true;
  // Without an account at Google one can only be invited by mail.
  if (refusal.kind === 'refused' && mail && give('') === null) return true;
  // It may have been given although its answer was lost.
  return accessOf(orNull(() => sharing.list(id)) ?? [], email) !== null;
}

/**
 * Takes back the access of an address to the files of a document's versions, but for those that go with another document
 * that the address still has. Answers the names of those whose access this account can neither see nor take back; a file
 * of its own that is gone is none of them, since nobody reads that.
 */
export function takeBackAttachments(
  { sharing }: Pick<Ports, 'sharing'>,
  { versions, shares }: Matter,
  documentId: string,
  email: string,
  person: () => Person | null,
): readonly string[] {
  const others = shares.filter(
    (share) => share.document.id !== documentId && share.email.toLowerCase() === email.toLowerCase(),
  );
  const kept = new Set(others.flatMap(({ document }) => filesOf(versions, document.id).map(({ id }) => id)));
  const outOfReach = filesOf(versions, documentId).filter(({ id, by }) => {
    if (kept.has(id)) return false;
    // What Drive does not find twice is gone, or is another's.
    const people = foundOrNull(() => sharing.list(id)) ?? foundOrNull(() => sharing.list(id));
    if (people !== null) takeBackFrom(sharing, id, email, people);
    return people === null && (by === null || by.id !== person()?.id);
  });
  return outOfReach.map(({ name }) => name);
}

/**
 * Takes back the access of an address to one file, where it has any among those of `people`. That it was gone already is believed
 * when Drive shows it.
 */
export function takeBackFrom(
  sharing: SharingPort,
  id: string,
  email: string,
  people: readonly Access[],
): void {
  const had = accessOf(people, email);
  if (had === null) return;
  const takeBack = () => {
    sharing.takeBack(id, had.permission);
    return true;
  };
  if (foundOrNull(takeBack) === null && accessOf(sharing.list(id), email) !== null) takeBack();
}

/** What Drive answers; null when it does not find what the work is about. Throws what else it refuses. */
function foundOrNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!isServiceError(error) || error.kind !== 'not-found') throw error;
    return null;
  }
}

function filesOf(versions: Matter['versions'], documentId: string): readonly FinalisedAttachment[] {
  const own = versions.filter(({ document }) => document.id === documentId);
  return [
    ...new Map(own.flatMap(({ attachments = [] }) => attachments.map((file) => [file.id, file]))).values(),
  ];
}

/** What a service answers; null when it refuses. */
function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!isServiceError(error)) throw error;
    return null;
  }
}
