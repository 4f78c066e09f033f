/** How sure it is that a text holds a personnummer or samordningsnummer. */
export type Certainty = 'certain' | 'uncertain';

const PATTERN =
  /(?<!\d)(?:18|19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?: ?[-–‑−+\u2010] ?|[ \u00a0])?\d{4}(?!\d)/g;

/**
 * Whether a text holds a personnummer or samordningsnummer (day + 60), by pattern and check digit (modulus 10 with
 * weights 2, 1 over the last ten digits; Skatteverket, folkbokföringslagen 18–18 c §§); null when it holds none.
 * Certain: a right check digit, with a separator or twelve digits. Uncertain: ten bare digits with a right check digit,
 * or a wrong one after a hyphen. Organisation numbers have at least 20 as their third and fourth digits.
 */
export function identityNumberIn(text: string): Certainty | null {
  let found: Certainty | null = null;
  for (const [written] of text.matchAll(PATTERN)) {
    const digits = written.replace(/\D/g, '');
    const isValid = hasRightCheckDigit(digits.slice(-10));
    if (isValid && (digits.length === 12 || written.length > digits.length)) return 'certain';
    if (isValid || /[^\d \u00a0]/.test(written)) found = 'uncertain';
  }
  return found;
}

/** The text with "…" for what looks like an identity number. */
export function withoutIdentityNumbers(text: string): string {
  return text.replace(PATTERN, '…');
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
