/** Sentences that count goals and undertakings, in the summary and in their sections. */
import { isNotOver } from './book';
import { claim, type Claim, type Desk } from './claim';
import type { GridRow } from './grid';
import { countIn, piece, plain } from './swedish';

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
  claim(`${capital(COUNT)} mål gäller ([^.]+)\\.`, ([first = '', shares = ''], desk) => {
    let rest = desk.book.goals.length;
    const said = clauses(`${first.toLowerCase()} ${shares}`.replaceAll(' gäller ', ' '));
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
  const ofRow = (row: GridRow): string | null => {
    const programme = row.text('Verksamhetsdel');
    return programme === null ? null : plain(programme).toLowerCase();
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
  claim('Parterna har (hittills )?uppfyllt sina åtaganden\\.', ([soFar = ''], desk) => {
    const { undertakings } = desk.book;
    desk.same('åtaganden hittills', soFar !== '', isNotOver(desk.book));
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

/** Sentences that count goals and undertakings. */
export const resultClaims: readonly Claim[] = [...goalCounts, ...goalSubjects, noGoals, ...undertakingCounts];

/** "fem genomförts, en ställdes in": each count with what it counts. */
export function clauses(text: string): readonly (readonly [count: string, phrase: string])[] {
  const parts = text.split(new RegExp(`(?:, | och )(?=(?:${COUNT.slice(1, -1)}) )`, 'u'));
  return parts.map((part) => {
    const [, count = '', phrase = ''] = new RegExp(`^${COUNT} (.+)$`, 'u').exec(part) ?? [];
    return [count, phrase];
  });
}

/** The same counts with a capital too, as the first word of a sentence. */
export function capital(pattern: string): string {
  return pattern.replace(
    /\p{Ll}+(?=[|)])/gu,
    (word) => `${word}|${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );
}

/** The judgement that words of the report name. */
export function judgementIn(words: string): string | null {
  return JUDGEMENTS[words] ?? null;
}
