/** Which rows of the workbook a sentence names. */
import type { Party, Workbook } from '../../workbook';

const DISTINCTIVE_WORD = /[\p{L}\d]{6,}/gu;

/** The parties that a text names, by any name of theirs; "nämnden" names the public party. */
export function partiesNamed(text: string, { parties }: Pick<Workbook, 'parties'>): readonly Party[] {
  const words = text.toLowerCase();
  return parties.rows.filter((party) =>
    formsOf(party).some((form) => new RegExp(`(?<!\\p{L})${escaped(form)}`, 'u').test(words)),
  );
}

/** The parties whose name in the genitive a text ends with. */
export function ownersAtEnd(text: string, { parties }: Pick<Workbook, 'parties'>): readonly Party[] {
  const words = text.toLowerCase().trimEnd();
  return parties.rows.filter((party) =>
    formsOf(party).some((form) => words.endsWith(`${form}s`) || (form.endsWith('s') && words.endsWith(form))),
  );
}

function formsOf({ name, shortName, definiteForm, formerName, role }: Party): readonly string[] {
  return [name.text, shortName.text, definiteForm.text, formerName.text]
    .concat(role.value === 'Offentlig part' ? 'nämnden' : '')
    .filter((form) => form !== '')
    .map((form) => form.toLowerCase());
}

/** The programmes that a text names, by the whole name or its last long word ("verkstaden" for "Öppen verkstad"). */
export function programmesNamed(text: string, { programmes }: Pick<Workbook, 'programmes'>): readonly string[] {
  const words = text.toLowerCase();
  return programmes.rows.flatMap(({ name }) => {
    if (name.value === null) return [];
    const whole = name.value.toLowerCase();
    const last = whole.match(DISTINCTIVE_WORD)?.at(-1) ?? whole;
    const isNamed = words.includes(whole) || new RegExp(`(?<!\\p{L})${escaped(last)}`, 'u').test(words);
    return isNamed ? [name.value] : [];
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
