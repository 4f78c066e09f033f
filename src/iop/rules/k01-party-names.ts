import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { normaliseText } from '../../engine/values/clean-text';
import { remembering } from '../../engine/values/remembering';
import { formerNames } from '../figures/former-names';
import type { Party } from '../workbook';
import { nameForms, type NameForms } from './prose/name-pattern';
import { shortNamePatterns } from './prose/short-names';
import { textsOf } from './prose/texts-of';
import type { RuleContext } from './rule-context';

/** A name that is not written as registered. `written` is the very words. */
type NameVariant = { readonly kind: 'name-variant'; readonly written: string; readonly registered: string };

/** A person of the report whose name is written in another way than in `tab`. */
type PersonVariant = {
  readonly kind: 'person-variant';
  readonly written: string;
  readonly name: string;
  readonly tab: string;
};

/** Two parties, by their names, that the workbook calls the same; `written` is the second one's short form. */
type SameShortName = {
  readonly kind: 'same-short-name';
  readonly written: string;
  readonly first: string;
  readonly second: string;
};

/**
 * Names of parties that are written in another way than registered, in every text: an error in title, subtitle and
 * decision proposals, else a warning. Short names and definite forms that the tab Parter allows are allowed, as are
 * former names and the genitive; so are the names of those who sign or answer for the report, as a warning. A short name or definite form that an earlier party has too, at the later party's.
 */
export const partyNamesRule = defineRule<RuleContext, NameVariant | PersonVariant | SameShortName>({
  code: 'K01',
  severity: 'VARNING',
  check: (context) => [...checkPartyNames(context), ...checkPeople(context), ...checkShortNames(context)],
  sentences: {
    'name-variant': ({ written, registered }) =>
      `Här står ${quoted(written)}, men det registrerade namnet är ${registered}. Skriv ${registered}, eller den kortform som anges i fliken Parter.`,
    'person-variant': ({ written, name, tab }) =>
      `Här står ${quoted(written)}, men i fliken ${tab} står ${name}. Skriv namnet likadant.`,
    'same-short-name': ({ written, first, second }) =>
      `${quoted(written)} är kortnamn för både ${first} och ${second}. Ge dem olika kortnamn.`,
  },
});

function checkPartyNames(context: RuleContext): readonly Found<NameVariant>[] {
  const { rows } = context.workbook.parties;
  const allowed = rows.flatMap((party) =>
    [party.name.text, party.shortName.text, party.definiteForm.text, ...formerNames(party)].flatMap(
      (name) => [name, `${name}s`],
    ),
  );
  const finders = rows.map(({ name: { text: registered }, role }) => {
    const forms = nameForms(registered);
    // A committee's name of one word, and the last word of a longer one, are common nouns.
    const shorter = role.value === 'Offentlig part' ? [] : shortNamePatterns(registered);
    const mayStandIn = partsOf(registered);
    return (text: string): NameVariant | null => {
      if (!mayStandIn(text)) return null;
      const found = [
        ...(forms === null ? [] : formsIn(text, registered, forms)),
        ...shorter.flatMap((form) => text.match(form) ?? []),
      ];
      const written = found.find((form) => !allowed.includes(form.replace(/\s+/g, ' ')));
      return written === undefined ? null : { kind: 'name-variant', written, registered };
    };
  });
  const variantsIn = remembering((text: string) => finders.flatMap((find) => find(text) ?? []));
  return textsOf(context).flatMap(({ kind, place, text }) => {
    const severity = kind === 'title' || kind === 'decision' ? 'FEL' : 'VARNING';
    return variantsIn(text).map((facts) => ({ place, facts, severity }));
  });
}

/** Quick to tell of a text: a variant of a name begins one of its longer words as the name does. */
function partsOf(name: string): (text: string) => boolean {
  const lower = name.toLowerCase();
  const starts = (lower.match(/[\p{L}\p{N}]{3,}/gu) ?? [lower]).map((word) => word.slice(0, 3));
  return (text) => {
    const words = text.toLowerCase();
    return starts.some((start) => words.includes(start));
  };
}

/** The forms of a name in a text that has others than the registered one, which is not looked for. */
function formsIn(text: string, name: string, { mayStandIn, pattern }: NameForms): readonly string[] {
  const [first = '', ...rest] = text.split(name);
  const others = rest.reduce(
    (before, after) => (/^s?(?![\p{L}\d])/u.test(after) ? `${before}\n${after}` : `${before}${name}${after}`),
    first,
  );
  return mayStandIn(others) ? (text.match(pattern()) ?? []) : [];
}

/** Names of those who sign or answer for the report, with a slip of the pen. */
function checkPeople(context: RuleContext): readonly Found<PersonVariant>[] {
  const { signatures, case: caseInfo } = context.workbook;
  const people = [
    ...signatures.rows.map(({ name }) => ({ name: name.text, tab: signatures.sheet })),
    { name: caseInfo.officerName.text, tab: 'Ärende' },
  ];
  const allowed = people.flatMap((person) => [person.name, `${person.name}s`]);
  const finders = people.map(({ name, tab }) => {
    const forms = nameForms(name);
    const mayStandIn = partsOf(name);
    return (text: string): PersonVariant | null => {
      const found = forms !== null && mayStandIn(text) ? formsIn(text, name, forms) : [];
      const written = found.find((form) => !allowed.includes(form.replace(/\s+/g, ' ')));
      return written === undefined ? null : { kind: 'person-variant', written, name, tab };
    };
  });
  const variantsIn = remembering((text: string) => finders.flatMap((find) => find(text) ?? []));
  return textsOf(context).flatMap(({ place, text }) => variantsIn(text).map((facts) => ({ place, facts })));
}

function checkShortNames({ workbook }: RuleContext): readonly Found<SameShortName>[] {
  const { rows } = workbook.parties;
  const formsOf = ({ shortName, definiteForm }: Party) => [shortName, definiteForm];
  return rows.flatMap((party, index) => {
    for (const form of formsOf(party)) {
      const same = rows
        .slice(0, index)
        .find(
          (earlier) => form.text !== '' && formsOf(earlier).some(({ text }) => isSameName(text, form.text)),
        );
      if (same === undefined) continue;
      const names = { first: same.name.text, second: party.name.text };
      return foundAt(form, { kind: 'same-short-name', written: form.text, ...names } as const);
    }
    return [];
  });
}

function isSameName(a: string, b: string): boolean {
  return normaliseText(a) === normaliseText(b);
}
