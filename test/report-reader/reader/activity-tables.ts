/** The tables of a programme's activities, recomputed from the rows of the tab Aktiviteter. */
import type { Desk } from './claim';
import { isStarted, setting, statusOf, sum } from './figures';
import type { GridRow } from './grid';
import type { ReportTable } from './plain-report';
import { plain } from './swedish';

const GENDERS = ['Flickor/kvinnor', 'Pojkar/män', 'Annat/uppgift saknas'] as const;
const AGES = [
  '0–6 år',
  '7–12 år',
  '13–15 år',
  '16–19 år',
  '20–25 år',
  '26–64 år',
  '65 år och äldre',
  'Ålder okänd',
] as const;

const COUNTINGS: Readonly<Record<string, string | null>> = {
  'unika deltagare': 'Unika deltagare',
  besök: 'Besök',
  'deltagare (räknesätt saknas)': null,
};

type Count = number | null;

/** What a caption says: the programme, the way of counting, and whether the table is by age. */
function captionOf(caption: string): readonly [programme: string, counting: string, byAge: boolean] | null {
  const [, programme = '', ofYear, ofAge] =
    /^(.+): (?:tillfällen och (.+) per år|(.+) efter ålder)$/.exec(caption) ?? [];
  const counting = ofYear ?? ofAge;
  return counting === undefined ? null : [programme, counting, ofAge !== undefined];
}

export function isActivityTable({ caption }: ReportTable): boolean {
  return captionOf(caption) !== null;
}

/** The rows that a table is of, each with the year of its plan. */
function rowsOf(programme: string, counting: string, { book }: Desk): readonly GridRow[] {
  const wanted = programme === 'Utan verksamhetsdel' ? null : programme.toLowerCase();
  return book.activities.filter((row) => {
    const name = row.text('Verksamhetsdel');
    const named = name === null ? null : plain(name).toLowerCase();
    const way = row.text('Räknesätt');
    return named === wanted && way === (COUNTINGS[counting] ?? null);
  });
}

function yearOf(row: GridRow): string {
  return (row.day('Planerad start') ?? row.day('Faktisk start'))?.slice(0, 4) ?? 'År saknas';
}

/** Held with its figure, or not yet to be expected. */
function counted(rows: readonly GridRow[], of: (row: GridRow) => Count): Count {
  const known = rows.filter((row) => isStarted(row) || of(row) !== null);
  return known.length === 0 ? null : sum(known.map(of));
}

function held(row: GridRow): Count {
  return row.number('Genomförda tillfällen') ?? (statusOf(row) === 'Inställd' ? 0 : null);
}

/** Everyone in a row: those of each gender, or all of them where neither girls nor boys are filled in. */
function peopleOf(row: GridRow): Count {
  const [girls, boys, others] = GENDERS;
  const all = row.number(others);
  const isWithoutGender = row.isEmpty(girls) && row.isEmpty(boys) && (all ?? 0) > 0;
  return isWithoutGender ? all : sum(GENDERS.map((gender) => row.number(gender)));
}

/** Ages of a row: an empty group is none only where the filled ones make up everyone. */
function agesOf(row: GridRow): readonly Count[] {
  const given = AGES.map((age) => row.number(age));
  const people = peopleOf(row);
  const all = given.reduce<number>((total, count) => total + (count ?? 0), 0);
  return given.map(
    (count, at) => count ?? (all === people && hasAges(row) && row.isEmpty(AGES[at] ?? '') ? 0 : null),
  );
}

function hasAges(row: GridRow): boolean {
  return AGES.some((age) => !row.isEmpty(age));
}

/** Holds one table of activities against the rows; answers which rows it is of. */
export function readActivityTable(table: ReportTable, desk: Desk): readonly GridRow[] {
  const [programme, counting, byAge] = captionOf(table.caption) ?? ['', '', false];
  const all = rowsOf(programme, counting, desk);
  const ofTable = byAge
    ? all.filter((row) => all.some((other) => hasAges(other) && yearOf(other) === yearOf(row)))
    : all;
  const years = [...new Set(ofTable.map(yearOf))].sort();
  desk.same(`${table.caption}: år`, table.rows.map(([year]) => year).join(), years.join());
  for (const row of table.rows) {
    const [year = ''] = row;
    const rows = ofTable.filter((each) => yearOf(each) === year);
    readRow(table, row, rows, byAge, desk);
  }
  return byAge ? [] : all;
}

