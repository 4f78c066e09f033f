/** What a text says about one person that should not be public. */
import { once } from '../../../engine/values/once';
import { remembering } from '../../../engine/values/remembering';
import { sentencesOf } from './sentences-of';
import { firstMatch, occurs, wholeWords, type WholeWords } from './whole-words';

/** What is said of one person. */
export type PersonalMatter = 'hälsa' | 'brott' | 'religion' | 'ursprung';

const ONE_PERSON = wholeWords(
  '(?:ett|det) (?:\\p{L}+a )?barn(?:et)?|(?:en|den) (?:\\p{L}+a )?(?:flickan?|pojken?|kvinnan?|man(?:nen)?|elev(?:en)?|ungdom(?:en)?|tonåring(?:en)?|deltagaren?|sångaren?|förälder(?:n)?|mamman?|pappan?|ledaren?|medarbetaren?|person(?:en)?)|' +
    'en av (?:de )?(?:\\p{L}+a )?(?:barnen|flickorna|pojkarna|kvinnorna|männen|eleverna|ungdomarna|deltagarna|sångarna|föräldrarna|ledarna|medarbetarna)|' +
    'ett av (?:de )?(?:\\p{L}+a )?barnen|barnet|flickan|pojken|kvinnan|mannen|eleven|ungdomen|deltagaren|ledaren|hon|han|(?:\\p{L}+-?)?årig(?:a|e)? \\p{L}+',
);
// What holds of anyone says nothing of one.
const ANYONE = wholeWords(
  'ska|skall|skulle|kan|kunna|bör|måste|får inte|oavsett|varje|inget barn|ingen|om (?:ett|en)|när (?:ett|en)|till exempel|t\\.ex|rutin(?:er)?|riktlinjer(?:na)?|enligt (?:lag|\\p{L}*lagen)',
);

const MATTERS: Readonly<Record<PersonalMatter, WholeWords>> = {
  hälsa: wholeWords(
    'diagnos(?:en)?|adhd|autism|asperger\\p{L}*|depression(?:en)?|deprimerad|cancer\\p{L}*|diabetes|epilepsi|ätstörning(?:en|ar)?|självskadebeteende|självmord\\p{L}*|psykiskt sjuk|psykisk(?:a)? (?:sjukdom|ohälsa|besvär)|utbränd|utmattningssyndrom|missbruk(?:et|ar|ade)?|alkoholist|sjukskriven|sjukskrev(?:s)?|inlagd på sjukhus|gravid|hivpositiv|rullstolsburen|(?:har|hade|med) (?:en )?(?:funktionsnedsättning|utvecklingsstörning)',
    'diagnos|adhd|autism|asperger|depres|deprim|cancer|diabetes|epilepsi|ätstörning|självskade|självmord|psykisk|utbränd|utmattning|missbruk|alkoholist|sjuk|gravid|hivpositiv|rullstol|funktionsned|utvecklingsstör',
  ),
  brott: wholeWords(
    'dömd|dömdes|dömts|åtalad|åtalades|åtalats|misstänkt(?:es)?|misstänks|anhållen|anhölls|häktad|häktades|polisanmäld|polisanmäldes|brottsdömd|avtjänar \\p{L}+|frihetsberövad|begått (?:ett )?brott|begick (?:ett )?brott|kriminell',
    'dömd|dömt|åtala|misstänk|anhåll|anhöll|häkta|polisanmäl|avtjänar|frihetsberöv|brott|kriminell',
  ),
  religion: wholeWords(
    'muslim|kristen|katolik|jude|judinna|hindu|buddhist|ateist|jehovas vittne|konverterade|konverterat|konvertit',
  ),
  ursprung: wholeWords(
    'flykting|asylsökande|papperslös|ensamkommande|är rom|romsk|samisk|flydde från|flytt från (?:krig\\p{L}*|hemlandet)|etniskt ursprung|ursprung i|uppehållstillstånd|utvisad|utvisades|utvisning(?:en)?',
    'flykting|asyl|papperslös|ensamkom|rom|samisk|flydde|flytt|ursprung|uppehåll|utvis',
  ),
};
const MATTER_NAMES = Object.keys(MATTERS) as readonly PersonalMatter[];

