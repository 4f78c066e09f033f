import { RESERVATION } from './reservations';
import { sentencesOf } from './sentences';
import { firstMatch, occurs, wholeWords } from './whole-words';

/** A claim that schedule, budget or both were followed. `sentence` is the whole sentence that makes it. */
export interface NoDeviationClaim {
  readonly text: string;
  readonly sentence: string;
  /** The tabs whose data show whether it holds. */
  readonly of: readonly ('Budget' | 'Aktiviteter')[];
}

const WORDS = '(?: \\p{L}+){0,5}';
const BUDGET = 'budget\\p{L}*';
const PLAN = `(?:den |sin )?(?:tids?plan\\p{L}*|plan(?:en|eringen)?|${BUDGET})`;

const CLAIM = wholeWords(
  [
    `(?:inga|ingen|inte|aldrig|varken|utan)${WORDS} (?:avvikelser?|förseningar|överskridanden|merkostnader)`,
    `avvikelser?${WORDS} (?:inte \\p{L}+|saknas)`,
    '(?:avviker|avvek) inte|inte avvikit',
    `${BUDGET} (?:har )?inte över\\p{L}+`,
    `(?:följ(?:er|t|de)|hållit|höll)(?: sig (?:till|inom))? ${PLAN}`,
    `${PLAN}(?: och ${PLAN})? (?:har )?(?:följts|hållits|följdes|hölls)`,
    `(?:genomför|löp|gå|bedriv)\\p{L}*${WORDS} (?:enligt|inom) ${PLAN}`,
    `(?:kostnaderna|utfallet)${WORDS} (?:motsvarar|motsvarade|ryms inom) ${BUDGET}`,
    `i (?:linje|enlighet) med ${PLAN}|i balans|som planerat`,
  ].join('|'),
);

/** Right after "avvikelser": it is of something that is neither plan nor budget. */
const OF_OTHER_THINGS = /^\s(?:\p{L}+\s){0,4}(?:mål|åtagand|kvalitet|säkerhet|hygien|provsvar)/iu;
const NAMES = {
  Budget: wholeWords(`${BUDGET}|ekonomi\\p{L}*|\\p{L}*kostnader\\p{L}*|utfallet`),
  Aktiviteter: wholeWords('tid|\\p{L}*plan(?:en|eringen)?|förseningar|planerat'),
};

/**
 * The claims in a text that there were no deviations: none are mentioned, the plan was followed, the budget was kept. A
 * sentence that makes any reservation claims nothing here.
 */
export function noDeviationClaims(text: string): readonly NoDeviationClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence }): NoDeviationClaim[] => {
    const claim = firstMatch(sentence, CLAIM);
    if (claim === null) return [];
    const after = sentence.slice(claim.start + claim.text.length);
    const rest = `${sentence.slice(0, claim.start)}–${after}`;
    if (occurs(rest, RESERVATION) || OF_OTHER_THINGS.test(after)) return [];
    const named = (['Budget', 'Aktiviteter'] as const).filter((tab) => occurs(sentence, NAMES[tab]));
    const of = named.length === 0 ? (['Budget', 'Aktiviteter'] as const) : named;
    return [{ of, text: claim.text, sentence }];
  });
}
