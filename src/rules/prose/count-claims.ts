import type { CountedRows } from '../../finding';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './number-words';
import { sentencesOf } from './sentences';
import { occurs, wholeWords, type Match } from './whole-words';

/**
 * A count in a text. `all`: the text says that there are so many. `some`: it speaks of some of them, and only more
 * than there are can be wrong. `several`: at least two, without a number. `sentence` is where it stands.
 */
export interface CountClaim extends Match {
  readonly counted: CountedRows;
  readonly count: number;
  readonly reach: 'all' | 'some' | 'several';
  readonly sentence: string;
}

/** An ordinal with its noun, and the single calendar year that the text gives it, if any. */
export interface OrdinalClaim extends Match {
  readonly counted: CountedRows;
  readonly ordinal: number;
  readonly year: number | null;
}

/** The nouns: in the plural, in the definite plural and in the definite singular. */
const NOUNS: Readonly<Record<CountedRows, readonly [many: string, theMany: string, theOne: string]>> = {
  agreement: ['(?:IOP-?)?överenskommelser', '(?:IOP-?)?överenskommelserna', '(?:IOP-?)?överenskommelsen'],
  programme: ['verksamhetsdelar', 'verksamhetsdelarna', 'verksamhetsdelen'],
  goal: ['mål', 'målen', 'målet'],
  party: ['(?:avtals)?parter', '(?:avtals)?parterna', '(?:avtals)?parten'],
  attachment: ['bilagor', 'bilagorna', 'bilagan'],
  undertaking: ['åtaganden', 'åtagandena', 'åtagandet'],
};

const counted = Object.keys(NOUNS) as CountedRows[];

// Adjectives that may stand between the count and the noun without making it a count of fewer.
const ADJECTIVES = String.raw`(?:(?:de |på varandra följande |ingående |olika |tecknade |gällande |årliga |avtalade |gemensamma |övergripande |uppsatta |numrerade |bifogade |skriftliga |ettåriga |ingångna |separata |fristående )*)`;

const COUNT = new Map(
  counted.map((kind) => {
    const [many, theMany] = NOUNS[kind];
    return [
      kind,
      wholeWords(`(?:${NUMBER}|båda|bägge|flera|många) ${ADJECTIVES}(?:${many}|${theMany})`),
    ] as const;
  }),
);

const ORDINAL_OF = new Map(
  counted.map((kind) => [kind, wholeWords(`(?:den|det) ${ORDINAL} ${NOUNS[kind][2]}`)] as const),
);

/** Right before a count: it is of others than the rows of the workbook, or no count of them. */
const OTHERS_BEFORE =
  /(?<!\p{L})(?:ytterligare|andra|nya|tidigare|kommande|framtida|resterande|återstående|övriga|minst|högst|upp till|fler än|färre än|mer än|mindre än|cirka|ca|omkring|ungefär|drygt|knappt|nästan|varav|eller|till|utöver|per|inte|var sin|bilaga|punkt|sida) $/iu;
/** Right before a count: it is of them all. */
const ALL_BEFORE =
  /(?<!\p{L})(?:av|av de|alla|samtliga|totalt|sammanlagt|sammantaget|i allt|ramen för|genom|omfattar|omfattat|omfattade|består av|bestått av|bestod av|innehåller|innehöll|innefattar|har|hade|haft|finns|fanns|gäller|gällt|gällde|tecknat|tecknats|ingått|mellan|fördelat på|uppdelat på|delat i|med|de|hör|ingår|ingick|anger|angav|satte|ställde) $/iu;
/** Soon after a count: it is of those that this tells of. */
const SOME_AFTER = wholeWords(
  'uppfyll\\p{L}*|nått\\p{L}*|nådd\\p{L}*|uppnå\\p{L}*|delvis|återstår|löpt ut|avslutats|avslutade|saknas|saknar|bedöm\\p{L}*|som|där|varav',
);

/** Each noun alone, which is quick to look for. */
const NOUN_OF: Readonly<Record<CountedRows, RegExp>> = {
  agreement: /överenskommelser/iu,
  programme: /verksamhetsdelar/iu,
  goal: /mål/iu,
  party: /parter/iu,
  attachment: /bilagor/iu,
  undertaking: /åtagande/iu,
};

