import type { docs_v1 } from '@googleapis/docs';
import { waitsForStart } from '../../checks/not-started';
import { arrangeFindings } from '../arranged-findings';
import { documentName, renewedName } from '../document-name';
import { withLeft, type Busy, type Left, type Refusal } from '../failure';
import { knownFindings } from '../known-findings';
import { isServiceError, refusalOf, type Ports, type ServiceError, type Step } from '../ports';
import { nextNumber, withVersion, type Intended, type Version } from '../record';
import type { ReportDefinition } from '../report-definition';
import { reportQuestion, type ReportQuestion } from '../report-question';
import { withDocumentLock } from '../with-document-lock';
import { registerVersion, SPARE_FOR_STATE } from '../write-version';
import { readDocument, type ReadUpdateCode } from './open-update';
import { keepUndo } from './kept-undo';
import type { UpdatePlan } from './plan-update';
import {
  currentReport,
  listedUpdate,
  registerFound,
  seeUpdate,
  unknownReport,
  type KnownUpdate,
  type SeenUpdate,
  type Updating,
} from './see-update';
import { openSettled } from './settle-suggestions';
import { suggestUpdate } from './suggest-update';
import { writtenParts } from './update-list';
import type { ReportUpdated, UpdateAnswer, UpdateChoice } from './update-answers';

/** What can keep a report from being updated. */
export type UpdateCode = ReadUpdateCode | 'record-too-large' | 'report-finalised';

/** How often an update is tried while somebody writes in the document. */
const MOST_TRIES = 3;

/**
 * Updates the report in its document, if what would be written is what the officer has been shown and everything that has to be
 * decided is decided; else answers the list as it is now, or asks as when a report is made before a draft becomes one. What people have typed stays; when somebody's typing comes between, the
 * update is planned again. Throws ServiceError when a service refuses.
 */
export function updateReport<Workbook>(
  ports: Ports,
  definition: ReportDefinition<Workbook>,
  choice: UpdateChoice,
): UpdateAnswer | ReportQuestion | Busy | Refusal<UpdateCode> {
  return withDocumentLock(ports, () => {
    const began = ports.clock.now();
    const step = (reached: Step) => {
      ports.progress.write({ step: reached, began });
    };
    let left: Left = 'nothing';
    try {
      step('läser');
      const opened = openSettled(ports, definition);
      if ('ok' in opened) return opened;
      step('skriver');
      return write({ ports, definition, opened }, choice, (now) => {
        left = now;
      });
    } catch (error) {
      throw withLeft(error, left);
    } finally {
      step('klar');
    }
  });
}

function write<Workbook>(
  began: Updating<Workbook>,
  choice: UpdateChoice,
  leaves: (left: Left) => void,
): UpdateAnswer | ReportQuestion | Refusal<UpdateCode> {
  let updating = began;
  const { ports, definition, opened } = began;
  const { keeper, finalised } = opened;
  const { id } = opened.standing.written.document;
  let intended: Version<Intended> | null = null;
  let conflict: ServiceError | null = null;
  for (let tries = 0; ; tries += 1) {
    const document = readDocument(ports, id);
    // What was sent may be there although it was refused, when the answer to a first try was lost.
    if ('ok' in document) return intended === null ? document : { ...document, left: 'update' };
    leaves('nothing');
    const { pending } = updating.opened.standing;
    const seen = seeUpdate(updating, document, intended ?? pending, choice.choices);
    const { known, record } = seen;
    if (seen.isFound) {
      registerFound(updating, seen, leaves);
      leaves('nothing');
      if (intended !== null && known !== null) return updated(seen.version, known.plan, choice);
      const standing = { written: seen.version, pending: null };
      updating = { ...updating, opened: { ...opened, record, standing } };
    }
    // The document holds what it held: what was intended is taken back where the update ends here.
    const ends = <Answer>(answer: Answer): Answer => {
      if (intended !== null) withdraw(updating, seen);
      return answer;
    };
    if (known === null) return ends(unknownReport(seen));
    if (known.isCurrent) return currentReport(updating, seen, known.plan);
    if (known.shown !== choice.shown) return ends(listedUpdate(updating, seen, known, known.open, true));
    if (known.plan.conflicts.length > 0) return ends(listedUpdate(updating, seen, known, known.plan));
    if (finalised !== null) return { ok: false, reason: 'report-finalised' };
    const isAsked = seen.version.draft && choice.confirmed !== true;
    const question = isAsked ? questionOf(updating, known.plan) : null;
    if (question !== null) return ends(question);
    if (conflict !== null && tries >= MOST_TRIES) {
      withdraw(updating, seen);
      throw conflict;
    }
    if (choice.suggest === true) return suggested(updating, seen, known, { document, choice }, leaves);
    const version: Version<Intended> = intended ?? intendedVersion(updating, seen, known.plan);
    const kept = keeper.write(withVersion(record, version), SPARE_FOR_STATE);
    if (kept === null) return { ok: false, reason: 'record-too-large' };
    intended = version;
    if (known.plan.requests.length > 0) {
      leaves('update');
      try {
        ports.documents.write(id, known.plan.requests, document.revisionId ?? '');
      } catch (error) {
        if (!isServiceError(error) || error.kind === 'unavailable') throw error;
        if (error.kind !== 'conflict') {
          leaves('nothing');
          withdraw(updating, seen);
          throw error;
        }
        conflict = error;
        continue;
      }
    }
    registerVersion({ documents: ports.documents, record: keeper, leaves }, kept, version);
    const { requests } = known.plan;
    const canUndo = keepUndo(ports, definition.prefix, {
      n: version.n,
      from: seen.version,
      before: document,
      requests,
    });
    return updated(version, known.plan, choice, canUndo);
  }
}

