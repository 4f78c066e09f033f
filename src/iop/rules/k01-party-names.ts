import { quoted } from '../../engine/checks/quoted';
import { defineRule, type Found } from '../../engine/checks/rule';
import { namePattern } from './prose/name-pattern';
import { textsOf } from './prose/texts-of';
import type { RuleContext } from './rule-context';

/** A name that is not written as registered. `written` is the very words. */
type NameVariant = { readonly kind: 'name-variant'; readonly written: string; readonly registered: string };

/**
 * Names of parties that are written in another way than registered, in every text: an error in title, subtitle and
 * decision proposals, else a warning. Short names and definite forms that the tab Parter allows are allowed, as are
 * former names and the genitive.
 */
export const partyNamesRule = defineRule<RuleContext, NameVariant>({
  code: 'K01',
  severity: 'VARNING',
  check: checkPartyNames,
  sentences: {
    'name-variant': ({ written, registered }) =>
      `Här står ${quoted(written)}, men det registrerade namnet är ${registered}. Skriv namnet som det är registrerat i fliken Parter, eller den kortform som anges där.`,
  },
});

function checkPartyNames(context: RuleContext): readonly Found<NameVariant>[] {
  const { rows } = context.workbook.parties;
  const allowed = rows.flatMap(({ name, shortName, definiteForm, formerName }) =>
    [name, shortName, definiteForm, formerName].flatMap(({ text }) => [text, `${text}s`]),
  );
  return rows.flatMap(({ name }) => {
    const pattern = namePattern(name.text);
    if (pattern === null) return [];
    return textsOf(context).flatMap(({ kind, place, text }): Found<NameVariant>[] => {
      const forms = text.match(pattern) ?? [];
      const written = forms.find((form) => !allowed.includes(form.replace(/\s+/g, ' ')));
      if (written === undefined) return [];
      const severity = kind === 'title' || kind === 'decision' ? 'FEL' : 'VARNING';
      const facts = { kind: 'name-variant', written, registered: name.text } as const;
      return [{ place, facts, severity }];
    });
  });
}
