import type { Finding } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { namePattern } from './prose/name-pattern';
import { textsOf } from './prose/texts-of';

/**
 * Names of parties that are written in another way than registered, in every text: an error in title, subtitle and
 * decision proposals, else a warning. Short names and definite forms that the tab Parter allows are allowed, as are
 * former names and the genitive.
 */
export function checkPartyNames(workbook: Workbook): readonly Finding[] {
  const { rows } = workbook.parties;
  const allowed = rows.flatMap(({ name, shortName, definiteForm, formerName }) =>
    [name, shortName, definiteForm, formerName].flatMap(({ text }) => [text, `${text}s`]),
  );
  return rows.flatMap(({ name }) => {
    const pattern = namePattern(name.text);
    if (pattern === null) return [];
    return textsOf(workbook).flatMap(({ kind, place, text }): Finding[] => {
      const forms = text.match(pattern) ?? [];
      const written = forms.find((form) => !allowed.includes(form.replace(/\s+/g, ' ')));
      if (written === undefined) return [];
      const severity = kind === 'title' || kind === 'decision' ? 'FEL' : 'VARNING';
      const facts = { fault: 'name-variant', written, registered: name.text } as const;
      return [{ code: 'K01', severity, place, facts }];
    });
  });
}
