import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { normaliseText } from '../../engine/values/clean-text';
import { dateText } from '../../swedish/format';
import { formerNames } from '../figures/former-names';
import type { RuleContext } from './rule-context';

/** A name that was not the party's when the agreement was signed; dates are `YYYY-MM-DD`. */
type NamedAtAnotherTime = {
  readonly written: string;
  readonly right: string;
  readonly signed: string;
  readonly since: string;
};

type Fault =
  | (NamedAtAnotherTime & { readonly kind: 'name-of-another-time' })
  // The party was formed on the day.
  | (NamedAtAnotherTime & { readonly kind: 'name-before-formed' });

/**
 * Agreements that name a party as it was not called when they were signed (Tecknad, else Startdatum), in their title or in
 * who decided them, at that cell. Naming both the right and the other name is in order ("tidigare …").
 */
export const formerCommitteeRule = defineRule<RuleContext, Fault>({
  code: 'K24',
  severity: 'VARNING',
  check: checkFormerNames,
  sentences: {
    'name-of-another-time': ({ written, right, signed, since }) =>
      `Här står ${written}, men överenskommelsen tecknades den ${dateText(signed)} och namnet ändrades den ${dateText(since)}. Skriv ${right}.`,
    'name-before-formed': ({ written, right, signed, since }) =>
      `Här står ${written}, men överenskommelsen tecknades den ${dateText(signed)} och parten bildades den ${dateText(since)}. Skriv ${right}.`,
  },
});

function checkFormerNames({ workbook }: RuleContext): readonly Found<Fault>[] {
  const { parties, agreements } = workbook;
  return parties.rows.flatMap((party) => {
    const { id, name, nameSince, nameChange } = party;
    const [present, since, former] = [name.value, nameSince.value, formerNames(party)];
    if (present === null || former.length === 0 || since === null) return [];
    return agreements.rows.flatMap((agreement) => {
      const signed = agreement.signed.value ?? agreement.start.value;
      if (signed === null || id.value === null || !agreement.parties.value?.includes(id.value)) return [];
      const [right, wrong] = signed < since ? [former, [present]] : [[present], former];
      return [agreement.title, agreement.decidedBy].flatMap((entry) => {
        const written = wrong.find((one) => right.every((other) => names(entry.text, one, other)));
        if (written === undefined || right.some((one) => names(entry.text, one, written))) return [];
        const called = right.join(' eller ');
        const isRenamed = (nameChange.value ?? 'Namnbyte') === 'Namnbyte';
        const kind = isRenamed ? 'name-of-another-time' : 'name-before-formed';
        return foundAt<Fault>(entry, { kind, written, right: called, signed, since });
      });
    });
  });
}

/** Whether the text has the name, and not only as a part of the other. */
function names(text: string, name: string, other: string): boolean {
  const [whole, part, longer] = [normaliseText(text), normaliseText(name), normaliseText(other)];
  return (longer.includes(part) ? whole.split(longer).join('') : whole).includes(part);
}
