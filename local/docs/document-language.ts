import type { docs_v1 } from '@googleapis/docs';

/**
 * The Docs resource has no field for a document's language, though Google keeps it from an imported .docx to the exported
 * one. Here it is kept beside the resource: it follows the document through import, batches and export, and is lost in a
 * copy by JSON, so whoever stores documents otherwise passes it to the export.
 */
const languages = new WeakMap<docs_v1.Schema$Document, string>();

/** The language of the document, as `sv-SE`, or undefined where none is known. */
export function documentLanguage(document: docs_v1.Schema$Document): string | undefined {
  return languages.get(document);
}

/** Tells the language of a document. */
export function setDocumentLanguage(document: docs_v1.Schema$Document, language: string): void {
  languages.set(document, language);
}

/** Gives `to` the language of `from`, if it has one. */
export function copyLanguage(from: docs_v1.Schema$Document, to: docs_v1.Schema$Document): void {
  const language = languages.get(from);
  if (language !== undefined) languages.set(to, language);
}
