import type { Facts, Finding } from '../checks/finding';
import { cellAddress, columnLetters, type Place } from '../values/place';
import { fingerprint } from './fingerprint';

/** A finding and its key. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
}

/**
 * Each finding with its key: the same as long as rule, sheet, column and the values concerned are the same, wherever the
 * row has moved to and however the workbook spells the tab, which `sheetOf` gives the contract's name. Findings alike in
 * all of that differ by their order. Workbooks hold these keys beside the reasons that officers have written, so what
 * goes into the sum keeps its form.
 */
export function withKeys(
  findings: readonly Finding[],
  sheetOf: (tab: string) => string,
): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, place, facts } = finding;
    const parts = [code, sheetOf(place.tab), columnLetters(place.column), inKeyForm(facts)];
    const base = fingerprint(JSON.stringify(parts));
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { finding, key: times === 1 ? base : `${base}-${times}` };
  });
}

/**
 * The facts in the form that their keys have always been made of: in their own order, the kind by its first name
 * (`fault`), and each place as a cell in A1 form.
 */
function inKeyForm(facts: Facts): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name === 'kind' ? 'fault' : name,
      isPlace(value) ? cellAddress(value) : value,
    ]),
  );
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'tab' in value && 'row' in value && 'column' in value;
}
