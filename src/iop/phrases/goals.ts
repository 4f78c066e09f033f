/** Phrases on goals and undertakings that several sections use. */
import { goalCounts, type GoalJudgement } from '../figures/goal-judgements';
import { capitalise, cardinal, count, list, lowerFirst, nouns } from '../../swedish/grammar';
import { phrase } from '../../engine/report/officer-text';
import { once } from '../../engine/values/once';
import type { Goal } from '../workbook';
import { countAmong } from './count-among';

/** The predicate of a goal or an undertaking by its judgement, in a main clause: "målet har inte uppfyllts". */
export const judgementPhrase: Readonly<Record<GoalJudgement, string>> = {
  Uppfyllt: 'har uppfyllts',
  'Delvis uppfyllt': 'har uppfyllts delvis',
  'Inte uppfyllt': 'har inte uppfyllts',
  'Går inte att bedöma': 'går inte att bedöma',
};

/** Verbs that goals and undertakings begin with, where "att" is left out. */
const verbs = once(
  () =>
    new Set(
      (
        'anordna ansvara anställa arbeta arrangera bedriva bekosta betala bidra bjuda driva delta erbjuda finansiera främja följa ' +
        'genomföra ha hyra hålla informera inrätta leda låna lämna medverka möjliggöra nå ordna planera rapportera redovisa ' +
        'rekrytera samarbeta samordna samverka skapa sprida starta ställa stärka stödja tillhandahålla upplåta utbilda ' +
        'utse utveckla utvärdera öka'
      ).split(' '),
    ),
);

/**
 * The officer's own words for a goal or an undertaking: "att samordna …" as it is, "samordna …" with the "att" that is left
 * out, any other in quotation marks.
 */
export function quotedName(written: string): string {
  const words = phrase(written);
  const [first = ''] = words.toLowerCase().split(' ');
  if (first === 'att') return lowerFirst(words);
  return verbs().has(first) ? `att ${lowerFirst(words)}` : `”${words}”`;
}

/** How many goals were met: "Av fyra mål har inget uppfyllts, ett har uppfyllts delvis och två har inte uppfyllts." */
export function goalCountsText(goals: readonly Goal[]): string {
  const { total, fulfilled, partly, notFulfilled, notAssessable, unjudged } = goalCounts(goals);
  if (total === 0) return '';
  if (total === 1) return 'Partnerskapet har haft ett mål.';
  const n = cardinal(total, 'ett');
  const all = total === 2 ? 'Båda målen' : `Alla ${n} mål`;
  const none = `Inget av de ${n} målen`;
  const alike = [
    [fulfilled, all, 'har uppfyllts'],
    [partly, all, 'har uppfyllts delvis'],
    [notFulfilled, none, 'har uppfyllts'],
    [notAssessable, none, 'går att bedöma'],
    [unjudged, none, 'har bedömts i underlaget'],
  ] as const;
  const found = alike.find(([goalsAlike]) => goalsAlike === total);
  if (found !== undefined) return `${found[1]} ${found[2]}.`;
  const among = (part: number, what: string): readonly string[] =>
    part === 0 ? [] : [`${countAmong(part, total, 'ett')} ${what}`];
  const judged =
    fulfilled + partly === 0
      ? among(notFulfilled, 'inte uppfyllts')
      : [
          ...(fulfilled === 0 ? ['inget uppfyllts'] : among(fulfilled, 'uppfyllts')),
          ...among(partly, 'har uppfyllts delvis'),
          ...among(notFulfilled, 'har inte uppfyllts'),
        ];
  const others = (part: number, what: string): readonly string[] =>
    part === 0 ? [] : [`${capitalise(count(part, nouns.goal))} ${what}.`];
  return [
    ...(judged.length === 0 ? [] : [`Av ${n} mål har ${list(judged)}.`]),
    ...others(notAssessable, 'går inte att bedöma'),
    ...others(unjudged, 'saknar bedömning i underlaget'),
  ].join(' ');
}
