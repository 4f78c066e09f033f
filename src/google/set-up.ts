import type { KnownTabs, SpreadsheetPort } from '../engine/app/ports';
import type { PlannedTab, SetUpPlan } from '../engine/app/set-up-plan';
import { activeSpreadsheet } from './active';
import { insertSheet } from './insert-sheet';
import { callService } from './service-error';
import {
  addHelp,
  addLook,
  addMissingNames,
  addRules,
  makeRoomFor,
  protectComputed,
  type TargetTab,
} from './set-up-tab';
import { readSheet } from './sheet-call';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many rows of a tab are looked through for its names. */
const MOST_ROWS = 200;

/** Makes and completes the tabs of the plan. */
export const setUp: SpreadsheetPort['setUp'] = (known) => {
  const active = activeSpreadsheet();
  const plan = readPlan();
  const before = new Map(active.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const tabs = known.match([...before.keys()]);
  // Rules refer to other tabs, so all of them are made before any is filled.
  const targets = plan.tabs.flatMap((planned) => {
    const there = before.get(tabs.get(planned.name) ?? '');
    return targetOf(planned, there ?? insertSheet(active, planned.name), there === undefined, known) ?? [];
  });
  const helped = targets.filter((target) => complete(target, targets, plan));
  const made = targets.filter(({ isNew }) => isNew).map(({ planned }) => planned);
  showFirst(active, targets);
  return {
    made: made.map(({ name }) => name),
    optional: made.flatMap(({ isOptional, name }) => (isOptional ? [name] : [])),
    added: targets.flatMap(({ isNew, planned, sheet, lacks }) => {
      const names = planned.lines.flatMap(({ name }, index) => (lacks[index] === true ? [name] : []));
      return isNew || names.length === 0 ? [] : [{ tab: sheet.getName(), names }];
    }),
    helped: helped.flatMap(({ isNew, sheet }) => (isNew ? [] : [sheet.getName()])),
  };
};

/** The plan: the file set-up.html of the script project holds it as JSON. */
function readPlan(): SetUpPlan {
  return JSON.parse(HtmlService.createTemplateFromFile('set-up').getRawContent()) as SetUpPlan;
}

/** Null for a tab that has none of its names: nothing says what it holds. */
function targetOf(planned: PlannedTab, sheet: Sheet, isMade: boolean, known: KnownTabs): TargetTab | null {
  const rows = sheet.getLastRow();
  const first = planned.form === 'table' ? 0 : 1;
  if (rows === 0) {
    const at = planned.lines.map((_line, index) => first + index);
    return { planned, sheet, isNew: true, isMade, headingRow: 0, at, lacks: at.map(() => true) };
  }
  const area = sheet.getRange(1, 1, Math.min(rows, MOST_ROWS), sheet.getLastColumn());
  const values: unknown[][] = readSheet(sheet, 'Range.getValues', () => area.getValues());
  const located = known.locate(
    planned.name,
    values.map((row) => row.map(String)),
  );
  if (located === null) return null;
  let next = planned.form === 'table' ? sheet.getLastColumn() : rows;
  const places = planned.lines.map(({ name }) => located.at.get(name));
  return {
    planned,
    sheet,
    isNew: false,
    isMade,
    headingRow: located.headingRow,
    at: places.map((place) => place ?? next++),
    lacks: places.map((place) => place === undefined),
  };
}

/** Gives a tab what it lacks; whether that was help or rules. */
function complete(target: TargetTab, targets: readonly TargetTab[], plan: SetUpPlan): boolean {
  makeRoomFor(target);
  addLook(target);
  const hasRules = addRules(target, targets);
  const hasHelp = addHelp(target, plan.helpSign);
  protectComputed(target, plan.protection);
  addMissingNames(target);
  return hasRules || hasHelp;
}

/** Each new tab becomes the open one; work begins with the first. */
function showFirst(active: GoogleAppsScript.Spreadsheet.Spreadsheet, targets: readonly TargetTab[]): void {
  const [first] = targets;
  if (first === undefined || targets.every(({ isNew }) => !isNew)) return;
  callService('Spreadsheet.setActiveSheet', 'any', () => active.setActiveSheet(first.sheet));
}
