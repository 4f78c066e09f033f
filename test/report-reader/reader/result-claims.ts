/** Sentences that count: goals, undertakings and activities, in the summary and in their sections. */
import { claim, empty, type Claim, type Desk } from './claim';
import { delayOf, hasFewTimes, isLateRow, isOverdueRow, keepsPlan, setting, statusOf, sum } from './figures';
import type { GridRow } from './grid';
import { countIn, numberIn, piece, plain } from './swedish';

const COUNT = piece.count;
const JUDGEMENTS: Readonly<Record<string, string>> = {
  'har uppfyllts': 'Uppfyllt',
  'har uppfyllts delvis': 'Delvis uppfyllt',
  'delvis har uppfyllts': 'Delvis uppfyllt',
  'har inte uppfyllts': 'Inte uppfyllt',
  'inte har uppfyllts': 'Inte uppfyllt',
  'går inte att bedöma': 'Går inte att bedöma',
  'inte går att bedöma': 'Går inte att bedöma',
};

/** Rows of a tab by a status; null counts the rows without one. */
function having(rows: readonly GridRow[], heading: string, status: string | null): number {
  return rows.filter((row) => row.text(heading) === status).length;
}

function goalsHaving(desk: Desk, judgement: string | null): number {
  return having(desk.book.goals, 'Bedömning', judgement);
}

function sayGoals(desk: Desk, judgement: string | null, said: number | null): void {
  desk.same(`mål med bedömningen ${judgement ?? 'tom'}`, said, goalsHaving(desk, judgement));
  if (said !== null) desk.figure(`mål ${judgement ?? 'utan bedömning'}`, said);
}

function sayGoalTotal(desk: Desk, said: number | null): void {
  desk.same('mål', said, desk.book.goals.length);
  if (said !== null) desk.figure('mål', said);
}

/** "fem uppfyllts, ett har uppfyllts delvis och två har inte uppfyllts": every status named, and none left out. */
function judgedParts(text: string): ReadonlyMap<string, number | null> {
  const clauses = text.split(/, | och /).map((part) => new RegExp(`^${COUNT} (.+)$`, 'u').exec(part));
  return new Map(
    clauses.map((match) => {
      const [, count = '', rest = ''] = match ?? [];
      const phrase = rest.startsWith('har ') || rest.startsWith('saknar') ? rest : `har ${rest}`;
      return [JUDGEMENTS[phrase] ?? (phrase.startsWith('saknar') ? '' : phrase), countIn(count)];
    }),
  );
}

const goalCounts: readonly Claim[] = [
  claim(`Av ${COUNT} mål har ([^.]+)\\.`, ([total = '', parts = ''], desk) => {
    sayGoalTotal(desk, countIn(total));
    const said = judgedParts(parts);
    for (const judgement of ['Uppfyllt', 'Delvis uppfyllt', 'Inte uppfyllt'])
      sayGoals(desk, judgement, said.get(judgement) ?? 0);
    desk.same('ord om mål', [...said.keys()].filter((key) => !key.endsWith('ppfyllt')).join(), '');
  }),
  claim(`[Aa]lla ${COUNT} mål(?:en)? (har uppfyllts(?: delvis)?)`, ([total = '', judged = ''], desk) => {
    sayGoalTotal(desk, countIn(total));
    sayGoals(desk, JUDGEMENTS[judged] ?? judged, countIn(total));
  }),
  claim('[Bb]åda målen (har uppfyllts(?: delvis)?)', ([judged = ''], desk) => {
    sayGoalTotal(desk, 2);
    sayGoals(desk, JUDGEMENTS[judged] ?? judged, 2);
  }),
  claim(
    `Inget av de ${COUNT} målen (har uppfyllts|går att bedöma|har bedömts)`,
    ([total = '', what = ''], desk) => {
      sayGoalTotal(desk, countIn(total));
      const judgement =
        { 'har uppfyllts': 'Inte uppfyllt', 'går att bedöma': 'Går inte att bedöma' }[what] ?? null;
      sayGoals(desk, judgement, countIn(total));
    },
  ),
  claim(`${capital(COUNT)} mål (går inte att bedöma|saknar bedömning)`, ([count = '', what = ''], desk) => {
    sayGoals(desk, JUDGEMENTS[what] ?? null, countIn(count));
  }),
  claim('Partnerskapet har haft ett mål\\.', (_, desk) => {
    sayGoalTotal(desk, 1);
  }),
  claim(
    'Förvaltningen bedömer att målet (har uppfyllts|delvis har uppfyllts|inte har uppfyllts)\\.',
    ([judged = ''], desk) => {
      sayGoalTotal(desk, 1);
      sayGoals(desk, JUDGEMENTS[judged] ?? judged, 1);
    },
  ),
  claim('Målet (går inte att bedöma|saknar bedömning) ?(?:i underlaget)?\\.', ([what = ''], desk) => {
    sayGoals(desk, JUDGEMENTS[what] ?? null, 1);
  }),
];

