import { programmeSums, type ProgrammeSums } from '../figures/activity-sums';
import { budgetYears, type BudgetYear } from '../figures/budget-sums';
import { thresholdsOf, type Thresholds } from '../figures/thresholds';
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
import { budgetAppendix, budgetBlocks } from './time-and-budget/budget-blocks';
import { paymentBlocks, paymentsTable } from './time-and-budget/payments';
import { stateAidBlocks } from './time-and-budget/state-aid';
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
    ...activityBlocks(SECTION, workbook, thresholds.smallestGroup),
    ...budgetBlocks(SECTION, years, workbook),
    ...paymentsTable(`${SECTION}.utbetalningar.tabell`, workbook),
  ];
}

/** What stands last in the report: the posts of years whose sums are enough in the section. */
export function composeBudgetAppendix(workbook: Workbook): Block[] {
  return budgetAppendix(SECTION, budgetYears(workbook), workbook);
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
      : timetableProse(timetable, workbook, thresholds, workbook.case.dataUntil.value ?? date)),
    ...(years.length === 0
      ? unknown(outcome, 'budget och utfall', 'budgeten')
      : budgetProse(outcome, workbook, years, thresholds)),
    ...paymentBlocks(`${SECTION}.utbetalningar`, workbook),
    ...stateAidBlocks(`${SECTION}.statligt-stod`, workbook),
  ];
}

/** The activities in tables under a heading, a row a year; nothing where there are none. */
export function activityBlocks(section: string, workbook: Workbook, smallestGroup: number): readonly Block[] {
  const programmes = programmeSums(workbook);
  const keyOf = programmeKeys(workbook);
  const tables = programmes.flatMap((sums) => {
    const key = activitiesKey(section, keyOf(sums.programme), sums);
    return [occasionsTable(key, sums, smallestGroup), ...agesTable(key, sums, smallestGroup)];
  });
  if (tables.length === 0) return [];
  return [
    heading(`${section}.aktiviteter`, 2, 'Aktiviteter'),
    ...paragraph(
      `${section}.aktiviteter.lasanvisning`,
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
