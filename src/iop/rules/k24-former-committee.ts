import type { Finding } from '../../engine/checks/finding';
import { normaliseText } from '../../engine/values/clean-text';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';

/**
 * Agreements that name a party as it was not called when they were signed (Tecknad, else Startdatum), in their title or in
 * who decided them, at that cell. Naming both the right and the other name is in order ("tidigare …").
 */
export function checkFormerNames({ parties, agreements }: Workbook): readonly Finding[] {
  return parties.rows.flatMap(({ id, name, formerName, nameSince }) => {
    const [present, former, since] = [name.value, formerName.value, nameSince.value];
    if (present === null || former === null || since === null) return [];
    return agreements.rows.flatMap((agreement) => {
      const signed = agreement.signed.value ?? agreement.start.value;
      if (signed === null || id.value === null || !agreement.parties.value?.includes(id.value)) return [];
      const [right, wrong] = signed < since ? [former, present] : [present, former];
      return [agreement.title, agreement.decidedBy].flatMap((entry) => {
        if (!names(entry.text, wrong, right) || names(entry.text, right, wrong)) return [];
        const facts = { fault: 'name-of-another-time', written: wrong, right, signed, since } as const;
        return findingAt('K24', 'VARNING', entry, facts);
      });
    });
  });
}

/** Whether the text has the name, and not only as a part of the other. */
function names(text: string, name: string, other: string): boolean {
  const [whole, part, longer] = [normaliseText(text), normaliseText(name), normaliseText(other)];
  return (longer.includes(part) ? whole.split(longer).join('') : whole).includes(part);
}
