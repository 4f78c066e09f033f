import type { docs_v1 } from '@googleapis/docs';
import type { Assumptions } from '../../host/docs/document/assumptions';
import { viewDocument } from '../../host/docs/document/view-document';
import { applyBatchUpdate } from '../../host/docs/requests/apply-batch';
import { keepForUndo, undoRequests } from '../../src/engine/docs/edit/undo-update';
import { tabsOf } from '../../src/engine/docs/document-tabs';
import { firstDifference, plainDocument } from './plain-document';
import { PREFIX } from './update-once';

type Document = docs_v1.Schema$Document;

/** An update that was made of a document. */
export interface Made {
  readonly before: Document;
  readonly after: Document;
  readonly requests: readonly docs_v1.Schema$Request[];
}

/** What is kept to take the update back, as the add-on keeps it. */
export function keptFor({ before, after, requests }: Made) {
  const [was, is] = [before, after].map(withTabs);
  const kept = keepForUndo({ before: was ?? {}, after: is ?? {}, requests, prefix: PREFIX });
  return JSON.parse(JSON.stringify(kept)) as typeof kept;
}

/** Takes the update back; null when it cannot be. */
export function undoOnce(made: Made, assumptions: Partial<Assumptions> = {}): Document | null {
  const kept = keptFor(made);
  const requests = kept === null ? null : undoRequests(kept, withTabs(made.after), PREFIX);
  return requests === null ? null : applyBatchUpdate(made.after, requests, { assumptions }).document;
}

/** Where two documents differ in text, style, structure or named ranges; null where they do not. */
export function differenceOf(one: Document, other: Document): string | null {
  const [a, b] = [one, other].map((document) =>
    tabsOf(withTabs(document)).map(({ content }) => plainDocument(content)),
  );
  return firstDifference(a, b);
}

function withTabs(document: Document): Document {
  return viewDocument(document, { includeTabsContent: true });
}
