import type { Count } from '../../figures/activity-facts';
import type { ActivitySum, Counting, ProgrammeSums } from '../../figures/activity-sums';
import { withoutSmallGroups, type ShownCount, type ShownParts } from '../../figures/small-groups';
import { sumOfKnown } from '../../figures/activity-facts';
import { number } from '../../swedish/format';
import { oneLine } from '../own-text';
import type { Table, TableCell, TableColumn } from '../tree';

const MISSING: TableCell = { text: 'Uppgift saknas' };
const NONE: TableCell = { text: '–' };
const WITHHELD: TableCell = { text: 'Visas inte' };

const ageHeadings = [
  '0–6 år',
  '7–12 år',
  '13–15 år',
  '16–19 år',
  '20–25 år',
  '26–64 år',
  '65 år och äldre',
  'Ålder okänd',
] as const;

/** A table, and whether small groups were left out of it. */
export interface ActivitiesTable {
  readonly table: Table;
  readonly withheld: boolean;
}

/** A programme's occasions and participants by gender, a row a year. Counts of one kind only: see `programmeSums`. */
export function occasionsTable(id: string, sums: ProgrammeSums, smallestGroup: number): ActivitiesTable {
  const rows = sums.years.map((year) => ({
    year,
    shown: withoutSmallGroups(year.byGender, year.participants, smallestGroup),
  }));
  const table: Table = {
    id,
    kind: 'table',
    caption: `${programmeText(sums)}: tillfällen och ${countingText(sums.counting)} per år`,
    columns: [
      yearColumn,
      countColumn('Planerade tillfällen'),
      countColumn('Genomförda tillfällen'),
      countColumn('Flickor/kvinnor'),
      countColumn('Pojkar/män'),
      countColumn('Annat/uppgift saknas'),
      countColumn('Totalt'),
    ],
    rows: rows.map(({ year, shown }) => ({
      kind: 'body',
      cells: [
        yearCell(year),
        plainCell(year.plannedOccasions),
        year.heldOccasions === null && !year.started ? NONE : plainCell(year.heldOccasions),
        ...[...shown.parts, shown.whole].map((count) => shownCell(count, year)),
      ],
    })),
  };
  return { table, withheld: rows.some(({ shown }) => isWithheld(shown)) };
}

/** A programme's participants by age group, a row a year that has ages; null when no age was given. Groups without
 * anyone have no column. */
export function agesTable(id: string, sums: ProgrammeSums, smallestGroup: number): ActivitiesTable | null {
  const rows = sums.years.flatMap((year) => {
    if (year.byAge === null) return [];
    const shown = withoutSmallGroups(year.byAge, sumOfKnown(year.byAge), smallestGroup);
    return [{ year, counts: year.byAge, shown }];
  });
  const groups = ageHeadings.flatMap((heading, index) =>
    rows.some(({ counts }) => (counts[index] ?? 0) > 0) ? [{ heading, index }] : [],
  );
  if (rows.length === 0 || groups.length === 0) return null;
  const table: Table = {
    id,
    kind: 'table',
    caption: `${programmeText(sums)}: ${countingText(sums.counting)} efter ålder`,
    columns: [yearColumn, ...groups.map(({ heading }) => countColumn(heading)), countColumn('Totalt')],
    rows: rows.map(({ year, shown }) => ({
      kind: 'body',
      cells: [
        yearCell(year),
        ...groups.map(({ index }) => shownCell(shown.parts[index] ?? { kind: 'unknown' }, year)),
        shownCell(shown.whole, year),
      ],
    })),
  };
  return { table, withheld: rows.some(({ shown }) => isWithheld(shown)) };
}

const yearColumn: TableColumn = { heading: 'År', align: 'start', weight: 2 };

function countColumn(heading: string): TableColumn {
  return { heading, align: 'end', weight: 3 };
}

function programmeText({ programme }: ProgrammeSums): string {
  return programme === null ? 'Utan verksamhetsdel' : oneLine(programme);
}

function countingText(counting: Counting | null): string {
  switch (counting) {
    case 'Unika deltagare':
      return 'unika deltagare';
    case 'Besök':
      return 'besök';
    case null:
      return 'deltagare (räknesätt saknas)';
  }
}

function yearCell({ year }: ActivitySum): TableCell {
  return { text: year === null ? 'År saknas' : String(year) };
}

function plainCell(count: Count): TableCell {
  return count === null ? MISSING : { text: number(count), value: count };
}

function shownCell(count: ShownCount, year: ActivitySum): TableCell {
  switch (count.kind) {
    case 'shown':
      return plainCell(count.value);
    case 'withheld':
      return WITHHELD;
    case 'unknown':
      return year.started ? MISSING : NONE;
  }
}

function isWithheld({ parts, whole }: ShownParts): boolean {
  return [...parts, whole].some(({ kind }) => kind === 'withheld');
}
