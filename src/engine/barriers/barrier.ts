/** What can keep someone from reading a document, in the order in which it is shown. */
export const barrierKinds = [
  'no-title',
  'several-titles',
  'heading-skipped',
  'heading-empty',
  'heading-by-look',
  'picture-without-text',
  'picture-named',
  'link-says-nothing',
  'link-is-address',
  'table-without-header',
  'merged-cells',
  'list-by-hand',
  'empty-paragraphs',
  'low-contrast',
  'underlined',
  'capitals',
] as const;

export type BarrierKind = (typeof barrierKinds)[number];

/** Where in the document something stands. */
export interface DocumentPlace {
  readonly part: 'body' | 'header' | 'footer' | 'footnote';
  /** The heading above it in the body; '' before the first one. */
  readonly heading: string;
  /** The id of that heading in Google Docs; '' where there is none. */
  readonly headingId: string;
}

/** One barrier. Plain JSON. */
export interface Barrier extends DocumentPlace {
  readonly kind: BarrierKind;
  /** The words concerned, or those around it; at most 90 characters, '' where there are none. */
  readonly words: string;
  /** The sentence round the words where they are a part of one, likewise cut; else ''. */
  readonly around: string;
  /** heading-skipped: the level before and its own. low-contrast: the contrast as a ratio, and what is needed. Lists, empty paragraphs and titles: how many. */
  readonly figures: readonly number[];
}
