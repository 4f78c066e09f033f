/**
 * What a new workbook is made of, from the contract: the build lays it in `set-up.html`, and nothing of it is in Code.js.
 */
import type { PlannedLine, PlannedRule, PlannedTab, SetUpPlan } from '../../engine/app/set-up-plan';
import type { Column } from '../../engine/contract/column';
import { textPlacements, type Tab } from '../../engine/contract/tabs';
import { sheets, tabs } from '../sheets';
import { helpInCell, helpInNote, helpSign, type HelpText } from '../words/help/help-text';
import { agreementsHelp, caseHelp, partiesHelp, programmesHelp } from '../words/help/case-help';
import { activitiesHelp, budgetHelp, goalsHelp, paymentsHelp } from '../words/help/figures-help';
import {
  attachmentsHelp,
  followUpsHelp,
  lessonsHelp,
  proposalsHelp,
  settingsHelp,
  signaturesHelp,
  textsHelp,
  undertakingsHelp,
} from '../words/help/other-help';

const helpOf: Readonly<Record<keyof typeof tabs, Readonly<Record<string, HelpText>>>> = {
  case: caseHelp,
  parties: partiesHelp,
  agreements: agreementsHelp,
  programmes: programmesHelp,
  goals: goalsHelp,
  budget: budgetHelp,
  payments: paymentsHelp,
  activities: activitiesHelp,
  undertakings: undertakingsHelp,
  lessons: lessonsHelp,
  followUps: followUpsHelp,
  texts: textsHelp,
  proposals: proposalsHelp,
  signatures: signaturesHelp,
  attachments: attachmentsHelp,
  settings: settingsHelp,
};

/** Columns that hold sentences: they are wide, and their text wraps. */
const SENTENCES = new Set(
  (
    'description audience goal comment explanation undertaking lesson furtherWork conclusion wording motivation ' +
    'activity note gapExplanation source indicator endDecision decision reconciledWith ' +
    'ground effect forChildren forEconomy'
  ).split(' '),
);

/** Columns that few need, folded together: the first and the last. */
const GROUPS: Partial<Record<keyof typeof tabs, readonly [first: string, last: string]>> = {
  parties: ['formerName', 'nameSince'],
  agreements: ['signed', 'registryNumber'],
  programmes: ['ageFrom', 'free'],
  activities: ['age0to6', 'ageUnknown'],
};

const [NARROW, MIDDLE, WIDE] = [110, 180, 300];
/** A letter of a heading, and the room around it, in pixels. */
const [LETTER, ROOM] = [8, 24];

/** Amounts that may be below zero: money that is paid back, and a goal such as fewer of something. */
const MAY_BE_NEGATIVE = new Set([
  tabs.payments.columns.amount,
  tabs.goals.columns.target,
  tabs.goals.columns.outcome,
]);
const MOST = 1_000_000_000;
const NUMBERS = new Set(['number', 'whole-number', 'amount', 'percentage', 'share']);

/** The plan. Its order is that of the report: first the tabs that a workbook must have, then the others. */
export const setUpPlan: SetUpPlan = {
  helpSign,
  protection: 'Räknas ut av tillägget Slutrapport',
  tabs: [
    ...Object.entries(tabs).filter(([, { required }]) => required),
    ...Object.entries(tabs).filter(([, { required }]) => !required),
  ].map(([field, tab]) => plannedTab(field as keyof typeof tabs, tab)),
};

function plannedTab(field: keyof typeof tabs, tab: Tab): PlannedTab {
  const fields = Object.keys(tab.columns);
  const [first, last] = GROUPS[field] ?? [];
  const headings: Readonly<Record<Tab['form'], readonly string[]>> = {
    table: [],
    keys: ['Uppgift', 'Värde', 'Hjälp'],
    texts: ['Avsnitt', 'Text', 'Så används texten'],
  };
  const widths: Readonly<Record<Tab['form'], readonly number[]>> = {
    table: [],
    keys: [230, 320, 520],
    texts: [260, 620, 220],
  };
  return {
    name: tab.name,
    form: tab.form,
    isOptional: !tab.required,
    isHidden: tab.name === tabs.settings.name,
    headings: headings[tab.form],
    widths: widths[tab.form],
    lines: fields.map((name) => plannedLine(tab, name, helpOf[field][name])),
    // The columns that say which row it is stay in sight.
    frozenColumns: field === 'budget' ? 4 : 1,
    groups:
      first === undefined || last === undefined
        ? []
        : [[fields.indexOf(first), fields.indexOf(last) - fields.indexOf(first) + 1]],
  };
}

function plannedLine(tab: Tab, field: string, help: HelpText | undefined): PlannedLine {
  const column = tab.columns[field];
  if (column === undefined || help === undefined)
    throw new Error(`${tab.name} has no ${field}, or no help of it`);
  return {
    name: column.name,
    help: tab.form === 'keys' ? helpInCell(help) : helpInNote(help),
    rule: tab.form === 'texts' ? { kind: 'list', values: textPlacements } : ruleOf(column),
    format: formatOf(column, field),
    width: widthOf(column, field),
    isComputed: column.presence === 'computed',
  };
}

function ruleOf(column: Column<unknown>): PlannedRule | null {
  const { kind, values, refersTo } = column.type;
  if (column.presence === 'computed') return null;
  if (values !== undefined) return { kind: 'list', values };
  if (refersTo !== undefined) return rangeOf(refersTo);
  if (kind === 'date') return { kind: 'date' };
  if (!NUMBERS.has(kind)) return null;
  return { kind: 'number', least: MAY_BE_NEGATIVE.has(column as never) ? -MOST : 0, most: MOST };
}

/** The column that rows of another tab are referred to by. */
function rangeOf(lookup: string): PlannedRule {
  for (const sheet of sheets) {
    if (sheet.form !== 'table' || sheet.lookup?.name !== lookup) continue;
    const column = sheet.columns[sheet.lookup.by[0]];
    if (column !== undefined) return { kind: 'range', tab: sheet.name, column: column.name };
  }
  throw new Error(`no tab can be referred to as ${lookup}`);
}

/** Texts stay as they are typed: `1-2` is no date there, and what begins with `=` no formula. */
function formatOf({ type: { kind, values }, presence }: Column<unknown>, field: string): string | null {
  if (field === 'deviationPercent' && presence === 'computed') return '0.0" %"';
  if (field === 'total' || field === 'delayDays') return '0';
  if (field === 'deviation' || (kind === 'amount' && presence !== 'computed')) return '#,##0" kr"';
  if (presence === 'computed' || values !== undefined) return null;
  if (kind === 'date') return 'yyyy-mm-dd';
  return NUMBERS.has(kind) || ['agreement', 'party', 'programme'].includes(kind) ? null : '@';
}

function widthOf({ name, type: { kind, values } }: Column<unknown>, field: string): number {
  const longest = Math.max(...name.split(/[ /]/).map(({ length }) => length));
  const isLong = values !== undefined && values.some(({ length }) => length > 12);
  const isText = kind === 'text' || kind === 'programme' || kind === 'url';
  const base = SENTENCES.has(field)
    ? WIDE
    : (isText && field !== 'id' && field !== 'unit') || isLong
      ? MIDDLE
      : NARROW;
  return Math.max(base, longest * LETTER + ROOM);
}
