/** What to do about an address that cannot be read. */
import type { AddressProblem } from '../../engine/values/email-address';

const EXAMPLE = 'namn@kommun.se';

const sentences: Readonly<Record<AddressProblem, string>> = {
  'no-address': `Det är ingen e-postadress. Skriv adressen, till exempel ${EXAMPLE}.`,
  several: 'Det är flera adresser. Skriv semikolon mellan dem.',
  spaces: `En e-postadress har inga mellanslag. Skriv bara adressen, till exempel ${EXAMPLE}.`,
  'not-whole': `Adressen är inte hel, eller har tecken som inte hör hemma i en e-postadress. Skriv den så här: ${EXAMPLE}.`,
};

/** What is wrong with an address, and how to write it instead. */
export function howToMend(problem: AddressProblem): string {
  return sentences[problem];
}
