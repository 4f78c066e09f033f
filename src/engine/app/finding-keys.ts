import type { ColumnInTab, Facts, Finding } from '../checks/finding';
import { cellAddress, columnLetters, type Place } from '../values/place';
import { fingerprint } from '../values/fingerprint';

/** A finding and its key. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
}

/** What a column of a sheet is called, by the sheet's name and the column's own of today. */
export type NameOfColumn = (sheet: string, column: string) => string;

/**
 * Each finding with its key: the same as long as rule, sheet, column and the values concerned are the same, wherever the
 * row has moved to, however the workbook spells the tab, which `sheetOf` gives the contract's name, and whatever a column
 * is called now, which `firstName` gives its first name. Findings alike in all of that differ by their order. Workbooks hold these keys beside the reasons that officers have written, so what
 * goes into the sum keeps its form.
 */
export function withKeys(
  findings: readonly Finding[],
  sheetOf: (tab: string) => string,
  firstName: NameOfColumn,
): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, place, facts } = finding;
    const sheet = sheetOf(place.tab);
    const ofColumn = `${sheet}.`;
    const firstCode = code.startsWith(ofColumn)
      ? ofColumn + firstName(sheet, code.slice(ofColumn.length))
      : code;
    const parts = [firstCode, sheet, columnLetters(place.column), inKeyForm(facts, sheet, firstName)];
    const base = fingerprint(JSON.stringify(parts));
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { finding, key: times === 1 ? base : `${base}-${times}` };
  });
}

/**
 * The facts in the form that their keys have always been made of: in their own order, the kind by its first name
 * (`fault`), each place as a cell in A1 form, and columns by their first names. What a sentence says besides (`more`) is left out.
 */
function inKeyForm(facts: Facts, sheet: string, firstName: NameOfColumn): object {
  const inForm = (name: string, value: unknown) => {
    if (name === 'column' && typeof value === 'string') return firstName(sheet, value);
    if (isColumnInTab(value)) return { ...value, column: firstName(value.sheet, value.column) };
    return isPlace(value) ? cellAddress(value) : value;
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      name === 'more' ? [] : [[name === 'kind' ? 'fault' : name, inForm(name, value)]],
    ),
  );
}

function isColumnInTab(value: unknown): value is ColumnInTab {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'column' in value;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'tab' in value && 'row' in value && 'column' in value;
}
