import { cellText, type RawCell, type RawSheet } from '../engine/contract/cell';
import type { Entry, Table } from '../engine/contract/column';
import type { Fill, RowLists } from '../engine/app/ports';
import { cellAddress, type Place } from '../engine/values/place';
import { yearOf } from '../engine/values/civil-date';
import { largest } from '../engine/values/extremes';
import { grouped } from '../engine/values/grouped';
import { plannedEnd } from './figures/agreement-periods';
import { delayDays, participants } from './figures/activity-facts';
import { computedJudgement } from './figures/goal-judgements';
import { thresholdsOf } from './figures/thresholds';
import { budgetTypes, costPosts, financingPosts } from './lists';
import { settingsSheet } from './sheets';
import type { BudgetRow, Workbook } from './workbook';

/**
 * What the add-on fills in where the officer has left a cell blank: ids as plain text, the year of an agreement that has one,
 * hours of voluntary work that stand on the other of two rows, and the formulas of computed columns in rows whose figures
 * are there. A formula gives what the checks compute. Its arguments are parted by semicolons, which Sheets takes in every
 * locale, and it has no decimals, which it does not.
 */
export function fillsOf(workbook: Workbook, sheets: readonly RawSheet[]): readonly Fill[] {
  const cellsOf = new Map(sheets.map(({ name, cells }) => [name, cells]));
  const rawAt = ({ tab, row, column }: Place): RawCell => cellsOf.get(tab)?.[row]?.[column] ?? '';
  const isNumber = ({ place }: Entry<unknown>) => typeof rawAt(place) === 'number';
  const isListed = ({ value, place }: Entry<unknown>) => value === cellText(rawAt(place));
  const isDay = ({ place }: Entry<unknown>) => typeof rawAt(place) === 'object';
  const ofBudget =
    (formulaOf: typeof deviation) =>
    ({ type, budget: planned, outcome }: BudgetRow) =>
      isListed(type) && isNumber(planned) && isNumber(outcome)
        ? ifNumbers([planned, outcome], formulaOf(at(type), at(planned), at(outcome)))
        : null;
  const { parties, goals, activities, budget } = workbook;
  const partly = thresholdsOf(workbook.settings).partly;
  const share = partlyCell(sheets, workbook);
  return [
    ...ids('P', parties),
    ...ids('M', goals),
    ...ids('A', activities),
    ...years(workbook),
    ...hours(budget),
    ...formulas(budget, 'deviation', ofBudget(deviation)),
    ...formulas(budget, 'deviationPercent', ofBudget(percent)),
    ...formulas(activities, 'total', (row) => {
      const { girls, boys, otherGender } = row;
      const counts = [girls, boys, otherGender];
      const isPlain = counts.every((count) => count.text === '' || isNumber(count));
      return participants(row) === null || !isPlain ? null : total(girls, boys, otherGender);
    }),
    ...formulas(activities, 'delayDays', (row) => {
      const [planned, actual] = [at(row.plannedEnd), at(row.actualEnd)];
      return delayDays(row) !== null && isDay(row.plannedEnd) && isDay(row.actualEnd)
        ? ifNumbers([row.plannedEnd, row.actualEnd], `MAX(0;INT(${actual})-INT(${planned}))`)
        : null;
    }),
    ...formulas(goals, 'computedJudgement', (goal) => {
      const { direction, target, outcome } = goal;
      const isPlain = isListed(direction) && isNumber(target) && isNumber(outcome);
      return computedJudgement(goal, partly) === null || !isPlain
        ? null
        : ifNumbers([target, outcome], judgement(at(direction), at(target), at(outcome), share));
    }),
  ];
}

/** The posts that a budget row offers: those of its type, or all where it has none. */
export function postLists({ budget }: Workbook): RowLists | null {
  const { post } = budget.columnIndices;
  if (post === undefined) return null;
  return {
    tab: budget.tab,
    column: post,
    choices: [[...costPosts, ...financingPosts], costPosts, financingPosts],
    rows: new Map(
      budget.rows.map(({ type }) => [
        type.place.row,
        type.value === null ? 0 : budgetTypes.indexOf(type.value) + 1,
      ]),
    ),
  };
}

const at = ({ place }: Entry<unknown>): string => cellAddress(place);

