import { NUMBER, numberOf } from './number-words';
import { sentencesOf } from './sentences';
import { occurs, wholeWords, type Match } from './whole-words';

/** A claim of how many goals were met; null for all of them. */
export interface GoalClaim extends Match {
  readonly fulfilled: number | null;
}

const MET = '(?:uppfyllts|uppfyllda|uppnåtts|uppnådda|nåtts|infriats|uppfylldes|nåddes|uppnåddes)';
const ALL = wholeWords(
  `(?:(?:alla|samtliga)(?: \\p{L}+){0,2} mål(?:en)?|målen|(?:partnerskapets|partnerskapens|överenskommelsernas|överenskommelsens|verksamhetens)(?: \\p{L}+)? mål) (?:har|är|bedöms vara|blev|anses|bedöms)?(?: \\p{L}+){0,2} ?${MET}`,
);
const SOME = wholeWords(
  `(?:ett|inget|${NUMBER})(?: av(?: de)? ${NUMBER})? mål(?:en)? (?:har |är |bedöms vara |blev )?(?:helt )?${MET}|av(?: de)? ${NUMBER} mål(?:en)? (?:har|är|bedöms) (?:ett|inget|inga|${NUMBER}) (?:blivit )?${MET}`,
);
const TAKEN_BACK = wholeWords(
  'inte|delvis|ännu|om|huruvida|ska|skulle|bör|kan|kommer|nästan|i stort sett|i huvudsak|till (?:stor|viss|största) del\\p{L}*|de flesta|flertalet|utom|förutom|avslutade',
);

/** The claims in a text of how many goals were met: "alla mål har uppfyllts", "två av tre mål har uppfyllts". */
export function goalClaims(text: string): readonly GoalClaim[] {
  return sentencesOf(text).flatMap((sentence): GoalClaim[] => {
    const all = [...sentence.text.matchAll(ALL)][0];
    if (all !== undefined && !occurs(sentence.text, TAKEN_BACK)) {
      return [{ start: sentence.start + all.index, text: all[0], fulfilled: null }];
    }
    return [...sentence.text.matchAll(SOME)].flatMap((match): GoalClaim[] => {
      const around = sentence.text.slice(Math.max(0, match.index - 15), match.index) + match[0];
      if (
        occurs(around, TAKEN_BACK) ||
        /^\s(?:delvis|i sin helhet)/i.test(sentence.text.slice(match.index + match[0].length))
      ) {
        return [];
      }
      const fulfilled = metNumber(match[0]);
      return fulfilled === null ? [] : [{ start: sentence.start + match.index, text: match[0], fulfilled }];
    });
  });
}

/** "två av tre mål har uppfyllts" and "av tre mål har två uppfyllts" both say two. */
function metNumber(claim: string): number | null {
  const written = /^av(?!\p{L})/iu.test(claim)
    ? /(?:har|är|bedöms)\s(\p{L}+|\d+)/iu.exec(claim)?.[1]
    : /^(?:\p{L}+|\d+)/u.exec(claim)?.[0];
  if (written === undefined) return null;
  return /^(?:inget|inga)$/i.test(written) ? 0 : numberOf(written);
}
