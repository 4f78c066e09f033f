/** Every table of the report, row by row and cell by cell, and that its own columns add up. */
import { grouped, isActivityTable, readActivityTable } from './activity-tables';
import { partiesMeant } from './book';
import type { Desk } from './claim';
import { budgetYearsOf, moneyOf, oneDecimal, type Money } from './figures';
import type { GridRow } from './grid';
import type { ReportTable } from './plain-report';
import { numberIn, ordinalIn, plain, withDaysInWords } from './swedish';
import { inOrder } from './agreement-phrases';

/** Reads all tables: each is known, each is right, and each row of the data is in one. */
export function readTables(tables: readonly ReportTable[], desk: Desk): void {
  const activities: GridRow[] = [];
  const years: (string | null)[] = [];
  for (const table of tables) {
    if (table.caption === 'Mål och bedömning') readGoals(table, desk);
    else if (table.caption === 'Parternas åtaganden') readUndertakings(table, desk);
    else if (/^Budget.* per år, kronor$/.test(table.caption)) readYears(table, desk);
    else if (/^Överenskommelser(?: och beslut)?$/.test(table.caption)) readAgreements(table, desk);
    else if (table.caption.startsWith('Budget')) years.push(readBudget(table, desk));
    else if (isActivityTable(table)) activities.push(...readActivityTable(table, desk));
    else if (table.caption in LISTED) readListed(table, desk);
    else desk.same('en känd tabell', table.caption, '');
  }
  desk.same('aktiviteter i tabellerna', activities.length, desk.book.activities.length);
  desk.same(
    'tabell över mål',
    tables.some(({ caption }) => caption === 'Mål och bedömning'),
    desk.book.goals.length > 0,
  );
  const withRows = budgetYearsOf(desk.book).filter((year) =>
    desk.book.budget.some((row) => row.number('År') === year && row.text('Typ') !== null),
  );
  // Those without deviations stand last in the report.
  desk.same(
    'budgetår',
    [...years].sort().join(),
    withRows
      .map((year) => (year === null ? 'utan angivet år' : String(year)))
      .sort()
      .join(),
  );
}

/** Who decided on each of several agreements, and when: a column that no agreement fills is left out. */
function readAgreements(table: ReportTable, desk: Desk): void {
  const agreements = inOrder(desk.book);
  desk.same('rader i tabellen över överenskommelser', table.rows.length, agreements.length);
  const has = (heading: string): boolean => agreements.some(({ row }) => !row.isEmpty(heading));
  const cellOf = (heading: string, text: string | null): string =>
    text === null ? (has(heading) ? 'Uppgift saknas' : '-') : text;
  agreements.forEach(({ row, start, end }, at) => {
    const grant = row.amount(GRANT);
    const signed = row.day('Tecknad');
    const expected: Readonly<Record<string, string>> = {
      Tid: start === null || end === null ? 'Uppgift saknas' : spanIn(start, end),
      'Beslutad av': withDaysInWords(
        cellOf('Beslutad av och paragraf', row.text('Beslutad av och paragraf')),
      ),
      Tecknad: cellOf('Tecknad', signed),
      Diarienummer: cellOf('Diarienummer', row.text('Diarienummer')),
      'Avtalat bidrag, kronor': cellOf(GRANT, grant === null ? null : grouped(grant / 100)),
    };
    const cells = table.rows[at] ?? [];
    desk.same('överenskommelsens plats', at + 1, ordinalIn((cells[0] ?? '').replace('Den ', '')));
    sayRow(`överenskommelse ${String(at + 1)}`, table, cells, mapPlain(expected), desk);
  });
}

const GRANT = 'Avtalat bidrag, hela perioden';

function mapPlain(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([heading, text]) => [heading, plain(text)]));
}

/** "2022-2024" for whole years, else "2019-06-01 - 2020-08-31". */
function spanIn(start: string, end: string): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)] as const;
  if (start.endsWith('-01-01') && end.endsWith('-12-31') && start <= end)
    return from === to ? from : `${from}-${to}`;
  return `${start} - ${end}`;
}

