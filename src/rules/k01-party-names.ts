import type { Finding } from '../finding';
import { capitalise } from '../swedish/grammar';
import type { Workbook } from '../workbook/workbook';
import { namePattern } from './prose/name-pattern';
import { textsOf } from './prose/texts-of';

/**
 * Names of parties that are written in another way than registered, in every text: an error in title, subtitle and
 * decision proposals, else a warning. Short names and definite forms that the tab Parter allows are allowed, as are
 * former names and the genitive.
 */
export function checkPartyNames(workbook: Workbook): readonly Finding[] {
  const { rows } = workbook.parties;
  const allowed = new Set(
    rows.flatMap(({ name, shortName, definiteForm, formerName }) =>
      [name, shortName, definiteForm, formerName].flatMap(({ text }) => [text, capitalise(text)]),
    ),
  );
  const names = rows.flatMap((party) => {
    const pattern = namePattern(party.name.text, party.role.value !== 'Offentlig part');
    return pattern === null ? [] : [{ registered: party.name.text, pattern }];
  });
  return textsOf(workbook).flatMap(({ kind, sheet, cell, text }) =>
    names.flatMap(({ registered, pattern }): Finding[] => {
      const written = variantIn(text, pattern, allowed);
      if (written === null) return [];
      const severity = kind === 'title' || kind === 'decision' ? 'FEL' : 'VARNING';
      const facts = { fault: 'name-variant', written, registered } as const;
      return [{ code: 'K01', severity, sheet, cell, facts }];
    }),
  );
}

function variantIn(text: string, pattern: RegExp, allowed: ReadonlySet<string>): string | null {
  for (const { 0: written, index, groups } of text.matchAll(pattern)) {
    const spaced = written.replace(/\s+/g, ' ');
    if (allowed.has(spaced) || allowed.has(spaced.replace(/s$/, ''))) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    // Words with a capital, and with none before them, or they belong to the name of another.
    const stands = /^\p{Lu}/u.test(written) && !/\p{Lu}\p{L}*[\s&-]+(?:och )?$/u.test(before);
    if (groups?.whole !== undefined || stands) return written;
  }
  return null;
}
