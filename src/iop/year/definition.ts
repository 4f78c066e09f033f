import type {
  OtherReports,
  ReportChoice,
  ReportDefinition,
  RowWhenMade,
} from '../../engine/app/report-definition';
import { list } from '../../swedish/grammar';
import { slutrapport } from '../definition';
import { figuresUntil } from '../figures/agreement-periods';
import { followUpsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { checkYear } from './check-year';
import { composeYear, yearlyName } from './compose-year';
import { isFollowedUp, workbookOfYear, YEARLY } from './workbook-of-year';
import { entriesOfYear, placesOfYear, sectionsOfYear } from './year-inputs';
import { agreementYears, daysOfYear } from './year-of-agreements';

const KIND = 'aterrapport';

/** The återrapporter: one for each year in which an agreement holds. */
export const yearlyReports: OtherReports<Workbook> = {
  of: ({ kind, year }) => (kind === KIND && year >= 1900 && year <= 2999 ? yearlyReport(year) : null),
  list: (workbook) => agreementYears(workbook).map((year): ReportChoice => ({ kind: KIND, year })),
};

/** The återrapport on a year: a document and versions of its own, from the workbook of the slutrapport. */
function yearlyReport(year: number): ReportDefinition<Workbook> {
  return {
    ...slutrapport,
    prefix: `${KIND}-${String(year)}`,
    ofFiles: KIND,
    ofWorkbook: slutrapport.prefix,
    name: yearlyName(year),
    folder: 'Återrapporter',
    check: (reading) => checkYear(reading, year),
    compose: (workbook, options) => composeYear(workbook, year, options),
    isOffered: (workbook) => agreementYears(workbook).includes(year),
    rowWhenMade: (workbook, { url }) => followUpRow(workbook, year, url),
    entries: {
      ...slutrapport.entries,
      texts: (workbook) => entriesOfYear(workbook, year),
      places: (workbook) => placesOfYear(workbook, year),
    },
    sections: sectionsOfYear,
  };
}

/**
 * The report as a follow-up of the year's days, dated as its letterhead; null where the year is followed up already, and
 * while its figures do not reach its last day.
 */
function followUpRow(workbook: Workbook, year: number, url: string): RowWhenMade | null {
  if (isFollowedUp(workbook, year)) return null;
  const ofYear = workbookOfYear(workbook, year);
  const { date, registryNumber } = ofYear.case;
  const { rows } = ofYear.agreements;
  const { start, end } = daysOfYear(year);
  const until = figuresUntil(ofYear) ?? end;
  const starts = rows.map((row) => row.start.value ?? start).sort();
  const ends = rows.map((row) => row.ended.value ?? row.end.value ?? end).sort();
  const last = ends.at(-1) ?? end;
  const numbers = rows.flatMap(({ number }) => number.value ?? []);
  const [number] = numbers;
  const { columns, name: sheet } = followUpsSheet;
  if (date.value === null || number === undefined || until < last) return null;
  return {
    sheet,
    cells: {
      [columns.type.name]: YEARLY,
      [columns.date.name]: { date: date.value },
      [columns.from.name]: { date: starts[0] ?? start },
      [columns.to.name]: { date: last },
      [columns.agreements.name]: numbers.length === 1 ? number : numbers.join('; '),
    },
    more: {
      [columns.registryNumber.name]: registryNumber.value ?? '',
      [columns.link.name]: url,
    },
    added: `Återrapporten är antecknad på en ny rad i fliken ${sheet}. Ändra raden om något ska stå på annat sätt.`,
    notAdded: `Återrapporten kunde inte antecknas i fliken ${sheet}. Lägg till en rad där, med ${list([columns.type.name, columns.date.name, columns.from.name, columns.to.name, columns.agreements.name])}.`,
  };
}
