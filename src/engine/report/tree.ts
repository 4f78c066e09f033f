/**
 * The report as a tree: every writer (Docs, preview) renders it and adds nothing to it. Plain data; all text is in
 * Swedish and final: typography, number forms and masking of figures are already done.
 */

/** A text run. `text` may hold U+000B for a line break inside the paragraph, never `\n` or control characters. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An absolute http(s) address that the text leads to. */
  readonly link?: string;
}

export type Inline = readonly Run[];

/**
 * A key is the same in every report where what it names means the same: it is made of the section, of the content and
 * of the officer's own ids, never of a position among others. `[a-z0-9.-]`, at most 200 characters. A block's key is
 * unique in the report, and the document keeps the block in a named range that ends in the key; the keys of items,
 * lines, columns and rows are unique in their block. A key never changes once a real document has it.
 */
interface Keyed {
  readonly key: string;
}

/** The first line of an unfinished report: "UTKAST …". */
export interface DraftMark extends Keyed {
  readonly kind: 'draft-mark';
  readonly text: string;
}

/** The one title of the document. */
export interface Title extends Keyed {
  readonly kind: 'title';
  readonly text: string;
}

export interface Subtitle extends Keyed {
  readonly kind: 'subtitle';
  readonly text: string;
}

/** Level 1 is a section, level 2 a part of it; no level is skipped. */
export interface Heading extends Keyed {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
  /** The section begins on a page of its own. */
  readonly startsPage?: true;
}

export interface Paragraph extends Keyed {
  readonly kind: 'paragraph';
  readonly runs: Inline;
}

export interface ListItem extends Keyed {
  readonly runs: Inline;
}

/** A list: numbered 1. 2. 3., bulleted, or plain with a paragraph an item. At least one item. */
export interface List extends Keyed {
  readonly kind: 'list';
  readonly style: 'numbered' | 'bulleted' | 'plain';
  readonly items: readonly ListItem[];
}

/** A column: its heading is never empty; its width is `weight` as a share of all the columns' weights. */
export interface TableColumn extends Keyed {
  readonly heading: string;
  readonly align: 'start' | 'end';
  readonly weight: number;
}

/** A cell's text and, for charts, its number (kronor, percent or a count). A masked number has no `value`. */
export interface TableCell {
  readonly text: string;
  readonly value?: number;
}

/**
 * A `total` row has a style of its own. Every row has as many cells as the table has columns. A row's key is never
 * `caption` or `heading`: those name other parts of the table.
 */
export interface TableRow extends Keyed {
  readonly kind: 'body' | 'total';
  readonly cells: readonly TableCell[];
}

/** A column that a chart shows as bars, and the fill that distinguishes its bars without colour. */
export interface ChartSeries {
  readonly column: string;
  readonly fill: 'solid' | 'striped' | 'dotted';
}

/**
 * What a chart of the table shows, by the columns' keys: a bar for each row and series. `side-by-side` compares the
 * series, of which the last is the outcome; `stacked` adds them up, to the column `whole` where the table has one. Total
 * rows separate groups of rows and have no bars.
 */
export interface TableChart {
  readonly arrangement: 'side-by-side' | 'stacked';
  readonly series: readonly ChartSeries[];
  readonly whole?: string;
}

/** A data table with a caption above it and one header row. At least one row. A writer may leave the chart out. */
export interface Table extends Keyed {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly chart?: TableChart;
}

/** A line of a signature; its key says what it holds, such as the name. */
export interface SignatureLine extends Keyed {
  readonly text: string;
}

/**
 * One person's signature: its lines stay on one page, with room and a line above to sign on; where it is `unlined` they
 * are only the person's names. At least one line.
 */
export interface Signature extends Keyed {
  readonly kind: 'signature';
  readonly unlined?: true;
  readonly lines: readonly SignatureLine[];
}

export type Block = DraftMark | Title | Subtitle | Heading | Paragraph | List | Table | Signature;

/** The values of the page header and footer by the shell's tags: `Datum` is for `{{Datum}}`. A value may be empty. */
export type Letterhead = Readonly<Record<string, string>>;

/** `draft` says that the report is not finished; `title` is the document's title, and its file name begins with it. */
export interface Report {
  readonly title: string;
  readonly draft: boolean;
  readonly language: 'sv-SE';
  readonly letterhead: Letterhead;
  readonly blocks: readonly Block[];
}