const DIRECTIONS: Readonly<Record<string, string>> = { Minst: 'minst ', Högst: 'högst ', Exakt: 'exakt ' };

function readGoals(table: ReportTable, desk: Desk): void {
  const { goals } = desk.book;
  desk.same('rader i måltabellen', table.rows.length, goals.length);
  desk.figure('mål', table.rows.length);
  for (const judgement of ['Uppfyllt', 'Delvis uppfyllt', 'Inte uppfyllt', 'Går inte att bedöma'])
    desk.figure(
      `mål ${judgement}`,
      table.rows.filter((cells) => cells[table.headings.indexOf('Bedömning')] === judgement).length,
    );
  const isShareOf = (goal: GridRow): boolean => {
    const unit = plain(goal.text('Enhet') ?? '')
      .trim()
      .toLowerCase();
    return unit === 'procent' || unit === '%';
  };
  const withDecimal = goals.some((goal) => {
    const value = goal.text('Riktning') === 'Kvalitativt' || !isShareOf(goal) ? null : goal.number('Utfall');
    return value !== null && !Number.isInteger(oneDecimal(value));
  });
  goals.forEach((goal, at) => {
    const isInWords = goal.text('Riktning') === 'Kvalitativt';
    const figure = (heading: string, opening: string): string => {
      const value = goal.number(heading);
      if (isInWords) return '-';
      if (value === null) return 'Uppgift saknas';
      const unit = plain(goal.text('Enhet') ?? '').trim();
      const isShare = isShareOf(goal);
      const decimals = withDecimal && heading === 'Utfall' ? 1 : undefined;
      const shown = isShare ? grouped(oneDecimal(value), decimals) : grouped(value);
      return `${opening}${shown}${isShare ? ' procent' : unit === '' ? '' : ` ${unit}`}`;
    };
    const expected: Readonly<Record<string, string>> = {
      Mål: textOf(goal, 'Mål enligt överenskommelsen'),
      Indikator: isInWords ? '-' : textOf(goal, 'Indikator'),
      Målvärde: figure('Målvärde', DIRECTIONS[goal.text('Riktning') ?? ''] ?? ''),
      Utfall: figure('Utfall', ''),
      Bedömning: textOf(goal, 'Bedömning'),
      ...(table.headings.includes(GROUNDS) ? { [GROUNDS]: groundsOf(goal) } : {}),
    };
    sayRow(`mål ${String(at + 1)}`, table, table.rows[at] ?? [], expected, desk);
  });
}

const GROUNDS = 'Bedömningen bygger på';

/** The source and the ground of a judgement; a table without their column has a sentence after it. */
function groundsOf(row: GridRow): string {
  const all = [row.text('Underlag'), row.text('Grund för bedömningen')].filter((text) => text !== null);
  return all.length === 0 ? 'Uppgift saknas' : plain(all.join(' '));
}

function textOf(row: GridRow, heading: string): string {
  return plain(row.text(heading) ?? 'Uppgift saknas');
}

/** Each cell under a heading; a heading that the table leaves out has nothing but a dash in each row. */
function sayRow(
  what: string,
  table: ReportTable,
  cells: readonly string[],
  expected: Readonly<Record<string, string>>,
  desk: Desk,
): void {
  for (const [heading, value] of Object.entries(expected)) {
    const at = table.headings.indexOf(heading);
    desk.same(`${what}, ${heading}`, at === -1 ? '-' : cells[at], value);
  }
}

