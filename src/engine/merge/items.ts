/** The three texts of an update as lists of the same sort of thing: paragraphs and tables, in order. */
import type { BlockUnits } from '../docs/block-units';
import type { Alike } from './align';

/** A paragraph of the add-on's: one unit of a block. `look` is what kind of paragraph it is; null when that is not known. */
export interface OwnText {
  readonly kind: 'text';
  readonly block: string;
  readonly unit: string;
  readonly text: string;
  readonly look: string | null;
  /** What the unit has beside its text, in a form that is the same when it looks the same. */
  readonly styled: string;
}

/** A table of the add-on's. Its first row is that of its headings; every row has a cell for each column. */
export interface OwnTable {
  readonly kind: 'table';
  readonly block: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

export type OwnItem = OwnText | OwnTable;

/** A text that can be written in. `isFrozen` says that it holds suggestions that wait for a decision. */
export interface NowCell {
  readonly text: string;
  readonly isFrozen: boolean;
}

/** A paragraph of the document. `hints` are the blocks whose named ranges lie on it. */
export interface NowText extends NowCell {
  readonly kind: 'text';
  readonly look: string;
  readonly hints: readonly string[];
}

/** A table of the document. `isFrozen` says that it is not of plain rows and columns, or holds other than text. */
export interface NowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly NowCell[])[];
  readonly isFrozen: boolean;
  readonly hints: readonly string[];
}

/** What is no text: a section break or a table of contents. */
export interface NowOther {
  readonly kind: 'other';
}

export type NowItem = NowText | NowTable | NowOther;

/** The first part of a block's key, which names its section. */
export function sectionOf(block: string): string {
  return block.split('.')[0] ?? block;
}

/** The items of blocks; `lookOf` says how a block's paragraphs look. */
export function ownItems(
  blocks: readonly BlockUnits[],
  lookOf: (block: string) => string | null,
): readonly OwnItem[] {
  return blocks.flatMap(({ key: block, units }): readonly OwnItem[] => {
    const rows = units.filter(({ cells }) => cells !== undefined);
    const texts = units
      .filter(({ cells }) => cells === undefined)
      .map(({ key: unit, text, styled }): OwnText => {
        return { kind: 'text', block, unit, text, look: lookOf(block), styled: JSON.stringify(styled ?? []) };
      });
    if (rows.length === 0) return texts;
    const columns = (rows[0]?.cells ?? []).map(({ column }) => column);
    const lines = rows.map(({ key, cells = [] }) => ({ key, cells: cells.map(({ text }) => text) }));
    return [...texts, { kind: 'table', block, columns, rows: lines }];
  });
}

/** What alignment needs to know of an item of the add-on's. */
export function alikeOwn(item: OwnItem): Alike {
  const hints = [item.block];
  if (item.kind === 'text') return { text: item.text, kind: 'text', look: item.look, hints };
  return { text: tableText(item.rows.map(({ cells }) => cells)), kind: 'table', look: null, hints };
}

/** What alignment needs to know of an item of the document. */
export function alikeNow(item: NowItem): Alike {
  if (item.kind === 'other') return { text: '', kind: 'other', look: null, hints: [] };
  const { kind, hints } = item;
  if (kind === 'text') return { text: item.text, kind, look: item.look, hints };
  return {
    text: tableText(item.rows.map((cells) => cells.map(({ text }) => text))),
    kind,
    look: null,
    hints,
  };
}

function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

/** The level of a heading; null for what is none. */
export function levelOf(item: NowItem | undefined): number | null {
  const level = item?.kind === 'text' ? /^HEADING_(\d)$/.exec(item.look)?.[1] : undefined;
  return level === undefined ? null : Number(level);
}

/** What an item of the add-on's says; the rows of a table by lines, their cells with a tab between them. */
export function textOf(item: OwnItem): string {
  return item.kind === 'text' ? item.text : item.rows.map(({ cells }) => cells.join('\t')).join('\n');
}
