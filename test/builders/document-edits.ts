/** What people do in a Google Doc on the local host, beside the add-on. */
import { applyBatchUpdate } from '../../host/docs/requests/apply-batch';
import { documentText } from '../../host/docs/document/document-text';
import type { Host } from '../../host/host';

type Content = NonNullable<ReturnType<Host['document']>>;

/** Types the text as a paragraph of its own, first in the document. */
export function typeInDocument(host: Host, id: string, text: string): void {
  edit(host, id, () => [{ insertText: { location: { index: 1 }, text: `${text}\n` } }]);
}

/** Removes the paragraph's text, if the document has a paragraph with exactly that text. */
export function removeFromDocument(host: Host, id: string, text: string): void {
  edit(host, id, (document) => {
    const found = (document.body?.content ?? []).find(
      ({ paragraph }) =>
        (paragraph?.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('') === `${text}\n`,
    );
    const startIndex = found?.startIndex ?? undefined;
    if (startIndex === undefined) return [];
    return [{ deleteContentRange: { range: { startIndex, endIndex: startIndex + text.length } } }];
  });
}

/** Removes the pictures that stand in the document's text. */
export function removePictures(host: Host, id: string): void {
  edit(host, id, (document) =>
    (document.body?.content ?? [])
      .flatMap(({ paragraph }) => paragraph?.elements ?? [])
      .filter(({ inlineObjectElement }) => inlineObjectElement !== undefined)
      .map(({ startIndex }) => startIndex ?? 0)
      .reverse()
      .map((startIndex) => ({ deleteContentRange: { range: { startIndex, endIndex: startIndex + 1 } } })),
  );
}

/** The texts of the documents in the Drive, by name. */
export function documentsByName(host: Host): readonly (readonly [name: string, text: string])[] {
  return host
    .files()
    .flatMap(({ name, document }) =>
      document === undefined ? [] : [[name, documentText(document)] as const],
    );
}

function edit(
  host: Host,
  id: string,
  requestsOf: (document: Content) => Parameters<typeof applyBatchUpdate>[1],
): void {
  const document = host.document(id);
  if (document === undefined) throw new Error(`there is no document ${id}`);
  const requests = requestsOf(document);
  if (requests.length > 0) host.editDocument(id, applyBatchUpdate(document, requests).document);
}
