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
 * Ids are lower-case, stable between runs as long as the block means the same, unique in the report, made of
 * `[a-z0-9åäö.-]`, and at most 200 characters: the Doc keeps each block in the named range `slutrapport.<id>`.
 */
interface Identified {
  readonly id: string;
}

/** The first line of an unfinished report: "UTKAST …". */
export interface DraftMark extends Identified {
  readonly kind: 'draft-mark';
  readonly text: string;
}

/** The one title of the document. */
export interface Title extends Identified {
  readonly kind: 'title';
  readonly text: string;
}

export interface Subtitle extends Identified {
  readonly kind: 'subtitle';
  readonly text: string;
}

/** Level 1 is a section, level 2 a part of it; no level is skipped. */
export interface Heading extends Identified {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

export interface Paragraph extends Identified {
  readonly kind: 'paragraph';
  readonly runs: Inline;
}

/** A real list: numbered 1. 2. 3. or bulleted. At least one item. */
export interface List extends Identified {
  readonly kind: 'list';
  readonly style: 'numbered' | 'bulleted';
  readonly items: readonly Inline[];
}

/** A column: its heading is never empty; `weight` is its share of the table's width. */
export interface TableColumn {
  readonly heading: string;
  readonly align: 'start' | 'end';
  readonly weight: number;
}

/** A cell's text, and the number behind it (kronor, percent or a count) for charts. A masked number has none. */
export interface TableCell {
  readonly text: string;
  readonly value?: number;
}

/** `total` rows are set apart. Every row has as many cells as the table has columns. */
export interface TableRow {
  readonly kind: 'body' | 'total';
  readonly cells: readonly TableCell[];
}

/** A data table with a caption above it and one header row. At least one row. */
export interface Table extends Identified {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** One person's signature: kept together, with room above to sign. `lines` are name, title, organisation. */
export interface Signature extends Identified {
  readonly kind: 'signature';
  readonly lines: readonly string[];
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
