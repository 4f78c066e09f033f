import type { docs_v1 } from '@googleapis/docs';
import type { Assumptions } from '../../host/docs/document/assumptions';
import { viewDocument } from '../../host/docs/document/view-document';
import { applyBatchUpdate } from '../../host/docs/requests/apply-batch';
import { keepForUndo, undoRequests } from '../../src/engine/docs/edit/undo-update';
import { tabsOf } from '../../src/engine/docs/document-tabs';
import { firstDifference, plainDocument, type PlainDocument } from './plain-document';
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

/** Where a document differs from what it was in text, style, structure or named ranges; null where it does not. */
export function differenceOf(is: Document, was: Document): string | null {
  const [now = [], before = []] = [is, was].map((document) =>
    tabsOf(withTabs(document)).map(({ content }) => plainDocument(content)),
  );
  before.forEach(({ body }, at) => {
    takeLines(now[at]?.body ?? [], body);
  });
  return firstDifference(now, before);
}

const LINES = [
  ['borderBottom', 'borderTop', 1, 0],
  ['borderRight', 'borderLeft', 0, 1],
] as const;

/** A line between two cells that had two looks, which no request can give it, is as it was when it has one of them. */
function takeLines(is: PlainDocument['body'], was: PlainDocument['body']): void {
  const styles = (body: PlainDocument['body']) =>
    (body as docs_v1.Schema$StructuralElement[]).map(({ table }) =>
      (table?.tableRows ?? []).map(({ tableCells }) =>
        (tableCells ?? []).map(({ tableCellStyle }) => tableCellStyle ?? {}),
      ),
    );
  const now = styles(is);
  styles(was).forEach((rows, table) => {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        for (const [mine, theirs, down, right] of LINES) {
          const next = rows[row + down]?.[column + right];
          const [own, other] = [now[table]?.[row]?.[column], now[table]?.[row + down]?.[column + right]];
          if (next === undefined || own === undefined || other === undefined) continue;
          const looks = [cell[mine], next[theirs]].map((line) => JSON.stringify(line));
          const hasOne = [own[mine], other[theirs]].every((line) => looks.includes(JSON.stringify(line)));
          if (looks[0] === looks[1] || !hasOne) continue;
          Object.assign(own, { [mine]: cell[mine] });
          Object.assign(other, { [theirs]: next[theirs] });
        }
      });
    });
  });
}

function withTabs(document: Document): Document {
  return viewDocument(document, { includeTabsContent: true });
}
