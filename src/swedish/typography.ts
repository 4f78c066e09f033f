/**
 * Conservative repair of officers' prose after the Swedish writing rules (Myndigheternas skrivregler, Ds 2014:3):
 * dashes in spans and between clauses, and non-breaking spaces where a line must not break.
 */
import { EN_DASH, MONTHS, NBSP, WORD_JOINER } from './format';

const UNITS = 'kronor|krona|kr|tkr|mnkr|öre|euro|procent|%';

// What looks like a span or a grouped number but is a name for something: left exactly as the officer wrote it.
const PROTECTED = [
  String.raw`(?:https?:\/\/|www\.)\S+`,
  String.raw`[^\s@]{1,64}@[^\s@]+`,
  String.raw`\b(?:[Dd]nr|DNR|[Dd]iarienummer|[Oo]rg\.?[ \u00a0]?nr|[Oo]rganisationsnummer)[.:]*[ \u00a0]+\S+(?:[ \u00a0]\d\S*)*`,
  String.raw`(?<![\p{L}\d])(?!IOP[ \u00a0])[A-ZÅÄÖ]{2,5}[ \u00a0-]\d{4}[-\/:]\d+`,
  String.raw`(?<!\d)(?:\+\d{2}[ \u00a0-]?|0)\d{1,3}[ \u00a0]?[-–\/][ \u00a0]?\d{2,3}(?:[ \u00a0]\d{2,3})*(?!\d)`,
  String.raw`\+\d{2}(?:[ \u00a0]\d+)+`,
].join('|');

type Repair = readonly [pattern: RegExp, repair: (written: string) => string];

// Each pattern steps over what is protected, so that it still sees what stands around.
function repair(pattern: string, mend: (written: string) => string): Repair {
  return [new RegExp(`(?<kept>${PROTECTED})|${pattern}`, 'gu'), mend];
}

const repairs = (): readonly Repair[] => [
  repair(
    String.raw`(?<![\p{L}\d\/:.\-–])(?:19|20)\d{2} ?[-–]\u2060? ?(?:19|20)\d{2}(?![\p{L}\d\/:\-–]|\.\d)`,
    yearSpanOrAsWritten,
  ),
  repair(String.raw`(?<=[^\s\d] )-(?= \S)|(?<=\d )-(?= [^\s\d])`, () => EN_DASH),
  repair(String.raw`(?<=\S) (?=– )`, () => NBSP),
  repair(
    String.raw`(?<![\p{L}\d\-–\/+.:,]|\d[ \u00a0])[1-9]\d{0,2}(?:[ \u00a0]\d{3})+(?![ \u00a0]?\d)`,
    withoutBreaks,
  ),
  repair(String.raw`(?<=\d) (?=(?:${UNITS})(?![\p{L}\d]))`, () => NBSP),
  repair(
    String.raw`(?<![\p{L}\d])\d{1,2}[ \u00a0](?:${MONTHS.join('|')})(?:[ \u00a0]\d{4}(?!\d))?(?![\p{L}\d])`,
    withoutBreaks,
  ),
  repair(String.raw`(?<=(?<!\p{L})[Bb]ilaga|§) (?=\d)`, () => NBSP),
  repair(String.raw`(?<=(?<!\p{L})(?:${MONTHS.join('|')})) (?=(?:19|20)\d{2}(?![\p{L}\d]))`, () => NBSP),
];

// Made when a text is first repaired: the top level runs at every click at Google, and few clicks repair a text.
let madeRepairs: readonly Repair[] | null = null;

/**
 * The text with year spans ("2022–2024") and dashes between clauses (" – ") set right, and kept from being parted at the
 * end of a line: 150 000, 5 kronor, 1 juni 2019, april 2024, Bilaga 1, § 14, a span of years, a dash and what precedes it.
 * Registry numbers, ISO dates, telephone numbers, addresses and everything else stay as written. Idempotent.
 */
export function typography(text: string): string {
  return (madeRepairs ??= repairs()).reduce(
    (result, [pattern, mend]) =>
      result.replace(pattern, (written: string, kept: string | undefined) => kept ?? mend(written)),
    text,
  );
}

function yearSpanOrAsWritten(written: string): string {
  const [from = '', to = ''] = written.split(/ ?[-–]\u2060? ?/);
  return from < to ? `${from}${EN_DASH}${WORD_JOINER}${to}` : written;
}

function withoutBreaks(written: string): string {
  return written.replaceAll(' ', NBSP);
}

/** A text that is in good form already, made so that no line ends in a span of years or begins with a dash. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d{4}–)(?=\d{4}(?!\d))/g, WORD_JOINER).replace(/(?<=\S) (?=– )/g, NBSP);
}

/** The text as it looks on a page whatever the lines: every space the same, and no signs without width. */
export function asSeen(text: string): string {
  return text.replace(/\u2060/g, '').replace(/[^\S\n\u000b]+/g, ' ');
}
