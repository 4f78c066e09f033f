import { once } from '../../../engine/values/once';
import { amountsIn } from './amounts-in-text';
import { NEEDS_NUMBER, NUMBER, numberOf } from './number-words';
import { sentencesOf } from './sentences-of';
import { lettersIn, matchesOf, occurs, wholeWords } from './whole-words';

/** What of the data a text may give the sum of; people as they are counted in the tab Aktiviteter. */
export type FigureKind =
  | 'costs'
  | 'post'
  | 'budget'
  | 'grant'
  | 'payments'
  | 'net'
  | 'refunds'
  | 'contribution'
  | 'hours'
  | 'occasions'
  | 'Unika deltagare'
  | 'Besök';

/** A sum of the whole partnership, or of years or parts of it, that a sentence gives. */
export interface FigureClaim {
  readonly of: FigureKind;
  readonly written: string;
  readonly sentence: string;
  /** What of the sentence the figure belongs to: up to the next semicolon or colon. */
  readonly clause: string;
  /** Öre, or a number of people, occasions or hours. */
  readonly value: number;
  /** How far from `value` the exact figure may be, by how roughly it is given. */
  readonly within: number;
  /** False where the words may be of something that the workbook does not have. */
  readonly isSure: boolean;
}

// "Kostnaderna för resor" and "bidraget från Regionen" are particular ones, which the workbook need not know.
const IS = String.raw`(?:\s(?!(?:från|av|per|mer)\s|beräkn|budget|planer|öka|minska|för\s(?!\d|hela|perioden|år))[\p{L}\d–-]+){0,6}?\s(?:till|blev|varit|var|är|på)`;
const OWNER = String.raw`(?:(\p{L}+s)\s(?:(?:totala|samlade|årliga|kontanta|egna)\s)?)?`;

const gives = (what: string): string => `${OWNER}${what}${IS}|(?:var|blev)\\s${what}`;
const POSTS = '(?:personal|lokal|material|rese|resor|transport|mat|utbildnings|kommunikations)';
const PAYER = '(?:\\p{L}*nämnden|kommunen|staden|förvaltningen)';
const SOME_WORDS = '(?:\\s\\p{L}+){0,3}?';

/** By what stands before an amount; a claim by other words than the data's own is not sure. */
const AMOUNTS = (
  [
    ['refunds', 'betala(?:de|t|des|ts)\\stillbaka|återbetala(?:de|t|des|ts)', false],
    ['payments', `betala(?:t|de|des)?s?\\sut|${gives('utbetalningar(?:na)?')}`, true],
    [
      'payments',
      `utbetala(?:de|des|t|ts)|${PAYER}${SOME_WORDS}\\s(?:betala(?:t|de)|överför(?:t|de))|betalades|(?:föreningen|stiftelsen|kyrkan|klubben)${SOME_WORDS}\\s(?:fick|fått|mottog|mottagit|erhöll|erhållit)`,
      false,
    ],
    ['contribution', `(\\p{L}+s)\\s(?:kontanta\\s|egna\\s)?(?:insats(?:en)?|bidrag)${IS}`, false],
    ['grant', gives('bidrag(?:et)?'), true],
    ['budget', gives('(?:total)?budget(?:en)?'), true],
    [
      'post',
      `${OWNER}(?:${POSTS}kostnad(?:en|erna|er)|kostnade(?:n|rna)\\sför\\s${POSTS}\\p{L}*|hyran)${IS}|(?:lokalerna|personalen|resorna|materialet|transporterna|maten|hyran)\\skostade|kostade\\s(?:lokalerna|personalen|resorna|materialet)`,
      false,
    ],
    [
      'costs',
      `${gives('(?:(?:total)?kostnade(?:n|r|rna)|utfallet)')}|(?:verksamheten|partnerskapet)\\shar\\skostat`,
      true,
    ],
  ] as const
).map(
  ([of, source, isSure]) =>
    [
      of,
      once(() => new RegExp(lettersIn(`(?<!\\p{L})(?:${source})(?:\\s\\p{L}+){0,2}\\s$`), 'i')),
      isSure,
    ] as const,
);
const OWNED =
  /^(?:partnerskapets|verksamhetens|samarbetets|projektets|överenskommelse(?:ns|rnas)|avtalets|årets|års|parternas)$/iu;
