/** What tables from elsewhere say of their amounts: that a row sums others, or that they are in thousands of kronor. */

const SUM_WORDS = /^(?:(?:del|total|slut)?summa|subtotal|totalt?|s:a|netto|årets resultat)(?!\p{L})/iu;
const THOUSANDS = /(?<!\p{L})(?:tkr|tsek|kkr|ksek|tusental|tusen(?: kronor| kr)?)(?!\p{L})/iu;

/** Whether a text begins as that of a row which sums others: "Summa", "Delsumma 2024", "Totalt". */
export function saysSum(text: string): boolean {
  return SUM_WORDS.test(text);
}

// As `readAmount` knows it after an amount.
const THOUSANDS_AFTER = /\s*(?:tkr|tsek|kkr|ksek|tusen(?:\s+(?:kronor|kr))?)\.?$/i;
const THOUSANDS_IN_HEADING =
  /[\s,]*[([]?(?:i |belopp i )?(?<!\p{L})(?:tkr|tsek|kkr|ksek|tusental|tusen(?: kronor| kr)?)(?!\p{L})\.?[)\]]?/iu;

/** An amount without the words after it that say that it is in thousands. */
export function amountWithoutThousands(text: string): string {
  return text.replace(THOUSANDS_AFTER, '');
}

/** A heading without its words that amounts are in thousands. */
export function headingWithoutThousands(heading: string): string {
  return heading.replace(THOUSANDS_IN_HEADING, '');
}

/** Whether a text says that amounts are in thousands. */
export function saysThousands(text: string): boolean {
  return THOUSANDS.test(text);
}
