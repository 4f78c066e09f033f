import { filesIn } from './attachments/attached-file';
import { withPictures } from '../docs/picture-section';
import { blockUnits } from '../docs/block-units';
import { waitsForStart } from '../checks/not-started';
import { contentOf } from '../docs/write-report';
import { arrangeFindings, type ArrangedFindings } from './arranged-findings';
import { changedSince } from './changed-since';
import { checkWorkbook } from './check-workbook';
import { earlierVersion } from './earlier-version';
import { documentName, renewedName } from './document-name';
import { creating, following, inTemplate, nameOf } from './next-version';
import { chartsMade, chosenCharts, type ChartPictures, type ChartsMade } from './charts/chart-pictures';
import { keptMatter, lockedVersion } from './history/read-matter';
import { knownFindings } from './known-findings';
import { refusalOf, type DocumentRef, type Ports, type Step } from './ports';
import {
  emptyRecord,
  isOwn,
  isWritten,
  pendingUpdate,
  versionsFor,
  withVersion,
  withoutLost,
  withoutUpdates,
  type Intended,
  type ReportRecord,
  type Version,
  type Written,
} from './record';
import { cleanStore, readRecord, recordWriter } from './record-store';
import { withLeft, type Busy, type Left, type Refusal } from './failure';
import { withMessages } from './finding-message';
import { presentOf } from './report-content';
import type { ReportDefinition } from './report-definition';
import { reportQuestion, type ReportQuestion } from './report-question';
import { reportForTemplate, type CarriedText } from './template/carried-report';
import { templateSource } from './template/template-source';
import { holdsPending } from './update/standing-version';
import { withDocumentLock } from './with-document-lock';
import {
  markReplaced,
  registerVersion,
  writeInDocument,
  writeInNewDocument,
  type Replaced,
  type VersionWriter,
} from './write-version';

/**
 * `again` requests a new document although there is one already; the old one is left as it is. `confirmed` says that a
 * finished report is wanted although there are warnings that nobody has accepted.
 */
export interface GenerateOptions {
  readonly again: boolean;
  readonly confirmed?: boolean;
  /** The charts that a new document is to have last; left out where none are wanted. */
  readonly charts?: readonly ChartPictures[];
}

/** The document of the report, and what was found on the way. Plain JSON. */
export interface GeneratedReport extends ArrangedFindings {
  readonly ok: true;
  readonly document: DocumentRef;
  /** False when the report was there already and nothing was written. */
  readonly created: boolean;
  /** Whether the workbook says something else than when the document was written; null when that is not known. */
  readonly changed: boolean | null;
  readonly draft: boolean;
  /** When the document was written, an ISO instant. */
  readonly at: string;
  /**
   * Whether someone had removed the place for the report from the unfinished document. The report is then in another
   * one, and that one is left as it is.
   */
  readonly placeRemoved: boolean;
  /** Whether the document that the new one takes the place of says so; null when there was none. */
  readonly replaced: Replaced | null;
  /** What became of people's own text, where the document before is of another template; null where it was not. */
  readonly carried: CarriedText | null;
  /** What became of the charts that a new document was to have; null where none were wanted. */
  readonly charts: ChartsMade | null;
  /** The version that stands finalised and locked in the document; null when none does. A new report gets another document. */
  readonly finalised: number | null;
  /** Whether the workbook is to say that the report is made, and does not (`noteReport`). */
  readonly isToBeNoted: boolean;
}

export type Generated =
  | GeneratedReport
  | ReportQuestion
  | Busy
  | Refusal<
      | 'no-known-sheet'
      | 'not-offered'
      | 'in-bin'
      | 'report-not-found'
      | 'colleagues-report'
      | 'colleagues-unfinished'
      | 'record-damaged'
      | 'record-newer'
      | 'record-too-large'
      | 'template-damaged'
      | 'template-newer'
      | 'template-without-place'
      | 'colleagues-template'
    >;

/**
 * Writes the report of the workbook as a Google Doc. A report with errors becomes a draft. A report that is there
 * already is answered instead of made twice, and a run that broke half-way is finished. While warnings are open, a finished
 * report is only made when that is confirmed: else the answer is a question, and nothing is written. Throws ServiceError when a
 * service refuses; nothing that the officer typed is touched.
 */
export function generateReport<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  options: GenerateOptions,
): Generated {
  return withDocumentLock(ports, () => {
    const began = ports.clock.now();
    let left: Left = 'nothing';
    const run: Run = {
      step: (reached) => {
        ports.progress.write({ step: reached, began });
      },
      leaves: (now) => {
        left = now;
      },
    };
    try {
      return generate(ports, report, options, run);
    } catch (error) {
      throw withLeft(error, left);
    } finally {
      run.step('klar');
    }
  });
}

/** What a run reports on its way: the step it reaches, and what it would leave if it failed from then on. */
interface Run {
  readonly step: (reached: Step) => void;
  readonly leaves: (left: Left) => void;
}

