import { sumOfKnown, type Count } from '../../figures/activity-facts';
import { isOfPeople, shownByGender, type ActivitySum, type ProgrammeSums } from '../../figures/activity-sums';
import { withoutSmallGroups, type ShownCount, type ShownParts } from '../../figures/small-groups';
import { countingText, programmeText } from '../../phrases/participants';
import { number } from '../../../swedish/format';
import { column, dataTable, MISSING, NONE, type DataColumn } from '../../../engine/report/data-table';
import { keyPart, wordPart } from '../../../engine/report/keys';
import type { Table, TableCell, TableChart } from '../../../engine/report/tree';

const WITHHELD: TableCell = { text: 'Visas inte' };

type Part = readonly [key: string, heading: string];

const genders: readonly Part[] = [
  ['flickor', 'Flickor/kvinnor'],
  ['pojkar', 'Pojkar/män'],
  ['annat', 'Annat/uppgift saknas'],
];

const adultGenders: readonly Part[] = [
  ['flickor', 'Kvinnor'],
  ['pojkar', 'Män'],
  ['annat', 'Annat/uppgift saknas'],
];

/** The places of the age groups that may have anyone under 20 in them. */
const MAY_BE_CHILDREN = [0, 1, 2, 3, 7];

/** True when the ages of all participants are known and none is under 20. */
function areAdults({ years }: ProgrammeSums): boolean {
  return years.every(({ byAge }) => MAY_BE_CHILDREN.every((group) => byAge?.[group] === 0));
}

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

const BY_GENDER: TableChart = {
  arrangement: 'stacked',
  series: [
    { column: 'flickor', fill: 'solid' },
    { column: 'pojkar', fill: 'striped' },
    { column: 'annat', fill: 'dotted' },
  ],
  whole: 'totalt',
};

/** A table, and what to say of the small groups in it. */
export interface ActivitiesTable {
  readonly table: Table;
  /** True when a figure of people is left out. */
  readonly withheld: boolean;
  /** True when such a figure is part of a total that is shown. */
  readonly withheldInTotal: boolean;
  /** True when visits are shown that are as few as the people of a small group. */
  readonly fewVisits: boolean;
}

interface Row {
  readonly year: ActivitySum;
  readonly shown: ShownParts;
}

/** The key of the tables of a programme and its way of counting; `programme` is the programme's own key. */
export function activitiesKey(section: string, programme: string, { counting }: ProgrammeSums): string {
  return `${section}.aktiviteter.${programme}.${counting === null ? 'utan-raknesatt' : wordPart(counting)}`;
}

/**
 * A programme's occasions and participants by gender, a row a year. Counts of one kind only: see `programmeSums`. Small
 * groups of people are withheld; visits are not people.
 */
export function occasionsTable(key: string, sums: ProgrammeSums, smallestGroup: number): ActivitiesTable {
  const rows = sums.years.map((year) => ({ year, shown: shownByGender(sums, year, smallestGroup) }));
  return activitiesTable(
    key,
    smallestGroup,
    `${programmeText(sums)}: tillfällen och ${countingText(sums.counting)} per år`,
    [
      countColumn('planerade-tillfallen', 'Planerade tillfällen', ({ year }) =>
        plainCell(year.plannedOccasions),
      ),
      countColumn('genomforda-tillfallen', 'Genomförda tillfällen', ({ year }) =>
        cellOrNotYet(year.heldOccasions, year),
      ),
      ...(areAdults(sums) ? adultGenders : genders).map(partColumn),
    ],
    sums.counting === 'Besök' ? 'Besök totalt' : 'Deltagare totalt',
    rows,
    BY_GENDER,
  );
}

/**
 * A programme's participants by age group, a row a year that has ages; none when no age was given. Groups without
 * anyone in the years shown have no column, and a group that is withheld has one, with people in it or not. `key` is
 * that of the occasions' table.
 */
export function agesTable(
  key: string,
  sums: ProgrammeSums,
  smallestGroup: number,
): readonly ActivitiesTable[] {
  const smallest = isOfPeople(sums) ? smallestGroup : 0;
  const rows = sums.years.flatMap((year): Row[] => {
    if (year.byAge === null) return [];
    return [{ year, shown: withoutSmallGroups(year.byAge, sumOfKnown(year.byAge), smallest) }];
  });
  const groups = ages
    .map(partColumn)
    .filter((_, index) => rows.some(({ shown }) => mayHavePeople(shown.parts[index])));
  if (groups.length === 0) return [];
  const caption = `${programmeText(sums)}: ${countingText(sums.counting)} efter ålder`;
  return [activitiesTable(`${key}.alder`, smallestGroup, caption, groups, 'Totalt', rows)];
}

function mayHavePeople(part: ShownCount = { kind: 'unknown' }): boolean {
  return part.kind === 'withheld' || (part.kind === 'shown' && part.value > 0);
}

function activitiesTable(
  key: string,
  smallestGroup: number,
  caption: string,
  counts: readonly DataColumn<Row>[],
  whole: string,
  rows: readonly Row[],
  chart?: TableChart,
): ActivitiesTable {
  const columns = [
    column<Row>('ar', 'År', 'start', 2, ({ year: { year } }) => ({
      text: year === null ? 'År saknas' : String(year),
    })),
    ...counts,
    countColumn('totalt', whole, ({ year, shown }) => shownCell(shown.whole, year)),
  ];
  const someCount = (isMeant: (count: ShownCount, row: Row) => boolean): boolean =>
    rows.some((row) => [...row.shown.parts, row.shown.whole].some((count) => isMeant(count, row)));
  return {
    table: dataTable(
      key,
      caption,
      columns,
      rows.map((row) => ({ key: yearKey(row.year), row })),
      chart,
    ),
    withheld: someCount(({ kind }) => kind === 'withheld'),
    withheldInTotal: someCount(({ kind }, { shown }) => kind === 'withheld' && shown.whole.kind === 'shown'),
    fewVisits: someCount((count) => count.kind === 'shown' && count.value > 0 && count.value < smallestGroup),
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
