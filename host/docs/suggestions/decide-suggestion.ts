import type { WorkingDocument } from '../document/working-document';
import { isBy, replaceThread } from '../comments/posts';
import { DocsError, refusals, refuse } from '../wire/docs-error';
import { objectAt } from '../wire/json';
import { settleSuggestions } from './settle-suggestions';
import type { Verdict } from './settle-suggestions';
import type { SuggestionResponse } from './suggest';
import { pendingIds } from './suggestion-marks';

interface Decision {
  readonly suggestionId?: string;
}

/** acceptSuggestion: what it adds stays, what it deletes goes, and its thread is closed. */
export function acceptSuggestion(document: WorkingDocument, request: Decision): SuggestionResponse {
  return { acceptedSuggestionIds: [decide(document, request, 'accept', 'ACCEPTED')] };
}

/** rejectSuggestion: the text is as it was before it, and its thread is closed. */
export function rejectSuggestion(document: WorkingDocument, request: Decision): SuggestionResponse {
  return { rejectedSuggestionIds: [decide(document, request, 'reject', 'REJECTED')] };
}

/** deleteSuggestion: as if it had never been made, by its own author. */
export function deleteSuggestion(document: WorkingDocument, request: Decision): SuggestionResponse {
  return { deletedSuggestionIds: [decide(document, request, 'reject', null)] };
}

/** Answers 404 in Google's words where there is no such suggestion (suggest-semantics.md, live 2026-08-01). */
function decide(
  { shared }: WorkingDocument,
  { suggestionId = '' }: Decision,
  verdict: Verdict,
  status: string | null,
): string {
  const thread = shared.suggestions.find((each) => each.suggestionId === suggestionId);
  const isOpen = thread === undefined || thread.status === 'OPEN';
  if (!isOpen || (thread === undefined && !pendingIds(shared).has(suggestionId))) {
    throw new DocsError(404, `Suggestion with ID ${suggestionId} does not exist.`);
  }
  if (status === null && thread !== undefined && !isBy(objectAt(thread, 'headPost'), shared.author)) {
    refuse(refusals.otherAuthor);
  }
  settleSuggestions(shared, (id) => (id === suggestionId ? verdict : 'keep'));
  if (thread !== undefined) {
    replaceThread(shared, 'suggestions', thread, status === null ? null : { ...thread, status });
  }
  return suggestionId;
}
