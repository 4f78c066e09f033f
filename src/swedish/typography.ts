/**
 * Conservative repair of officers' prose after the Swedish writing rules (Myndigheternas skrivregler, Ds 2014:3):
 * dashes in spans and between clauses, and non-breaking spaces where a line must not break.
 */
import { EN_DASH, NBSP } from './format';

const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const UNITS = 'kronor|krona|kr|tkr|mnkr|öre|euro|procent|%';

// What looks like a span or a grouped number but is a name for something: left exactly as the officer wrote it.
const PROTECTED = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`[^\s@]{1,64}@[^\s@]+`,
    String.raw`\b(?:[Dd]nr|DNR|[Dd]iarienummer|[Oo]rg\.?[ \u00a0]?nr|[Oo]rganisationsnummer)[.:]*[ \u00a0]+\S+(?:[ \u00a0]\d\S*)*`,
    String.raw`(?<![\p{L}\d])(?!IOP[ \u00a0])[A-ZÅÄÖ]{2,5}[ \u00a0-]\d{4}[-\/:]\d+`,
    String.raw`(?<!\d)(?:\+\d{2}[ \u00a0-]?|0)\d{1,3}[ \u00a0]?[-–\/][ \u00a0]?\d{2,3}(?:[ \u00a0]\d{2,3})*(?!\d)`,
    String.raw`\+\d{2}(?:[ \u00a0]\d+)+`,
  ].join('|'),
  'gu',
);

type Repair = readonly [pattern: RegExp, repair: (written: string) => string];

const REPAIRS: readonly Repair[] = [
  [/(?<![\p{L}\d/:.\-–])(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}(?![\p{L}\d/:\-–]|\.\d)/gu, yearSpanOrAsWritten],
  [/(?<=[^\s\d] )-(?= \S)|(?<=\d )-(?= [^\s\d])/gu, () => EN_DASH],
  [/(?<![\p{L}\d\-–/+.:,]|\d[ \u00a0])[1-9]\d{0,2}(?:[ \u00a0]\d{3})+(?![ \u00a0]?\d)/gu, withoutBreaks],
  [new RegExp(String.raw`(?<=\d) (?=(?:${UNITS})(?![\p{L}\d]))`, 'gu'), () => NBSP],
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])\d{1,2}[ \u00a0](?:${MONTHS})(?:[ \u00a0]\d{4}(?!\d))?(?![\p{L}\d])`,
      'gu',
    ),
    withoutBreaks,
  ],
  [/(?<=(?<!\p{L})[Bb]ilaga) (?=\d)/gu, () => NBSP],
];

/**
 * The text with year spans ("2022–2024"), dashes between clauses (" – ") and non-breaking spaces (150 000, 5 kronor,
 * 1 juni 2019, Bilaga 1) set right. Registry numbers, ISO dates, telephone numbers, addresses and everything else
 * stay as written. Idempotent.
 */
export function typography(text: string): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(PROTECTED)) {
    result += repaired(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return result + repaired(text.slice(at));
}

function repaired(text: string): string {
  return REPAIRS.reduce((result, [pattern, repair]) => result.replace(pattern, repair), text);
}

function yearSpanOrAsWritten(written: string): string {
  const [from = '', to = ''] = written.split(/ ?[-–] ?/);
  return from < to ? `${from}${EN_DASH}${to}` : written;
}

function withoutBreaks(written: string): string {
  return written.replaceAll(' ', NBSP);
}
