import type { Table } from '../report/tree';
import type { ParagraphSpec } from './paragraph-spec';

/** What makes consecutive paragraphs a list of the Doc. The names are the Docs API's own (BulletGlyphPreset). */
export type BulletPreset = 'NUMBERED_DECIMAL_ALPHA_ROMAN' | 'BULLET_DISC_CIRCLE_SQUARE';

/**
 * How a block stands in the Doc: its paragraphs, in order. With `bullets` they are the items of one list; with `table`
 * the last of them is the caption and the table follows it.
 */
export interface BlockContent {
  readonly paragraphs: readonly ParagraphSpec[];
  readonly bullets?: BulletPreset;
  readonly table?: Table;
}
