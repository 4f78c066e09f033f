import type { Finding } from '../finding';
import { capitalise } from '../swedish/grammar';
import type { Party, Workbook } from '../workbook/workbook';
import { namePattern } from './prose/name-pattern';
import { textsOf, type Prose } from './prose/texts-of';
import { occurs, wholeWords } from './prose/whole-words';

const TOLD_AS_FORMER = wholeWords(
  'tidigare|dåvarande|f\\.d\\.|före detta|hette|numera|bytte namn|(?:om)?bildades|slogs samman|sammanslag\\p{L}*',
);

/**
 * Names of parties that are written in another way than registered, in every text: an error in title, subtitle and
 * decision proposals, else a warning. Short names and definite forms that the tab Parter allows are allowed, and so is
 * the genitive. A former name is allowed where it is told as one or the text speaks of the time when it was the name.
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
    return pattern === null ? [] : [{ party, pattern }];
  });
  return textsOf(workbook).flatMap((prose) =>
    names.flatMap(({ party, pattern }): Finding[] => {
      const written = variantIn(prose.text, pattern, allowed) ?? formerNameIn(prose, party);
      if (written === null) return [];
      const { kind, sheet, cell } = prose;
      const severity = kind === 'title' || kind === 'decision' ? 'FEL' : 'VARNING';
      const facts = { fault: 'name-variant', written, registered: party.name.text } as const;
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

function formerNameIn({ kind, text }: Prose, { name, formerName, nameSince }: Party): string | null {
  const [former, since] = [formerName.value, nameSince.value];
  if (former === null || since === null || kind === 'label' || kind === 'quote') return null;
  if (!text.includes(former) || name.text.includes(former) || occurs(text, TOLD_AS_FORMER)) return null;
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.some((year) => year < since.slice(0, 4)) ? null : former;
}
