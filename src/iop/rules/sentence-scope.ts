/** Which rows of the workbook the figures or claims of a sentence are of. */
import { once } from '../../engine/values/once';
import { remembering } from '../../engine/values/remembering';
import { MONTHS } from '../../swedish/format';
import type { Activity, Workbook } from '../workbook';
import { programmesNamed } from './prose/named-rows';
import { matchesOf, occurs, wholeWords } from './prose/whole-words';
import { withoutBounds } from './prose/years-in-text';

const SEASONS = wholeWords(
  '(?:höst|sommar|vinter|sportlov|påsk|jullov)\\p{L}*|vår(?:en|ens|termin\\p{L}*|arna)|(?:termin|lov|kvartal|läger|lägr)\\p{L}*',
);
const STEM = once(() => /^(?:höst|sommar|vinter|sport|påsk|jul|vår|termin|lov|kvartal|läg)/u);
const MONTH = wholeWords(`${MONTHS.join('|')}|vecka\\p{L}*|veckor|dag|dagen|gången|kväll\\p{L}*`);

/** Activities that a sentence speaks of. */
export interface ActivitiesMeant {
  readonly rows: readonly Activity[];
  /** True where the sentence names a programme, an activity or a season. */
  readonly isPart: boolean;
  /** False where it names a time that the names of the activities do not show. */
  readonly isKnown: boolean;
}

/** The activities of the programmes, the seasons and the names in a sentence; all of them when it names none. */
export function activitiesMeant(sentence: string, workbook: Workbook): ActivitiesMeant {
  const programmes = programmesNamed(sentence, workbook);
  const all = workbook.activities.rows;
  const exact = all.filter(activityNamed(sentence.toLowerCase()));
  if (exact.length > 0) return { rows: exact, isPart: true, isKnown: true };
  const rows =
    programmes.length === 0 ? all : all.filter(({ programme }) => programmes.includes(programme.value ?? ''));
  const rest = withoutBounds(sentence);
  const seasons = matchesOf(rest, SEASONS).map(([word]) => STEM().exec(word.toLowerCase())?.[0] ?? word);
  if (seasons.length > 0) {
    const isOfSeason = remembering((name: string) =>
      seasons.some((stem) => name.toLowerCase().includes(stem)),
    );
    const ofSeasons = rows.filter(({ activity }) => isOfSeason(activity.text));
    return { rows: ofSeasons, isPart: true, isKnown: ofSeasons.length > 0 };
  }
  const isKnown = !occurs(rest, MONTH);
  return { rows, isPart: programmes.length > 0, isKnown };
}

/** Whether words in lower case have the name of an activity. Of 10 000 rows many have the same. */
function activityNamed(words: string): (row: Activity) => boolean {
  const isNamed = remembering((name: string) => name !== '' && words.includes(name.toLowerCase()));
  return ({ activity }) => isNamed(activity.text);
}

const POSTS = [
  ['Personal', 'personal(?:en|ens|kostnad\\p{L}*)?|lön\\p{L}*'],
  ['Arvoden och köpta tjänster', 'arvod\\p{L}*'],
  ['Lokaler', 'lokal\\p{L}*|hyran?'],
  ['Material och utrustning', 'material\\p{L}*|utrustning\\p{L}*'],
  ['Resor och transporter', 'resor\\p{L}*|resekostnad\\p{L}*|transport\\p{L}*'],
  ['Mat och förtäring', 'mat(?:en)?|förtäring\\p{L}*'],
  ['Kommunikation', 'kommunikation\\p{L}*'],
  ['Utbildning', 'utbildning\\p{L}*'],
  ['Administration (overhead)', 'administration\\p{L}*|overhead'],
  ['Revision', 'revision\\p{L}*'],
  ['Ideella timmar, värderade', 'ideell\\p{L}*'],
] as const;
const NAMED = POSTS.map(([post, words]) => [post, wholeWords(words)] as const);

/** The cost posts of the budget that a sentence names in everyday words. */
export function postsMeant(sentence: string): readonly string[] {
  return NAMED.flatMap(([post, words]) => (occurs(sentence, words) ? [post] : []));
}
