import { occurs, wholeWords } from './whole-words';

const GENDER = wholeWords(
  'flick\\p{L}*|pojk\\p{L}*|tjej\\p{L}*|kill(?:e|en|ar|arna|ars|arnas)|kvinn\\p{L}*|män|männen|mäns|männens|man och kvinna|kön|könet|könen|köns\\p{L}*|kön[ei]\\p{L}*|könsuppdela\\p{L}*|' +
    '\\p{L}*könade|genus\\p{L}*|icke-?binär\\p{L}*|transperson\\p{L}*|hbtq\\p{L}*',
);
const BEST_INTERESTS = wholeWords(
  'barn(?:et|en)?s bästa|(?:bästa|bäst) för (?:barnet|barnen|barn)|(?:barnets|barnens|barns) (?:bästa|intresse\\p{L}*)|bästa för \\p{L}*barn\\p{L}*|ungas bästa|barn och ungas bästa|barns och ungas bästa',
);
const CHILD =
  '(?:barn\\p{L}*|unga\\p{L}*|ungdom\\p{L}*|elev\\p{L}*|deltagar\\p{L}*|flick\\p{L}*|pojk\\p{L}*)';
const HEARD = wholeWords(
  'komm(?:a|it|er) till tals|kom till tals|barn(?:en|et)?s röst\\p{L}*|göra sin röst hörd|barn(?:en|et)?s (?:egna )?(?:åsikt\\p{L}*|synpunkt\\p{L}*|uppfattning\\p{L}*|delaktighet|inflytande|perspektiv|önskemål|idéer)|' +
    'barnråd\\p{L}*|ungdomsråd\\p{L}*|barndialog\\p{L}*',
);
const ASKED = wholeWords(
  'hörts|hörda|tillfråga\\p{L}*|fråga(?:t|ts|r|des)?|frågades|enkät\\p{L}*|intervju\\p{L}*|gruppsamtal\\p{L}*|samtal med|fokusgrupp\\p{L}*|åsikt\\p{L}*|synpunkt\\p{L}*|inflytande|delaktig\\p{L}*|medbestäm\\p{L}*|' +
    'berättat|berättar|uttryckt|sagt|påverka\\p{L}*|önskemål|tyckt|tycker|vad de vill',
);

/** What an analysis of the consequences for children must tell. */
export type ChildrenTopic = 'best-interests' | 'heard';

/** True when a text speaks of girls and boys, women and men, or of gender. */
export function speaksOfGender(text: string): boolean {
  return occurs(text, GENDER);
}

/** What of barnets bästa and of how children were heard (or why not) a text does not speak of. */
export function untoldOfChildren(text: string): readonly ChildrenTopic[] {
  const heard = occurs(text, HEARD) || (occurs(text, wholeWords(CHILD)) && occurs(text, ASKED));
  return [
    ...(occurs(text, BEST_INTERESTS) ? [] : (['best-interests'] as const)),
    ...(heard ? [] : (['heard'] as const)),
  ];
}
