import type { FigureKind } from '../../finding';
import { once } from '../../once';
import { amountsIn } from './amounts-in-text';
import { NUMBER, numberOf } from './number-words';
import { sentencesOf } from './sentences';
import { occurs, wholeWords } from './whole-words';

/** A sum of the whole partnership, or of years or parts of it, that a sentence tells. */
export interface FigureClaim {
  readonly of: FigureKind;
  readonly written: string;
  readonly sentence: string;
  /** Öre, or a number of people or occasions. */
  readonly value: number;
  /** How far from `value` the exact figure may be, by how roughly it is told. */
  readonly within: number;
}

// "Kostnaderna för resor" and "bidraget från Kulturrådet" are particular ones, which the workbook need not know.
const IS = String.raw`(?:\s(?!(?:från|av|per|mer)\s|beräkn|budget|planer|öka|minska|för\s(?!\d|hela|perioden|år))[\p{L}\d–-]+){0,6}?\s(?:till|blev|varit|var|är|på)`;

const told = (what: string): string => `${what}${IS}|(?:var|blev)\\s${what}`;

/** By what stands before an amount. */
const AMOUNTS = (
  [
    ['payments', `betala(?:t|de)s?\\sut|${told('utbetalningar(?:na)?')}`],
    ['grant', told('bidrag(?:et)?')],
    ['budget', told('(?:total)?budget(?:en)?')],
    [
      'costs',
      `${told('(?:(?:total)?kostnade(?:n|r|rna)|utfallet)')}|(?:verksamheten|partnerskapet)\\shar\\skostat`,
    ],
  ] as const
).map(
  ([of, source]) =>
    [of, once(() => new RegExp(`(?<!\\p{L})(?:${source})(?:\\s\\p{L}+){0,2}\\s$`, 'iu'))] as const,
);
const IN_GRANTS = /^(?:\sper\sår|\som\såret)?\si\sbidrag(?!\p{L})/iu;
/** The amount is how much more or less, or of something else. */
const OF_OTHER_THINGS =
  /^[^.;:!?]{0,30}?\s(?:högre|lägre|mer|mindre|över|under\sbudget|per(?!\sår)|kvar)(?!\p{L})/iu;

const TOLD = '(?:sammanlagt|totalt|nått|nådde|haft|hade|deltog|deltagit|genomförts?|genomfördes?|hölls)';
const NOUN = '(?:deltagare|barn(?: och unga)?|ungdomar|besök|tillfällen)';
const COUNT = wholeWords(
  `${TOLD} (?:\\p{L}+ ){0,3}?(${NUMBER}) ${NOUN}(?! (?:som|under|från|i åldern|år))|(${NUMBER}) ${NOUN}(?: har)? ${TOLD}|` +
    `antalet ${NOUN} (?:\\p{L}+ ){1,3}?(${NUMBER})`,
);
/** The number is a limit, a mean, a part or a rough one, not a sum. */
const NO_SUM = wholeWords(
  'per|snitt|genomsnitt\\p{L}*|medeltal|minst|högst|än|över|upp till|cirka|ca|omkring|ungefär|drygt|knappt|nästan|närmare|mål\\p{L}*|plats\\p{L}*|varav|mellan|ska',
);

// What is left after a repayment is neither what was agreed nor what was paid.
const PAID_BACK = wholeWords('återbeta\\p{L}*|återkräv\\p{L}*|tillbaka');

/** The sums of costs, budget, grant and payments, and of people and occasions, that a text tells. */
export function figureClaims(text: string): readonly FigureClaim[] {
  const sentences = sentencesOf(text).filter(({ text: sentence }) => !occurs(sentence, PAID_BACK));
  return sentences.flatMap(({ text: sentence }) => [
    ...amountsIn(sentence).flatMap(({ start, text: written, ore: value, within }): FigureClaim[] => {
      const before = sentence.slice(Math.max(0, start - 90), start);
      const after = sentence.slice(start + written.length);
      const of = IN_GRANTS.test(after) ? 'grant' : AMOUNTS.find(([, pattern]) => pattern().test(before))?.[0];
      if (of === undefined || OF_OTHER_THINGS.test(after)) return [];
      return [{ of, written, sentence, value, within }];
    }),
    ...(occurs(sentence, NO_SUM) ? [] : countClaims(sentence)),
  ]);
}

function countClaims(sentence: string): readonly FigureClaim[] {
  return [...sentence.matchAll(COUNT())].flatMap((match): FigureClaim[] => {
    const [written, ...numbers] = match;
    const value = numberOf(numbers.join(''));
    const of = /besök/i.test(written)
      ? 'Besök'
      : /tillfällen/i.test(written)
        ? 'occasions'
        : 'Unika deltagare';
    return value === null ? [] : [{ of, written, sentence, value, within: 0 }];
  });
}
