import type { Finding } from '../finding';
import type { Party, Workbook } from '../workbook/workbook';
import { datesIn } from './prose/dates-in-text';
import { nameVariants, type RegisteredName } from './prose/name-variants';
import { textsOf, type Prose } from './prose/texts-of';
import { occurs, wholeWords } from './prose/whole-words';
import { yearsIn } from './prose/years-in-text';

const code = 'K01';

const TOLD_AS_FORMER = wholeWords(
  'tidigare|dåvarande|f\\.d\\.|före detta|förutvarande|hette|numera|nuvarande|bytte namn|bildades|ombildades|slogs samman|sammanslagning\\p{L}*|dessförinnan|det gamla namnet|föregångare\\p{L}*',
);

/**
 * Names of parties that are written in another way than registered, in every text: an error in title, subtitle and
 * decision proposals, else a warning. Short names and definite forms that the tab Parter allows are allowed, and so is
 * the genitive. A former name is allowed where it is told as one or the text speaks of the time when it was the name.
 */
export function checkPartyNames(workbook: Workbook): readonly Finding[] {
  const names = workbook.parties.rows.flatMap(registeredNames);
  return textsOf(workbook).flatMap((prose): Finding[] => {
    const variants = nameVariants(prose.text, names);
    const once = variants.filter(
      ({ registered }, index) => variants.findIndex((other) => other.registered === registered) === index,
    );
    return [
      ...once.map(({ text, registered }): Finding =>
        finding(prose, { fault: 'name-variant', written: text, registered }),
      ),
      ...formerNames(prose, workbook),
    ];
  });
}

function formerNames(prose: Prose, workbook: Workbook): readonly Finding[] {
  if (prose.kind === 'label' || prose.kind === 'quote' || occurs(prose.text, TOLD_AS_FORMER)) return [];
  return workbook.parties.rows.flatMap(({ name, formerName, nameSince }): Finding[] => {
    if (name.value === null || formerName.value === null || nameSince.value === null) return [];
    if (!prose.text.includes(formerName.value) || name.value.includes(formerName.value)) return [];
    const since = nameSince.value;
    const ofThatTime =
      datesIn(prose.text).some(({ date }) => date < since) ||
      yearsIn(prose.text).some((year) => String(year) < since.slice(0, 4));
    if (ofThatTime) return [];
    const facts = { fault: 'former-name', written: formerName.value, registered: name.value, since } as const;
    return [finding(prose, facts)];
  });
}

function finding({ kind, sheet, cell }: Prose, facts: Finding['facts']): Finding {
  const formal = kind === 'title' || kind === 'subtitle' || kind === 'decision';
  return { code, severity: formal ? 'FEL' : 'VARNING', sheet, cell, facts };
}

function registeredNames(party: Party): readonly RegisteredName[] {
  const { name, formerName, shortName, definiteForm, role } = party;
  const allowed = [shortName, definiteForm, formerName].flatMap(({ value }) =>
    value === null ? [] : [value],
  );
  const ownsLastWord = role.value !== 'Offentlig part';
  return [name, formerName].flatMap(({ value }) =>
    value === null ? [] : [{ name: value, allowed, ownsLastWord }],
  );
}