/** Writes the update as suggestions; answers a new list where that is no longer possible. */
function suggested<Workbook>(
  updating: Updating<Workbook>,
  seen: SeenUpdate,
  known: KnownUpdate,
  { document, choice }: { readonly document: docs_v1.Schema$Document; readonly choice: UpdateChoice },
  leaves: (left: Left) => void,
): UpdateAnswer | Refusal<UpdateCode> {
  const { ports, definition } = updating;
  const { plan } = known;
  if (plan.suggesting === null) return listedUpdate(updating, seen, known, plan, true);
  const intended = intendedVersion(updating, seen, plan);
  const answer = suggestUpdate(
    updating,
    seen,
    { version: intended, plan, document, choices: choice.choices },
    leaves,
  );
  if ('ok' in answer) return answer;
  const { version } = answer;
  const canUndo = keepUndo(ports, definition.prefix, {
    n: version.n,
    from: seen.version,
    before: document,
    requests: plan.suggesting,
  });
  return { ...updated(version, plan, choice, canUndo), isRealEdit: true };
}

/** What is asked before a draft becomes the report. */
function questionOf<Workbook>(
  { ports, definition, opened: { check } }: Updating<Workbook>,
  { report }: UpdatePlan,
): ReportQuestion | null {
  const known = knownFindings(ports, definition, check);
  const arranged = arrangeFindings(known, waitsForStart(check.sheets, definition.lacks));
  return reportQuestion(definition, report, known, arranged);
}

/** The version that the update makes of the document. */
function intendedVersion<Workbook>(
  { ports, opened: { present, person } }: Updating<Workbook>,
  { version, record }: SeenUpdate,
  { report, next, letterhead }: UpdatePlan,
): Version<Intended> {
  const { document, by } = version;
  const name = renewedName(document.name, documentName(report));
  return {
    n: nextNumber(record),
    state: 'intended',
    document: { ...document, name },
    by: person ?? by,
    at: ports.clock.now(),
    draft: present.draft,
    inputs: present.inputs,
    phrasing: present.phrasing,
    blocks: next,
    ...(letterhead !== null && { letterhead }),
    composed: null,
  };
}

/** Keeps that nothing was written after all. What Google does not take now, the next run finds out of the document. */
function withdraw<Workbook>({ opened: { keeper } }: Updating<Workbook>, { record }: SeenUpdate): void {
  refusalOf(() => {
    keeper.write(record);
  });
}

function updated(
  version: Pick<Version<Intended> | SeenUpdate['version'], 'document' | 'n' | 'at' | 'draft'>,
  plan: UpdatePlan,
  choice: UpdateChoice,
  canUndo = false,
): ReportUpdated {
  const { document, n, at, draft } = version;
  const mine = Object.values(choice.choices).filter((chosen) => chosen === 'mine').length;
  return {
    ok: true,
    kind: 'updated',
    document,
    version: n,
    at,
    draft,
    counts: { lines: writtenParts(plan).length, kept: plan.notes.length + mine },
    canUndo,
    isRealEdit: false,
  };
}
