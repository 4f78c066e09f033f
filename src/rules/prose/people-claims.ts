import { NUMBER, numberOf } from './number-words';
import { sentencesOf } from './sentences';
import { occurs, wholeWords, type Match } from './whole-words';

/** What a text counts that the tab Aktiviteter holds. */
export type PeopleKind = 'participants' | 'visits' | 'occasions' | 'activities' | 'girls' | 'boys';

/** A number of participants, visits, occasions or activities that a text gives, and the sentence that tells it. */
export interface PeopleClaim extends Match {
  readonly of: PeopleKind;
  readonly count: number;
  readonly sentence: string;
}

/** A share of girls or boys in percent, with how far it may be rounded. */
export interface ShareClaim extends Match {
  readonly of: 'girls' | 'boys';
  readonly percent: number;
  readonly within: number;
  readonly sentence: string;
}

const NOUNS: readonly (readonly [PeopleKind, string])[] = [
  ['participants', 'deltagare|deltagarna|barn och unga|barn och ungdomar|barn|ungdomar|unga'],
  ['visits', 'besök|besöken|besökare'],
  ['occasions', 'tillfällen|tillfällena'],
  ['activities', 'aktiviteter|aktiviteterna'],
  ['girls', 'flickor|flickorna|tjejer|kvinnor'],
  ['boys', 'pojkar|pojkarna|killar|män'],
];

/** Each noun alone, which is quick to look for, and with its number. */
const COUNTS = NOUNS.map(([kind, nouns]) => ({
  kind,
  noun: wholeWords(nouns),
  pattern: wholeWords(`(?:${NUMBER}) (?:unika |olika |planerade |genomförda )?(?:${nouns})`),
}));

const TOLD_BEFORE =
  /(?<!\p{L})(?:sammanlagt|totalt|tillsammans|i allt|sammantaget|nått|nådde|nåddes|lockade|lockat|samlade|samlat|haft|hade|deltog|deltagit|genomförts|genomfördes|genomfört|genomförde|hölls|hållits|omfattade|omfattat|registrerades|registrerats|gjordes|noterades)\s(?:\p{L}+\s){0,3}(?:\p{N}[\p{N}\s]*\p{L}+\soch\s)?$/iu;
const TOLD_AFTER =
  /^(?:\s\p{L}+){0,3}?\s(?:deltog|deltagit|nåddes|nåtts|genomfördes|genomförts|hölls|hållits|gjordes|registrerades|medverkade|medverkat)(?!\p{L})/iu;
/** The number is a limit, a mean or a part, not a sum. */
const NO_SUM =
  /(?<!\p{L})(?:per|i snitt|snitt|i genomsnitt|genomsnitt|genomsnittligt|i medeltal|medeltal|minst|högst|fler än|färre än|mer än|mindre än|över|under|upp till|uppemot|cirka|ca|omkring|ungefär|drygt|knappt|nästan|närmare|runt|mål|målet|målvärdet|ytterligare|plats för|platser|varav|av dem|mellan|vid ett|samtidigt|gångna|dagligen)(?!\p{L})/iu;

const SHARE =
  /(?:andelen\s(flick|kvinn|tjej|pojk|män)\p{L}*(?:\s\p{L}+){0,4}?\s(\d{1,3}(?:,\d)?)\s?(?:procent|%))|(?:(\d{1,3}(?:,\d)?)\s?(?:procent|%)(?:\sav\s\p{L}+)?(?:\s\p{L}+){0,2}?\s(flick|kvinn|tjej|pojk|män)(?:or|orna|er|erna|ar|arna|nen)?(?!\p{L}))/giu;

/** The sums of participants and the like that a text gives; limits, means and rough numbers are not taken. */
export function peopleClaims(text: string): readonly PeopleClaim[] {
  return sentencesOf(text).flatMap((sentence) =>
    COUNTS.filter(({ noun }) => occurs(sentence.text, noun)).flatMap(({ kind, pattern }) =>
      [...sentence.text.matchAll(pattern)].flatMap((match): PeopleClaim[] => {
        const count = numberOf(new RegExp(`^(?:${NUMBER})`, 'iu').exec(match[0])?.[0] ?? '');
        const before = sentence.text.slice(Math.max(0, match.index - 60), match.index);
        const after = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
        if (count === null || count < 2 || /(?:av|till|på)\s$/i.test(before)) return [];
        const near = before.slice(-40) + after.slice(0, 25);
        if (NO_SUM.test(near) || !(TOLD_BEFORE.test(before) || TOLD_AFTER.test(after))) return [];
        if (/^\s(?:som|under\s\d{1,2}|från|i åldern|mellan|år)(?!\p{L})/iu.test(after)) return [];
        return [
          { start: sentence.start + match.index, text: match[0], of: kind, count, sentence: sentence.text },
        ];
      }),
    ),
  );
}

/** The shares of girls and boys that a text gives in percent. A goal ("minst 40 procent") is none. */
export function shareClaims(text: string): readonly ShareClaim[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.text.matchAll(SHARE)].flatMap((match): ShareClaim[] => {
      const who = (match[1] ?? match[4] ?? '').toLowerCase();
      const figure = match[2] ?? match[3] ?? '';
      const before = sentence.text.slice(Math.max(0, match.index - 30), match.index);
      if (NO_SUM.test(before) || NO_SUM.test(match[0]) || /(?<!\p{L})ska(?!\p{L})/iu.test(sentence.text))
        return [];
      return [
        {
          start: sentence.start + match.index,
          text: match[0],
          of: /^(?:pojk|män)/.test(who) ? 'boys' : 'girls',
          percent: Number(figure.replace(',', '.')),
          within: figure.includes(',') ? 0.06 : 0.6,
          sentence: sentence.text,
        },
      ];
    }),
  );
}
