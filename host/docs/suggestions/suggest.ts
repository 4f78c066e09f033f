import type { docs_v1 } from '@googleapis/docs';
import { newId, setInlines } from '../document/edit-tree';
import { findInsertion, findRange, inlinesIn, paragraphsIn } from '../document/find-place';
import type { FoundRange } from '../document/find-place';
import { splitInlines } from '../document/inlines';
import type { Inline, WorkingDocument } from '../document/working-document';
import { isBy, suggestionPost } from '../comments/posts';
import { deleteRange } from '../requests/delete-content';
import { insertTextAt } from '../requests/insert-text';
import { refusals, refuse } from '../wire/docs-error';
import { applyMask, maskPaths } from '../wire/field-mask';
import { objectAt, plain } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { summarize } from './summarize';
import { idsIn, idsOf, inlineMarks, remarked, withIds } from './suggestion-marks';

/** The suggestions that one request has to do with, as the API answers them. SuggestionResponse in googleapis 188.0.0. */
export interface SuggestionResponse {
  readonly createdSuggestionIds?: readonly string[];
  readonly updatedSummarySuggestionIds?: readonly string[];
  readonly acceptedSuggestionIds?: readonly string[];
  readonly rejectedSuggestionIds?: readonly string[];
  readonly deletedSuggestionIds?: readonly string[];
}

/**
 * The requests that writeMode SUGGEST refuses, by Google's list; the text was seen for each of them (suggest-semantics.md,
 * live 2026-08-01), before anything else of the request is looked at.
 */
export const refusedAsSuggestion: readonly string[] = [
  'addDocumentTab',
  'createNamedRange',
  'deleteFooter',
  'deleteHeader',
  'deleteNamedRange',
  'deleteTab',
  'updateDocumentTabProperties',
  'updateTableColumnProperties',
];

type Suggest = (document: WorkingDocument, request: JsonObject) => SuggestionResponse;

/** The requests that this host makes suggestions of; any other that Google takes is refused by name. */
export const suggestions: ReadonlyMap<string, Suggest> = new Map<string, Suggest>([
  ['insertText', suggestText],
  ['deleteContentRange', suggestDeletion],
  ['updateTextStyle', suggestTextStyle],
  ['updateParagraphStyle', suggestParagraphStyle],
]);

function suggestText(
  document: WorkingDocument,
  request: docs_v1.Schema$InsertTextRequest,
): SuggestionResponse {
  if (!request.text) return refuse(refusals.nothingToInsert);
  const place = findInsertion(document, request);
  const { segment, index } = place;
  const id = joined(document, { segment, start: index, end: index });
  const made = id ?? newId(document, 'suggest.');
  insertTextAt(document, place, request.text, undefined, { suggestedInsertionIds: [made] });
  return reported(document, made, id === undefined);
}

/** A suggested deletion takes nothing out, and so shifts nothing (live 2026-08-01). */
function suggestDeletion(
  document: WorkingDocument,
  request: docs_v1.Schema$DeleteContentRangeRequest,
): SuggestionResponse {
  const range = findRange(document, request.range);
  // What cannot be deleted cannot be suggested for deletion: tried on a copy.
  const copy = structuredClone(document);
  deleteRange(copy, copy.segments.get(range.segment.id) ?? range.segment, range.start, range.end);
  const id = joined(document, range);
  const made = id ?? newId(document, 'suggest.');
  mark(range, (fields) => {
    const ids = idsIn(fields, 'suggestedDeletionIds');
    return ids.includes(made) ? fields : withIds(fields, 'suggestedDeletionIds', [...ids, made]);
  });
  return reported(document, made, id === undefined);
}

function suggestTextStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateTextStyleRequest,
): SuggestionResponse {
  const range = findRange(document, request.range);
  const change = changeOf('textStyle', 'TextStyle', plain(request.textStyle ?? {}), request.fields ?? '');
  const id = joined(document, range);
  const made = id ?? newId(document, 'suggest.');
  mark(range, (fields) => ({
    ...fields,
    suggestedTextStyleChanges: { ...objectAt(fields, 'suggestedTextStyleChanges'), [made]: change },
  }));
  return reported(document, made, id === undefined);
}

function suggestParagraphStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateParagraphStyleRequest,
): SuggestionResponse {
  const range = findRange(document, request.range);
  const update = plain(request.paragraphStyle ?? {});
  const change = changeOf('paragraphStyle', 'ParagraphStyle', update, request.fields ?? '');
  const id = joined(document, range);
  const made = id ?? newId(document, 'suggest.');
  for (const { paragraph } of paragraphsIn(range)) {
    const before = objectAt(paragraph.rest, 'suggestedParagraphStyleChanges');
    paragraph.rest = { ...paragraph.rest, suggestedParagraphStyleChanges: { ...before, [made]: change } };
  }
  return reported(document, made, id === undefined);
}

/** A suggested style: only what changes, and which fields that is. Source: SuggestedTextStyle in v1.d.ts. */
function changeOf(name: string, message: string, update: JsonObject, mask: string): JsonObject {
  const fields = maskPaths(mask, message).map((path) => path.split('.')[0] ?? path);
  return {
    [name]: applyMask({}, update, mask, message),
    [`${name}SuggestionState`]: Object.fromEntries(fields.map((field) => [`${field}Suggested`, true])),
  };
}

/** Changes the fields of every run of the range; runs that it cuts are cut. */
function mark(range: FoundRange, change: (fields: JsonObject) => JsonObject): void {
  for (const { paragraph, start } of paragraphsIn(range)) {
    const from = Math.max(range.start - start, 0);
    const [before, rest] = splitInlines(paragraph.inlines, from);
    const [inside, after] = splitInlines(rest, Math.min(range.end - start, paragraph.size) - from);
    setInlines(paragraph, [...before, ...inside.map((inline) => remarked(inline, change)), ...after]);
  }
}

/**
 * The suggestion that an edit joins: one of the same author that it touches, and never more than one. Of several Google
 * takes now one and now another; here it is the first. Source: merge.md of google_workspace_mcp, live 2026-08-01.
 */
function joined(document: WorkingDocument, { segment, start, end }: FoundRange): string | undefined {
  const { suggestions: threads, author } = document.shared;
  const touching = { segment, start: Math.max(start - 1, 0), end: Math.min(end + 1, segment.size) };
  const own = (id: string) =>
    threads.some((thread) => thread.suggestionId === id && isBy(objectAt(thread, 'headPost'), author));
  return inlinesIn(touching)
    .flatMap((inline: Inline) => idsOf(inlineMarks(inline)))
    .find(own);
}

/** Brings the suggestion's thread up to date, a new thread where there is none, and reports the suggestion. */
function reported(document: WorkingDocument, suggestionId: string, isNew: boolean): SuggestionResponse {
  const { shared } = document;
  const summary = summarize(document, suggestionId);
  const made: JsonObject = {
    suggestionId,
    headPost: suggestionPost(shared.author, newId(document, 'AAAC'), ''),
    status: 'OPEN',
  };
  const { time } = shared.author;
  shared.suggestions = isNew
    ? [...shared.suggestions, { ...made, ...summary }]
    : shared.suggestions.map((thread) =>
        thread.suggestionId === suggestionId
          ? { ...thread, headPost: { ...objectAt(thread, 'headPost'), updateTime: time }, ...summary }
          : thread,
      );
  return isNew ? { createdSuggestionIds: [suggestionId] } : { updatedSummarySuggestionIds: [suggestionId] };
}
