/** Sentences that count activities and occasions, in the summary and in their section. */
import { isNotOver } from './book';
import { claim, empty, type Claim, type Desk } from './claim';
import { delayOf, hasFewTimes, isLateRow, isOverdueRow, keepsPlan, setting, statusOf, sum } from './figures';
import type { GridRow } from './grid';
import { capital, clauses } from './result-claims';
import { countIn, numberIn, piece } from './swedish';

const COUNT = piece.count;

const ACTIVITY_PHRASES: readonly (readonly [RegExp, (desk: Desk) => readonly GridRow[], string])[] = [
  [
    /genomför(?:des|ts) med avvikelse|^med avvikelse/,
    byStatus('Genomförd med avvikelse'),
    'Genomförd med avvikelse',
  ],
  [/försenades/, byStatus('Försenad'), 'Försenad'],
  [/flyttades/, byStatus('Flyttad'), 'Flyttad'],
  [/ställdes in/, byStatus('Inställd'), 'Inställd'],
  [
    /inte avslutade? i tid/,
    ({ book }) => book.activities.filter((row) => isOverdueRow(row, book)),
    'inte avslutade',
  ],
  [/avslutades senare än planerat/, (desk) => byFigures(desk).late, 'sena'],
  [/hölls färre gånger än planerat/, (desk) => byFigures(desk).few, 'färre gånger'],
  [/genomförts$/, byStatus('Genomförd'), 'Genomförd'],
  [/pågår/, byStatus('Pågår'), 'Pågår'],
  [/planerade?$/, byStatus('Planerad'), 'Planerad'],
  [/saknar uppgift om status/, byStatus(null), 'utan status'],
];

function byStatus(status: string | null): (desk: Desk) => readonly GridRow[] {
  return ({ book }) => book.activities.filter((row) => statusOf(row) === status);
}

/** Those that no status sets apart and that ended late, or else were held too few times. */
function byFigures({ book }: Desk): { readonly late: readonly GridRow[]; readonly few: readonly GridRow[] } {
  const marked = ['Genomförd med avvikelse', 'Försenad', 'Flyttad', 'Inställd'];
  const open = book.activities.filter(
    (row) => !marked.includes(statusOf(row) ?? '') && !isOverdueRow(row, book),
  );
  const late = open.filter((row) => isLateRow(row, book));
  return { late, few: open.filter((row) => !late.includes(row) && hasFewTimes(row, book)) };
}

function sayActivities(phrase: string, said: number | null, desk: Desk): string | null {
  const found = ACTIVITY_PHRASES.find(([pattern]) => pattern.test(phrase));
  if (found === undefined) {
    desk.same('ord om aktiviteter', phrase, '');
    return null;
  }
  desk.same(`aktiviteter: ${phrase}`, said, found[1](desk).length);
  if (said !== null) desk.figure(`aktiviteter ${found[2]}`, said);
  return found[2];
}

/** No status is counted twice in a sentence. */
function sayOnce(said: readonly (string | null)[], desk: Desk): void {
  desk.same('aktiviteter som räknas en gång', said.length, new Set(said).size);
}

function sayActivityTotal(desk: Desk, said: number | null): void {
  desk.same('aktiviteter', said, desk.book.activities.length);
  if (said !== null) desk.figure('aktiviteter', said);
}

