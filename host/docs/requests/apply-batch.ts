import type { docs_v1 } from '@googleapis/docs';
import { assignIndices } from '../document/assign-indices';
import { defaultAssumptions } from '../document/assumptions';
import type { Assumptions } from '../document/assumptions';
import { documentLanguage, inLanguage } from '../document/document-language';
import { allTabs } from '../document/edit-tree';
import { requestedTab } from '../document/find-tab';
import { openDocument } from '../document/open-document';
import { settleFootnotes } from '../document/segments';
import type { Author, SharedParts } from '../document/working-document';
import { acceptSuggestion, deleteSuggestion, rejectSuggestion } from '../suggestions/decide-suggestion';
import { refusedAsSuggestion, suggestions } from '../suggestions/suggest';
import type { SuggestionResponse } from '../suggestions/suggest';
import { DocsError, Refusal, refusals, refuse, refusedRequest } from '../wire/docs-error';
import { isObject } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { readRequests } from '../wire/read-requests';
import { isOnComments, requestHandlers } from './request-handlers';

/** What a batch is applied under, beside its requests. */
export interface BatchOptions {
  readonly requiredRevisionId?: string;
  /** Whether the requests edit the document or suggest edits. Source: WriteControl in googleapis 188.0.0. */
  readonly writeMode?: 'EDIT' | 'SUGGEST';
  /** Who writes comments and suggestions, and when. */
  readonly author?: Author;
  /** What Google does where nobody has measured it. */
  readonly assumptions?: Partial<Assumptions>;
}

/** A document after a batch, and what the batch answers beside the document. */
export interface BatchResult {
  readonly document: docs_v1.Schema$Document;
  /** One for each request, `{}` where it answers nothing. */
  readonly replies: readonly object[];
  /** The suggestions that each request has made, changed or settled. */
  readonly suggestionResponses: readonly SuggestionResponse[];
  readonly commentUpdateState: 'NO_UPDATES_REQUESTED' | 'ALL_SAVED';
}

const someone: Author = { displayName: 'Någon', user: 'users/1', time: '2026-01-01T00:00:00.000Z' };

/**
 * documents.batchUpdate: the document after all requests, each of which sees what the former left, and their replies. The
 * input is not changed. Throws a DocsError with Google's text when any request is refused, and then nothing has been
 * applied; a plain Error for a request that this host does not know.
 */
export function applyBatchUpdate(
  document: docs_v1.Schema$Document,
  requests: readonly unknown[],
  options: BatchOptions = {},
): BatchResult {
  const read = readRequests(requests);
  const required = options.requiredRevisionId;
  if (required !== undefined && required !== document.revisionId) {
    throw new DocsError(400, refusals.staleRevision(required));
  }
  const assumptions = { ...defaultAssumptions, ...options.assumptions };
  const working = openDocument(document, assumptions, options.author ?? someone);
  const suggests = options.writeMode === 'SUGGEST' && assumptions.suggestMode === 'suggests';
  const answers = read.map((request, i) => applyRequest(working.shared, request, i, suggests));
  for (const tab of allTabs(working.shared)) settleFootnotes(tab.document);
  return {
    document: inLanguage(assignIndices(working), documentLanguage(document)),
    replies: answers.map(({ reply }) => reply),
    suggestionResponses: answers.map(({ suggestion }) => suggestion),
    commentUpdateState: answers.some(({ savesThread }) => savesThread) ? 'ALL_SAVED' : 'NO_UPDATES_REQUESTED',
  };
}

interface Answer {
  readonly reply: object;
  readonly suggestion: SuggestionResponse;
  /** Whether a comment or a suggestion was changed. */
  readonly savesThread: boolean;
}

const decisions = new Map(Object.entries({ acceptSuggestion, deleteSuggestion, rejectSuggestion }));

function applyRequest(shared: SharedParts, request: JsonObject, index: number, suggests: boolean): Answer {
  const [name = '', body] = Object.entries(request)[0] ?? [];
  try {
    if (suggests && refusedAsSuggestion.includes(name)) refuse(refusals.notAsSuggestion);
    const tab = requestedTab(shared, request);
    const decide = decisions.get(name);
    const given = isObject(body) ? body : {};
    if (decide !== undefined) return { reply: {}, suggestion: decide(tab, given), savesThread: true };
    const handler = requestHandlers.get(name);
    if (handler === undefined)
      throw new Error(`not supported by the local host: documents.batchUpdate ${name}`);
    if (!suggests || isOnComments(name)) {
      return { reply: handler(tab, given), suggestion: {}, savesThread: isOnComments(name) };
    }
    const suggest = suggestions.get(name);
    if (suggest !== undefined) return { reply: {}, suggestion: suggest(tab, given), savesThread: true };
    throw new Error(`not supported by the local host: documents.batchUpdate ${name} as a suggestion`);
  } catch (error) {
    if (error instanceof Refusal) throw refusedRequest(index, name, error.message);
    throw error;
  }
}
