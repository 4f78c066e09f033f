import { programmeSums, type ProgrammeSums } from '../../figures/activity-sums';
import { budgetYears, type BudgetYear } from '../../figures/budget-sums';
import { thresholdsOf, type Thresholds } from '../../figures/thresholds';
import { cardinal } from '../../swedish/grammar';
import type { CivilDate } from '../../workbook/civil-date';
import type { Workbook } from '../../workbook/workbook';
import { withOwnText } from '../own-text';
import { missing, paragraph } from '../paragraph';
import type { SectionContext } from '../section-context';
import type { Block, Heading, Paragraph, Table } from '../tree';
import { agesTable, occasionsTable } from './activities-table';
import { idPart, withUniqueIds } from './block-ids';
import { budgetTexts } from './budget-prose';
import { budgetTable, hasForecast } from './budget-table';
import { timetableTexts } from './timetable-prose';

const SECTION = 'tidsplan-och-budget';
const COUNTED_TWICE =
  'Unika deltagare räknas för varje aktivitet. Den som har deltagit i flera aktiviteter räknas därför flera gånger.';

/**
 * The section Tidsplan och budget after its heading: whether the timetable and the budget were followed, in words, and
 * then the activities and the budget in tables under headings of their own. The officer's own text takes the place of
 * the prose, or follows it. `date` is the report's date, for want of a cut-off date in the workbook.
 */
export function composeTimeAndBudget(
  workbook: Workbook,
  { date, draft }: Pick<SectionContext, 'date' | 'draft'>,
): Block[] {
  const thresholds = thresholdsOf(workbook.settings);
  const years = budgetYears(workbook);
  const composed = [
    ...timetableParagraphs(workbook, thresholds, date, draft),
    ...budgetParagraphs(workbook, years, thresholds, draft),
  ];
  return [
    ...withOwnText(SECTION, workbook.texts.timeAndBudget, composed),
    ...activityBlocks(programmeSums(workbook), thresholds.smallestGroup),
    ...budgetBlocks(years),
  ];
}

function timetableParagraphs(
  workbook: Workbook,
  thresholds: Thresholds,
  date: CivilDate | null,
  draft: boolean,
): readonly Paragraph[] {
  const id = `${SECTION}.tidsplan`;
  const activities = workbook.activities.rows;
  if (activities.length === 0) {
    const told =
      'Uppgifter om aktiviteter saknas i underlaget. Rapporten kan därför inte säga om tidsplanen har följts.';
    return missing(id, told, draft);
  }
  const texts = timetableTexts(activities, thresholds, workbook.case.dataUntil.value ?? date);
  return [...paragraph(id, ...texts.overview), ...paragraph(`${id}.avvikelser`, ...texts.deviations)];
}

function budgetParagraphs(
  workbook: Workbook,
  years: readonly BudgetYear[],
  thresholds: Thresholds,
  draft: boolean,
): readonly Paragraph[] {
  const id = `${SECTION}.utfall`;
  if (years.length === 0) {
    const told =
      'Uppgifter om budget och utfall saknas i underlaget. Rapporten kan därför inte säga om budgeten har följts.';
    return missing(id, told, draft);
  }
  const texts = budgetTexts(workbook, years, thresholds);
  return [
    ...paragraph(id, ...texts.outcome),
    ...paragraph(`${id}.saknas`, ...texts.missing),
    ...paragraph(`${id}.avvikelser`, ...texts.deviations),
  ];
}

function activityBlocks(programmes: readonly ProgrammeSums[], smallestGroup: number): readonly Block[] {
  const tables = programmes.flatMap((sums) => {
    const named = `${SECTION}.aktiviteter.${idPart(sums.programme)}.${idPart(sums.counting)}`;
    const ages = agesTable(`${named}.ålder`, sums, smallestGroup);
    return [occasionsTable(named, sums, smallestGroup), ...(ages === null ? [] : [ages])];
  });
  if (tables.length === 0) return [];
  return [
    heading('aktiviteter', 'Aktiviteter'),
    ...paragraph(
      `${SECTION}.aktiviteter.läsanvisning`,
      programmes.some(countsPeopleTwice) ? COUNTED_TWICE : '',
      tables.some(({ withheld }) => withheld) ? smallGroupsText(smallestGroup) : '',
    ),
    ...withUniqueIds(tables.map(({ table }) => table)),
  ];
}

/** True when a row adds up unique participants of several activities. */
function countsPeopleTwice({ counting, years }: ProgrammeSums): boolean {
  return counting === 'Unika deltagare' && years.some(({ activities }) => activities.length > 1);
}

function smallGroupsText(smallestGroup: number): string {
  const size = cardinal(smallestGroup, 'en');
  return `Grupper med färre än ${size} personer visas inte i tabellerna, och inte heller uppgifter som skulle avslöja dem.`;
}

function budgetBlocks(years: readonly BudgetYear[]): readonly Block[] {
  const tables = years
    .map((year) => ({ year, table: budgetTable(`${SECTION}.budget.år-${idPart(year.year)}`, year) }))
    .filter(({ table }) => table.rows.length > 0);
  if (tables.length === 0) return [];
  const note = [
    tables.some(({ table }) => hasNegative(table))
      ? 'Ett minustecken betyder att kostnaden är högre eller finansieringen lägre än budget.'
      : '',
    tables.some(({ year }) => hasForecast(year))
      ? 'Belopp märkta prognos avser perioder som ännu pågår.'
      : '',
  ];
  return [
    heading('budget', 'Budget'),
    ...paragraph(`${SECTION}.budget.läsanvisning`, ...note),
    ...tables.map(({ table }) => table),
  ];
}

// Column 3 is the deviation in kronor.
function hasNegative(table: Table): boolean {
  return table.rows.some(({ cells }) => (cells[3]?.value ?? 0) < 0);
}

function heading(id: string, text: string): Heading {
  return { id: `${SECTION}.${id}`, kind: 'heading', level: 2, text };
}