/** Sentences that count activities. */
export const activityClaims: readonly Claim[] = [
  claim(
    `Av ${COUNT} aktiviteter (har|genomfördes|försenades|flyttades|ställdes|pågår|är|saknar) ([^.]+)\\.`,
    ([total = '', verb = '', rest = ''], desk) => {
      sayActivityTotal(desk, countIn(total));
      const [first, ...others] = clauses(`${rest} `);
      const [count, phrase] = first ?? ['', ''];
      const said = [
        sayActivities(`${verb} ${phrase}`.trim(), countIn(count), desk),
        ...others.map(([n, what]) => sayActivities(what.trim(), countIn(n), desk)),
      ];
      const total2 = [count, ...others.map(([n]) => n)].map(countIn);
      sayOnce(said, desk);
      if (said.includes('Genomförd')) desk.same('aktiviteter tillsammans', sum(total2), countIn(total));
    },
  ),
  claim(
    `${capital(COUNT)} av ${COUNT} aktiviteter ([^.]+)\\.`,
    ([count = '', total = '', rest = ''], desk) => {
      sayActivityTotal(desk, countIn(total));
      const parts = clauses(`${count.toLowerCase()} ${rest}`);
      sayOnce(
        parts.map(([n, phrase]) => sayActivities(phrase, countIn(n), desk)),
        desk,
      );
    },
  ),
  claim(`Ytterligare (${COUNT} (?:avslutades senare|hölls färre)[^.]+)\\.`, ([all = ''], desk) => {
    for (const [n, phrase] of clauses(all)) sayActivities(phrase, countIn(n), desk);
  }),
  claim(
    `(?:Alla ${COUNT} aktiviteter|Båda aktiviteterna|Aktiviteten) (?=(?:har genomförts|försenades|flyttades|ställdes|pågår|är|saknar|genomfördes|avslutades|hölls))(?!har genomförts enligt)([^.:]+?)(?=[.:]|, eftersom)`,
    ([total = '', phrase = ''], desk) => {
      const n = total === '' ? desk.book.activities.length : countIn(total);
      sayActivityTotal(desk, n);
      sayActivities(phrase, n, desk);
    },
  ),
  claim('(?:Aktiviteterna|Aktiviteten) har genomförts enligt tidsplanen', (_, desk) => {
    desk.same(
      'aktiviteter som följde planen',
      desk.book.activities.filter(keepsPlan).length,
      desk.book.activities.length,
    );
  }),
  claim('Tidsplan och budget har följts\\.', (_, desk) => {
    const { activities, budget } = desk.book;
    desk.same('aktiviteter som följde planen', activities.filter(keepsPlan).length, activities.length);
    desk.same(
      'budgetposter som avviker',
      budget.some((row) => row.amount('Budget') === null),
      false,
    );
  }),
  claim('Ingen aktivitet har (hittills )?ställts in eller försenats\\.', ([soFar = ''], desk) => {
    const { book } = desk;
    desk.same('aktiviteter hittills', soFar !== '', isNotOver(book));
    const against = book.activities.filter(
      (row) => statusOf(row) === 'Inställd' || isLateRow(row, book) || isOverdueRow(row, book),
    );
    desk.same('inställda eller försenade aktiviteter', 0, against.length);
  }),
  claim('(De|Den) som har genomförts följde tidsplanen\\.', ([who = ''], desk) => {
    const done = byStatus('Genomförd')(desk);
    desk.same('genomförda som följde planen', done.length, done.filter(keepsPlan).length);
    desk.same('en eller flera genomförda', who === 'Den', done.length === 1);
  }),
  claim(
    `Av ${piece.number} planerade tillfällen genomfördes ${piece.number}\\.`,
    ([planned = '', held = ''], desk) => {
      const total = (heading: string): number | null =>
        sum(
          desk.book.activities.map((row) => row.number(heading) ?? (statusOf(row) === 'Inställd' ? 0 : null)),
        );
      desk.same('planerade tillfällen', numberIn(planned), total('Planerade tillfällen'));
      desk.same('genomförda tillfällen', numberIn(held), total('Genomförda tillfällen'));
      desk.figure('planerade tillfällen', numberIn(planned) ?? -1);
      desk.figure('genomförda tillfällen', numberIn(held) ?? -1);
    },
  ),
  claim(
    `Ingen aktivitet avslutades mer än ${COUNT} dag(?:ar)? senare än planerat, och ingen hölls färre än ${piece.number} procent av de planerade gångerna\\.`,
    ([days = '', share = ''], desk) => {
      const { book } = desk;
      desk.same('tröskel, dagar', countIn(days), setting(book, 'Tröskel försening, dagar', 14));
      desk.same('tröskel, procent', numberIn(share), setting(book, 'Tröskel tillfällen, procent', 80));
      const beyond = book.activities.filter((row) => isLateRow(row, book) || hasFewTimes(row, book));
      desk.same('aktiviteter över trösklarna', 0, beyond.length);
    },
  ),
  claim(
    `Uppgift om (planerat eller faktiskt slut|planerade eller genomförda tillfällen) saknas för ${COUNT} aktivitet(?:er)?\\.`,
    ([what = '', count = ''], desk) => {
      const done = desk.book.activities.filter((row) => statusOf(row)?.startsWith('Genomförd') === true);
      const lacks = (row: GridRow): boolean =>
        what.startsWith('planerat')
          ? delayOf(row) === null
          : row.number('Planerade tillfällen') === null || row.number('Genomförda tillfällen') === null;
      desk.same(`aktiviteter utan ${what}`, countIn(count), done.filter(lacks).length);
    },
  ),
  empty('Rapporten kan därför inte säga om (?:tidsplanen|budgeten) har följts[^.]*\\.'),
];