const PUBLIC = /nämndens$|^(?:kommunens|stadens|förvaltningens)$/iu;
const IN_GRANTS = /^(?:\sper\sår|\som\såret)?\si\sbidrag(?!\p{L})/iu;
/** The amount is how much more or less, or of something else. */
const OF_OTHER_THINGS =
  /^[^.;:!?]{0,30}?\s(?:högre|lägre|mer|mindre|över|under\sbudget|per(?!\sår)|kvar|var|vardera)(?!\p{L})/iu;
/** What is paid is no grant of the partnership's, or goes to or comes from others. */
const OTHER_MONEY = wholeWords(
  '(?:statlig|statens|region|länsstyrelse|sponsor|arvsfond)\\p{L}*|fond(?:en|er)?|kulturråd\\p{L}*|eu|försäkring\\p{L}*|gåv\\p{L}*|lån|entré\\p{L}*|medlemsavgift\\p{L}*|försäljning\\p{L}*|bidrag(?:et)? till (?!föreningen|stiftelsen|verksamheten|partnerskapet)\\p{L}+|\\p{L}+bidrag(?:et|en)?|(?:till|från) (?:andra|flera|en|ett|fler)|från (?!\\p{L}*nämnd|kommunen|staden|och med|den|start)\\p{L}+',
);

const HAD =
  '(?:sammanlagt|totalt|nått|nådde|haft|hade|deltog|deltagit|genomförts?|genomfördes?|genomförde|hölls|hållit|samlat|samlade|lockat|lockade|räknats|gjordes)';
const PEOPLE =
  '(?:deltagare|barn(?: och unga)?|unga|ungdomar|elever|personer|seniorer|familjer|besökare|\\p{L}*besök|tillfällen|träffar)';
const NEEDS_PEOPLE = 'deltagare|barn|ung|elever|personer|seniorer|familjer|besök|tillfällen|träffar';
const NEEDS_HAD =
  'sammanlagt|totalt|nått|nådde|haft|hade|delt|genomför|höll|hållit|samla|locka|räknats|gjordes';
const COUNTS = [
  wholeWords(
    `${HAD} (?:\\p{L}+ ){0,3}?(${NUMBER}) ${PEOPLE}(?! (?:som|från|i åldern|år|under \\d{1,2} år)(?!\\p{L}))`,
    NEEDS_HAD,
    NEEDS_PEOPLE,
    NEEDS_NUMBER,
  ),
  wholeWords(`(${NUMBER}) ${PEOPLE}(?: har)? ${HAD}`, NEEDS_HAD, NEEDS_PEOPLE, NEEDS_NUMBER),
  wholeWords(`antalet ${PEOPLE} (?:\\p{L}+ ){1,3}?(${NUMBER})`, 'antalet', NEEDS_PEOPLE, NEEDS_NUMBER),
];
const HOURS = wholeWords(
  `(${NUMBER}) (?:ideella )?timmar(?! (?:färre|fler|mer|mindre|per|i veckan))`,
  'timmar',
  'ideell',
);
/** The number is a limit, a mean, a part or a rough one, not a sum. */
const NO_SUM = wholeWords(
  'per|snitt|genomsnitt\\p{L}*|medeltal|minst|högst|än|över|upp till|cirka|ca|omkring|ungefär|drygt|knappt|nästan|närmare|mål\\p{L}*|plats\\p{L}*|varav|mellan|ska|skulle|kan|bör|kommer',
);