/** The next ids of a letter, in rows that have none. */
function ids(
  letter: string,
  {
    rows,
    columnIndices,
  }: Pick<Table<never>, 'columnIndices'> & { readonly rows: readonly { readonly id: Entry<string> }[] },
): readonly Fill[] {
  if (!('id' in columnIndices)) return [];
  const ofLetter = new RegExp(`^${letter}(\\d{1,9})$`, 'i');
  const numbers = rows.flatMap(({ id }) => {
    const [, digits] = ofLetter.exec(id.text) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  let next = largest(numbers, 0);
  return rows.flatMap(({ id }) => {
    if (id.text !== '') return [];
    next += 1;
    return [{ place: id.place, value: `${letter}${next}` }];
  });
}

/** The year of a budget row whose agreement lies in one year. */
function years(workbook: Workbook): readonly Fill[] {
  const { budget, agreements } = workbook;
  if (budget.columnIndices.year === undefined) return [];
  const yearBy = new Map(
    agreements.rows.flatMap((row) => {
      const { number, start } = row;
      const end = plannedEnd(row, workbook);
      if (number.value === null || start.value === null || end === null) return [];
      const year = yearOf(start.value);
      return year === yearOf(end) ? [[number.value, year] as const] : [];
    }),
  );
  return budget.rows.flatMap(({ agreement, year }) => {
    const value = year.text === '' && agreement.value !== null ? yearBy.get(agreement.value) : undefined;
    return value === undefined ? [] : [{ place: year.place, value }];
  });
}

/** Hours and their value, which the cost and the financing of the same agreement and year have in common. */
function hours({ rows, columnIndices }: Workbook['budget']): readonly Fill[] {
  const keyOf = (post: string | null, { agreement, year }: BudgetRow) =>
    [post, agreement.value, year.value].join('|');
  const alike = grouped(rows, (row) => keyOf(row.post.value, row));
  const of = (post: string, row: BudgetRow) => alike.get(keyOf(post, row)) ?? [];
  return rows.flatMap((cost) => {
    if (
      cost.post.value !== 'Ideella timmar, värderade' ||
      cost.agreement.value === null ||
      cost.year.value === null
    )
      return [];
    const [financing, ...others] = of('Idéburen parts insats, ideella timmar', cost);
    if (financing === undefined || others.length > 0 || of(cost.post.value, cost).length > 1) return [];
    return (
      [
        ['hours', 1],
        ['hourValue', 100],
      ] as const
    ).flatMap(([field, unit]) => {
      const [a, b] = [cost[field], financing[field]];
      const [from, to] = a.text === '' ? [b, a] : [a, b];
      return columnIndices[field] === undefined || from.value === null || to.text !== ''
        ? []
        : [{ place: to.place, value: from.value / unit }];
    });
  });
}

/** A formula in each row where the column holds nothing and `formulaOf` gives one. */
function formulas<R, F extends string>(
  {
    rows,
    columnIndices,
    computedCells = [],
  }: {
    readonly rows: readonly (R & Readonly<Record<F, Entry<unknown>>>)[];
    readonly columnIndices: Readonly<Partial<Record<F, number>>>;
    readonly computedCells?: Table<never>['computedCells'];
  },
  field: F,
  formulaOf: (row: R) => string | null,
): readonly Fill[] {
  if (columnIndices[field] === undefined) return [];
  const filled = new Set(computedCells.flatMap((cell) => (cell.field === field ? [cell.row] : [])));
  return rows.flatMap((row, index) => {
    const formula = filled.has(index) ? null : formulaOf(row);
    return formula === null ? [] : [{ place: row[field].place, value: `=${formula}` }];
  });
}

function ifNumbers(cells: readonly Entry<unknown>[], formula: string): string {
  return `IF(AND(${cells.map((cell) => `ISNUMBER(${at(cell)})`).join(';')});${formula};"")`;
}

function deviation(t: string, b: string, o: string): string {
  return `IF(${t}="Kostnad";${b}-${o};IF(${t}="Finansiering";${o}-${b};""))`;
}

function percent(t: string, b: string, o: string): string {
  const share = `IF(${b}=0;"–";IF(${t}="Kostnad";${b}-${o};${o}-${b})/ABS(${b})*100)`;
  return `IF(OR(${t}="Kostnad";${t}="Finansiering");${share};"")`;
}

function total(...counts: readonly [Entry<unknown>, Entry<unknown>, Entry<unknown>]): string {
  const [girls, boys, other] = counts.map(at);
  const together = `IF(AND(ISBLANK(${girls});ISBLANK(${boys});ISNUMBER(${other}));IF(${other}>0;${other};"");"")`;
  return `IF(AND(${counts.map((count) => `ISNUMBER(${at(count)})`).join(';')});${girls}+${boys}+${other};${together})`;
}

/** The same as `judgeOutcome`, tolerance included. */
function judgement(direction: string, target: string, outcome: string, partly: string): string {
  const same = (a: string, b: string) => `ABS(${a}-${b})<=MAX(ABS(${a});ABS(${b}))/10^9`;
  const sign = `IF(${direction}="Minst";1;-1)`;
  const share = `IF(${sign}*${target}>0;${outcome}/${target};${target}/${outcome})`;
  const isBetter = `OR(${sign}*(${outcome}-${target})>0;${same(outcome, target)})`;
  const isPartly = `OR(${share}>${partly};${same(share, partly)})`;
  const graded = `IF(${isBetter};"Uppfyllt";IF(${target}=0;"Inte uppfyllt";IF(${isPartly};"Delvis uppfyllt";"Inte uppfyllt")))`;
  const exact = `IF(${same(outcome, target)};"Uppfyllt";"Inte uppfyllt")`;
  return `IF(OR(${direction}="Minst";${direction}="Högst");${graded};IF(${direction}="Exakt";${exact};""))`;
}

/** The share from which a goal is partly met: the cell that holds it, or what it is where that is empty. */
function partlyCell(sheets: readonly RawSheet[], { settings }: Workbook): string {
  const { place } = settings.partlyThreshold;
  const [name = ''] = sheets.find(({ name: tab }) => tab === place.tab)?.cells[place.row] ?? [];
  if (cellText(name).trim() !== settingsSheet.columns.partlyThreshold.name) return '3/4';
  const cell = `'${place.tab.replaceAll("'", "''")}'!$B$${place.row + 1}`;
  return `IF(ISNUMBER(${cell});${cell};3/4)`;
}
