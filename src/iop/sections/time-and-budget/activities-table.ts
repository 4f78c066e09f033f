import { sumOfKnown, type Count } from '../../figures/activity-facts';
import type { ActivitySum, Counting, ProgrammeSums } from '../../figures/activity-sums';
import { withoutSmallGroups, type ShownCount, type ShownParts } from '../../figures/small-groups';
import { number } from '../../../swedish/format';
import { column, dataTable, MISSING, NONE, type DataColumn } from '../../../engine/report/data-table';
import { keyPart, wordPart } from '../../../engine/report/keys';
import { oneLine } from '../../../engine/report/officer-text';
import type { Table, TableCell, TableChart } from '../../../engine/report/tree';

const WITHHELD: TableCell = { text: 'Visas inte' };

type Part = readonly [key: string, heading: string];

const genders: readonly Part[] = [
  ['flickor', 'Flickor/kvinnor'],
  ['pojkar', 'Pojkar/män'],
  ['annat', 'Annat/uppgift saknas'],
];

const ages: readonly Part[] = [
  ['alder-0-6', '0–6 år'],
  ['alder-7-12', '7–12 år'],
  ['alder-13-15', '13–15 år'],
  ['alder-16-19', '16–19 år'],
  ['alder-20-25', '20–25 år'],
  ['alder-26-64', '26–64 år'],
  ['alder-65', '65 år och äldre'],
  ['alder-okand', 'Ålder okänd'],
];

const countingPhrases: Readonly<Record<Counting, string>> = {
  'Unika deltagare': 'unika deltagare',
  Besök: 'besök',
};

const BY_GENDER: TableChart = {
  arrangement: 'stacked',
  series: [
    { column: 'flickor', fill: 'solid' },
    { column: 'pojkar', fill: 'striped' },
    { column: 'annat', fill: 'dotted' },
  ],
  whole: 'totalt',
};

/** A table, and whether it withholds the counts of small groups. */
export interface ActivitiesTable {
  readonly table: Table;
  readonly withheld: boolean;
}

interface Row {
  readonly year: ActivitySum;
  readonly shown: ShownParts;
}

/** The key of the tables of a programme and its way of counting; `programme` is the programme's own key. */
export function activitiesKey(section: string, programme: string, { counting }: ProgrammeSums): string {
  return `${section}.aktiviteter.${programme}.${counting === null ? 'utan-raknesatt' : wordPart(counting)}`;
}

/** A programme's occasions and participants by gender, a row for each year. One way of counting: see `programmeSums`. */
export function occasionsTable(key: string, sums: ProgrammeSums, smallestGroup: number): ActivitiesTable {
  const rows = sums.years.map((year) => ({
    year,
    shown: withoutSmallGroups(year.byGender, year.participants, smallestGroup),
  }));
  return activitiesTable(
    key,
    `${programmeText(sums)}: tillfällen och ${countingText(sums.counting)} per år`,
    [
      countColumn('planerade-tillfallen', 'Planerade tillfällen', ({ year }) =>
        plainCell(year.plannedOccasions),
      ),
      countColumn('genomforda-tillfallen', 'Genomförda tillfällen', ({ year }) =>
        cellOrNotYet(year.heldOccasions, year),
      ),
      ...genders.map(partColumn),
    ],
    rows,
    BY_GENDER,
  );
}

/**
 * A programme's participants by age group, a row for each year that has ages; no table when no year has any. Groups
 * without anyone have no column. `key` is the key of the occasions' table.
 */
export function agesTable(
  key: string,
  sums: ProgrammeSums,
  smallestGroup: number,
): readonly ActivitiesTable[] {
  const known = sums.years.flatMap((year) => (year.byAge === null ? [] : [{ year, counts: year.byAge }]));
  const groups = ages
    .map(partColumn)
    .filter((_, index) => known.some(({ counts }) => (counts[index] ?? 0) > 0));
  if (groups.length === 0) return [];
  const rows = known.map(({ year, counts }) => ({
    year,
    shown: withoutSmallGroups(counts, sumOfKnown(counts), smallestGroup),
  }));
  const caption = `${programmeText(sums)}: ${countingText(sums.counting)} efter ålder`;
  return [activitiesTable(`${key}.alder`, caption, groups, rows)];
}

function activitiesTable(
  key: string,
  caption: string,
  counts: readonly DataColumn<Row>[],
  rows: readonly Row[],
  chart?: TableChart,
): ActivitiesTable {
  const columns = [
    column<Row>('ar', 'År', 'start', 2, ({ year: { year } }) => ({
      text: year === null ? 'År saknas' : String(year),
    })),
    ...counts,
    countColumn('totalt', 'Totalt', ({ year, shown }) => shownCell(shown.whole, year)),
  ];
  return {
    table: dataTable(
      key,
      caption,
      columns,
      rows.map((row) => ({ key: yearKey(row.year), row })),
      chart,
    ),
    withheld: rows.some(({ shown }) => [...shown.parts, shown.whole].some(({ kind }) => kind === 'withheld')),
  };
}

function yearKey({ year }: ActivitySum): string {
  return year === null ? 'utan-ar' : keyPart(year);
}

function countColumn(key: string, heading: string, cell: (row: Row) => TableCell): DataColumn<Row> {
  return column(key, heading, 'end', 3, cell);
}

/** The column of the group that is the `index`th of the parts. */
function partColumn([key, heading]: Part, index: number): DataColumn<Row> {
  return countColumn(key, heading, ({ year, shown }) =>
    shownCell(shown.parts[index] ?? { kind: 'unknown' }, year),
  );
}

function programmeText({ programme }: ProgrammeSums): string {
  return programme === null ? 'Utan verksamhetsdel' : oneLine(programme);
}

function countingText(counting: Counting | null): string {
  return counting === null ? 'deltagare (räknesätt saknas)' : countingPhrases[counting];
}

function plainCell(count: Count): TableCell {
  return count === null ? MISSING : { text: number(count), value: count };
}

/** The count, or `NONE` while the year's activities have not started, since none is expected yet. */
function cellOrNotYet(count: Count, { started }: ActivitySum): TableCell {
  return count === null && !started ? NONE : plainCell(count);
}

function shownCell(count: ShownCount, year: ActivitySum): TableCell {
  if (count.kind === 'withheld') return WITHHELD;
  return cellOrNotYet(count.kind === 'shown' ? count.value : null, year);
}
