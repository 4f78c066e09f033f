import type { Busy, Refusal } from '../failure';
import { unreachable, withHistory, type MatterAnswer } from '../history/with-history';
import type { DocumentRef, Ports } from '../ports';
import type { ReportDefinition } from '../report-definition';
import { takeBackAttachments, takeBackFrom } from './share-attachments';

/** Whose access to which document is to be taken back. */
export interface ShareRef {
  /** Drive's id. */
  readonly documentId: string;
  readonly email: string;
}

/**
 * Takes back an access that the add-on has given, also to a document in the bin, and that to its files. Where someone has
 * taken it away in Drive already, that is noted; one that was taken back before stays so.
 */
export function takeBackShare<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  { documentId, email }: ShareRef,
):
  | MatterAnswer
  | Busy
  | Refusal<
      | 'history-damaged'
      | 'history-newer'
      | 'history-too-large'
      | 'share-unknown'
      | 'report-not-found'
      | 'colleagues-document'
    > {
  return withHistory(ports, report, (run) => {
    const isIts = (one: { readonly document: DocumentRef; readonly email: string }) =>
      one.document.id === documentId && one.email.toLowerCase() === email.toLowerCase();
    const share = run.matter.shares.find(isIts);
    if (share === undefined) {
      const isTakenBack = run.history.some((event) => event.kind === 'share-ended' && isIts(event));
      return isTakenBack ? run.answer() : ({ ok: false, reason: 'share-unknown' } as const);
    }
    const away = unreachable(ports, share, run.person());
    if (away !== null && away.reason !== 'in-bin') return { ...away, reason: away.reason };
    // Also from a colleague: who had the report as one already may have got its files as one of those whom it is for.
    const left = takeBackAttachments(ports, run.matter, documentId, email, run.person);
    takeBackFrom(ports.sharing, documentId, email, ports.sharing.list(documentId));
    const event = { kind: 'share-ended', ...run.happened(share.document), email: share.email } as const;
    const notices = left.map((name) => report.words.sharing.leftWithColleague(name, share.email));
    return run.add(event) ? run.answer(...notices) : ({ ok: false, reason: 'history-too-large' } as const);
  });
}
