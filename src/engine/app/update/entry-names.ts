import { isOrder } from '../../contract/entries';
import type { Place } from '../../values/place';
import { cutText } from '../../values/cut-text';
import type { EntryTexts } from '../entry-changes';
import type { EntryReader } from '../report-definition';
import type { UpdateWords } from './update-words';

/** As many cells as a line of an update links to. */
const MOST_PLACES = 3;
/** As much of a row's title as is shown, in characters. */
const LONGEST_TITLE = 100;

/** How entries are named and where they stand, by their keys. */
export interface EntryNames {
  readonly name: (keys: readonly string[]) => string;
  readonly places: (keys: readonly string[]) => readonly Place[];
}

/** Names entries as the officer knows them: the row by its title, then the column. `texts` are newer ones first. */
export function entryNames<Workbook>(
  entries: EntryReader<Workbook>,
  workbook: Workbook,
  texts: readonly EntryTexts[],
  words: UpdateWords,
): EntryNames {
  const placeOf = entries.places(workbook);
  const rowName = (key: string): string | null => {
    const { row } = entries.name(key);
    const titled = entries.titleKey(key);
    const title = titled === null ? undefined : texts.flatMap((said) => said.get(titled) ?? [])[0];
    if (title === undefined || title === row) return row;
    const name = cutText(title.replace(/[.\s]+$/, ''), LONGEST_TITLE);
    return row === null ? name : `${name} (${row})`;
  };
  const nameOf = (key: string): string => {
    const { sheet, column } = entries.name(key);
    if (isOrder(key)) return words.order(sheet);
    const row = rowName(key);
    return row === null || column === null ? (row ?? column ?? '') : words.entry(row, column);
  };
  return {
    name: (keys) => {
      const [first = '', ...others] = keys;
      if (others.length === 0) return nameOf(first);
      const rows = new Set(keys.map(rowName));
      const [row = null] = rows;
      return rows.size === 1 && row !== null ? row : words.several(nameOf(first));
    },
    places: (keys) => keys.flatMap((key) => placeOf.get(key) ?? []).slice(0, MOST_PLACES),
  };
}
