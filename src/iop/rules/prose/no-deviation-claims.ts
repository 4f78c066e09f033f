import { RESERVATION } from './reservations';
import { sentencesOf } from './sentences-of';
import { firstMatch, occurs, wholeWords } from './whole-words';

/** A claim that schedule, budget or both were followed. `sentence` is the whole sentence that makes it. */
export interface NoDeviationClaim {
  readonly text: string;
  readonly sentence: string;
  /** False where the words leave open whose plan it was: "hyresgästerna flyttade in enligt plan". */
  readonly isOfWhole: boolean;
  /** The tabs whose data show whether it holds. */
  readonly of: readonly ('Budget' | 'Aktiviteter')[];
}

const WORDS = '(?: \\p{L}+){0,5}';
const BUDGET = 'budget\\p{L}*';
// "Planen mot diskriminering" and "planen för barnens trygghet" are other plans.
const PLAN = `(?:den |sin )?(?:tids?plan\\p{L}*|plan(?:en|eringen)?(?! (?:mot|för|om|som)(?! (?:19|20|hela|året|perioden|partnerskapet|verksamheten)))|${BUDGET})`;

const CLAIMS = [
  wholeWords(
    `(?:inga|ingen|inte|aldrig|varken|utan)${WORDS} (?:avvikelser?|förseningar|överskridanden|merkostnader)`,
    'ing|inte|aldrig|varken|utan',
    'avvikelse|förseningar|överskridanden|merkostnader',
  ),
  wholeWords(`avvikelser?${WORDS} (?:inte \\p{L}+|saknas)`, 'avvikelse', 'inte|saknas'),
  wholeWords('(?:avviker|avvek) inte|inte avvikit', 'inte', 'avv'),
  wholeWords(`${BUDGET} (?:har )?inte över\\p{L}+`, 'budget', 'inte', 'över'),
  wholeWords(
    `(?:följ(?:er|t|de)|hållit|höll)(?: sig (?:till|inom))? ${PLAN}`,
    'följ|hållit|höll',
    'plan|budget',
  ),
  // "Har följts upp" is no claim of what the following-up showed.
  wholeWords(
    `${PLAN}(?: och ${PLAN})? (?:har )?(?:följts|hållits|följdes|hölls)(?! upp)`,
    'plan|budget',
    'följts|hållits|följdes|hölls',
  ),
  wholeWords(
    `(?:genomför|löp|gå|gick|bedriv|håll|höll)\\p{L}*${WORDS} (?:enligt|inom) ${PLAN}`,
    'genomför|löp|gå|gick|bedriv|håll|höll',
    'enligt|inom',
    'plan|budget',
  ),
  wholeWords(
    `(?:kostnaderna|utfallet)${WORDS} (?:motsvarar|motsvarade|ryms inom) ${BUDGET}`,
    'kostnaderna|utfallet',
    'motsvara|ryms',
    'budget',
  ),
  wholeWords(`i (?:linje|enlighet) med ${PLAN}`, 'linje|enlighet', 'plan|budget'),
  wholeWords(`(?:ekonomi|budget|resultat)\\p{L}*${WORDS} i balans`, 'balans'),
  wholeWords('som planerat', 'planerat'),
];

/** Right after "avvikelser": it is of something that is neither plan nor budget. */
const OF_OTHER_THINGS =
  /^\s(?:\p{L}+\s){0,4}(?:mål|åtagand|kvalitet|säkerhet|hygien|provsvar)|^\s(?:har\s\p{L}+\s)?(?:från|mot|mellan)\s(?!(?:\p{L}+\s){0,3}(?:(?:tids?)?plan|\p{L}*(?:budget|avtal|överenskommelse)))/iu;
/** Who finds no deviations, or where: it is what was examined that had none. */
const EXAMINED = wholeWords(
  '(?:revisor|revision|årsmöte|granskning|kontroll|stickprov|tillsyn|inspektion|besiktning|skyddsrond|protokoll|bokföring)\\p{L}*|\\p{L}+(?:kontroll|granskning|besiktning|inspektion)(?:en)?',
);
/** Who or what may be all of the plan; anything else that "went as planned" is a matter of its own. */
const WHOLE = wholeWords(
  '(?:verksamhet|aktivitet|partnerskap|samarbete|överenskommelse|insats|projekt|tillfälle)\\p{L}*|parterna|arbetet(?! med)|all[ta]|föreningen|vi',
);
/** Right before the claim: whose budget or plan it is. */
const OWNER = /(\p{L}+s)\s(?:\p{L}+\s)?$/iu;
const OWN =
  /^(?:partnerskapets|verksamhetens|samarbetets|projektets|överenskommelse(?:ns|rnas)|årets|års|parternas)$/iu;
const NAMES = {
  Budget: wholeWords(`${BUDGET}|ekonomi\\p{L}*|\\p{L}*kostnad\\p{L}*|utfallet`),
  Aktiviteter: wholeWords('tid|\\p{L}*plan(?:en|eringen)?|förseningar|planerat'),
};

/**
 * The claims in a text that there were no deviations: none are mentioned, the plan was followed, the budget was kept. A
 * sentence that makes any reservation claims nothing here.
 */
export function noDeviationClaims(text: string): readonly NoDeviationClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence }): NoDeviationClaim[] => {
    const claim = firstMatch(sentence, ...CLAIMS);
    if (claim === null) return [];
    const [text] = claim;
    const before = sentence.slice(0, claim.index);
    const after = sentence.slice(claim.index + text.length);
    const rest = `${before}–${after}`;
    const owner = OWNER.exec(before.slice(-60))?.[1] ?? 'årets';
    const isOfPlan = /^(?:tids?plan|plan|budget)/i.test(text);
    if (isOfPlan && !OWN.test(owner)) return [];
    if (occurs(rest, RESERVATION) || OF_OTHER_THINGS.test(after) || occurs(rest, EXAMINED)) return [];
    const named = (['Budget', 'Aktiviteter'] as const).filter((tab) => occurs(sentence, NAMES[tab]));
    const of = named.length === 0 ? (['Budget', 'Aktiviteter'] as const) : named;
    const isOfWhole =
      /avv[ie]k|försen|kostnad|budget|ekonomi|resultat/i.test(text) || isOfPlan || occurs(rest, WHOLE);
    return [{ of, text, sentence, isOfWhole }];
  });
}
