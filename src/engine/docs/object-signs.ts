import type { docs_v1 } from '@googleapis/docs';

/** Stand for what is no text in what is read of a document, a sign an index. They are for reading: Docs takes none in a text. */
export const objectSigns = { picture: '\uE000', footnote: '\uE001', other: '\uFFFC' } as const;

/** The sign of a thing in a paragraph that is no text. */
export function objectSign({
  inlineObjectElement,
  footnoteReference,
}: docs_v1.Schema$ParagraphElement): string {
  if (inlineObjectElement !== undefined) return objectSigns.picture;
  return footnoteReference === undefined ? objectSigns.other : objectSigns.footnote;
}
