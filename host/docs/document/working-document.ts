import type { JsonObject } from '../wire/json';

/**
 * The document while requests are applied: structure without indices. Every node knows its size in UTF-16 code units and
 * its parent, so that an edit costs the depth of the tree and not its length. Styles are immutable JSON and may be shared.
 */
export interface WorkingDocument {
  /** The resource's other fields (title, documentId, …), as they came. */
  rest: JsonObject;
  readonly segments: Map<string, Segment>;
  documentStyle: JsonObject;
  namedStyles: JsonObject;
  readonly lists: Map<string, JsonObject>;
  readonly inlineObjects: Map<string, JsonObject>;
  namedRanges: NamedRange[];
  /** How many batches the document has seen on this host: ids and the revision are made from it. */
  readonly revision: number;
  idsMade: number;
}

export type SegmentKind = 'body' | 'header' | 'footer' | 'footnote';

/** The body (id `''`), a header, a footer or a footnote. Starts at index 0 and ends in a paragraph. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly id: string;
  readonly blocks: Block[];
  size: number;
  readonly parent: null;
  readonly rest: JsonObject;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Never empty: the last one is a run of text that ends in the paragraph's one newline. */
  inlines: Inline[];
  style: JsonObject;
  bullet: JsonObject | null;
  rest: JsonObject;
  size: number;
  parent: Container | null;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: Row[];
  columns: number;
  style: JsonObject;
  rest: JsonObject;
  size: number;
  parent: Container | null;
}

export interface Row {
  readonly cells: Cell[];
  style: JsonObject;
  rest: JsonObject;
  size: number;
  readonly parent: Table;
}

/** A table cell; like a segment it ends in a paragraph. */
export interface Cell {
  readonly kind: 'cell';
  readonly blocks: Block[];
  style: JsonObject;
  rest: JsonObject;
  size: number;
  readonly parent: Row;
}

export interface TableOfContents {
  readonly kind: 'tableOfContents';
  readonly blocks: Block[];
  rest: JsonObject;
  size: number;
  parent: Container | null;
}

export interface SectionBreak {
  readonly kind: 'sectionBreak';
  rest: JsonObject;
  style: JsonObject;
  readonly size: 1;
  parent: Container | null;
}

export type Block = Paragraph | Table | TableOfContents | SectionBreak;
export type Container = Segment | Cell | TableOfContents;

/** A run of text in one style. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly style: JsonObject;
  readonly rest: JsonObject;
}

/** Anything else in a paragraph: page break, auto text, footnote mark, picture … It is not looked into, but for its style. */
export interface Thing {
  readonly kind: 'thing';
  readonly name: string;
  readonly value: JsonObject;
  readonly length: number;
}

export type Inline = TextRun | Thing;

export interface NamedRange {
  readonly id: string;
  readonly name: string;
  /** In order; half-open, in UTF-16 code units of the segment. */
  spans: readonly Span[];
}

export interface Span {
  readonly segmentId: string;
  readonly start: number;
  readonly end: number;
}