function readUndertakings(table: ReportTable, desk: Desk): void {
  const { undertakings } = desk.book;
  const of = (row: GridRow): string =>
    [
      plain(partiesMeant(row.text('Part'), desk.book).at(-1)?.name ?? 'Uppgift saknas'),
      textOf(row, 'Åtagande'),
      textOf(row, 'Status'),
      ...(table.headings.includes(GROUNDS) ? [groundsOf(row)] : []),
      ...(table.headings.includes('Kommentar') ? [plain(row.text('Kommentar') ?? '-')] : []),
    ].join(' | ');
  const said = table.rows.map((cells) => cells.join(' | '));
  desk.same(
    'rader i tabellen över åtaganden',
    [...said].sort().join('\n'),
    undertakings.map(of).sort().join('\n'),
  );
  desk.figure('åtaganden', table.rows.length);
  for (const status of ['Uppfyllt', 'Delvis uppfyllt', 'Inte uppfyllt'])
    desk.figure(`åtaganden ${status}`, table.rows.filter((cells) => cells[2] === status).length);
}

/** Tables whose rows are those of a tab: which rows, and what their cells say. */
const LISTED: Readonly<Record<string, (desk: Desk) => readonly (readonly (string | null)[])[]>> = {
  'Kontroller som har gjorts': ({ book }) =>
    book.followUps
      .filter((row) => ['Besök', 'Stickprov', 'Granskning av räkenskaper'].includes(row.text('Typ') ?? ''))
      .map((row) => [row.text('Typ'), row.day('Datum'), row.text('Gjord av'), row.text('Slutsats')]),
  'Handlingar som skulle lämnas': ({ book }) =>
    book.attachments
      .filter((row) => row.day('Begärd till') !== null || row.text('Status') === 'Har inte kommit in')
      .map((row) => [
        row.text('Titel'),
        row.day('Begärd till'),
        row.text('Status') === 'Har inte kommit in' ? 'Har inte kommit in' : row.day('Inkom'),
      ]),
};

function readListed(table: ReportTable, desk: Desk): void {
  const lines = (rows: readonly (readonly (string | null)[])[]): string =>
    rows
      .map((cells) => cells.map((cell) => plain(cell ?? 'Uppgift saknas').toLowerCase()).join(' | '))
      .sort()
      .join('\n');
  desk.same(table.caption, lines(table.rows), lines(LISTED[table.caption]?.(desk) ?? []));
}

const SUMS: Readonly<Record<string, string>> = {
  'Summa kostnader': 'Kostnad',
  'Summa finansiering': 'Finansiering',
};

/** A row for each year: its costs against their budget, and its financing. */
function readYears(table: ReportTable, desk: Desk): void {
  for (const cells of table.rows) {
    const [label = ''] = cells;
    const ofYear = desk.book.budget.filter(
      (row) => (row.number('År') === null ? 'Utan angivet år' : String(row.number('År'))) === label,
    );
    const [costs, financing] = ['Kostnad', 'Finansiering'].map((type) =>
      ofYear.filter((row) => row.text('Typ') === type),
    ) as [GridRow[], GridRow[]];
    if (costs.length > 0) sayMoney(`år ${label}`, table, cells, 'Kostnad', costs, desk, false);
    else desk.same(`år ${label}, kostnader`, cells[2], 'Uppgift saknas');
    const shown =
      financing.length === 0
        ? 'Uppgift saknas'
        : outcomeText(moneyOf('Finansiering', financing, desk.book), shownMoney);
    desk.same(`år ${label}, finansiering`, cells[5], shown);
  }
  const labels = table.rows.map(([label = '']) => label.toLowerCase());
  const years = budgetYearsOf(desk.book).filter((year) =>
    desk.book.budget.some((row) => row.number('År') === year && row.text('Typ') !== null),
  );
  desk.same(
    'år i tabellen per år',
    labels.join(),
    years.map((year) => (year === null ? 'utan angivet år' : String(year))).join(),
  );
}

const shownMoney = (ore: number | null): string =>
  ore === null ? 'Uppgift saknas' : grouped(ore / 100, ore % 100 === 0 ? undefined : 2);

