import type { JsonObject } from '../wire/json';
import type { Assumptions } from './assumptions';

/**
 * One tab of a document while requests are applied: structure without indices. Every node knows its size in UTF-16 code
 * units and its parent, so that an edit costs the depth of the tree and not its length. Styles are immutable JSON and may
 * be shared.
 */
export interface WorkingDocument {
  readonly tabId: string;
  /** What all tabs of the document have in common. */
  readonly shared: SharedParts;
  /** The tab's other fields (positionedObjects, …), as they came. */
  rest: JsonObject;
  readonly segments: Map<string, Segment>;
  documentStyle: JsonObject;
  namedStyles: JsonObject;
  readonly lists: Map<string, JsonObject>;
  readonly inlineObjects: Map<string, JsonObject>;
  namedRanges: NamedRange[];
  /** The places that comments are tied to. One whose text is all gone goes, and its comments stay. */
  commentAnchors: TrackedRange[];
  readonly dropdownDefinitions: Map<string, JsonObject>;
}

/** Who writes, and when: the maker of a post. */
export interface Author {
  readonly displayName: string;
  /** The resource name of the person, `users/…`. */
  readonly user: string;
  /** ISO 8601. */
  readonly time: string;
}

/** What the tabs of a document have in common. */
export interface SharedParts {
  /** The resource's other fields (title, documentId, …), as they came. */
  readonly rest: JsonObject;
  /** The tabs that stand in no other, the first of them first. There is always one. */
  readonly tabs: WorkingTab[];
  /** Threads as the API has them: CommentThread and SuggestionThread in googleapis 188.0.0. */
  comments: readonly JsonObject[];
  suggestions: readonly JsonObject[];
  readonly assumptions: Assumptions;
  /** Who writes in this batch. */
  readonly author: Author;
  /** Ids of the ranges whose text went out in this batch. */
  readonly lostRanges: Set<string>;
  /** How many batches the document has seen on this host: ids and the revision are made from it. */
  readonly revision: number;
  idsMade: number;
}

/** A tab in the tree of tabs. */
export interface WorkingTab {
  /** Title and icon; id, index, parent and depth follow from where the tab stands. */
  properties: JsonObject;
  readonly document: WorkingDocument;
  readonly children: WorkingTab[];
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
export interface InlineElement {
  readonly kind: 'element';
  readonly name: string;
  readonly value: JsonObject;
  readonly length: number;
}

export type Inline = TextRun | InlineElement;

/** A place in the document that follows its text: a named range, or the place of a comment. */
export interface TrackedRange {
  readonly id: string;
  /** In order; half-open, in UTF-16 code units of the segment. */
  spans: readonly Span[];
}

export interface NamedRange extends TrackedRange {
  readonly name: string;
}

export interface Span {
  readonly segmentId: string;
  readonly start: number;
  readonly end: number;
}