function readRow(
  table: ReportTable,
  cells: readonly string[],
  rows: readonly GridRow[],
  byAge: boolean,
  desk: Desk,
): void {
  const what = `${table.caption}, ${cells[0] ?? ''}`;
  const started = rows.some(isStarted);
  const parts = byAge
    ? agesTogether(rows)
    : GENDERS.map((gender) => counted(rows, (row) => row.number(gender)));
  const names: readonly string[] = byAge ? AGES : GENDERS;
  const smallest = table.caption.includes('besök') ? 0 : setting(desk.book, 'Minsta grupp', 5);
  const whole = byAge ? sum(parts) : counted(rows, peopleOf);
  // Where everyone is known to be an adult, the headings say so.
  const shortOf: Readonly<Record<string, string>> = { 'Flickor/kvinnor': 'Kvinnor', 'Pojkar/män': 'Män' };
  const cellOf = (heading: string): string | undefined =>
    cells[table.headings.indexOf(plain(heading))] ?? cells[table.headings.indexOf(shortOf[heading] ?? '')];
  const shown = (count: Count): string =>
    count === null ? (started ? 'Uppgift saknas' : '-') : grouped(count);
  names.forEach((name, at) => {
    const cell = cellOf(name);
    const count = parts[at] ?? null;
    if (cell === undefined) {
      desk.same(`${what}, ${name} saknar kolumn`, true, byAge && (count === null || count === 0));
    } else if (cell === 'Visas inte') {
      desk.same(
        `${what}, ${name} visas inte`,
        true,
        smallest > 0 && parts.some((part) => isSmall(part, smallest) || part === smallest),
      );
    } else {
      desk.same(`${what}, ${name}`, cell, shown(count));
      desk.same(`${what}, ${name} är färre än ${String(smallest)}`, false, isSmall(count, smallest));
    }
  });
  const total = cellOf(wholeHeading(table));
  if (total !== 'Visas inte') desk.same(`${what}, Totalt`, total, shown(whole));
  else desk.same(`${what}, Totalt visas inte`, true, smallest > 0 && isSmall(whole, smallest));
  sayHidden(what, cells, table, sum(parts), smallest, desk);
  if (byAge) return;
  const planned = sum(rows.map((row) => row.number('Planerade tillfällen')));
  desk.same(
    `${what}, planerade`,
    cellOf('Planerade tillfällen'),
    planned === null ? 'Uppgift saknas' : grouped(planned),
  );
  desk.same(`${what}, genomförda`, cellOf('Genomförda tillfällen'), shown(counted(rows, held)));
}

function agesTogether(rows: readonly GridRow[]): readonly Count[] {
  const counting = rows.filter((row) => isStarted(row) || hasAges(row)).map(agesOf);
  return AGES.map((_, at) => sum(counting.map((ages) => ages[at] ?? null)));
}

/** The heading of the column of totals; it says of what in a table that counts occasions too. */
function wholeHeading({ headings }: ReportTable): string {
  return headings.find((heading) => /^(?:Besök totalt|Deltagare totalt|Totalt)$/.test(heading)) ?? 'Totalt';
}

/** A single withheld cell beside a total that is shown could be worked out from the others. */
function sayHidden(
  what: string,
  cells: readonly string[],
  table: ReportTable,
  whole: Count,
  smallest: number,
  desk: Desk,
): void {
  const hidden = cells.filter((cell) => cell === 'Visas inte');
  const total = cells[table.headings.indexOf(wholeHeading(table))];
  if (hidden.length === 0) return;
  desk.same(`${what}: visas inte fast ingen grupp är liten`, true, smallest > 0);
  if (whole !== null)
    desk.same(
      `${what}: det som inte visas går att räkna ut`,
      false,
      hidden.length === 1 && total !== 'Visas inte',
    );
}

function isSmall(count: Count, smallest: number): boolean {
  return count !== null && count > 0 && count < smallest;
}

/** `1250` as `1 250`, with the decimals that a table shows. */
export function grouped(value: number, decimals?: number): string {
  const size = Math.abs(value);
  const text = decimals === undefined ? String(Math.round(size * 100) / 100) : size.toFixed(decimals);
  const [whole = '', rest = ''] = text.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${value < 0 ? '-' : ''}${digits}${rest === '' ? '' : `,${rest}`}`;
}
