import type { Finding } from '../finding';
import { once } from '../once';
import { settingsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { withoutIdentityNumbers } from './prose/identity-numbers';
import { filledCells } from './prose/texts-of';

// A whole text, or a piece of one; "[sic]" and an editor's other marks in a quotation are language.
const PLACEHOLDER = once(
  () =>
    /^(?:[Tt]ext|[Rr]ubrik|[Nn]amn|[Tt]est|[Ll]ydelse|[Kk]ommentar|[Ff]örklaring|[Dd]atum|N\.?N\.?|[.\-–—_…\s*?/]+|x)$|(?<![\p{L}\p{N}])(?:(?:20)?(?:XX+|xx+)|ÅÅÅÅ(?:-MM-DD)?|TODO|TBD|FIXME|[Ll]orem ipsum|(?:[Ss]kriv|[Ff]yll i|[Aa]nge) (?:\p{L}+ )?här)(?![\p{L}\p{N}])|\[(?!sic|red|min |vår )(?:[ …._-]+|\p{L}[^[\]\n]{1,80})\]|\{[^{}\n]+\}|<\p{L}[\p{L} _-]{1,40}>|\?{2,}|_{3,}/u,
);

/** Placeholders that were left in a text cell ("XX", "[namn]", "Text"), and a report without a title. */
export function checkPlaceholders(workbook: Workbook): readonly Finding[] {
  const left = filledCells(workbook).flatMap(({ sheet, cell, text, column, isText }): Finding[] => {
    if (!isText || sheet === settingsSheet.name) return [];
    const written = PLACEHOLDER().exec(text)?.[0];
    if (written === undefined) return [];
    const facts = { fault: 'placeholder', column, written: withoutIdentityNumbers(written) } as const;
    return [{ code: 'K27', severity: 'FEL', sheet, cell, facts }];
  });
  const { sheet, cell, text } = workbook.case.title;
  if (text !== '') return left;
  return [{ code: 'K27', severity: 'FEL', sheet, cell, facts: { fault: 'title-empty' } }, ...left];
}
