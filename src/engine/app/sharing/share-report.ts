/** Gives access to the report: to those whom it is for, and to colleagues. */
import { unreachable, withHistory, type HistoryRun, type MatterAnswer } from '../history/with-history';
import { lockedVersion } from '../history/read-matter';
import type { Audience } from '../history/history-event';
import type { Busy, Refusal } from '../failure';
import type { DocumentRef, Ports } from '../ports';
import type { ReportDefinition } from '../report-definition';
import { comparedWithDrive } from '../attachments/files-now';
import { shareAttachments } from './share-attachments';
import { giveAccess, type AccessResult } from './give-access';
import { newestReport } from './newest-report';
import type { Giving, Role } from './sharing-ports';

/** Whether Google is to send mail about the access, and the message in it, which may be empty. */
export interface MailChoice {
  readonly mail: boolean;
  readonly message: string;
}

/** Whom a colleague's access is for, and what they may do. */
export interface ColleaguesChoice extends MailChoice {
  readonly emails: readonly string[];
  readonly role: Role;
}

/** What came of giving one address access. Plain JSON. */
export interface ShareResult {
  /** The address as it was read, or what was written where that is none. */
  readonly email: string;
  /** Whether they have access now. */
  readonly given: boolean;
  /** What else there is to say; null when they just got it. */
  readonly why: string | null;
}

/** Who has been given access, and who not. Plain JSON. */
export interface SharedReport extends MatterAnswer {
  readonly results: readonly ShareResult[];
}

type HistoryCode = 'history-damaged' | 'history-newer';
type DocumentCode = 'in-bin' | 'report-not-found' | 'colleagues-document';

/**
 * Gives those in the workbook whom the report is for access to the newest finalised version and the files that go with it, to
 * read them. Only a version whose document is locked and whose files are as they were is given. Throws ServiceError when a service refuses all of it.
 */
export function shareWithRecipients<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  choice: MailChoice,
):
  | SharedReport
  | Busy
  | Refusal<
      | HistoryCode
      | DocumentCode
      | 'no-known-sheet'
      | 'not-finalised'
      | 'no-recipients'
      | 'lock-lifted'
      | 'attachments-changed'
    > {
  return withHistory(ports, report, (run) => {
    const newest = run.matter.versions.at(-1);
    if (newest === undefined || newest.unlocked !== null)
      return { ok: false, reason: 'not-finalised' } as const;
    const { workbook, isRecognised } = report.read(ports.spreadsheet.read(report.tabs.isInput));
    if (!isRecognised) return { ok: false, reason: 'no-known-sheet' } as const;
    const recipients = report.recipients(workbook);
    if (recipients.length === 0) return { ok: false, reason: 'no-recipients' } as const;
    const away = unreachable(ports, newest, run.person());
    if (away !== null) return away;
    const { document, version, attachments = [] } = newest;
    if (!ports.documents.isLocked(document.id)) return { ok: false, reason: 'lock-lifted' } as const;
    const files = attachments.length === 0 ? [] : comparedWithDrive(ports, attachments, run.person);
    if (files.some(({ now }) => now === 'replaced' || now === 'gone'))
      return { ok: false, reason: 'attachments-changed' } as const;
    const offer = { document, version, to: 'recipients' } as const;
    const terms = { role: 'reader', mail: choice.mail ? choice.message : null } as const;
    return share(ports, report, run, offer, recipients, terms, (emails) => {
      const seen = files.filter(({ now }) => now !== 'unseen');
      const unseen = files.filter(({ now }) => now === 'unseen').map(({ name }) => name);
      const notGiven = shareAttachments(ports, seen, emails, choice.mail);
      return emails.length === 0 ? [] : report.words.sharing.attachments(seen.length, notGiven, unseen);
    });
  });
}

/** Gives colleagues access to the person's newest report, also to a draft. */
export function shareWithColleagues<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  { emails, role, mail, message }: ColleaguesChoice,
):
  | SharedReport
  | Busy
  | Refusal<HistoryCode | DocumentCode | 'record-damaged' | 'record-newer' | 'no-report'> {
  return withHistory(ports, report, (run) => {
    const newest = newestReport(ports, report, run);
    if ('reason' in newest) return newest;
    const away = unreachable(ports, newest.written, run.person());
    if (away !== null) return away;
    const { document } = newest.written;
    const version = lockedVersion(run.matter, document.id);
    const terms = { role, mail: mail ? message : null };
    return share(ports, report, run, { document, version, to: 'colleagues' }, emails, terms);
  });
}

/** A document to give, as what, and to whom. */
export interface Offer {
  readonly document: DocumentRef;
  readonly version: number | null;
  readonly to: Audience;
}

/** Gives access and notes it; answers what came of each address. `also` gives those who have it more, and says what came of that. */
function share<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  run: HistoryRun,
  offer: Offer,
  written: readonly string[],
  terms: Omit<Giving, 'email'>,
  also: (emails: readonly string[]) => readonly string[] = () => [],
): SharedReport {
  const { results, isNoted } = giveAndNote(ports, run, offer, written, terms);
  const { sharing: words } = report.words;
  const told = results.map((result) => shareResult(report, result));
  const more = also(told.filter(({ given }) => given).map(({ email }) => email));
  return { ...run.answer(...(isNoted ? [] : [words.notNoted]), ...more), results: told };
}

/** Gives access and notes what is new; `isNoted` is false when there was no room for that. */
export function giveAndNote(
  { sharing }: Pick<Ports, 'sharing'>,
  run: HistoryRun,
  { document, version, to }: Offer,
  written: readonly string[],
  terms: Omit<Giving, 'email'>,
): { readonly results: readonly AccessResult[]; readonly isNoted: boolean } {
  const isKept = (email: string) =>
    run.matter.shares.some((share) => share.document.id === document.id && share.email === email);
  const { results, news } = giveAccess(sharing, document.id, written, terms, isKept);
  const happened = run.happened(document);
  const events = news.map((access) => ({ kind: 'shared' as const, ...happened, ...access, to, version }));
  return { results, isNoted: events.length === 0 || run.add(...events) };
}

/** What came of one address, in words. */
export function shareResult<Workbook>(
  { words }: ReportDefinition<Workbook>,
  { email, outcome }: AccessResult,
): ShareResult {
  const given = outcome.kind !== 'refused' && outcome.kind !== 'not-an-address';
  return { email, given, why: words.sharing.outcome(outcome) };
}