function readBudget(table: ReportTable, desk: Desk): string {
  const [, when = ''] = /^Budget(?: och utfall|, utfall och prognos) (.+), kronor$/.exec(table.caption) ?? [];
  const ofYear = desk.book.budget.filter(
    (row) => (row.number('År') === null ? 'utan angivet år' : String(row.number('År'))) === when,
  );
  const posts = ofYear
    .filter((row) => row.text('Typ') !== null)
    .map((row) => `${String(row.text('Typ'))} ${postOf(row)}`);
  let open: (readonly string[])[] = [];
  let seen = 0;
  for (const cells of table.rows) {
    const [label = ''] = cells;
    const type = SUMS[label];
    if (type === undefined) {
      open.push(cells);
      continue;
    }
    const whole = ofYear.filter((row) => row.text('Typ') === type);
    const isSoFar = isOfPart(moneyOf(type, whole, desk.book));
    for (const post of open) {
      const rows = ofYear.filter((row) => row.text('Typ') === type && postOf(row) === post[0]);
      sayMoney(`${when} ${post[0] ?? ''}`, table, post, type, rows, desk, isSoFar);
    }
    seen += open.length;
    sayMoney(`${when} ${label}`, table, cells, type, whole, desk, isSoFar);
    sayTotal(`${when} ${label}`, open, cells, desk);
    open = [];
  }
  desk.same(`${when}: poster`, seen, new Set(posts).size);
  return when;
}

function postOf(row: GridRow): string {
  return row.text('Post') ?? 'Post saknas';
}

function sayMoney(
  what: string,
  table: ReportTable,
  cells: readonly string[],
  type: string,
  rows: readonly GridRow[],
  desk: Desk,
  isSoFar: boolean,
): void {
  const found = moneyOf(type, rows, desk.book);
  // Beside a sum of a part of the year, no post shows its forecast.
  const money =
    isSoFar && found.soFar !== null
      ? { ...found, expected: null, hasForecast: false, deviation: null }
      : found;
  const [, budget = '', outcome = '', kronor = '', percent = ''] = cells;
  desk.same(`${what}, budget`, budget, shownMoney(money.budget));
  desk.same(`${what}, utfall`, outcome, outcomeText(money, shownMoney));
  desk.same(`${what}, avvikelse`, kronor, money.deviation === null ? '-' : shownMoney(money.deviation));
  const share =
    money.deviation === null || money.budget === null || money.budget === 0
      ? '-'
      : `${grouped(oneDecimal((money.deviation / Math.abs(money.budget)) * 100), 1)} %`;
  desk.same(`${what}, procent`, percent, share);
  const at = table.headings.indexOf('Förklaring');
  if (at === -1 || SUMS[cells[0] ?? ''] !== undefined) return;
  const reasons = [...new Set(rows.flatMap((row) => row.text('Förklaring') ?? []))].map(plain);
  const alike = (text: string): string => text.toLowerCase().replaceAll('.', '');
  desk.same(
    `${what}, förklaring`,
    alike(cells[at] ?? ''),
    reasons.length === 0 ? '-' : alike(reasons.join(' ')),
  );
}

function isOfPart({ expected, soFar }: Money): boolean {
  return expected === null && soFar !== null;
}

/** What came of a part of the year is told as such, and is not held against the budget. */
function outcomeText({ expected, hasForecast, soFar }: Money, shown: (ore: number | null) => string): string {
  if (soFar !== null && expected === null) return `${shown(soFar)} (hittills)`;
  return `${shown(expected)}${hasForecast ? ' (prognos)' : ''}`;
}

const amountIn = (cell: string): number | null => numberIn(cell.replace(/ \((?:prognos|hittills)\)$/, ''));

/** A column's own cells add up to its sum, as far as all are there. */
function sayTotal(
  what: string,
  posts: readonly (readonly string[])[],
  total: readonly string[],
  desk: Desk,
): void {
  for (const column of [1, 2, 3]) {
    const values = posts.map((cells) => amountIn(cells[column] ?? ''));
    if (values.some((value) => value === null)) continue;
    const all = values.reduce<number>((whole, value) => whole + (value ?? 0), 0);
    desk.same(
      `${what}, kolumn ${String(column)} lägger ihop sig`,
      amountIn(total[column] ?? ''),
      Math.round(all * 100) / 100,
    );
  }
}
