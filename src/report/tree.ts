/**
 * The report as a tree: what every writer (Docs, preview) renders and no writer adds to. Plain data, all text in
 * Swedish and final: typography, number forms and masking of small groups are already done.
 */

/** A stretch of text. `text` may hold U+000B for a line break inside the paragraph, never `\n` or control characters. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An absolute http(s) address that the text leads to. */
  readonly link?: string;
}

export type Inline = readonly Run[];

/**
 * A key is the same in every report where the thing means the same: it is made of the section, of what is said and of
 * the officer's own ids, never of a place among others. `[a-z0-9.-]`, at most 200 characters. A
 * block's key is unique in the report, and the Doc keeps the block in the named range `slutrapport.<key>`; the keys of
 * items, lines, columns and rows are unique in their block. Keys never change once a real document has them:
 * `test/report/frozen-keys/` lists them.
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
}

export interface Paragraph extends Keyed {
  readonly kind: 'paragraph';
  readonly runs: Inline;
}

export interface ListItem extends Keyed {
  readonly runs: Inline;
}

/** A real list: numbered 1. 2. 3. or bulleted. At least one item. */
export interface List extends Keyed {
  readonly kind: 'list';
  readonly style: 'numbered' | 'bulleted';
  readonly items: readonly ListItem[];
}

/** A column: its heading is never empty; `weight` is its share of the table's width. */
export interface TableColumn extends Keyed {
  readonly heading: string;
  readonly align: 'start' | 'end';
  readonly weight: number;
}

/** A cell's text, and the number behind it (kronor, percent or a count) for charts. A masked number has none. */
export interface TableCell {
  readonly text: string;
  readonly value?: number;
}

/**
 * `total` rows are set apart. Every row has as many cells as the table has columns. A row's key is never `caption` or
 * `heading`: those are other units of the table.
 */
export interface TableRow extends Keyed {
  readonly kind: 'body' | 'total';
  readonly cells: readonly TableCell[];
}

/** A column that a chart has bars for, and how its bars differ from others without colours. */
export interface ChartSeries {
  readonly column: string;
  readonly fill: 'solid' | 'striped' | 'dotted';
}

/**
 * What a chart of the table shows, by the columns' keys: a bar a row and series. `side-by-side` bars are compared, the
 * last series being the outcome; `stacked` ones add up, to the column `whole` where the table has one. Total rows part
 * the groups and have no bars.
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

/** A line of a signature; its key is `namn`, `titel` or `forvaltning`. */
export interface SignatureLine extends Keyed {
  readonly text: string;
}

/** One person's signature: kept together, with room above to sign. At least one line. */
export interface Signature extends Keyed {
  readonly kind: 'signature';
  readonly lines: readonly SignatureLine[];
}

export type Block = DraftMark | Title | Subtitle | Heading | Paragraph | List | Table | Signature;

/** The tags of the page header and footer. The document's tag for `registryNumber` is `{{Diarienummer}}`, and so on. */
export interface Letterhead {
  readonly Status: string;
  readonly Förvaltning: string;
  readonly Avdelning: string;
  readonly Dokumenttyp: string;
  readonly Diarienummer: string;
  readonly Datum: string;
  readonly Handläggare: string;
  readonly Telefon: string;
  readonly 'E-post': string;
  readonly Nämnd: string;
}

/** `draft` says that the report is not finished; `title` is the document's title and its file name's stem. */
export interface Report {
  readonly title: string;
  readonly draft: boolean;
  readonly language: 'sv-SE';
  readonly letterhead: Letterhead;
  readonly blocks: readonly Block[];
}
