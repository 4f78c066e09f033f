import type { RawSheet } from '../contract/cell';
import { fingerprint } from '../values/fingerprint';
import type { DocumentText, Part } from './document-text';
import { receiptSections, unitSum } from './make-receipt';
import type { Digest, Receipt, ReceiptSection } from './receipt';
import { textGaps } from '../values/text-gaps';
import { cellLine, tabName, workbookValues, workbookValuesText, type CellValue } from './workbook-values';

/**
 * A unit of the document, by where it stands: the heading over it, and its number under that heading, from 1; 0 is the heading
 * itself. A row of a table counts as one.
 */
export interface UnitPlace {
  readonly part: Part;
  readonly heading: string | null;
  readonly number: number;
}

/** A unit that says something else than when the version was finalised. What it said then is not known. */
export type TextDifference = UnitPlace &
  (
    | { readonly kind: 'changed'; readonly now: string }
    | { readonly kind: 'added'; readonly now: string }
    | { readonly kind: 'removed' }
  );

/** A tab that is not there, or a cell that says something else. */
export type ValueDifference =
  | { readonly kind: 'tab-missing'; readonly tab: string }
  | {
      readonly kind: 'cell';
      readonly tab: string;
      readonly cell: string;
      /** As the add-on read it; `''` for an empty cell, null where it was no entry. */
      readonly was: string | null;
      /** What the cell holds; null when it is empty. */
      readonly now: Pick<CellValue, 'kind' | 'value'> | null;
    };

/**
 * Whether the digests are the same, and where things differ when they are not. An empty list then means that what differs cannot be
 * pointed out.
 */
export interface Compared<Difference> {
  readonly isSame: boolean;
  readonly differences: readonly Difference[];
}

/** What was compared with a receipt; null for what was not given. */
export interface ReceiptComparison {
  readonly text: Compared<TextDifference> | null;
  readonly values: Compared<ValueDifference> | null;
}

/** Holds a document, and the input tabs of a workbook, against a receipt. */
export function compareWithReceipt(
  receipt: Receipt,
  now: { readonly text: DocumentText | null; readonly sheets: readonly RawSheet[] | null },
  digest: Digest,
): ReceiptComparison {
  return {
    text: now.text === null ? null : compareText(receipt, now.text, digest),
    values: now.sheets === null ? null : compareValues(receipt, now.sheets, digest),
  };
}

function compareText(
  { text: { digest: was, sections } }: Receipt,
  now: DocumentText,
  digest: Digest,
): Compared<TextDifference> {
  if (digest(now.text) === was) return { isSame: true, differences: [] };
  const before = placesIn(sections);
  const after = placesIn(receiptSections(now.units));
  const gaps = textGaps(
    sections.flatMap(({ part, sums }) => sums.map((sum) => `${part} ${sum}`)),
    now.units.map((unit) => `${unit.part} ${unitSum(unit)}`),
  );
  const differences = gaps.flatMap(({ before: [from, to], after: [first, last] }) =>
    Array.from({ length: Math.max(to - from, last - first) }, (_, offset): readonly TextDifference[] => {
      const [was, is] = [before[from + offset], after[first + offset]];
      const text = now.units[first + offset]?.text ?? '';
      if (from + offset >= to) return is === undefined ? [] : [{ ...is, kind: 'added', now: text }];
      if (was === undefined) return [];
      return [first + offset < last ? { ...was, kind: 'changed', now: text } : { ...was, kind: 'removed' }];
    }).flat(),
  );
  return { isSame: false, differences };
}

/** Where each unit of the sections stands. */
function placesIn(sections: readonly ReceiptSection[]): readonly UnitPlace[] {
  return sections.flatMap(({ part, heading, sums }) =>
    sums.map((_, at) => ({ part, heading, number: heading === null ? at + 1 : at })),
  );
}

function compareValues(
  { values: { digest: was, tabs }, figures }: Receipt,
  sheets: readonly RawSheet[],
  digest: Digest,
): Compared<ValueDifference> {
  if (digest(workbookValuesText(sheets)) === was) return { isSame: true, differences: [] };
  const now = new Map(sheets.map(({ name }) => [tabName(name), new Map<string, CellValue>()]));
  for (const value of workbookValues(sheets)) now.get(value.tab)?.set(value.cell, value);
  const figureAt = new Map(figures.map(({ tab, cell, value }) => [JSON.stringify([tab, cell]), value]));
  const before = new Map(tabs.map(({ name, cells }) => [name, new Map(Object.entries(cells))]));
  const names = [...before.keys(), ...[...now.keys()].filter((tab) => !before.has(tab))];
  const differences = names.flatMap((tab): readonly ValueDifference[] => {
    const [sums, cells] = [before.get(tab) ?? new Map<string, string>(), now.get(tab)];
    if (cells === undefined) return [{ kind: 'tab-missing', tab }];
    const addresses = [...sums.keys(), ...[...cells.keys()].filter((cell) => !sums.has(cell))];
    return addresses.flatMap((cell): readonly ValueDifference[] => {
      const value = cells.get(cell);
      if (value !== undefined && sums.get(cell) === fingerprint(cellLine(value))) return [];
      const was = sums.has(cell) ? (figureAt.get(JSON.stringify([tab, cell])) ?? null) : '';
      const is = value === undefined ? null : { kind: value.kind, value: value.value };
      return [{ kind: 'cell', tab, cell, was, now: is }];
    });
  });
  return { isSame: false, differences };
}