// A name and an age: "Amina, 9 år, sjunger", "Amina (9 år)", "nioåriga Amina".
const NAME_AND_AGE = once(
  () =>
    /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?(?:, (?:\d{1,2}|\p{L}{2,6}) år(?=[,.;:)”"]|$| (?:berätt|säg|sade|sa |tyck|skr[ie]v|deltog|sjung|har |fick |bor ))| \((?:\d{1,2}|\p{L}{2,6}) år\))|[\p{L}\d]{1,8}-?årig[ae] (\p{Lu}\p{Ll}+)/gu,
);
const NO_NAME =
  /^(?:Barn|Unga|Ung|Vuxna|Äldre|Flick|Pojk|Kvinn|Män|Elev|Ungdom|Deltag|Åld|Grupp|Samtliga|Alla|Fler|Övriga|Målgrupp|Medlem|Ledar|Föräld|Person|Avtal|Period|Från|Till|Efter|Under|Mellan|Löptid|Tid|Överenskommelse|Partnerskap|Yngst|Äldst|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December)/u;

const PROTECTED = wholeWords(
  '(?:har|hade|med|fått|får|lever (?:med|under)|under|omfattas av) (?:en )?(?:skydda(?:d|de|t) (?:personuppgift(?:er)?|identitet|adress|folkbokföring)|sekretessmarkering|kvarskrivning|hemlig adress)|(?:är|var|blev|blivit) (?:sekretessmarkera(?:d|t|de)|kvarskriv(?:en|na))',
);
const SHELTER_AT_STREET = once(
  () =>
    /(?:[Ss]kydda[td]e? boende|[Kk]vinnojour)[^.]*\p{Lu}\p{L}+(?:gatan?|vägen|väg|gränden?|stigen|torget?) \d/u,
);
const OF_LAW = wholeWords(
  'rutin(?:er|erna)?|riktlinje(?:r|rna)?|§|kap\\.?|lag|lagen|\\p{L}+lagen|osl|bestämmelser(?:na)?|personer med|barn med|den som|alla som|de som',
);

/** The first matter of each kind that a text tells of one person, and its word. */
export const personalMattersIn = remembering(
  (text: string): readonly { readonly about: PersonalMatter; readonly written: string }[] => {
    const found = MATTER_NAMES.filter((about) => occurs(text, MATTERS[about]));
    if (found.length === 0) return [];
    const sentences = sentencesOf(text)
      .map((sentence) => sentence.text)
      .filter((sentence) => occurs(sentence, ONE_PERSON) && !occurs(sentence, ANYONE));
    return found.flatMap((about) => {
      const [first] = sentences.flatMap((sentence) => firstMatch(sentence, MATTERS[about])?.[0] ?? []);
      return first === undefined ? [] : [{ about, written: first }];
    });
  },
);

/** Whether a text names a person with an age. `names` are those of parties, programmes and places. */
export function hasNameWithAge(text: string, names: readonly string[]): boolean {
  if (!/år/.test(text)) return false;
  return [...text.matchAll(NAME_AND_AGE())].some(([, name = '', other = name]) => {
    return !NO_NAME.test(other) && !names.some((known) => known.includes(other));
  });
}

/** The words that tell of someone whose identity or address is protected, or null. What the law says of secrecy tells of nobody. */
export const wordsOfProtectedPerson = remembering((text: string): string | null => {
  if (!/sekretess|skydda|kvinnojour|kvarskriv|hemlig/i.test(text)) return null;
  const [shelter] = SHELTER_AT_STREET().exec(text) ?? [];
  if (shelter !== undefined) return shelter;
  const [words] = sentencesOf(text).flatMap((sentence) =>
    occurs(sentence.text, OF_LAW) ? [] : (firstMatch(sentence.text, PROTECTED)?.[0] ?? []),
  );
  return words ?? null;
});
