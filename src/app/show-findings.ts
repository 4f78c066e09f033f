import type { SheetState } from '../workbook/read-workbook';
import { alone, type Busy } from './alone';
import { checkWorkbook, tell, type ToldFinding } from './check-workbook';
import { controlRows, controlSheet, readReasons, withReason } from './control-sheet';
import { changedNote, changedSheets, marksOf } from './marks';
import type { DocumentRef, Ports } from './ports';
import { changedSince } from './changed-since';
import { lastWritten } from './record';
import { readRecord } from './record-store';
import { presentOf } from './report-content';

/** A finding as it is told, with the officer's reason for letting it be; '' where none is given. */
export interface ShownFinding extends ToldFinding {
  readonly reason: string;
  /** The finding's own, the same from check to check for as long as the fault is. */
  readonly key: string;
}

/** What a check tells of the workbook. Plain JSON; what the workbook does not say is null. */
export interface CheckedWorkbook {
  readonly ok: true;
  readonly case: {
    readonly title: string | null;
    readonly committee: string | null;
    /** The committee's meeting, `YYYY-MM-DD`. */
    readonly meeting: string | null;
  };
  /** Every tab of the contract in its order, and whether anything is filled in there. */
  readonly sheets: readonly SheetState[];
  readonly findings: readonly ShownFinding[];
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

export type Shown =
  | CheckedWorkbook
  | Busy
  | {
      readonly ok: false;
      readonly reason: 'no-known-sheet';
      readonly findings: readonly ToldFinding[];
    };

/** A reason to let the finding with this key be; an empty one takes it back. */
export interface Acceptance {
  readonly key: string;
  readonly reason: string;
}

/**
 * Checks the workbook and shows what was found where the officer works: the tab Kontroll is written anew, with earlier
 * reasons beside their findings and the new one, and the cells are marked. A second check of the same workbook changes
 * nothing.
 */
export function showFindings(ports: Ports, acceptance: Acceptance | null = null): Shown {
  return alone(ports, () => showAlone(ports, acceptance));
}

function showAlone(ports: Ports, acceptance: Acceptance | null): Shown {
  const { workbook, sheets, known, findings } = checkWorkbook(ports.spreadsheet);
  const told = tell(findings);
  if (!known) return { ok: false, reason: 'no-known-sheet', findings: told };

  const written = readReasons(ports.control.read(controlSheet.name));
  const reasons = acceptance === null ? written : withReason(written, acceptance.key, acceptance.reason);
  const rows = controlRows(findings, told, reasons);
  const plain = (text: string) => ({ text, target: null });
  ports.control.write(
    controlSheet.name,
    controlSheet.headings,
    rows.map(({ level, code, place, target, message, reason, key }) => [
      plain(level),
      plain(code),
      { text: place, target },
      plain(message),
      plain(reason),
      plain(key),
    ]),
  );

  const kept = ports.store.readAll();
  const marks = marksOf(told);
  const { changed, remember } = changedSheets(ports.store, kept, marks);
  for (const sheet of changed) ports.marks.mark(sheet, marks.get(sheet) ?? [], changedNote);
  remember();

  const { title, committee, meetingDate } = workbook.case;
  const read = readRecord(ports.packing, kept);
  const version = read.kind === 'known' ? lastWritten(read.record) : null;
  return {
    ok: true,
    case: { title: title.value, committee: committee.value, meeting: meetingDate.value },
    sheets,
    // The rows begin with the findings, in their order.
    findings: told.map((finding, index) => ({
      ...finding,
      reason: rows[index]?.reason ?? '',
      key: rows[index]?.key ?? '',
    })),
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
