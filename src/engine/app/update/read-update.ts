import type { Choices } from '../../merge/conflicts';
import type { Busy, Refusal } from '../failure';
import type { Ports } from '../ports';
import type { ReportDefinition } from '../report-definition';
import { withDocumentLock } from '../with-document-lock';
import { readDocument, type ReadUpdateCode } from './open-update';
import { currentReport, listedUpdate, registerFound, seeUpdate, unknownReport } from './see-update';
import { openSettled } from './settle-suggestions';
import type { UpdateRead } from './update-answers';

/**
 * What an update of the report would do by these choices. When it would do nothing, it is kept that the document says what
 * the workbook says. Nothing is written in the document. Throws ServiceError when a service refuses.
 */
export function readUpdate<Workbook>(
  ports: Ports,
  definition: ReportDefinition<Workbook>,
  choices: Choices,
): UpdateRead | Busy | Refusal<ReadUpdateCode> {
  return withDocumentLock(ports, () => {
    const opened = openSettled(ports, definition);
    if ('ok' in opened) return opened;
    const { written, pending } = opened.standing;
    const document = readDocument(ports, written.document.id);
    if ('ok' in document) return document;
    const updating = { ports, definition, opened };
    const seen = seeUpdate(updating, document, pending, choices);
    if (seen.isFound) registerFound(updating, seen);
    const { known } = seen;
    if (known === null) return unknownReport(seen);
    if (known.isCurrent) return currentReport(updating, seen, known.plan);
    return listedUpdate(updating, seen, known, known.plan);
  });
}
