import {
  bodyText,
  cellTexts,
  namedRanges,
  valueAt,
  type Json,
} from '../../../host/conformance/document-parts';
import type { DocumentCase } from '../../../host/conformance/case';
import { documentText } from './document-text';

type Request = Readonly<Record<string, unknown>>;

/** Writes of Docs are sixty a minute: each waits a second, which a host lets pass without waiting. */
const pause = 1_000;

function services() {
  if (!Docs || !Drive) throw new Error('the advanced services Docs and Drive are not enabled');
  return { documents: Docs.Documents, files: Drive.Files };
}

/** What `use` makes of a new document that is thrown away afterwards. */
function withDocument<T>(use: (id: string) => T): T {
  Utilities.sleep(pause);
  const { documents, files } = services();
  const id = documents.create({ title: 'Slutrapport selftest' }).documentId ?? '';
  try {
    return use(id);
  } finally {
    files.update({ trashed: true }, id);
  }
}

/** Sends a batch, where the texts that stand for something of the replies or the document are put in. */
function send(
  id: string,
  requests: readonly Request[],
  writeControl: Request | undefined,
  before: readonly unknown[],
): Json {
  Utilities.sleep(pause);
  const { documents } = services();
  let now: unknown;
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('$before.')) return valueAt(before, value.slice(8));
    if (typeof value === 'string' && value.startsWith('$now.')) {
      now = now ?? documents.get(id, { includeTabsContent: value.startsWith('$now.tabs') });
      return valueAt(now, value.slice(5));
    }
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, filled(member)]));
  };
  const body = { requests, ...(writeControl && { writeControl }) };
  return documents.batchUpdate(
    filled(body) as GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest,
    id,
  ) as Json;
}

const at = (value: unknown, paths: Readonly<Record<string, unknown>>): Json =>
  Object.fromEntries(Object.keys(paths).map((path) => [path, valueAt(value, path)]));

/** Does what a case says to a new document, and reads what its expectation names. */
export function askDocument({ before = '', requests, writeControl, reading, after }: DocumentCase): Json {
  return withDocument((id) => {
    const steps =
      typeof before !== 'string'
        ? before
        : before === ''
          ? []
          : [{ requests: [{ insertText: { location: { index: 1 }, text: before } }] }];
    const replies: unknown[] = [];
    for (const step of steps) {
      const answer = send(id, step.requests, step.writeMode && { writeMode: step.writeMode }, replies);
      replies.push(...((answer['replies'] ?? []) as unknown[]));
    }
    const answer = requests.length > 0 ? send(id, requests, writeControl, replies) : {};
    const { documents } = services();
    const read = (parameters: Request = reading ?? {}): unknown => documents.get(id, parameters);
    const inView = (suggestionsViewMode: string): string => bodyText(read({ suggestionsViewMode }));
    const own = after ?? {};
    const document = read();
    return {
      ...(own.text !== undefined && { text: bodyText(document) }),
      ...(own.inline !== undefined && { inline: inView('SUGGESTIONS_INLINE') }),
      ...(own.without !== undefined && { without: inView('PREVIEW_WITHOUT_SUGGESTIONS') }),
      ...(own.accepted !== undefined && { accepted: inView('PREVIEW_SUGGESTIONS_ACCEPTED') }),
      ...(own.cells && { cells: cellTexts(document) }),
      ...(own.ranges && { ranges: namedRanges(document) }),
      ...(own.replies && {
        replies: ((answer['replies'] ?? []) as object[]).map((reply) => Object.keys(reply).join()),
      }),
      ...(own.values && { values: at(document, own.values) }),
      ...(own.answer && { answer: at(answer, own.answer) }),
      ...(own.lines && { lines: documentText(document as GoogleAppsScript.Docs.Schema.Document) }),
    };
  });
}