/** The counts of rows that a text tells ("fyra överenskommelser", "de två parterna", "av fem mål"). One is an article. */
export function countClaims(text: string): readonly CountClaim[] {
  return sentencesOf(text).flatMap((sentence) =>
    counted.flatMap((kind) => {
      const pattern = COUNT.get(kind);
      return pattern === undefined ? [] : claimsOf(sentence, kind, pattern);
    }),
  );
}

/**
 * The ordinals that a text gives ("den fjärde överenskommelsen"). In a sentence on agreements those without a noun are
 * taken too when a year follows ("den tredje för 2023 och den fjärde för 2024"). "Den andra parten" is the other one.
 */
export function ordinalClaims(text: string): readonly OrdinalClaim[] {
  return sentencesOf(text).flatMap((sentence) => {
    const withNoun = counted
      .filter((kind) => kind !== 'party')
      .flatMap((kind) => ordinalsIn(sentence, kind, ORDINAL_OF.get(kind)));
    const ofAgreements = withNoun.some((claim) => claim.counted === 'agreement');
    const bare = ofAgreements ? ordinalsIn(sentence, 'agreement', BARE_ORDINAL) : [];
    return [...withNoun, ...bare].sort((a, b) => a.start - b.start);
  });
}

const BARE_ORDINAL = wholeWords(
  `den ${ORDINAL}(?= (?:för|gällde|gäller|avsåg|avser|hela|under)(?: hela)? (?:år )?(?:19|20)\\d\\d)`,
);
const YEAR_AFTER =
  /^(?: \p{L}+){0,2} (?:för|gällde|gäller|avsåg|avser|under|hela)(?: hela)? (?:år(?:et)? )?((?:19|20)\d\d)(?![\d–-])(?! och (?:19|20)\d\d)/iu;

function claimsOf(sentence: Match, kind: CountedRows, pattern: RegExp): readonly CountClaim[] {
  if (!occurs(sentence.text, NOUN_OF[kind])) return [];
  return [...sentence.text.matchAll(pattern)].flatMap((match): CountClaim[] => {
    const written = match[0];
    const end = match.index + written.length;
    const before = sentence.text.slice(Math.max(0, match.index - 40), match.index).replace(/\s+/g, ' ');
    if (OTHERS_BEFORE.test(before)) return [];
    const start = sentence.start + match.index;
    const claim = { start, text: written, counted: kind, sentence: sentence.text };
    if (/^(?:flera|många)/i.test(written)) return [{ ...claim, count: 2, reach: 'several' }];
    const number = new RegExp(`^(?:${NUMBER}|båda|bägge)`, 'iu').exec(written)?.[0] ?? '';
    const count = numberOf(number);
    if (count === null || count < 2 || count > 1000) return [];
    const after = sentence.text.slice(end, end + 45);
    return [{ ...claim, count, reach: isOfAll(kind, written, before, after) ? 'all' : 'some' }];
  });
}

function isOfAll(kind: CountedRows, written: string, before: string, after: string): boolean {
  const countsThemselves =
    kind === 'agreement' || kind === 'programme' || kind === 'party' || kind === 'attachment';
  if (/^(?:båda|bägge)/i.test(written)) return countsThemselves;
  return ALL_BEFORE.test(before) || (countsThemselves && !occurs(after, SOME_AFTER));
}

function ordinalsIn(
  sentence: Match,
  kind: CountedRows,
  pattern: RegExp | undefined,
): readonly OrdinalClaim[] {
  if (pattern === undefined) return [];
  return [...sentence.text.matchAll(pattern)].flatMap((match): OrdinalClaim[] => {
    const ordinal = ordinalOf(match[0].split(/\s+/)[1] ?? '');
    if (ordinal === null) return [];
    const after = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const year = YEAR_AFTER.exec(after.replace(/\s/g, ' '))?.[1];
    return [
      {
        start: sentence.start + match.index,
        text: match[0],
        counted: kind,
        ordinal,
        year: year === undefined ? null : Number(year),
      },
    ];
  });
}
