import { undoRequests } from '../../docs/edit/undo-update';
import { withLeft, type Busy, type Left, type Refusal } from '../failure';
import { keptMatter, lockedVersion } from '../history/read-matter';
import { unreachable } from '../history/with-history';
import { isServiceError, refusalOf, type Ports } from '../ports';
import { nextNumber, withVersion, type Intended, type Version } from '../record';
import { recordWriter } from '../record-store';
import type { ReportDefinition } from '../report-definition';
import { withDocumentLock } from '../with-document-lock';
import { registerVersion, SPARE_FOR_STATE } from '../write-version';
import { forgetUndo, readUndo } from './kept-undo';
import { readDocument, standingReport, type ReadUpdateCode } from './open-update';
import type { UpdateUndone } from './update-answers';

/** What can keep an update from being taken back. */
export type UndoCode =
  | Exclude<ReadUpdateCode, 'no-known-sheet'>
  | 'record-too-large'
  | 'report-finalised'
  | 'nothing-to-undo'
  | 'document-changed';

/**
 * Takes the last update of the report back: text, looks and structure become what they were, and the version before it is
 * written again, under a new number. Only while the document is as the update left it. Throws ServiceError when a service refuses.
 */
export function undoUpdate<Workbook>(
  ports: Ports,
  definition: ReportDefinition<Workbook>,
): UpdateUndone | Busy | Refusal<UndoCode> {
  return withDocumentLock(ports, () => {
    let left: Left = 'nothing';
    try {
      return undo(ports, definition, (now) => {
        left = now;
      });
    } catch (error) {
      throw withLeft(error, left);
    }
  });
}

function undo<Workbook>(
  ports: Ports,
  definition: ReportDefinition<Workbook>,
  leaves: (left: Left) => void,
): UpdateUndone | Refusal<UndoCode> {
  const { documents, store, packing, clock } = ports;
  const { prefix } = definition;
  const stored = store.readAll();
  const report = standingReport(ports, prefix, stored);
  if ('reason' in report) return report;
  const { record, person, written } = report;
  const last = readUndo(packing, stored, prefix);
  const before = record.versions.find(({ n }) => n === last?.from);
  if (last?.n !== written.n || before?.state !== 'written' || before.inputs === null)
    return { ok: false, reason: 'nothing-to-undo' };
  const { id } = written.document;
  const refused = unreachable(ports, written, person);
  if (refused !== null) return refused;
  if (lockedVersion(keptMatter(packing, stored, definition), id) !== null)
    return { ok: false, reason: 'report-finalised' };
  const document = readDocument(ports, id);
  if ('ok' in document) return document;
  const requests = undoRequests(last.kept, document, prefix);
  if (requests === null) return { ok: false, reason: 'document-changed' };

  const { blocks, letterhead } = last;
  const intended: Version<Intended> = {
    ...before,
    n: nextNumber(record),
    state: 'intended',
    by: person ?? before.by,
    at: clock.now(),
    blocks,
    ...(letterhead !== null && { letterhead }),
  };
  const keeper = recordWriter(ports, stored, prefix);
  const kept = keeper.write(withVersion(record, intended), SPARE_FOR_STATE);
  if (kept === null) return { ok: false, reason: 'record-too-large' };
  leaves('update');
  try {
    documents.write(id, requests, document.revisionId ?? '');
  } catch (error) {
    if (!isServiceError(error) || error.kind === 'unavailable') throw error;
    leaves('nothing');
    refusalOf(() => {
      keeper.write(record);
    });
    if (error.kind !== 'conflict') throw error;
    return { ok: false, reason: 'document-changed' };
  }
  const undone = registerVersion({ documents, record: keeper, leaves }, kept, intended);
  forgetUndo(ports, prefix);
  return { ok: true, kind: 'undone', document: undone.document, version: undone.n };
}
