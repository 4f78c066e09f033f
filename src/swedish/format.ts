/**
 * Swedish number, money and date forms, to the character. Written out by hand: Intl differs between V8 versions, and
 * a report must read the same wherever it is made. Rules: Myndigheternas skrivregler (Ds 2014:3).
 */

/** U+00A0, the space that keeps a number and its unit on one line. */
export const NBSP = '\u00a0';
/** U+2013, for spans and as a dash. */
export const EN_DASH = '\u2013';
/** U+2060, which keeps what stands on both sides of it on one line. */
export const WORD_JOINER = '\u2060';
/** U+2212, the minus sign. */
export const MINUS = '\u2212';

/** The months in their order; January is the first. */
export const MONTHS: readonly string[] =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** A number with at most two decimals, rounded half away from zero: `1 250 000`, `10,8`, `−3`. */
export function number(n: number): string {
  return decimal(n, 2);
}

/** An amount in öre as kronor without unit, for tables: `48 500`, `−48 500`, `99,50`. Throws when öre is not whole. */
export function amountNumber(ore: number): string {
  if (!Number.isSafeInteger(ore)) throw new RangeError('an amount is a safe integer of öre');
  const size = Math.abs(ore);
  const rest = size % 100;
  const kronor = grouped(String((size - rest) / 100));
  const cents = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${ore < 0 ? MINUS : ''}${kronor}${cents}`;
}

/** An amount in öre in running text: `1 250 000 kronor`, `1 krona`, `99,50 kronor`. */
export function kronor(ore: number): string {
  return `${amountNumber(ore)}${NBSP}${Math.abs(ore) === 100 ? 'krona' : 'kronor'}`;
}

/** A percentage in running text, at most one decimal: `10,8 procent`. */
export function percentWords(n: number): string {
  return `${decimal(n, 1)}${NBSP}procent`;
}

/** The same in a column where another has a decimal: `40,0 procent`. */
export function alignedPercentWords(n: number): string {
  return `${oneDecimal(n)}${NBSP}procent`;
}

/** A percentage in a table, always with one decimal, so that a column lines up: `10,8 %`, `4,0 %`. */
export function percentSign(n: number): string {
  return `${oneDecimal(n)}${NBSP}%`;
}

function oneDecimal(n: number): string {
  const text = decimal(n, 1);
  return text.includes(',') ? text : `${text},0`;
}

/** A day in running text: `1 juni 2019`. Takes `YYYY-MM-DD`; throws RangeError on anything else. */
export function dateText(iso: string): string {
  return [String(parts(iso).day), monthYear(iso)].join(NBSP);
}

/** The month of a day: `juni 2019`. */
export function monthYear(iso: string): string {
  const { year, month } = parts(iso);
  return [month, String(year)].join(NBSP);
}

/** `2022–2024`, or `2022` when both are the same year. */
export function yearSpan(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)}${EN_DASH}${String(to)}`;
}

/** True when the period is one or more whole calendar years. */
export function isWholeYears(start: string, end: string): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31') && start <= end;
}

/** A period: `2022` or `2022–2024` for whole calendar years, else `1 juni 2019–31 augusti 2020`. */
export function periodText(start: string, end: string): string {
  if (isWholeYears(start, end)) return yearSpan(parts(start).year, parts(end).year);
  return `${dateText(start)}${EN_DASH}${dateText(end)}`;
}

/** A period in words: `från och med den 1 juni 2019 till och med den 31 augusti 2020`. */
export function periodInWords(start: string, end: string): string {
  return `från och med den ${dateText(start)} till och med den ${dateText(end)}`;
}

function parts(iso: string): { year: number; month: string; day: number } {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(0[1-9]|[12]\d|3[01])$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) throw new RangeError('a day is YYYY-MM-DD');
  return { year: Number(year), month: name, day: Number(day) };
}

function decimal(n: number, decimals: number): string {
  const digits = roundedDigits(n, decimals);
  const [whole = '', fraction = ''] = digits.split('.');
  const rest = fraction.replace(/0+$/, '');
  return `${n < 0 && Number(digits) > 0 ? MINUS : ''}${grouped(whole)}${rest === '' ? '' : `,${rest}`}`;
}

// Rounds the number's decimal digits, not its binary value, so that 1,005 becomes 1,01 as a reader expects.
function roundedDigits(n: number, decimals: number): string {
  if (!Number.isFinite(n)) throw new RangeError('a number to show is finite');
  const size = Math.abs(n);
  if (size >= 1e15) return BigInt(Math.round(size)).toString();
  if (size < 1e-6) return '0';
  const scaled = Math.round(Number(`${String(size)}e${String(decimals)}`));
  return Number(`${String(scaled)}e-${String(decimals)}`).toFixed(decimals);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, NBSP);
}
