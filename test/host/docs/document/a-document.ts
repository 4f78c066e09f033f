import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { docs_v1 } from '@googleapis/docs';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import type { Assumptions } from '../../../../host/docs/document/assumptions';
import { createDocument } from '../../../../host/docs/document/create-document';

type Document = docs_v1.Schema$Document;
type Element = docs_v1.Schema$StructuralElement;
type Paragraph = docs_v1.Schema$Paragraph;

/** Where the recorded material of the real services lies; SOURCES.md there says where it comes from. */
export const PLATFORM = join(__dirname, '../../../platform');

/** A new document with this text in its body: a line is a paragraph, the last one empty unless the text ends without newline. */
export function aDocument(text = ''): Document {
  const document = createDocument('Prov');
  return text === '' ? document : after(document, { insertText: { location: { index: 1 }, text } });
}

/** The document after these requests. */
export function after(document: Document, ...requests: readonly docs_v1.Schema$Request[]): Document {
  return applyBatchUpdate(document, requests).document;
}

/** The document after these requests, where Google does so what nobody has measured. */
export function afterUnder(
  assumptions: Partial<Assumptions>,
  document: Document,
  ...requests: readonly docs_v1.Schema$Request[]
): Document {
  return applyBatchUpdate(document, requests, { assumptions }).document;
}

/** The text with which a batch of these requests is refused. */
export function refusal(document: Document, ...requests: readonly unknown[]): string {
  try {
    applyBatchUpdate(document, requests);
  } catch (error) {
    if (error instanceof Error && error.name === 'DocsError') return error.message;
    throw error;
  }
  throw new Error('the batch was not refused');
}

/** Every documents.get answer that is recorded, with its file's name; an extract in a document made round it. */
export function recordedDocuments(): readonly (readonly [name: string, document: Document])[] {
  const fixtures = join(PLATFORM, 'docs-fixtures');
  return readdirSync(fixtures).flatMap((folder) =>
    readdirSync(join(fixtures, folder)).map((file) => {
      const json = JSON.parse(readFileSync(join(fixtures, folder, file), 'utf8')) as Document & {
        content?: Element[];
        source?: string;
      };
      const { content, source, ...document } = json;
      const body = json.body ?? { content: content ?? createDocument('').body?.content ?? [] };
      return [`${folder}/${file}`, source === undefined ? document : { ...document, body }] as const;
    }),
  );
}

/** The structural elements of the body. */
export function bodyOf(document: Document): Element[] {
  return document.body?.content ?? [];
}

/** Every paragraph under these elements, those in tables too, in order. */
export function paragraphsOf(content: readonly Element[]): Paragraph[] {
  return content.flatMap((element) => [
    ...(element.paragraph ? [element.paragraph] : []),
    ...paragraphsOf(element.tableOfContents?.content ?? []),
    ...(element.table?.tableRows ?? []).flatMap((row) =>
      (row.tableCells ?? []).flatMap((cell) => paragraphsOf(cell.content ?? [])),
    ),
  ]);
}

/** The text of a paragraph with its newline; anything that is not text is left out. */
export function textOf(paragraph: Paragraph): string {
  return (paragraph.elements ?? []).map((element) => element.textRun?.content ?? '').join('');
}

/** The text of the body, paragraph after paragraph. */
export function bodyText(document: Document): string {
  return paragraphsOf(bodyOf(document)).map(textOf).join('');
}

/** The paragraph of the body that begins with this text; fails where there is none. */
export function paragraphWith(document: Document, text: string): Paragraph {
  const found = paragraphsOf(bodyOf(document)).find((paragraph) => textOf(paragraph).startsWith(text));
  if (found === undefined) throw new Error(`no paragraph begins with ${text}`);
  return found;
}

/** The runs of a paragraph as [text, style]. */
export function runsOf(paragraph: Paragraph): (readonly [string, docs_v1.Schema$TextStyle])[] {
  return (paragraph.elements ?? []).map((element) => [
    element.textRun?.content ?? '',
    element.textRun?.textStyle ?? {},
  ]);
}

/** The only table of the body; fails where there is none. */
export function tableOf(document: Document): docs_v1.Schema$Table & { readonly at: number } {
  const element = bodyOf(document).find(({ table }) => table !== undefined);
  if (element?.table === undefined) throw new Error('the body has no table');
  return { ...element.table, at: element.startIndex ?? 0 };
}

/** The texts of the table's cells, row by row; the paragraphs of a cell are joined by a slash. */
export function cellTexts(document: Document): string[][] {
  return (tableOf(document).tableRows ?? []).map((row) =>
    (row.tableCells ?? []).map((cell) =>
      paragraphsOf(cell.content ?? [])
        .map((paragraph) => textOf(paragraph).slice(0, -1))
        .join('/'),
    ),
  );
}

/** The named ranges of a name as [start, end]. */
export function rangesNamed(document: Document, name: string): (readonly [number, number])[] {
  return (document.namedRanges?.[name]?.namedRanges ?? []).flatMap(({ ranges }) =>
    (ranges ?? []).map(({ startIndex, endIndex }) => [startIndex ?? 0, endIndex ?? 0] as const),
  );
}
