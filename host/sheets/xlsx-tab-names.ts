import type { SpreadsheetModel } from './spreadsheet-model';
import { renameTab } from './rename-tab';

/** A tab whose name an .xlsx cannot hold, and the name that it has there instead. */
export interface ChangedTabName {
  readonly name: string;
  readonly inFile: string;
}

/** UTF-16 units that a tab's name may have in an .xlsx. */
const longest = 31;
/** The name that Excel keeps for itself, in any case. */
const reserved = 'history';

/**
 * The names that tabs have in an .xlsx, in their order: at most 31 characters, none of : \ / ? * [ ] and no control
 * characters, no apostrophe first or last, not "History", and no two alike whatever the case. Source: Microsoft Support,
 * "Rename a worksheet"; what Sheets itself does with such names when it exports is not known.
 */
export function xlsxTabNames(names: readonly string[]): readonly string[] {
  const held = names.map(heldName);
  // Names that stay as they are go first, so that no tab loses its own to another that had to change.
  const taken = new Set(names.filter((name, index) => name === held[index]).map(folded));
  return held.map((name, index) => {
    if (name === names[index]) return name;
    const free = freeName(name, taken);
    taken.add(folded(free));
    return free;
  });
}

/** The tabs that are called otherwise in an .xlsx. */
export function changedTabNames(names: readonly string[]): readonly ChangedTabName[] {
  const inFile = xlsxTabNames(names);
  return names.flatMap((name, index) => {
    const held = inFile[index] ?? name;
    return held === name ? [] : [{ name, inFile: held }];
  });
}

/** A spreadsheet whose tabs have names that an .xlsx can hold; itself where they all have. */
export function withXlsxTabNames(book: SpreadsheetModel): SpreadsheetModel {
  const names = xlsxTabNames(book.sheets.map(({ name }) => name));
  if (book.sheets.every(({ name }, index) => name === names[index])) return book;
  return withTabNames(structuredClone(book), names);
}

/** Gives a spreadsheet's tabs their names, in their order, and answers it. A name may for a while be two tabs'. */
export function withTabNames(book: SpreadsheetModel, names: readonly string[]): SpreadsheetModel {
  book.sheets.forEach((sheet, index) => {
    const name = names[index] ?? sheet.name;
    if (name !== sheet.name) renameTab(book, sheet, name);
  });
  return book;
}

function heldName(name: string): string {
  const plain = name
    .replace(/[:\\/?*[\]\u0000-\u001f]/g, '-')
    .slice(0, longest)
    .replace(/^'+|'+$/g, '')
    .replace(/[\ud800-\udbff]$/, '');
  if (plain === '') return 'Flik';
  return folded(plain) === reserved ? `${plain}-` : plain;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${String(number)})`;
    const candidate = `${name.slice(0, longest - ending.length)}${ending}`;
    if (!taken.has(folded(candidate))) return candidate;
  }
}

function folded(name: string): string {
  return name.toLowerCase();
}
