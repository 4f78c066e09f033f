import type { Match } from './whole-words';

/** A personnummer or samordningsnummer. `certain` is false where it may be something else or is wrongly written. */
export interface IdentityNumber extends Match {
  readonly certain: boolean;
  readonly coordination: boolean;
}

const PATTERN =
  /(?<!\d)(?:18|19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?: ?[-–‑−+\u2010] ?|[ \u00a0])?\d{4}(?!\d)/g;

/**
 * The personnummer and samordningsnummer (day + 60) in a text, by pattern and check digit (modulus 10 with weights 2, 1
 * over the last ten digits; Skatteverket, folkbokföringslagen 18–18 c §§). Certain: a right check digit, with a
 * separator or twelve digits. Uncertain: ten bare digits with a right check digit, or a wrong one after a hyphen.
 * Organisation numbers have at least 20 as their third and fourth digits and never match.
 */
export function identityNumbers(text: string): readonly IdentityNumber[] {
  if (!/\d{4}/.test(text)) return [];
  return [...text.matchAll(PATTERN)].flatMap((match): IdentityNumber[] => {
    const written = match[0];
    const digits = written.replace(/\D/g, '');
    const separated = /[^\d \u00a0]/.test(written);
    const valid = hasRightCheckDigit(digits.slice(-10));
    if (!valid && !separated) return [];
    const certain = valid && (digits.length === 12 || written.length > digits.length);
    const coordination = Number(digits.slice(-6, -4)) > 60;
    return [{ start: match.index, text: written, certain, coordination }];
  });
}

/** Modulus 10 (Luhn) over a row of digits that ends with its check digit. */
export function hasRightCheckDigit(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
