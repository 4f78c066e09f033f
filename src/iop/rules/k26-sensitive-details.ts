import { defineRule, type Found } from '../../engine/checks/rule';
import { caseSheet } from '../sheets';
import { PRIVATE_EMAIL } from './prose/email-address';
import type { RuleContext } from './rule-context';

const DETAILS = [
  ['private-email', PRIVATE_EMAIL],
  [
    // Series for mobile telephony: 070, 072, 073, 076 and 079 (PTS, Svensk nummerplan för telefoni).
    'mobile-number',
    /(?<![\d/–-])(?:(?:\+|00)46 ?(?:\(0\))? ?|0)7[02369](?=(?:\D{0,3}\d){7}(?!\d))\d? ?[-–/]? ?\d{1,3}(?:[ -]?\d{2,3}){2}(?![\d/–-])/,
  ],
  [
    // The name of the law on secrecy reveals nobody; an address does in a text about sheltered housing.
    'protected-person',
    /(?<!och )[Ss]ekretess(?:mark|bel|skydd|(?!\p{L}))|[Ss]kydda(?:d|de) (?:personuppgift|identitet|adress)|[Kk]varskriv|(?:[Ss]kydda[td]e? boende|[Kk]vinnojour)[^.]*\p{Lu}\p{L}+(?:gatan?|vägen|väg|gränden?|stigen|torget?) \d/u,
  ],
] as const;

/** What should perhaps not be public. */
type SensitiveDetail = Each<(typeof DETAILS)[number][0]>;
type Each<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly column: string }
  : never;

/**
 * Private e-mail addresses, mobile numbers, and words or addresses of protected persons, in any cell. The telephone in
 * service of the officer in charge is not reported. One finding a cell and kind.
 */
export const sensitiveDetailsRule = defineRule<RuleContext, SensitiveDetail>({
  code: 'K26',
  severity: 'VARNING',
  check: checkSensitiveDetails,
  sentences: {
    'private-email': sensitive('en e-postadress som ser privat ut'),
    'mobile-number': sensitive('ett mobilnummer'),
    'protected-person': sensitive('något som kan röja en skyddad person, plats eller uppgift'),
  },
});

function checkSensitiveDetails({ cells }: RuleContext): readonly Found<SensitiveDetail>[] {
  return cells.flatMap(({ place, text, column }) =>
    DETAILS.filter(
      ([kind, pattern]) =>
        pattern.test(text.replaceAll('\u00a0', ' ')) &&
        !(kind === 'mobile-number' && column === caseSheet.columns.officerPhone.name),
    ).map(([kind]): Found<SensitiveDetail> => ({ place, facts: { kind, column } })),
  );
}

function sensitive(what: string): (facts: { readonly column: string }) => string {
  return ({ column }) =>
    `Vid ${column} står ${what}. Ta bort det om det inte hör till tjänsten och får vara offentligt.`;
}
