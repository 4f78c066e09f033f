import type { Fault, Finding } from '../checks/finding';
import { cellAddress, columnLetters } from '../values/place';
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

/** The facts with each place as a cell in A1 form. */
function inKeyForm(facts: Fault): object {
  switch (facts.fault) {
    case 'column-repeated':
    case 'key-repeated':
    case 'duplicate':
      return { ...facts, first: cellAddress(facts.first) };
    default:
      return facts;
  }
}
