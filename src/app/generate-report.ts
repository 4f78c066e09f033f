import { isFilled, writeReport } from '../docs/write-report';
import type { Report } from '../report/tree';
import { alone, type Busy } from './alone';
import { checkWorkbook, withMessages, type FindingMessage } from './check-workbook';
import { isServiceError, type DocumentRef, type Ports, type Step } from './ports';
import { reportContent } from './report-content';
import { readJournal, register, writeJournal, type Journal } from './report-journal';

/** `again` asks for a new document although there is one already; the old one is left as it is. */
export interface GenerateOptions {
  readonly again: boolean;
}

/** What became of the report. Plain JSON. */
export type Generated =
  | {
      readonly ok: true;
      readonly document: DocumentRef;
      /** False when the report was there already and nothing was written. */
      readonly created: boolean;
      /** Whether the workbook says something else than when the document was written. */
      readonly changed: boolean;
      readonly draft: boolean;
      /** When the document was written, an ISO instant. */
      readonly at: string;
      readonly findings: readonly FindingMessage[];
    }
  | Busy
  | {
      readonly ok: false;
      readonly reason: 'no-known-sheet' | 'in-bin' | 'not-found';
      readonly findings: readonly FindingMessage[];
    };

/**
 * Writes the report of the workbook as a Google Doc. A report with errors becomes a draft. A report that is there
 * already is answered instead of made twice, and a run that broke half-way is finished. Throws ServiceError when a
 * service refuses; nothing that the officer typed is touched.
 */
export function generateReport(ports: Ports, options: GenerateOptions): Generated {
  return alone(ports, () => {
    const began = ports.clock.now();
    const step = (reached: Step) => {
      ports.progress.tell({ step: reached, began });
    };
    try {
      return generateAlone(ports, options, step);
    } finally {
      step('klar');
    }
  });
}

function generateAlone(ports: Ports, options: GenerateOptions, step: (reached: Step) => void): Generated {
  step('läser');
  const check = checkWorkbook(ports.spreadsheet, () => {
    step('kontrollerar');
  });
  const findings = withMessages(check);
  if (!check.known) return { ok: false, reason: 'no-known-sheet', findings };

  const { report, texts, fingerprint: print } = reportContent(check.workbook, check.findings);
  const journal = readJournal(ports.store.readAll());
  const begun = journal === null ? null : begunDocument(ports, journal, options);
  if (begun !== null && 'reason' in begun) return { ok: false, reason: begun.reason, findings };
  if (begun !== null && begun.journal.state === 'registered') {
    const { document, at, draft, fingerprint: written } = begun.journal;
    return { ok: true, document, created: false, changed: written !== print, draft, at, findings };
  }

  step('skapar dokument');
  const at = ports.clock.now();
  const document = begun?.document ?? createDocument(ports, report, at);
  const intended = { document, fingerprint: print, draft: report.draft, at };
  const earlier = begun?.journal.state === 'created' && isFilled(ports.documents.read(document.id));

  step('skriver');
  if (!earlier) {
    writeJournal(ports.store, { state: 'created', ...intended });
    fill(ports, document.id, report);
  }
  const { state: _, ...written } = earlier ? begun.journal : { state: null, ...intended };
  register(ports.store, written, written.fingerprint === print ? texts : null);
  const changed = written.fingerprint !== print;
  return { ok: true, document, created: true, changed, draft: written.draft, at: written.at, findings };
}

type Begun =
  { readonly journal: Journal; readonly document: DocumentRef } | { readonly reason: 'in-bin' | 'not-found' };

/** The document of an earlier run, null when a new one is to be made, or why neither can be said. */
function begunDocument(ports: Ports, journal: Journal, options: GenerateOptions): Begun | null {
  if (journal.state === 'creating') {
    const document = ports.documents.findByMark(journal.mark);
    return document === null ? null : { journal, document };
  }
  if (journal.state === 'registered' && options.again) return null;
  const state = ports.documents.state(journal.document.id);
  if (state === 'there') return { journal, document: journal.document };
  if (options.again) return null;
  return { reason: state };
}

function createDocument(ports: Ports, report: Report, at: string): DocumentRef {
  const name = report.draft ? `UTKAST ${report.title}` : report.title;
  const mark = ports.clock.unique();
  writeJournal(ports.store, { state: 'creating', mark, name, at });
  return ports.documents.create(name, mark);
}

/**
 * Fills the document. A refused revision means that our own first try got through although its answer was lost, or
 * that someone typed in the new document meanwhile: it is read again, and written once more unless it is filled.
 */
function fill(ports: Ports, id: string, report: Report): void {
  const write = () => {
    const document = ports.documents.read(id);
    if (isFilled(document)) return;
    ports.documents.write(id, writeReport(document, report), document.revisionId ?? '');
  };
  try {
    write();
  } catch (error) {
    if (!isServiceError(error) || error.kind !== 'conflict') throw error;
    write();
  }
}
