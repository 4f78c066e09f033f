import { quoted } from '../../engine/checks/quoted';
import { defineRule, type Found } from '../../engine/checks/rule';
import { once } from '../../engine/values/once';
import { cardinal } from '../../swedish/grammar';
import { lastDay, mainAgreements } from '../figures/agreement-periods';
import { hasComeIn } from '../figures/papers';
import type { Workbook } from '../workbook';
import { partiesNamed, programmesNamed } from './prose/named-rows';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './prose/number-words';
import { sentencesOf } from './prose/sentences-of';
import { textsOf, type Prose } from './prose/texts-of';
import { lettersIn, matchesOf, occurs, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

/** What texts count: the noun, its endings, and its rows. */
const COUNTED = [
  ['överenskommelse', '[nr]|rna', 'agreements'],
  ['verksamhetsdel', 'en|ar|arna', 'programmes'],
  ['mål', 'et|en', 'goals'],
  ['part', 'er|erna', 'parties'],
  ['bilag', 'a|an|or|orna', 'attachments'],
  ['åtagande', '[nt]|na', 'undertakings'],
  ['aktivitet', 'en|er|erna', 'activities'],
] as const;
type Counted = (typeof COUNTED)[number];

const NOUN = `(?:iop-?|avtals)?(?<noun>${COUNTED.map(([stem, endings]) => `${stem}(?:${endings})?`).join('|')})`;
// What may stand between the count and the noun without making it a count of fewer.
const ADJECTIVES = '(?:(?:de|st|olika|tecknade|årliga|avtalade|gemensamma|bifogade|ingångna) )*';
const YEAR = '(?:19|20)\\d\\d';

// An ordinal of an agreement may have a year for its noun: "den fjärde för 2024".
const CLAIM = wholeWords(
  `(?:(?<count>${NUMBER}|båda|bägge) ${ADJECTIVES}|` +
    `(?:(?:den|det) )?(?<ordinal>${ORDINAL})(?: |(?= (?:för|gällde|gäller|avser|avsåg) ${YEAR})))(?:${NOUN})?`,
);

const WHOLE =
  '(?:partnerskapet|parterna|de|samarbetet|samverkan|(?:slut)?rapporten|ärendet|överenskommelserna)';
const WORDS = '(?:\\s[\\p{L}\\d–-]+)';
const LED_IN = once(() => {
  const ends = (source: string): RegExp => new RegExp(lettersIn(`(?<!\\p{L})(?:${source})\\s$`), 'i');
  return {
    /** Right before a count: it is of all that there are. */
    all: ends(
      `alla|samtliga|partnerskapets|överenskommelsernas|parternas|godkänner|(?:${NUMBER}|en|ett|ingen|inget)\\sav(?:\\sde)?|^av(?:\\sde)?`,
    ),
    /** Of all, or of those that were just mentioned. */
    those: ends('de'),
    /** It is what the partnership, or the report on it, has. */
    had: ends(
      `${WHOLE}\\s(?:har|hade|omfattar|omfattade|(?:består|bestod)\\sav|(?:vilar|vilade|bygger|byggde)\\spå|innehåller|innehöll|avser|avsåg|gäller|gällde)(?:\\s(?:totalt|sammanlagt))?|` +
        `${WHOLE}\\s(?:har|hade)${WORDS}{0,3}?\\s(?:haft|omfattat|bestått\\sav|vilat\\spå|byggt\\spå|innehållit|gällt|avsett|tecknat|ingått|slutit|reglerats\\s(?:i|av|genom))|` +
        `(?:samver|samarbet|reglera|partnerskap)\\p{L}*(?:${WORDS}|\\s\\(IOP\\)){0,6}?\\sgenom|` +
        '(?:till|i)\\s(?:partnerskapet|ärendet|rapporten|samarbetet|överenskommelserna)\\s(?:hör|ingår|ingick|finns|fanns)',
    ),
    inForce: ends('gäll(?:de|er|t)'),
    own: ends('\\p{L}+s|har|har\\shaft'),
    /** It is of others than the rows. */
    others: ends(
      '(?:ytterligare|andra|nya|tidigare|övriga|minst|högst|än|cirka|ungefär|drygt|nästan|inte|bilaga)',
    ),
  };
});
const FOLLOWED_BY = once(() => ({
  whole:
    /^\s(?:(?:har|hade)\s)?(?:hör(?:de)?\still|ingår\si|ingick\si|ingått\si|framgår\sav|bifogas|biläggs|finns\si)(?:\s(?:partnerskapet|ärendet|rapporten|slutrapporten|samarbetet|överenskommelserna)|[.,:])|^\shar\s(?:tecknats|ingåtts|slutits|gällt|undertecknat)(?!\s(?:av|med|för|som))/iu,
  takingPart: /^\s(?:deltog|medverkade|närvarade)\s(?:i|vid)\s(?:workshop|styrgrupp)[^:;]*$/iu,
  /** The count is of those that these words describe, or of each. */
  some: /^(?:\s\p{L}+)?\s(?:som|där|varav|vardera|var(?=[.,;]|$)|kvar|med\s(?:olika|andra|flera)|(?:i|för|från)\s(?:agenda|kommun|stad|region|nätverk|[\p{L}-]*nämnd))(?!\p{L}*s?\sinsats)/iu,
}));
/** What is not there, or not yet. */
const NOT_YET = wholeWords(
  'inte|ej|ännu|om|ska|skulle|bör|kan|kommer|ny|nya|nytt|blir|(?:planer|föreslå|diskuter|eventuell|möjlig|förhandl|önsk|agenda|kommunens|stadens|regionens|globala)\\p{L}*',
);
/** Rows that were mentioned just before, so that "båda" may be those. */
const PARTICULAR = wholeWords(`${YEAR}|${ORDINAL}|ök|\\p{L}+ och \\p{L}+en`);

/** `tab` has `rows` rows of what the text counts. */
type CountDiffers = {
  readonly kind: 'count-differs';
  readonly written: string;
  readonly tab: string;
  readonly rows: number;
};

/**
 * Counts and ordinals in texts that are not those of the rows: "partnerskapet har haft tre överenskommelser" when there
 * are four, "den femte överenskommelsen". A count is held against the rows only where the words say that it is of all
 * of them: what others have, what is not there yet, and some of the rows are no claim. Where it may be of fewer ("båda
 * parterna", what one party has promised) it is a warning. One finding a text and tab, for the first of its kind.
 */
export const countsInTextRule = defineRule<RuleContext, CountDiffers>({
  code: 'K02',
  severity: 'FEL',
  check: checkCountsInText,
  sentences: {
    'count-differs': ({ written, tab, rows }) =>
      `Texten säger ${quoted(written)}, men fliken ${tab} har ${rows === 1 ? 'en rad' : `${cardinal(rows, 'en')} rader`}. Ändra texten, eller rätta fliken.`,
  },
});

function checkCountsInText(context: RuleContext): readonly Found<CountDiffers>[] {
  const { workbook } = context;
  return textsOf(context, 'title', 'section', 'decision', 'lesson').flatMap((prose) => {
    const wrong = new Map<string, Found<CountDiffers>>();
    let before = '';
    for (const { text } of sentencesOf(prose.text)) {
      for (const match of matchesOf(text, CLAIM)) {
        const noun = match.groups?.noun?.toLowerCase() ?? COUNTED[0][0];
        const counted = COUNTED.find(([stem]) => noun.startsWith(stem)) ?? COUNTED[0];
        const { sheet: tab, rows } = workbook[counted[2]];
        // A tab without rows is another finding.
        if (rows.length === 0 || wrong.has(tab)) continue;
        const differs = contradicted({ match, counted, before, prose }, workbook);
        if (differs === null) continue;
        const facts = { kind: 'count-differs', written: match[0], tab, rows: differs.rows } as const;
        wrong.set(tab, { place: prose.place, facts, ...(differs.isSure ? {} : { severity: 'VARNING' }) });
      }
      before = text;
    }
    return [...wrong.values()];
  });
}

/** A count as it stands, and the sentence before its own. */
interface Claim {
  readonly match: RegExpExecArray;
  readonly counted: Counted;
  readonly before: string;
  readonly prose: Prose;
}

function contradicted(
  { match, counted: [, , tab], before: earlier, prose }: Claim,
  workbook: Workbook,
): { readonly rows: number; readonly isSure: boolean } | null {
  const { input, index, 0: written, groups: { count, ordinal = '', noun } = {} } = match;
  const rows = rowsOf(tab, workbook);
  if (count === undefined) {
    const isOfRows = noun === undefined ? /överenskommelse/i.test(input) : tab !== 'parties';
    return isOfRows && ordinalOf(ordinal) > rows && !occurs(input, NOT_YET) ? { rows, isSure: true } : null;
  }
  const number = noun === undefined ? 0 : Number(numberOf(count));
  if (number < 2 || number > 1000) return null;
  const led = input.slice(Math.max(0, index - 120), index);
  const after = input.slice(index + written.length, index + written.length + 60);
  const { all, those, had, inForce, own, others } = LED_IN();
  const followed = FOLLOWED_BY();
  if (others.test(led) || followed.some.test(after)) return null;
  if (tab === 'undertakings' && own.test(led) && !all.test(led)) {
    const [party, another] = partiesNamed(led, workbook);
    const promised = workbook.undertakings.rows.filter((row) => row.party.value === party?.id.value).length;
    if (party !== undefined && another === undefined)
      return promised === number ? null : { rows: promised, isSure: false };
  }
  if (number === rows) return null;
  const isBoth = /^b/i.test(count);
  const isOfThose = isBoth || (those.test(led) && !all.test(led));
  if (isOfThose) {
    const isOfSome =
      /goals|undertakings|activities/.test(tab) ||
      [led, earlier].some((words) => occurs(words, PARTICULAR) || partiesNamed(words, workbook).length > 1);
    return isOfSome || partOf(tab, input, workbook).includes(number) ? null : { rows, isSure: !isBoth };
  }
  const isTakingPart = tab === 'parties' && followed.takingPart.test(after);
  const isOfAll =
    prose.kind === 'title' ||
    all.test(led) ||
    had.test(led) ||
    followed.whole.test(after) ||
    (inForce.test(led) && yearsNamed(input).length > 0) ||
    isTakingPart;
  if (!isOfAll || partOf(tab, input, workbook).includes(number)) return null;
  return { rows, isSure: !isTakingPart };
}

/** How many rows a text may count: addenda are no agreements of their own, and what has not come in is not attached. */
function rowsOf(tab: Counted[2], workbook: Workbook): number {
  switch (tab) {
    case 'agreements':
      return mainAgreements(workbook).length;
    case 'attachments':
      return workbook.attachments.rows.filter(hasComeIn).length;
    default:
      return workbook[tab].rows.length;
  }
}

/** How many rows there are of what a sentence limits its count to: some years, a programme, a party. */
function partOf(tab: Counted[2], sentence: string, workbook: Workbook): readonly number[] {
  const programmes = programmesNamed(sentence, workbook);
  const parties = partiesNamed(sentence, workbook).map(({ id }) => id.value);
  switch (tab) {
    case 'agreements':
      return [agreementsWithin(sentence, workbook)];
    case 'goals':
      return programmes.map(
        (name) => workbook.goals.rows.filter(({ programme }) => programme.value === name).length,
      );
    case 'activities': {
      const years = yearsNamed(sentence);
      const rows = workbook.activities.rows.filter(
        ({ plannedStart }) => years.length === 0 || years.includes(plannedStart.text.slice(0, 4)),
      );
      const named = programmes.map((name) => rows.filter(({ programme }) => programme.value === name).length);
      return [rows.length, ...named];
    }
    case 'undertakings':
      return parties.map((id) => workbook.undertakings.rows.filter(({ party }) => party.value === id).length);
    default:
      return [];
  }
}

function yearsNamed(sentence: string): readonly string[] {
  return sentence.match(new RegExp(YEAR, 'g')) ?? [];
}

/** How many agreements there are in the years that a sentence names; none when it names none. */
function agreementsWithin(sentence: string, workbook: Workbook): number {
  const years = [...yearsNamed(sentence)].sort();
  const [from = '0'] = years;
  const to = `${years.at(-1) ?? '0'}-99`;
  return mainAgreements(workbook).filter(
    (row) => String(row.start.value) < to && String(lastDay(row, workbook)) >= from,
  ).length;
}
