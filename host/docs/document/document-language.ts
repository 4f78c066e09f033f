import type { docs_v1 } from '@googleapis/docs';

const LANGUAGE: unique symbol = Symbol('language');

/**
 * The Docs resource has no field for a document's language, though Google keeps it from an imported .docx to the exported
 * one. Here it stands in the resource under a symbol: it follows the document through batches and object spread, and no
 * JSON shows it, so a document that went through JSON has lost it and whoever stores such passes it to the export.
 */
interface WithLanguage extends docs_v1.Schema$Document {
  [LANGUAGE]?: string;
}

/** The language of the document, as `sv-SE`, or undefined where none is known. */
export function documentLanguage(document: docs_v1.Schema$Document): string | undefined {
  return (document as WithLanguage)[LANGUAGE];
}

/** The document with its language set; the same document where that is undefined. */
export function inLanguage(
  document: docs_v1.Schema$Document,
  language: string | undefined,
): docs_v1.Schema$Document {
  if (language === undefined) return document;
  const labelled: WithLanguage = { ...document, [LANGUAGE]: language };
  return labelled;
}
