/** Which rows of the workbook a sentence names. */
import { formerNames } from '../../figures/former-names';
import type { Party, Workbook } from '../../workbook';
import { LONGEST_NAME } from './name-pattern';

const DISTINCTIVE_WORD = /[\p{L}\d]{6,}/gu;

/** The parties that a text names, by any name of theirs; "nämnden" names the public party. */
export function partiesNamed(text: string, { parties }: Pick<Workbook, 'parties'>): readonly Party[] {
  const words = text.toLowerCase();
  return parties.rows.filter((party) => formsOf(party).some((form) => beginsIn(words, form)));
}

/** The parties whose name in the genitive a text ends with. */
export function ownersAtEnd(text: string, { parties }: Pick<Workbook, 'parties'>): readonly Party[] {
  const words = text.toLowerCase().trimEnd();
  return parties.rows.filter((party) =>
    formsOf(party).some((form) => words.endsWith(`${form}s`) || (form.endsWith('s') && words.endsWith(form))),
  );
}

/** True where a text names a committee or an administration that is not the partnership's. */
export function namesOtherBody(
  text: string,
  { parties, case: caseInfo }: Pick<Workbook, 'parties' | 'case'>,
): boolean {
  const own = [
    caseInfo.committee.text,
    caseInfo.committeeShort.text,
    caseInfo.administration.text,
    'nämnden förvaltningen',
  ]
    .concat(parties.rows.flatMap(formsOf))
    .join(' ')
    .toLowerCase();
  const bodies =
    text
      .toLowerCase()
      .match(/(?<!\p{L})\p{L}*(?:nämnd|styrels|förvaltning)(?=(?:en|ens|er|e)?s?(?!\p{L}))/gu) ?? [];
  return bodies.some((body) => !beginsIn(own, body));
}

function formsOf(party: Party): readonly string[] {
  const { name, shortName, definiteForm, role } = party;
  return [name.text, shortName.text, definiteForm.text, ...formerNames(party)]
    .concat(role.value === 'Offentlig part' ? 'nämnden' : '')
    .filter((form) => form !== '' && form.length <= LONGEST_NAME)
    .map((form) => form.toLowerCase());
}

/**
 * The programmes that a text names, by the whole name, its last long word ("verkstaden" for "Öppen verkstad") or the
 * end of that word ("kören" for "Fabelkören").
 */
export function programmesNamed(
  text: string,
  { programmes }: Pick<Workbook, 'programmes'>,
): readonly string[] {
  const words = text.toLowerCase();
  return programmes.rows.flatMap(({ name }) => {
    if (name.value === null) return [];
    const whole = name.value.toLowerCase();
    const last = whole.match(DISTINCTIVE_WORD)?.at(-1) ?? whole;
    const tails = words.match(/\p{L}{5,}/gu) ?? [];
    const isTail = tails.some(
      (word) => last !== word && word.length * 2 >= last.length && last.endsWith(word),
    );
    const isNamed = isTail || words.includes(whole) || beginsIn(words, last);
    return isNamed ? [name.value] : [];
  });
}

/** Whether the words stand somewhere where no letter is before them. A pattern of them may be too large to make. */
function beginsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
