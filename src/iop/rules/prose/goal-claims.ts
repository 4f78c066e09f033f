import { NUMBER, numberOf } from './number-words';
import { RESERVATION } from './reservations';
import { sentencesOf } from './sentences-of';
import { firstMatch, occurs, wholeWords } from './whole-words';

/**
 * A claim of how many goals were met: `fulfilled` of all, null for all of them, or all but `except`. `isExact` where
 * the words give the whole count ("två av tre"); "två mål har uppfyllts" may be followed by more.
 */
export interface GoalClaim {
  readonly text: string;
  readonly sentence: string;
  readonly fulfilled: number | null;
  readonly except: number;
  readonly isExact: boolean;
}

const MET = '(?:uppfyll(?:ts?|da|des)|uppnå(?:tts?|dda|ddes)|nå(?:tts?|dda|ddes)|infria(?:ts|de|des))';
const IS = '(?:har|är|var|hade|bedöms vara|bedömdes vara)(?: \\p{L}+)?';
const COUNT = `(?:inget|ett|${NUMBER})`;
/** A word of each form of MET. */
const HAS_MET = 'uppfyll|nå|infria';
const CLAIMS = [
  wholeWords(
    `(?:(${COUNT})(?: av (?:de )?${NUMBER})?|alla|samtliga|(?:partnerskap|överenskommelse|verksamhet)\\p{L}*s)(?: \\p{L}+)? mål(?:en)? ${IS} ?${MET}`,
    'mål',
    HAS_MET,
  ),
  wholeWords(`målen(?: (?:för|inom) \\p{L}+(?: \\p{L}+)?)? ${IS} ?${MET}`, 'målen', HAS_MET),
  wholeWords(`av (?:de )?${NUMBER} mål(?:en)? ${IS} (${COUNT}) (?:\\p{L}+ )?${MET}`, 'av ', 'mål', HAS_MET),
];
const EXCEPT = wholeWords(
  `(?:alla|samtliga)(?: \\p{L}+)? mål(?:en)? utom (ett|${NUMBER})(?: \\p{L}+){1,3} ${MET}`,
  'mål',
  'utom',
  HAS_MET,
);
const PARTLY = wholeWords(
  `(?<!av\\s|av\\sde\\s)(${COUNT}) mål(?:en)? ${IS} ?${MET}(?:,| och) (?:ett|${NUMBER})(?: mål)?(?: (?:har|är))?(?: ${MET})? delvis`,
  'mål',
  'delvis',
  HAS_MET,
);
/** Which goals they are, after the claim; or whose goals. */
const OF_SOME =
  /^\s(?:inom|när\sdet\sgäller|vad\sgäller|för|med|i\sfråga)(?!\p{L})|^[^.]*\s(?:gäller|rör)\s/iu;
const OF_OTHERS = wholeWords(
  '(?:kommun|stad|region|nämnd|förening)(?:ens|s|ernas)|agenda|kommunfullmäktiges?|kommunens',
);

/** The claims in a text of how many goals were met: "alla mål har uppfyllts", "två av tre mål har uppfyllts". */
export function goalClaims(text: string): readonly GoalClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence }): GoalClaim[] => {
    if (!/mål/i.test(sentence) || occurs(sentence, OF_OTHERS)) return [];
    const except = firstMatch(sentence, EXCEPT);
    if (except !== null)
      return [
        { text: except[0], sentence, fulfilled: null, except: numberOf(except[1] ?? '') ?? 0, isExact: true },
      ];
    const partly = firstMatch(sentence, PARTLY);
    const match = partly ?? firstMatch(sentence, ...CLAIMS);
    if (match === null) return [];
    const [claim, ...counts] = match;
    // What is said of something else after the claim takes nothing of it back.
    const rest = sentence.replace(/, (?:och|vilket|så)\s(?!.*(?:delvis|inte|mål)).*$/iu, '');
    if (partly === null && occurs(rest, RESERVATION)) return [];
    const after = sentence.slice(match.index + claim.length);
    const some = counts.filter(Boolean).join('').replace(/inget/i, 'noll');
    const fulfilled = some === '' ? null : numberOf(some);
    const isExact = partly !== null || fulfilled === null || /(?<!\p{L})av\s/iu.test(claim);
    if (!isExact && OF_SOME.test(after)) return [];
    return [{ text: claim, sentence, fulfilled, except: 0, isExact }];
  });
}
