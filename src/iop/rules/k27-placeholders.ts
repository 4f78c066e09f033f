import { named, quoted } from '../../engine/checks/quoted';
import { defineRule, faultsOfColumn, type Found } from '../../engine/checks/rule';
import { REMOVED_NUMBER, withoutIdentityNumbers } from '../../engine/values/identity-numbers';
import { once } from '../../engine/values/once';
import { remembering } from '../../engine/values/remembering';
import { caseSheet, settingsSheet } from '../sheets';
import type { RuleContext } from './rule-context';

// A whole text, or a piece of one; "[sic]" and an editor's other marks in a quotation are language.
const PLACEHOLDER = once(
  () =>
    /^(?:[Tt]ext|[Rr]ubrik|[Nn]amn|[Tt]est|[Ll]ydelse|[Kk]ommentar|[Ff]örklaring|[Dd]atum|N\.?N\.?|[.\-–—_…\s*?/]+|x)$|(?<![\p{L}\p{N}])(?:(?:20)?(?:XX+|xx+)|ÅÅÅÅ(?:-MM-DD)?|TODO|TBD|FIXME|[Ll]orem ipsum|(?:[Ss]kriv|[Ff]yll i|[Aa]nge) (?:\p{L}+ )?här)(?![\p{L}\p{N}])|\[(?!sic|red|min |vår )(?:[ …._-]+|\p{L}[^[\]\n]{1,80})\]|\{[^{}\n]+\}|<\p{L}[\p{L} _-]{1,40}>|\?{2,}|_{3,}/u,
);

/** What looks like a place to fill in. */
type Placeholder = { readonly kind: 'placeholder'; readonly column: string; readonly written: string };

/** A report without a title. */
type TitleEmpty = { readonly kind: 'title-empty' };

/** Placeholders that were left in a text cell ("XX", "[namn]", "Text"), and a report without a title. */
export const placeholdersRule = defineRule<RuleContext, Placeholder | TitleEmpty>({
  code: 'K27',
  severity: 'FEL',
  supersedes: faultsOfColumn(caseSheet, 'title', 'required', 'key-missing', 'says-nothing'),
  check: checkPlaceholders,
  sentences: {
    placeholder: ({ column, written }) =>
      `Vid ${named(column)} står ${quoted(written)}, som ser ut som en plats att fylla i. Skriv det som ska stå där.`,
    'title-empty': () => 'Rapporten har ingen rubrik. Skriv rubriken i fliken Ärende.',
  },
});

/** Words that someone said or wrote: what is left out of them, or explained in them, is no place to fill in. */
const QUOTED = /[”"“»][^”"“»\n]{1,400}[”"“«]/gu;
const IN_QUOTATION = /\[[^[\]\n]{1,80}\]/gu;
const INSTRUCTION = /^.(?:[Ss]kriv|[Ff]yll i|[Aa]nge) (?:\p{L}+ )?här[.!]?.$/u;

function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (quotation: string) => {
    if (quotation.length === text.length && INSTRUCTION.test(quotation)) return quotation;
    if (INSTRUCTION.test(quotation)) return '””';
    const spoken = quotation.replace(IN_QUOTATION, ' ');
    return (spoken.match(/\p{L}+/gu) ?? []).length < 3 ? quotation : spoken;
  });
}

// The add-on has put its own words in place of a number there; K25 reports it.
const placeholderIn = remembering(
  (text: string) => PLACEHOLDER().exec(withoutQuoted(text.replaceAll(REMOVED_NUMBER, 'numret')))?.[0] ?? null,
);

function checkPlaceholders({ workbook, cells }: RuleContext): readonly Found<Placeholder | TitleEmpty>[] {
  const texts = cells.filter(({ sheet, isText }) => isText && sheet !== settingsSheet.name);
  const left = texts.flatMap(({ place, text, column }): Found<Placeholder>[] => {
    const written = placeholderIn(text);
    if (written === null) return [];
    const facts = { kind: 'placeholder', column, written: withoutIdentityNumbers(written) } as const;
    return [{ place, facts }];
  });
  const { place, text } = workbook.case.title;
  if (text !== '') return left;
  return [{ place, facts: { kind: 'title-empty' } }, ...left];
}