const PAID_BACK = wholeWords('återbeta\\p{L}*|återkräv\\p{L}*|tillbaka');
/** What is left after a repayment is neither what was agreed nor what was paid. */
const NET = wholeWords('efter återbetalning\\p{L}*|netto');
const TO_COME = wholeWords('ska|skulle|bör|kan|kommer|föreslå\\p{L}*|om|planera\\p{L}*|inga|inte');

/** The sums of costs, budget, grant and payments, and of people, occasions and hours, that a text gives. */
export function figureClaims(text: string): readonly FigureClaim[] {
  return sentencesOf(text).flatMap(({ text: sentence }) => [
    ...(/\d/.test(sentence) ? amountClaims(sentence) : []),
    ...(occurs(sentence, NO_SUM) ? [] : [...countClaims(sentence), ...hourClaims(sentence)]),
  ]);
}

function amountClaims(sentence: string): readonly FigureClaim[] {
  const isPaidBack = occurs(sentence, PAID_BACK);
  return amountsIn(sentence).flatMap(({ start, text: written, ore: value, within }): FigureClaim[] => {
    const before = sentence.slice(Math.max(0, start - 90), start);
    const after = sentence.slice(start + written.length);
    if (OF_OTHER_THINGS.test(after)) return [];
    const claim = { written, sentence, clause: clauseAt(sentence, start), value, within };
    const found = AMOUNTS.flatMap(([kind, pattern, isSure]) => {
      const match = pattern().exec(before);
      return match === null ? [] : [{ kind, isSure, owner: match.slice(1).find(Boolean) ?? '' }];
    });
    const first = IN_GRANTS.test(after) ? { kind: 'grant' as const, isSure: true, owner: '' } : found[0];
    if (first === undefined) return [];
    const { kind, isSure, owner } = first;
    const isMoneyOfGrant = kind === 'grant' || kind === 'payments';
    if (kind === 'refunds') return occurs(sentence, TO_COME) ? [] : [{ ...claim, of: kind, isSure }];
    if (kind === 'contribution' && !PUBLIC.test(owner) && !OWNED.test(owner) && !isPaidBack)
      return [{ ...claim, of: kind, isSure }];
    const of = kind === 'contribution' ? 'grant' : kind;
    const mayOwn = OWNED.test(owner) || (PUBLIC.test(owner) && (isMoneyOfGrant || of === 'grant'));
    if (owner !== '' && !mayOwn) return [];
    if ((isMoneyOfGrant || of === 'grant') && occurs(`${before}${after}`, OTHER_MONEY)) return [];
    if (!isPaidBack && !occurs(sentence, NET)) return [{ ...claim, of, isSure }];
    return occurs(sentence, NET) && of === 'grant' ? [{ ...claim, of: 'net', isSure }] : [];
  });
}

function countClaims(sentence: string): readonly FigureClaim[] {
  return matchesOf(sentence, ...COUNTS).flatMap((match): FigureClaim[] => {
    const [written, ...numbers] = match;
    const value = numberOf(numbers.join(''));
    const of = /besök(?!are)/i.test(written)
      ? 'Besök'
      : /tillfällen|träffar/i.test(written)
        ? 'occasions'
        : 'Unika deltagare';
    const clause = clauseAt(sentence, match.index);
    return value === null ? [] : [{ of, written, sentence, clause, value, within: 0, isSure: true }];
  });
}

function hourClaims(sentence: string): readonly FigureClaim[] {
  return matchesOf(sentence, HOURS).flatMap((match): FigureClaim[] => {
    const value = numberOf(match[1] ?? '');
    const clause = clauseAt(sentence, match.index);
    return value === null
      ? []
      : [{ of: 'hours', written: match[0], sentence, clause, value, within: 0, isSure: false }];
  });
}

function clauseAt(sentence: string, at: number): string {
  const start = Math.max(0, ...[';', ':'].map((mark) => sentence.lastIndexOf(mark, at) + 1));
  const rest = sentence.slice(at).search(/[;:]/);
  return rest === -1 ? sentence.slice(start) : sentence.slice(start, at + rest);
}
