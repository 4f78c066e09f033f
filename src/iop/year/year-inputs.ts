/** What the report on a year is made of, entry by entry. */
import type { ReportSection } from '../../engine/app/report-definition';
import { entryField, entryPlaces, workbookEntries, type PlacedText } from '../../engine/contract/entries';
import { once } from '../../engine/values/once';
import type { Place } from '../../engine/values/place';
import { HEAD_SECTION, sectionTitle } from '../profiles/section-title';
import { activityYear } from '../figures/activity-facts';
import { HEAD, type Inputs } from '../report-sections';
import { tabs } from '../sheets';
import type { Activity, Workbook } from '../workbook';
import { yearSections, type YearSection } from './compose-year';
import { paidInOtherYears } from './payments-of-year';
import { cutAgreement, emptied, workbookOfYear } from './workbook-of-year';
import { daysOfYear, isInForce } from './year-of-agreements';

const AGREEMENTS = [
  'agreements.number',
  'agreements.type',
  'agreements.start',
  'agreements.end',
  'agreements.ended',
  'case.dataUntil',
] as const satisfies Inputs;

const PARTIES = [
  'agreements.parties',
  'parties.id',
  'parties.name',
  'parties.shortName',
  'parties.definiteForm',
  'parties.formerName',
  'parties.nameSince',
  'parties.nameChange',
  'parties.role',
  'parties.type',
  'case.committee',
  'case.committeeShort',
] as const satisfies Inputs;

const NOT_IN_HEAD: readonly string[] = [
  'case.documentType',
  'case.meetingDate',
  'case.subtitle',
  'case.title',
];

/** Tabs and columns by section, as `sectionInputs` has them for the slutrapport. */
const inputs: Readonly<Record<YearSection, Inputs>> = {
  overenskommelsen: ['programmes', ...AGREEMENTS, ...PARTIES],
  maluppfyllelse: ['goals', 'programmes.name', 'settings.partlyThreshold', ...AGREEMENTS],
  aktiviteter: [
    'activities',
    'programmes.name',
    'goals.id',
    'goals.programme',
    'settings.delayDays',
    'settings.occasionsPercent',
    'settings.smallestGroup',
    ...AGREEMENTS,
  ],
  budget: [
    'budget',
    'payments.agreement',
    'payments.amount',
    'payments.date',
    'payments.recipient',
    'agreements.grant',
    'settings.deviationAmount',
    'settings.deviationPercent',
    ...AGREEMENTS,
    ...PARTIES,
  ],
  ataganden: ['undertakings', 'followUps', ...AGREEMENTS, ...PARTIES],
  'nasta-ar': ['activities', ...AGREEMENTS],
};

/** The sections of the report in its order, the letterhead with the title first. */
export function sectionsOfYear(): readonly ReportSection[] {
  const head = HEAD.filter((input) => !NOT_IN_HEAD.includes(input));
  return [
    {
      key: HEAD_SECTION,
      title: sectionTitle(HEAD_SECTION),
      inputs: [...head, 'agreements.parties', 'case.committee', 'parties.id', 'parties.name', 'parties.role'],
    },
    ...Object.entries(yearSections).map(([key, { title }]) => ({
      key,
      title,
      inputs: [...new Set(inputs[key as YearSection])],
    })),
  ];
}

/** Whether any section is made of a column of a tab, by their names in the code; of any of a tab where no column is given. */
export function isInput(tab: string, column: string | null): boolean {
  const all = allInputs();
  return all.has(tab) || all.has(column === null ? `${tab}.` : `${tab}.${column}`);
}

/** Every input, and each tab that columns of are read, with a full stop after it. */
const allInputs = once(() => {
  const read = sectionsOfYear().flatMap((section) => section.inputs);
  return new Set([...read, ...read.map((input) => `${input.split('.')[0] ?? ''}.`)]);
});

/** What the entries say that the report is made of, with what it names of other years. */
export function entriesOfYear(workbook: Workbook, year: number): ReadonlyMap<string, PlacedText> {
  return ofInputs(workbookEntries(tabs, withOtherYears(workbook, year)));
}

/** The cells of those entries. */
export function placesOfYear(workbook: Workbook, year: number): ReadonlyMap<string, Place> {
  return ofInputs(entryPlaces(tabs, withOtherYears(workbook, year)));
}

function ofInputs<T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map(
    [...entries].filter(([key]) => {
      const { tab, column } = entryField(key);
      return isInput(tab, column);
    }),
  );
}

function withOtherYears(workbook: Workbook, year: number): Workbook {
  const ofYear = workbookOfYear(workbook, year);
  const days = { start: daysOfYear(year).start, end: daysOfYear(year + 1).end };
  const whole = new Map(ofYear.agreements.rows.map(({ row, grant }) => [row, grant.text !== '']));
  const elsewhere = paidInOtherYears(workbook, year).map((row) => emptied(row, ['amount']));
  const planned = workbook.activities.rows.filter((row) => activityYear(row) === year + 1);
  return {
    ...ofYear,
    agreements: {
      ...ofYear.agreements,
      rows: workbook.agreements.rows
        .filter((row) => isInForce(row, days, workbook))
        .map((row) => cutAgreement(row, days, whole.get(row.row) === true)),
    },
    activities: { ...ofYear.activities, rows: [...ofYear.activities.rows, ...planned.map(asNamed)] },
    payments: { ...ofYear.payments, rows: [...ofYear.payments.rows, ...elsewhere] },
  };
}

/** The activity by its name, and that it is planned. */
function asNamed(row: Activity): Activity {
  const said: readonly string[] = ['row', 'id', 'activity', 'plannedStart', 'status'];
  return emptied(
    row,
    (Object.keys(row) as (keyof Activity)[]).filter((field) => !said.includes(field)),
  );
}