function generate<Workbook>(
  ports: Ports,
  definition: ReportDefinition<Workbook>,
  options: GenerateOptions,
  { step, leaves }: Run,
): Generated {
  step('läser');
  const kept = ports.store.readAll();
  const check = checkWorkbook(ports, definition, filesIn(kept, definition.prefix), () => {
    step('kontrollerar');
  });
  if (!check.isRecognised) {
    return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, definition.message) };
  }
  if (definition.isOffered?.(check.workbook) === false) return { ok: false, reason: 'not-offered' };
  const known = knownFindings(ports, definition, check);
  const arranged = arrangeFindings(known, waitsForStart(check.sheets, definition.lacks));
  const { findings } = arranged;

  const now = presentOf(definition, check);
  const read = readRecord(ports.packing, kept, definition.prefix);
  if (read.kind === 'newer') return { ok: false, reason: 'record-newer', findings };
  if (read.kind === 'damaged' && !options.again) return { ok: false, reason: 'record-damaged', findings };
  const record = read.kind === 'known' ? read.record : emptyRecord;
  const matter = keptMatter(ports.packing, kept, definition);
  const keeper = recordWriter(ports, kept, definition.prefix);
  cleanStore(read, () => keeper);
  const person = ports.people.whoRuns();
  const versions = versionsFor(withoutUpdates(record), person);
  const before = versions.find(isWritten);
  const earlier = earlierVersion(ports, versions, {
    again: options.again,
    own: (version) => isOwn(version, person),
  });
  if (earlier !== null && 'reason' in earlier) return { ok: false, ...earlier, findings };

  const source = templateSource(kept, definition.ofWorkbook ?? definition.prefix, person);
  const { charts: drawn } = options;
  const writer: VersionWriter = {
    documents: ports.documents,
    prefix: definition.prefix,
    record: keeper,
    onWriting: () => {
      step('skriver');
    },
    leaves,
  };
  const answer = (
    version: Version<Written>,
    created: boolean,
    { placeRemoved = false, carried = null }: Partial<Pick<GeneratedReport, 'placeRemoved' | 'carried'>> = {},
  ): Generated => {
    const { document, draft, at } = version;
    const changed = changedSince(version, now);
    const finalised = lockedVersion(matter, document.id);
    const isReplacing = created && before !== undefined && before.document.id !== document.id;
    const replaced = isReplacing ? markReplaced(ports.documents, record, before, version) : null;
    const row = created && !draft ? definition.rowWhenMade?.(check.workbook, document) : null;
    return {
      ok: true,
      document,
      created,
      changed,
      draft,
      at,
      placeRemoved,
      replaced,
      carried,
      charts: created && drawn !== undefined ? chartsMade(record, version, drawn) : null,
      finalised,
      isToBeNoted: row !== null && row !== undefined,
      ...arranged,
    };
  };
  if (earlier?.state === 'written') {
    const pending = pendingUpdate(record, earlier);
    const isThere = (update: Version<Intended>) =>
      holdsPending(
        ports.documents.read(earlier.document.id),
        definition.prefix,
        { written: earlier, pending: update },
        now.report(),
      );
    if (pending !== null && isThere(pending)) {
      return answer(registerVersion(writer, record, pending), false);
    }
    const own = { ...earlier, by: earlier.by ?? person };
    if (read.kind === 'known' && read.needsWriting) {
      // Another form of the same record: the next run writes it when this one may not.
      refusalOf(() => {
        writer.record.write(withVersion(record, own));
      });
    }
    return answer(own, false);
  }

  const content =
    earlier === null ? 'neither' : contentOf(ports.documents.read(earlier.document.id), definition.prefix);
  if (earlier !== null && content === 'report') {
    return answer(registerVersion(writer, record, { ...earlier, by: earlier.by ?? person }), true);
  }
  const unfinished = content === 'place' ? earlier : null;
  if (unfinished !== null) leaves('document');
  const report = now.report();
  const question = options.confirmed === true ? null : reportQuestion(definition, report, known, arranged);
  if (question !== null) return question;
  step('skapar dokument');
  const made = {
    by: person ?? earlier?.by ?? null,
    at: ports.clock.now(),
    draft: report.draft,
    inputs: now.inputs,
    blocks: blockUnits(report),
    phrasing: now.phrasing,
    composed: null,
  };
  const ofSource = 'digest' in source ? source.digest : null;
  const digest = unfinished === null ? ofSource : (unfinished.template ?? null);
  const standing = { record, before, prefix: definition.prefix };
  const { report: filled, carried } = reportForTemplate(ports, standing, report, digest);
  if (unfinished === null && 'reason' in source) return { ...source, findings };
  const template = 'template' in source ? source.template : null;
  const chosen = template === null ? chosenCharts(report, drawn ?? [], made.at, definition.words) : null;
  const inNew = (among: ReportRecord) => {
    const name = nameOf(among, report, made.at);
    return writeInNewDocument(
      writer,
      { template, filled: (shell) => withPictures(shell, chosen?.section ?? null) },
      among,
      {
        ...made,
        ...inTemplate(ofSource),
        ...(chosen !== null && { charts: chosen.charts }),
        ...creating(ports, among, name),
      },
      filled,
    );
  };
  const others = withoutLost(record, person);
  const first =
    unfinished === null
      ? inNew(others)
      : writeInDocument(
          writer,
          withVersion(record, unfinished),
          {
            ...made,
            ...inTemplate(digest),
            ...(unfinished.charts !== undefined && { charts: unfinished.charts }),
            ...following(
              record,
              unfinished,
              now,
              renewedName(unfinished.document.name, documentName(report)),
            ),
          },
          filled,
        );
  // Someone removed the place for the report while it was on its way there.
  if (first?.state === 'no-place' && 'reason' in source) return { ...source, findings };
  const written = first?.state === 'no-place' ? inNew(first.record) : first;
  if (written === null) return { ok: false, reason: 'record-too-large', findings };
  if (written.state === 'no-place') {
    if (template === null) throw new Error('two documents have no place for the report');
    return { ok: false, reason: 'template-without-place', findings };
  }
  const placeRemoved = written !== first || (earlier !== null && unfinished === null);
  return answer(written, true, { placeRemoved, carried });
}
