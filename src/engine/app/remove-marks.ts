import type { RawSheet } from '../contract/cell';
import type { Busy } from './failure';
import { marksKey, readMarkMemory } from './marks';
import type { Kept } from './packed-chunks';
import type { Ports } from './ports';
import { publishMarks } from './publish-marks';
import type { ReportDefinition, ReportNames } from './report-definition';
import { withDocumentLock } from './with-document-lock';

/** What could not be cleared, in words; none when every mark is gone. Plain JSON. */
export interface MarksRemoved {
  readonly ok: true;
  readonly notices: readonly string[];
}

/**
 * Takes the add-on's colours and its parts of the notes away from every input tab, also where a copy of the workbook
 * brought them. What people have written in notes stays. The next check marks again what it finds.
 */
export function removeMarks<Workbook>(ports: Ports, report: ReportDefinition<Workbook>): MarksRemoved | Busy {
  return withDocumentLock(ports, () => {
    const tabs = ports.spreadsheet.read(report.tabs.isInput);
    const left = clearMarks(ports, report, ports.store.readAll(), tabs);
    return { ok: true, notices: left.length === 0 ? [] : [report.words.marksLeft(left)] };
  });
}

/** Takes the marks away from these tabs, of a store that holds what `kept` says; answers those where some may be left. */
export function clearMarks(
  ports: Pick<Ports, 'marks' | 'store'>,
  report: ReportNames,
  kept: Kept,
  tabs: readonly RawSheet[],
): readonly string[] {
  const { lists } = readMarkMemory(kept[marksKey(report.prefix)]);
  return publishMarks(ports, report, { kept, marks: new Map(), tabs, control: 'none', lists }).map(
    ({ tab }) => tab,
  );
}
