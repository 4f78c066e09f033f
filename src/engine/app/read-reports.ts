import { waitsForStart } from '../checks/not-started';
import { arrangeFindings, type ArrangedFindings } from './arranged-findings';
import { filesIn } from './attachments/attached-file';
import { changedSince } from './changed-since';
import { checkWorkbook, type Check } from './check-workbook';
import type { Refusal } from './failure';
import { withMessages } from './finding-message';
import { knownFindings } from './known-findings';
import type { DocumentRef, Ports } from './ports';
import { lastWritten } from './record';
import { readRecord } from './record-store';
import { presentOf } from './report-content';
import type { OtherReports, ReportChoice, ReportDefinition } from './report-definition';

/** A report beside the main one, and the document that was made of it last. Plain JSON. */
export interface OtherReport {
  readonly choice: ReportChoice;
  readonly name: string;
  /** Null when none was made, or when that cannot be read. */
  readonly made: {
    readonly document: DocumentRef;
    readonly draft: boolean;
    /** When it was written, an ISO instant. */
    readonly at: string;
    readonly inBin: boolean;
  } | null;
}

/** What a check finds about one of them. Plain JSON. */
export interface ChosenReport extends ArrangedFindings {
  readonly choice: ReportChoice;
  /** Whether the workbook says something else than when its document was written; null when that is not known. */
  readonly changed: boolean | null;
}

/** Plain JSON. */
export interface ReportsRead {
  readonly ok: true;
  readonly reports: readonly OtherReport[];
  /** Null when none is chosen. */
  readonly chosen: ChosenReport | null;
}

/** The reports that the workbook gives beside the main one, and how the chosen one stands. Writes nothing. */
export function readReports<Workbook>(
  ports: Ports,
  main: ReportDefinition<Workbook>,
  others: OtherReports<Workbook>,
  choice: ReportChoice | undefined,
): ReportsRead | Refusal<'no-known-sheet' | 'not-offered'> {
  const report = choice === undefined ? { ...main, check: () => [] } : others.of(choice);
  if (report === null) return { ok: false, reason: 'not-offered' };
  const kept = ports.store.readAll();
  const check = checkWorkbook(ports, report, filesIn(kept, report.prefix));
  if (!check.isRecognised) {
    return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, main.message) };
  }
  if (report.isOffered?.(check.workbook) === false) return { ok: false, reason: 'not-offered' };
  const lastOf = ({ prefix }: ReportDefinition<Workbook>) => {
    const read = readRecord(ports.packing, kept, prefix);
    return read.kind === 'known' ? lastWritten(read.record) : null;
  };
  const reports = others.list(check.workbook).flatMap((one): readonly OtherReport[] => {
    const of = others.of(one);
    if (of === null) return [];
    const version = lastOf(of);
    if (version === null) return [{ choice: one, name: of.name, made: null }];
    const { document, draft, at } = version;
    const inBin = ports.documents.isInBin(document.id) === true;
    return [{ choice: one, name: of.name, made: { document, draft, at, inBin } }];
  });
  const chosen = choice === undefined ? null : { choice, ...standing(ports, report, check, lastOf(report)) };
  return { ok: true, reports, chosen };
}

function standing<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  check: Check<Workbook>,
  version: ReturnType<typeof lastWritten>,
): Omit<ChosenReport, 'choice'> {
  const known = knownFindings(ports, report, check);
  return {
    ...arrangeFindings(known, waitsForStart(check.sheets, report.lacks)),
    changed: version === null ? null : changedSince(version, presentOf(report, check)),
  };
}
