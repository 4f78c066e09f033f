import type { Finding } from '../../engine/checks/finding';
import { caseSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { PRIVATE_EMAIL } from './prose/private-email';
import { filledCells } from './prose/texts-of';

const DETAILS = [
  ['private-email', PRIVATE_EMAIL],
  [
    // Series for mobile telephony: 070, 072, 073, 076 and 079 (PTS, Svensk nummerplan för telefoni).
    'mobile-number',
    /(?<![\d/–-])(?:(?:\+|00)46 ?(?:\(0\))? ?|0)7[02369](?=(?:\D{0,3}\d){7}(?!\d))\d? ?[-–/]? ?\d{1,3}(?:[ -]?\d{2,3}){2}(?![\d/–-])/,
  ],
  [
    // The name of the law on secrecy tells of nobody; an address does where a text tells of sheltered housing.
    'protected-person',
    /(?<!och )[Ss]ekretess(?:mark|bel|skydd|(?!\p{L}))|[Ss]kydda(?:d|de) (?:personuppgift|identitet|adress)|[Kk]varskriv|(?:[Ss]kydda[td]e? boende|[Kk]vinnojour)[^.]*\p{Lu}\p{L}+(?:gatan?|vägen|väg|gränden?|stigen|torget?) \d/u,
  ],
] as const;

/**
 * Private e-mail addresses, mobile numbers, and words or addresses of protected persons, in any cell. The telephone in
 * service of the officer in charge is let be. One finding a cell and kind.
 */
export function checkSensitiveDetails(workbook: Workbook): readonly Finding[] {
  return filledCells(workbook).flatMap(({ place, text, column }) =>
    DETAILS.filter(
      ([fault, pattern]) =>
        pattern.test(text.replaceAll('\u00a0', ' ')) &&
        !(fault === 'mobile-number' && column === caseSheet.columns.officerPhone.name),
    ).map(([fault]): Finding => ({
      code: 'K26',
      severity: 'VARNING',
      place,
      facts: { fault, column },
    })),
  );
}
