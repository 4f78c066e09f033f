import type { SheetState } from '../contract/read-workbook';
import { alone, type Busy } from './alone';
import { checkWorkbook, withMessages, type FindingMessage } from './check-workbook';
import { controlRows, controlSheet, readReasons, withReason } from './control-sheet';
import { changedNote, changedSheets, marksOf } from './marks';
import type { DocumentRef, Ports } from './ports';
import { changedSince } from './changed-since';
import { lastWritten } from './record';
import { readRecord } from './record-store';
import { presentOf } from './report-content';
import { reviewFindings, type ReviewedFinding } from './reviewed-findings';

/** What a check tells of the workbook. Plain JSON; what the workbook does not say is null. */
export interface CheckedWorkbook {
  readonly ok: true;
  readonly case: {
    readonly title: string | null;
    readonly committee: string | null;
    /** The committee's meeting, `YYYY-MM-DD`. */
    readonly meeting: string | null;
  };
  /** Every sheet of the contract in its order, with its tab and whether anything is filled in there. */
  readonly sheets: readonly SheetState[];
  readonly findings: readonly ReviewedFinding[];
  /** The report that was made of it; null when none was. */
  readonly report: {
    readonly document: DocumentRef;
    readonly draft: boolean;
    /** When it was written, an ISO instant. */
    readonly at: string;
    /** Whether the workbook says something else than when it was written; null when that is not known. */
    readonly changed: boolean | null;
  } | null;
  /** Whether it could be read which reports there are. */
  readonly record: 'known' | 'damaged' | 'newer';
}

export type CheckResult =
  | CheckedWorkbook
  | Busy
  | {
      readonly ok: false;
      readonly reason: 'no-known-sheet';
      readonly findings: readonly FindingMessage[];
    };

/** A reason to accept the finding with this key; an empty one takes it back. */
export interface Acceptance {
  readonly key: string;
  readonly reason: string;
}

/**
 * Checks the workbook and publishes the findings where the officer works: the tab Kontroll is written again, with earlier
 * reasons beside their findings and the new one, and the cells are marked. A second check of the same workbook changes
 * nothing.
 */
export function checkAndPublish(ports: Ports, acceptance: Acceptance | null = null): CheckResult {
  return alone(ports, () => publishAlone(ports, acceptance));
}

function publishAlone(ports: Ports, acceptance: Acceptance | null): CheckResult {
  const check = checkWorkbook(ports.spreadsheet);
  const { workbook, sheets, findings } = check;
  if (!check.known) return { ok: false, reason: 'no-known-sheet', findings: withMessages(check) };

  const written = readReasons(ports.control.read(controlSheet.name));
  const reasons = acceptance === null ? written : withReason(written, acceptance.key, acceptance.reason);
  const reviewed = reviewFindings(check, (key) => reasons.get(key)?.reason ?? '');
  const plain = (text: string) => ({ text, target: null });
  ports.control.write(
    controlSheet.name,
    controlSheet.headings,
    controlRows(reviewed, reasons).map(({ level, code, where, target, message, reason, key }) => [
      plain(level),
      plain(code),
      { text: where, target },
      plain(message),
      plain(reason),
      plain(key),
    ]),
  );

  const kept = ports.store.readAll();
  const marks = marksOf(reviewed);
  const { changed, remember } = changedSheets(ports.store, kept, marks);
  for (const tab of changed) ports.marks.mark(tab, marks.get(tab) ?? [], changedNote);
  remember();

  const { title, committee, meetingDate } = workbook.case;
  const read = readRecord(ports.packing, kept);
  const version = read.kind === 'known' ? lastWritten(read.record) : null;
  return {
    ok: true,
    case: { title: title.value, committee: committee.value, meeting: meetingDate.value },
    sheets,
    findings: reviewed,
    report:
      version === null
        ? null
        : {
            document: version.document,
            draft: version.draft,
            at: version.at,
            changed: changedSince(version, presentOf(workbook, findings)),
          },
    record: read.kind,
  };
}
