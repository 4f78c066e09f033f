/** The figures of the tab Översikt: those of the report, counted in the same way and with the same small groups left out. */
import type { OverviewRow, OverviewTable } from '../engine/app/overview';
import type { Money } from '../engine/values/money';
import { capitalise } from '../swedish/grammar';
import { isSaidHeld, sumOfKnown, type Count } from './figures/activity-facts';
import { programmeSums, shownByGender, type ActivitySum, type ProgrammeSums } from './figures/activity-sums';
import { asShown, budgetYears, dueRows, ofType, sumBudget, type BudgetSum } from './figures/budget-sums';
import { goalCounts } from './figures/goal-judgements';
import type { ShownCount } from './figures/small-groups';
import { thresholdsOf } from './figures/thresholds';
import { countings, goalJudgements } from './lists';
import { countingText, programmeText } from './phrases/participants';
import { overviewText as text } from './words/overview';
import type { Workbook } from './workbook';

/** The tables of the tab, in order. */
export function overviewTables(workbook: Workbook): readonly OverviewTable[] {
  const programmes = programmeSums(workbook);
  const counted = [...countings, null].map((counting) => participantsOf(programmes, counting, workbook));
  return [
    { key: 'ekonomi', headings: [], rows: wholePeriod(workbook), chart: null },
    {
      key: 'verksamhet',
      headings: text.activitiesTable,
      rows: [...held(workbook, programmes), ...counted.flatMap(({ whole }) => whole)],
      chart: null,
    },
    ...budgetTables(workbook),
    ...counted.map(({ table }) => table),
    {
      key: 'mal',
      headings: text.goals,
      rows: goalRows(workbook),
      chart: { kind: 'column', title: text.goalsChart, values: 1 },
    },
  ];
}

function wholePeriod(workbook: Workbook): readonly OverviewRow[] {
  return (['Kostnad', 'Finansiering'] as const).flatMap((type) => {
    const rows = ofType(type, dueRows(workbook));
    const label = type === 'Kostnad' ? text.costs : text.financing;
    if (rows.length > 0) return [amounts(type, label, sumBudget(type, rows, workbook))];
    return type === 'Kostnad' ? [{ key: type, label, values: [], note: text.missing }] : [];
  });
}

function budgetTables(workbook: Workbook): readonly OverviewTable[] {
  const years = budgetYears(workbook).map(asShown);
  return [
    {
      key: 'per-ar',
      headings: text.perYear,
      rows: years.flatMap(({ year, costPosts, costs }) =>
        costPosts.length === 0 ? [] : [amounts(String(year), yearText(year), costs)],
      ),
      chart: { kind: 'column', title: text.perYearChart, values: 2 },
    },
    {
      key: 'per-post',
      headings: text.perPost,
      rows: years.flatMap(({ year, costPosts, financingPosts }) => [
        ...costPosts.map((sum) =>
          amounts(
            `${String(year)} kostnad ${String(sum.post)}`,
            `${yearText(year)} ${sum.post ?? text.noPost}`,
            sum,
          ),
        ),
        ...financingPosts.map((sum) =>
          amounts(
            `${String(year)} finansiering ${String(sum.post)}`,
            `${yearText(year)} ${text.financingPost(sum.post ?? text.noPost)}`,
            sum,
          ),
        ),
      ]),
      chart: { kind: 'bar', title: text.perPostChart, values: 2 },
    },
  ];
}

function amounts(key: string, label: string, sum: BudgetSum): OverviewRow {
  const { budget, expected, expectedDeviation, soFar, forecast } = sum;
  const values = [budget, expected, expectedDeviation?.amount ?? null].map(kronor);
  if (expected === null && soFar !== null) return { key, label, values, note: text.soFar(soFar) };
  const note = budget === null || expected === null ? text.missing : forecast ? text.forecast : '';
  return { key, label, values, note };
}

function kronor(amount: Money | null): number | null {
  return amount === null ? null : amount / 100;
}

function yearText(year: number | null): string {
  return year === null ? text.noYear : String(year);
}

/** How many activities and occasions were planned, and held. */
function held(workbook: Workbook, programmes: readonly ProgrammeSums[]): readonly OverviewRow[] {
  const activities = workbook.activities.rows;
  if (activities.length === 0) return [];
  const years = programmes.flatMap((sums) => sums.years);
  const occasions = [
    sumOfKnown(years.map(({ plannedOccasions }) => plannedOccasions)),
    sumOfStarted(years, ({ heldOccasions }) => heldOccasions),
  ];
  return [
    {
      key: 'aktiviteter',
      label: text.activities,
      values: [activities.length, activities.filter(isSaidHeld).length],
      note: '',
    },
    {
      key: 'tillfallen',
      label: text.occasions,
      values: occasions,
      note: occasions.includes(null) ? text.missing : '',
    },
  ];
}

/** What has not started has no figure yet, and leaves no sum open. */
function sumOfStarted(years: readonly ActivitySum[], of: (year: ActivitySum) => Count): Count {
  const started = years.filter((year) => year.started || of(year) !== null);
  return started.length === 0 ? null : sumOfKnown(started.map(of));
}

/** Those counted in one way: never added to those of the other. A sum that would give a small group away is left out. */
function participantsOf(
  programmes: readonly ProgrammeSums[],
  counting: ProgrammeSums['counting'],
  workbook: Workbook,
): { readonly whole: readonly OverviewRow[]; readonly table: OverviewTable } {
  const { smallestGroup } = thresholdsOf(workbook.settings);
  const ofCounting = programmes.filter((sums) => sums.counting === counting);
  const years = ofCounting.flatMap((sums) =>
    sums.years.map((year) => ({ sums, year, shown: shownByGender(sums, year, smallestGroup).whole })),
  );
  const label = capitalise(countingText(counting));
  const isWithheld = years.some(({ shown }) => shown.kind === 'withheld');
  const sum = sumOfStarted(
    years.map(({ year }) => year),
    ({ participants }) => participants,
  );
  const sumNote = isWithheld
    ? text.withheld
    : sum === null
      ? text.missing
      : counting === 'Unika deltagare'
        ? text.countedTwice
        : '';
  const title = text.perProgramme(label);
  return {
    whole:
      years.length === 0
        ? []
        : [
            {
              key: `deltagare ${String(counting)}`,
              label,
              values: [null, isWithheld ? null : sum],
              note: sumNote,
            },
          ],
    table: {
      key: `deltagare ${String(counting)}`,
      headings: [title, text.number],
      rows: years.map(({ sums, year, shown }) => ({
        key: `${String(year.year)} ${sums.programme ?? ''}`,
        label: `${programmeText(sums)} ${yearText(year.year)}`,
        values: [shown.kind === 'shown' ? shown.value : null],
        note: noteOf(shown, year),
      })),
      chart: { kind: 'bar', title, values: 1 },
    },
  };
}

function noteOf({ kind }: ShownCount, { started }: ActivitySum): string {
  if (kind === 'withheld') return text.withheld;
  return kind === 'unknown' && started ? text.missing : '';
}

function goalRows(workbook: Workbook): readonly OverviewRow[] {
  const { total, fulfilled, partly, notFulfilled, notAssessable, unjudged } = goalCounts(workbook.goals.rows);
  if (total === 0) return [];
  const counts = [fulfilled, partly, notFulfilled, notAssessable];
  return [
    ...goalJudgements.map((label, index) => ({
      key: label,
      label,
      values: [counts[index] ?? null],
      note: '',
    })),
    ...(unjudged === 0 ? [] : [{ key: 'saknas', label: text.unjudged, values: [unjudged], note: '' }]),
  ];
}
