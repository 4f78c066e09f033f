import { programmeSums, type ProgrammeSums } from '../figures/activity-sums';
import { asShown, budgetYears, type BudgetYear } from '../figures/budget-sums';
import { figuresUntil } from '../figures/agreement-periods';
import { thresholdsOf, type Thresholds } from '../figures/thresholds';
import { dateText } from '../../swedish/format';
import { cardinal } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { withOfficerText } from '../../engine/report/officer-text';
import { heading, missing, paragraph } from '../../engine/report/paragraph';
import { programmeKeys } from '../programme-keys';
import type { SectionContext } from '../section-context';
import type { Block, Paragraph } from '../../engine/report/tree';
import {
  activitiesKey,
  agesTable,
  occasionsTable,
  type ActivitiesTable,
} from './time-and-budget/activities-table';
import { budgetProse } from './time-and-budget/budget-prose';
import { budgetTable, hasForecast, isShownSoFar } from './time-and-budget/budget-table';
import { timetableProse } from './time-and-budget/timetable-prose';

const SECTION = 'tidsplan-och-budget';
const COUNTED_TWICE =
  'Unika deltagare räknas för varje aktivitet. Den som har deltagit i flera aktiviteter räknas därför flera gånger.';

/**
 * The section Tidsplan och budget after its heading: whether the timetable and the budget were followed, in words, and
 * then the activities and the budget in tables under headings of their own. The officer's own text takes the place of
 * the prose, or follows it. `date`, the report's date, stands in for a cut-off date that the workbook lacks.
 */
export function composeTimeAndBudget(
  workbook: Workbook,
  context: Pick<SectionContext, 'date' | 'draft'>,
): Block[] {
  const thresholds = thresholdsOf(workbook.settings);
  const years = budgetYears(workbook);
  return [
    ...withOfficerText(SECTION, workbook.texts.timeAndBudget, composed(workbook, years, thresholds, context)),
    ...activityBlocks(workbook, thresholds.smallestGroup),
    ...budgetBlocks(years, workbook),
  ];
}

function composed(
  workbook: Workbook,
  years: readonly BudgetYear[],
  thresholds: Thresholds,
  { date, draft }: Pick<SectionContext, 'date' | 'draft'>,
): readonly Paragraph[] {
  const timetable = `${SECTION}.tidsplan`;
  const outcome = `${SECTION}.utfall`;
  const activities = workbook.activities.rows;
  const unknown = (key: string, what: string, which: string): Paragraph[] =>
    missing(
      `${key}.saknas`,
      `Uppgifter om ${what} saknas i underlaget. Rapporten kan därför inte säga om ${which} har följts.`,
      draft,
    );
  return [
    ...(activities.length === 0
      ? unknown(timetable, 'aktiviteter', 'tidsplanen')
      : timetableProse(timetable, activities, thresholds, workbook.case.dataUntil.value ?? date)),
    ...(years.length === 0
      ? unknown(outcome, 'budget och utfall', 'budgeten')
      : budgetProse(outcome, workbook, years, thresholds)),
  ];
}

function activityBlocks(workbook: Workbook, smallestGroup: number): readonly Block[] {
  const programmes = programmeSums(workbook);
  const keyOf = programmeKeys(workbook);
  const tables = programmes.flatMap((sums) => {
    const key = activitiesKey(SECTION, keyOf(sums.programme), sums);
    return [occasionsTable(key, sums, smallestGroup), ...agesTable(key, sums, smallestGroup)];
  });
  if (tables.length === 0) return [];
  return [
    heading(`${SECTION}.aktiviteter`, 2, 'Aktiviteter'),
    ...paragraph(
      `${SECTION}.aktiviteter.lasanvisning`,
      programmes.some(countsPeopleTwice) ? COUNTED_TWICE : '',
      ...withheldTexts(tables, smallestGroup),
    ),
    ...tables.map(({ table }) => table),
  ];
}

/** What is left out of the tables, and what is not; nothing when nothing is left out. */
function withheldTexts(tables: readonly ActivitiesTable[], smallestGroup: number): readonly string[] {
  if (!tables.some(({ withheld }) => withheld)) return [];
  return [
    `Grupper med färre än ${cardinal(smallestGroup, 'en')} personer visas inte i tabellerna, och inte heller uppgifter som skulle avslöja dem.`,
    tables.some(({ withheldInTotal }) => withheldInTotal) ? 'De grupper som inte visas ingår i totalen.' : '',
    tables.some(({ fewVisits }) => fewVisits)
      ? 'Antalet besök visas alltid, eftersom ett besök inte är detsamma som en person.'
      : '',
  ];
}

/** True when a row sums unique participants over several activities, so that one person may count twice. */
function countsPeopleTwice({ counting, years }: ProgrammeSums): boolean {
  return counting === 'Unika deltagare' && years.some(({ activities }) => activities.length > 1);
}

function budgetBlocks(years: readonly BudgetYear[], workbook: Workbook): readonly Block[] {
  const shown = years
    .filter(({ costPosts, financingPosts }) => costPosts.length + financingPosts.length > 0)
    .map(asShown);
  if (shown.length === 0) return [];
  const until = figuresUntil(workbook);
  const isNegative = shown.some((year) =>
    [...year.costPosts, year.costs, ...year.financingPosts, year.financing].some(
      ({ expectedDeviation }) => (expectedDeviation?.amount ?? 0) < 0,
    ),
  );
  return [
    heading(`${SECTION}.budget`, 2, 'Budget'),
    ...paragraph(
      `${SECTION}.budget.lasanvisning`,
      isNegative
        ? 'Ett minustecken betyder att kostnaden är högre eller finansieringen lägre än budget.'
        : '',
      shown.some(hasForecast) ? 'Belopp märkta prognos avser perioder som ännu pågår.' : '',
      until !== null && shown.some(isShownSoFar)
        ? `Belopp märkta hittills gäller till och med den ${dateText(until)} och jämförs inte med budgeten.`
        : '',
    ),
    ...shown.map((year) => budgetTable(SECTION, year)),
  ];
}
