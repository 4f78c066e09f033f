import { LETTERHEAD } from '../../docs/letterhead-lines';
import type { UnitRef } from '../../merge/merge-plan';
import { cutText } from '../../values/cut-text';
import type { Block, Report, Table } from '../../report/tree';

/** A part of the report, for words: what it is, what it is called, and the heading that it stands under. */
export interface ReportPart {
  readonly kind:
    Exclude<Block['kind'], 'table'> | 'table' | 'row' | 'cell' | 'column' | 'letterhead' | 'gone';
  /** A heading, a table's caption, or a row with its column; '' for what has no name. */
  readonly name: string;
  /** '' where there is none. */
  readonly under: string;
}

/** As much of a cell as names its row. */
const LONGEST = 80;

/** What finds the part that a unit is of: in the report that is next, or else by what was written. */
export function partFinder({ blocks }: Report): (ref: UnitRef, written: string) => ReportPart {
  const found = new Map<string, { readonly block: Block; readonly under: string }>();
  let under = '';
  for (const block of blocks) {
    if (block.kind === 'heading') under = block.text;
    found.set(block.key, { block, under });
  }
  return (ref, written) => {
    if (ref.block === LETTERHEAD) return { kind: 'letterhead', name: '', under: '' };
    const { block, under: heading = '' } = found.get(ref.block) ?? {};
    if (block === undefined) return { kind: 'gone', name: '', under: '' };
    if (block.kind === 'table') return { ...tablePart(block, ref, written), under: heading };
    return { kind: block.kind, name: block.kind === 'heading' ? block.text : '', under: heading };
  };
}

function tablePart(
  { caption, columns, rows }: Table,
  { unit, column }: UnitRef,
  written: string,
): Pick<ReportPart, 'kind' | 'name'> {
  const heading = columns.find(({ key }) => key === column)?.heading;
  if (unit === 'heading' || unit === 'caption')
    return heading === undefined ? { kind: 'table', name: caption } : { kind: 'column', name: heading };
  const row = rows.find(({ key }) => key === unit);
  const label = cutText(row?.cells[0]?.text ?? written.split('\t')[0] ?? '', LONGEST);
  return heading === undefined
    ? { kind: 'row', name: label }
    : { kind: 'cell', name: `${label}, ${heading}` };
}
