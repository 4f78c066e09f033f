import { entryField } from '../../contract/entries';
import type { AcceptedWarning } from '../../proof/receipt';
import { differencesBetween } from '../compare-versions';
import type { Refusal } from '../failure';
import type { Person, Ports } from '../ports';
import { readRecord, type KeptRecord } from '../record-store';
import type { CaseInfo, Reading, ReportDefinition } from '../report-definition';
import type { WorkbookDifference } from '../workbook-differences';
import type { Finalised, History } from './history-event';
import { readHistory } from './history-store';
import { matterOf } from './matter';

/** What says something else than in the version before. */
export type IssueDifference = WorkbookDifference & {
  /** What says to a reader which row it is; null where the row's own name does, and where there is no row. */
  readonly title: string | null;
  /** The titles of the sections that it is part of, in the report's order. */
  readonly sections: readonly string[];
};

/** A finalised version, for a heading. */
export interface IssuedVersion {
  readonly version: number;
  /** An ISO instant. */
  readonly at: string;
  readonly by: Person | null;
}

/** What is new in the newest finalised version against the one before it. Plain JSON. */
export interface IssueSheet {
  readonly ok: true;
  readonly caseInfo: CaseInfo;
  readonly newest: IssuedVersion;
  /** Null when the newest is the first. */
  readonly previous: IssuedVersion | null;
  /** Null when it is not kept what one of the two said; empty for the first version. */
  readonly differences: readonly IssueDifference[] | null;
  /** Whether the text of the document is the same in both; false for the first version. */
  readonly isTextSame: boolean;
  /** The warnings that were accepted in the newest, with their reasons; null when the history has not kept them. */
  readonly accepted: readonly AcceptedWarning[] | null;
}

/** What can keep an issue sheet from being made. */
export type IssueSheetCode =
  | 'history-damaged'
  | 'history-newer'
  | 'record-damaged'
  | 'record-newer'
  | 'not-finalised'
  | 'no-known-sheet';

/** What is new in the newest finalised version, by the record of what the workbook said. Writes nothing. */
export function readIssueSheet<Workbook>(
  ports: Pick<Ports, 'store' | 'packing' | 'spreadsheet'>,
  report: ReportDefinition<Workbook>,
): IssueSheet | Refusal<IssueSheetCode> {
  const kept = ports.store.readAll();
  const history = readHistory(ports.packing, kept, report);
  if (history.kind !== 'known') return { ok: false, reason: `history-${history.kind}` };
  const { versions } = matterOf(history.history);
  const [newest, previous = null] = [...versions].reverse();
  if (newest === undefined) return { ok: false, reason: 'not-finalised' };
  const record = readRecord(ports.packing, kept, report.prefix);
  if (record.kind !== 'known') return { ok: false, reason: `record-${record.kind}` };
  const reading = report.read(ports.spreadsheet.read(report.tabs.isInput));
  if (!reading.isRecognised) return { ok: false, reason: 'no-known-sheet' };
  return {
    ok: true,
    caseInfo: report.caseInfo(reading.workbook),
    newest: issued(newest),
    previous: previous === null ? null : issued(previous),
    differences:
      previous === null ? [] : newsBetween(report, reading, record, previous.record, newest.record),
    isTextSame: previous?.textDigest === newest.textDigest,
    accepted: acceptedIn(history.history, newest.version),
  };
}

/** What was accepted when the version was finalised; null when that is not kept. */
function acceptedIn(history: History, number: number): IssueSheet['accepted'] {
  const events = history.filter((event): event is Finalised => event.kind === 'finalised');
  return events.find(({ version }) => version === number)?.accepted ?? null;
}

function issued({ version, at, by }: IssuedVersion): IssuedVersion {
  return { version, at, by };
}

/** What differs between two versions of the record; null when it is no longer kept what one of them said. */
function newsBetween<Workbook>(
  report: ReportDefinition<Workbook>,
  reading: Reading<Workbook>,
  { record }: Extract<KeptRecord, { kind: 'known' }>,
  older: number,
  newer: number,
): readonly IssueDifference[] | null {
  const [before, after] = [older, newer].map(
    (number) => record.versions.find(({ n }) => n === number)?.inputs ?? null,
  );
  if (before == null || after == null) return null;
  const sections = report.sections(reading.workbook);
  return differencesBetween(report, reading, before, after).map((difference) => {
    const keys = 'entries' in difference ? difference.entries.map(({ key }) => key) : [difference.key];
    const touched = sections.filter(({ inputs }) => keys.some((key) => isMadeOf(inputs, key)));
    const titled = report.entries.titleKey(difference.key);
    const title = titled === null ? null : (after.get(titled) ?? before.get(titled) ?? null);
    return { ...difference, title, sections: touched.map((section) => section.title) };
  });
}

/** Whether a section with these inputs is made of the entry, or of the order of a tab's rows. */
function isMadeOf(inputs: readonly string[], key: string): boolean {
  const { tab, column } = entryField(key);
  return (
    inputs.includes(tab) ||
    inputs.some((input) => (column === null ? input.startsWith(`${tab}.`) : input === `${tab}.${column}`))
  );
}