const goalSubjects: readonly Claim[] = [
  claim('Av målen gäller ([^.]+)\\.', ([shares = ''], desk) => {
    let rest = desk.book.goals.length;
    const said = clauses(shares);
    desk.same('delar som nämns en gång', said.length, new Set(said.map(([, what]) => what)).size);
    for (const [count, what] of said) {
      rest -= countIn(count) ?? 0;
      desk.same(`mål som gäller ${what}`, countIn(count), goalsOf(what, desk));
    }
    desk.same('mål som ingen del nämns för', 0, rest);
  }),
  claim('(?:Målet|Målen) gäller ([^.]+)\\.', ([what = ''], desk) => {
    const [subject = ''] = what.split(': ');
    desk.same(`mål som gäller ${subject}`, desk.book.goals.length, goalsOf(subject, desk));
  }),
  claim('Inget mål gäller enbart ([^.]+)\\.', ([what = ''], desk) => {
    desk.same(`mål som gäller ${what}`, 0, goalsOf(what, desk));
  }),
  claim('Mål för ([^.]+) saknas i underlaget\\.', ([what = ''], desk) => {
    desk.same(`mål som gäller ${what}`, 0, goalsOf(what, desk));
  }),
];

function goalsOf(what: string, { book }: Desk): number {
  const known = book.programmes.flatMap((row) => row.text('Verksamhetsdel')?.toLowerCase() ?? []);
  const ofRow = (row: GridRow): string | null => {
    const programme = row.text('Verksamhetsdel')?.toLowerCase() ?? null;
    return programme !== null && known.includes(programme) ? programme : null;
  };
  const wanted = what === 'hela partnerskapet' ? null : what.toLowerCase();
  return book.goals.filter((row) => ofRow(row) === wanted).length;
}

const noGoals = claim('Uppgifter om mål(?: för (.+?))? saknas i underlaget\\.', ([names = ''], desk) => {
  const programmes = new Set(desk.book.programmes.flatMap((row) => row.text('Verksamhetsdel') ?? []));
  desk.same('mål', 0, desk.book.goals.length);
  desk.same('verksamhetsdelar', names.replaceAll(' och ', ', '), [...programmes].map(plain).join(', '));
});

const undertakingStatuses = ['Uppfyllt', 'Delvis uppfyllt', 'Inte uppfyllt', null] as const;

const undertakingCounts: readonly Claim[] = [
  claim('Parterna har uppfyllt sina åtaganden\\.', (_, desk) => {
    const { undertakings } = desk.book;
    desk.same('uppfyllda åtaganden', undertakings.length, having(undertakings, 'Status', 'Uppfyllt'));
    desk.figure('åtaganden Uppfyllt', undertakings.length);
  }),
  claim(
    `(?:De ${COUNT} åtaganden|Det åtagande) som finns i underlaget ([^.]+)\\.`,
    ([total = '', what = ''], desk) => {
      const { undertakings } = desk.book;
      const n = total === '' ? 1 : countIn(total);
      desk.same('åtaganden', n, undertakings.length);
      desk.same(`åtaganden: ${what}`, n, having(undertakings, 'Status', JUDGEMENTS[what] ?? null));
    },
  ),
  claim(`Av parternas ${COUNT} åtaganden har ([^.]+)\\.`, ([total = '', parts = ''], desk) => {
    const { undertakings } = desk.book;
    desk.same('åtaganden', countIn(total), undertakings.length);
    desk.figure('åtaganden', countIn(total) ?? -1);
    const said = judgedParts(parts);
    for (const status of undertakingStatuses) {
      const n = said.get(status ?? '') ?? 0;
      desk.same(`åtaganden med status ${status ?? 'tom'}`, n, having(undertakings, 'Status', status));
      if (status !== null) desk.figure(`åtaganden ${status}`, n);
    }
  }),
];

const ACTIVITY_PHRASES: readonly (readonly [RegExp, (desk: Desk) => readonly GridRow[], string])[] = [
  [
    /genomför(?:des|ts) med avvikelse|^med avvikelse/,
    byStatus('Genomförd med avvikelse'),
    'Genomförd med avvikelse',
  ],
  [/försenades/, byStatus('Försenad'), 'Försenad'],
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
  const marked = ['Genomförd med avvikelse', 'Försenad', 'Inställd'];
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

function clauses(text: string): readonly (readonly [count: string, phrase: string])[] {
  const parts = text.split(new RegExp(`(?:, | och )(?=(?:${COUNT.slice(1, -1)}) )`, 'u'));
  return parts.map((part) => {
    const [, count = '', phrase = ''] = new RegExp(`^${COUNT} (.+)$`, 'u').exec(part) ?? [];
    return [count, phrase];
  });
}

const activityCounts: readonly Claim[] = [
  claim(
    `Av ${COUNT} aktiviteter (har|genomfördes|försenades|ställdes|pågår|är|saknar) ([^.]+)\\.`,
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
    `(?:Alla ${COUNT} aktiviteter|Båda aktiviteterna|Aktiviteten) (?=(?:har genomförts|försenades|ställdes|pågår|är|saknar|genomfördes|avslutades|hölls))(?!har genomförts enligt)([^.:]+?)(?=[.:]|, eftersom)`,
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
  claim('Ingen aktivitet har ställts in eller försenats\\.', (_, desk) => {
    const { book } = desk;
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

/** Sentences that count goals, undertakings and activities. */
export const resultClaims: readonly Claim[] = [
  ...goalCounts,
  ...goalSubjects,
  noGoals,
  ...undertakingCounts,
  ...activityCounts,
];

/** The same counts with a capital too, as the first word of a sentence. */
function capital(pattern: string): string {
  return pattern.replace(
    /\p{Ll}+(?=[|)])/gu,
    (word) => `${word}|${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );
}

/** The judgement that words of the report name. */
export function judgementIn(words: string): string | null {
  return JUDGEMENTS[words] ?? null;
}
