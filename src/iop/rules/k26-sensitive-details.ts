import { named, quoted } from '../../engine/checks/quoted';
import { defineRule, type Found } from '../../engine/checks/rule';
import { once } from '../../engine/values/once';
import { remembering } from '../../engine/values/remembering';
import { caseSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { addressBook, FREE_EMAIL, hasPrivateEmail } from './prose/email-address';
import {
  hasNameWithAge,
  personalMattersIn,
  wordsOfProtectedPerson,
  type PersonalMatter,
} from './prose/personal-details';
import type { RuleContext } from './rule-context';

// Series for mobile telephony: 070, 072, 073, 076 and 079 (PTS, Svensk nummerplan för telefoni).
const MOBILE =
  /(?<![\d/–-])(?:(?:\+|00)46 ?(?:\(0\))? ?|0)7[02369](?=(?:\D{0,3}\d){7}(?!\d))\d? ?[-–/]? ?\d{1,3}(?:[ -]?\d{2,3}){2}(?![\d/–-])/;

/** An address, a number or a name with an age is no shorter. */
const SHORTEST = 8;

type Each<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly column: string }
  : never;

/** What should perhaps not be public. */
type SensitiveDetail =
  | Each<'private-email' | 'mobile-number' | 'name-with-age'>
  /** `more` is the words that tell of it. */
  | (Each<'protected-person'> & { readonly more: string })
  | {
      readonly kind: 'about-one-person';
      readonly column: string;
      readonly about: PersonalMatter;
      readonly written: string;
    };

/**
 * E-mail addresses that are neither a party's nor a public body's, mobile numbers, words or addresses of protected
 * persons, names with ages, and the health, crimes, religion or origin of one person, in any cell. The telephone in
 * service of the officer in charge is not reported, and of the officer's address only one at a provider for anyone: the
 * rule of its column compares it with the municipality's. One finding a cell and kind.
 */
export const sensitiveDetailsRule = defineRule<RuleContext, SensitiveDetail>({
  code: 'K26',
  severity: 'VARNING',
  check: checkSensitiveDetails,
  sentences: {
    'private-email': sensitive('en e-postadress som inte ser ut att vara en parts eller en myndighets'),
    'mobile-number': sensitive('ett mobilnummer'),
    'protected-person': ({ column, more }) =>
      sensitive(`${quoted(more)}, som kan röja en skyddad person, plats eller uppgift`)({ column }),
    'name-with-age': ({ column }) =>
      `Vid ${named(column)} står en persons namn och ålder. Rapporten blir offentlig. Skriv det så att ingen kan pekas ut.`,
    'about-one-person': ({ column, about, written }) =>
      `Vid ${named(column)} står ${quoted(written)} om en enskild person, alltså en uppgift om ${about}. Rapporten blir offentlig. Ta bort uppgiften, eller skriv den så att ingen kan pekas ut.`,
  },
});

function checkSensitiveDetails({ workbook, cells }: RuleContext): readonly Found<SensitiveDetail>[] {
  const isKnown = once(() => addressBook(workbook));
  const names = once(() => namesIn(workbook));
  const namesSomeone = remembering((text: string) => hasNameWithAge(text, names()));
  const longer = cells.filter(({ text }) => text.length >= SHORTEST);
  return longer.flatMap(({ place, text: written, column, isText }): Found<SensitiveDetail>[] => {
    const text = written.replaceAll('\u00a0', ' ');
    const ofOfficer = column === caseSheet.columns.officerEmail.name;
    const kinds = [
      ...((ofOfficer ? FREE_EMAIL.test(text) : hasPrivateEmail(text, isKnown))
        ? ['private-email' as const]
        : []),
      ...(column !== caseSheet.columns.officerPhone.name && MOBILE.test(text)
        ? ['mobile-number' as const]
        : []),
      ...(isText && namesSomeone(text) ? ['name-with-age' as const] : []),
    ];
    const protectedWords = wordsOfProtectedPerson(text);
    return [
      ...kinds.map((kind) => ({ place, facts: { kind, column } })),
      ...(protectedWords === null
        ? []
        : [{ place, facts: { kind: 'protected-person', column, more: protectedWords } as const }]),
      ...(isText ? personalMattersIn(text) : []).map(({ about, written: word }) => ({
        place,
        facts: { kind: 'about-one-person', column, about, written: word } as const,
      })),
    ];
  });
}

/** What is called something in the workbook and is no person: parties, parts of the work, the body and the place. */
function namesIn({
  case: caseInfo,
  parties,
  programmes,
  agreements,
  activities,
}: Workbook): readonly string[] {
  return [
    caseInfo.committee.text,
    caseInfo.municipality.text,
    caseInfo.administration.text,
    ...parties.rows.flatMap(({ name, shortName, formerName }) => [
      name.text,
      shortName.text,
      formerName.text,
    ]),
    ...programmes.rows.map(({ name }) => name.text),
    ...agreements.rows.map(({ title }) => title.text),
    ...activities.rows.map(({ activity }) => activity.text),
  ];
}

function sensitive(what: string): (facts: { readonly column: string }) => string {
  return ({ column }) =>
    `Vid ${named(column)} står ${what}. Ta bort det om det inte hör till tjänsten och får vara offentligt.`;
}
