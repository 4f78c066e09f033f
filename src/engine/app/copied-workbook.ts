import { readHistory } from './history/history-store';
import type { Kept } from './packed-chunks';
import { refusalOf, type PackingPort, type Ports, type TabOutcome } from './ports';
import { controlTab } from './publish-control';
import { keepsOtherRecord, readRecord } from './record-store';
import type { ReportNames } from './report-definition';

/**
 * Whether the workbook is a copy of another spreadsheet and nothing has come of it yet: its tab Kontroll was made elsewhere,
 * and what is kept here knows of no report. What is kept does not follow a copy, so that its absence alone says nothing.
 */
export function isUnusedCopy(
  { ownTabs, packing }: Pick<Ports, 'ownTabs' | 'packing'>,
  kept: Kept,
  report: ReportNames,
): boolean {
  return hasNoReport(packing, kept, report) && ownTabs.isCopied(controlTab) === true;
}

function hasNoReport(packing: PackingPort, kept: Kept, report: ReportNames): boolean {
  const record = readRecord(packing, kept, report.prefix);
  const history = readHistory(packing, kept, report);
  return (
    !keepsOtherRecord(kept, report.prefix) &&
    record.kind === 'known' &&
    record.record.versions.length === 0 &&
    history.kind === 'known' &&
    history.history.length === 0
  );
}

/**
 * The same for a check, which has done `control` with its tab Kontroll, and goes on without an answer when Google gives none. A tab Kontroll that does not say where it was
 * made says from now on that it is this workbook's.
 */
export function recogniseCopy(
  ports: Pick<Ports, 'ownTabs' | 'packing'>,
  kept: Kept,
  report: ReportNames,
  control: TabOutcome['kind'],
): boolean {
  let isCopy = false;
  refusalOf(() => {
    const isCopied = control === 'made' ? null : ports.ownTabs.isCopied(controlTab);
    if (isCopied === null) ports.ownTabs.settle(controlTab);
    else isCopy = isCopied && hasNoReport(ports.packing, kept, report);
  });
  return isCopy;
}
