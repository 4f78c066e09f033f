/** Where a tab of the add-on's own was made. A copy of a spreadsheet takes named ranges along, and gets an id of its own. */
import type { OwnTab, OwnTabsPort } from '../engine/app/ports';
import { once } from '../engine/values/once';
import { fingerprint } from '../engine/values/fingerprint';
import { activeSpreadsheet, forgetTabs } from './active';
import { callService } from './service-error';
import { readSheet, writeSheet } from './sheet-call';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What there is to know and do about tabs that a copy has brought along; `prefix` begins the names of the ranges. */
export function copiedTabs(
  prefix: string,
): Pick<OwnTabsPort, 'isCopied' | 'settle' | 'isTouched' | 'discard'> {
  const markOf = ({ mark }: OwnTab) => `${prefix}_${mark}`;
  const markedBy = (active: Spreadsheet, tab: OwnTab) => active.getRangeByName(markOf(tab));
  return {
    isCopied(tab) {
      const active = activeSpreadsheet();
      const here = homeName(markOf(tab));
      if (active.getRangeByName(here) !== null) return false;
      const homes = homesIn(active, markOf(tab));
      return homes.length === 0 ? null : !homes.includes(here);
    },
    settle(tab) {
      const active = activeSpreadsheet();
      const marked = markedBy(active, tab);
      if (marked === null) return;
      writeSheet(marked.getSheet(), 'Spreadsheet.setNamedRange', 'any', () => {
        active.setNamedRange(homeName(markOf(tab)), marked);
      });
    },
    isTouched(tab, charts) {
      const sheet = markedBy(activeSpreadsheet(), tab)?.getSheet();
      return sheet !== undefined && (!hasNoNotes(sheet) || hasOtherCharts(sheet, charts));
    },
    discard(tab, keptName) {
      const active = activeSpreadsheet();
      const sheet = markedBy(active, tab)?.getSheet();
      forgetTabs();
      if (sheet !== undefined && keptName === null) {
        writeSheet(sheet, 'Spreadsheet.deleteSheet', 'busy', () => {
          active.deleteSheet(sheet);
        });
      } else if (sheet !== undefined && keptName !== null && !sheet.getName().startsWith(keptName)) {
        writeSheet(sheet, 'Sheet.setName', 'any', () => sheet.setName(freeName(active, keptName)));
      }
      // The names that say that the workbook is a copy go last: until then the next press goes on.
      const names = namesIn(active);
      const ours = [markOf(tab), ...homesIn(active, markOf(tab), names)];
      for (const name of ours.filter((one) => names.includes(one))) {
        callService('Spreadsheet.removeNamedRange', 'busy', () => {
          active.removeNamedRange(name);
        });
      }
    },
  };
}

/** Whether nobody has written a note in the tab. */
export function hasNoNotes(sheet: Sheet): boolean {
  const notes = callService('Range.getNotes', 'any', () =>
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes(),
  );
  return notes.every((row) => row.every((note) => note === ''));
}

const fingerprintOfId = once(() => fingerprint(activeSpreadsheet().getId()));

/** The name of the range that says that a tab was made in this spreadsheet. Names take no hyphens, which ids have. */
function homeName(mark: string): string {
  return `${mark}_${fingerprintOfId()}`;
}

function homesIn(active: Spreadsheet, mark: string, names = namesIn(active)): readonly string[] {
  return names.filter((name) => name.startsWith(`${mark}_`) && /_[0-9a-f]{16}$/.test(name));
}

function namesIn(active: Spreadsheet): readonly string[] {
  return callService('Spreadsheet.getNamedRanges', 'any', () => active.getNamedRanges()).map((range) =>
    range.getName(),
  );
}

function hasOtherCharts(sheet: Sheet, titles: readonly string[]): boolean {
  const charts = readSheet(sheet, 'Sheet.getCharts', () => sheet.getCharts());
  return charts.some((chart) => !titles.includes(String(chart.getOptions().get('title'))));
}

function freeName(active: Spreadsheet, name: string): string {
  const taken = active.getSheets().map((sheet) => sheet.getName().toLowerCase());
  let free = name;
  for (let number = 2; taken.includes(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}
