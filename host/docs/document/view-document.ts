import type { docs_v1 } from '@googleapis/docs';
import { asReadBy } from '../comments/posts';
import { settleSuggestions } from '../suggestions/settle-suggestions';
import { DocsError, refusals } from '../wire/docs-error';
import { objectAt, objectsAt, plain, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { assignIndices } from './assign-indices';
import { openDocument } from './open-document';
import { firstTabProperties, isShared } from './tab-contents';

/** How documents.get shows a document. Source: Params$Resource$Documents$Get in googleapis 188.0.0. */
export interface DocumentView {
  readonly suggestionsViewMode?: string;
  readonly commentsViewMode?: string;
  readonly includeTabsContent?: boolean;
  /** Who reads, `users/…`: what that person wrote says so. */
  readonly reader?: string;
}

const VERDICTS: Readonly<Record<string, 'accept' | 'reject'>> = {
  PREVIEW_SUGGESTIONS_ACCEPTED: 'accept',
  PREVIEW_WITHOUT_SUGGESTIONS: 'reject',
};
const SUGGESTION_MODES = [...Object.keys(VERDICTS), 'SUGGESTIONS_INLINE', 'DEFAULT_FOR_CURRENT_ACCESS'];
const COMMENT_MODES = [
  'COMMENTS_VIEW_MODE_UNSPECIFIED',
  'COMMENTS_VIEW_MODE_INCLUDED',
  'COMMENTS_VIEW_MODE_OMITTED',
];

/**
 * The document as documents.get answers it: with its suggestions inline, accepted or left out; its content as the first tab's
 * or in `tabs`; its threads only where they are to be included. Throws a DocsError 400 for modes that do not go together.
 */
export function viewDocument(
  document: docs_v1.Schema$Document,
  { suggestionsViewMode: mode, commentsViewMode, includeTabsContent = false, reader }: DocumentView,
): docs_v1.Schema$Document {
  checkMode(mode, SUGGESTION_MODES, 'suggestions_view_mode', 'SuggestionsViewMode');
  checkMode(commentsViewMode, COMMENT_MODES, 'comments_view_mode', 'CommentsViewMode');
  const includesComments = commentsViewMode === 'COMMENTS_VIEW_MODE_INCLUDED';
  if (commentsViewMode !== undefined && !includeTabsContent)
    throw new DocsError(400, refusals.commentsWithoutTabs);
  if (includesComments && mode !== 'SUGGESTIONS_INLINE') throw new DocsError(400, refusals.commentsNotInline);
  const suggestionsViewMode = mode === undefined || !(mode in VERDICTS) ? 'SUGGESTIONS_INLINE' : mode;
  const settled = settledView(document, suggestionsViewMode);
  const json = plain(settled);
  const shown = { suggestionsViewMode, ...(commentsViewMode !== undefined && { commentsViewMode }) };
  if (!includeTabsContent) return { ...without(json, 'tabs', 'comments', 'suggestions'), ...shown };
  return {
    ...Object.fromEntries(Object.entries(json).filter(([key]) => isShared(key) || key === 'revisionId')),
    ...shown,
    ...(includesComments && threads(json, reader)),
    tabs: allContent(json, includesComments),
  };
}

function checkMode(
  mode: string | undefined,
  known: readonly string[],
  parameter: string,
  type: string,
): void {
  if (mode === undefined || known.includes(mode)) return;
  const proto = `type.googleapis.com/google.apps.docs.v1.${type}`;
  throw new DocsError(400, `Invalid value at '${parameter}' (${proto}), "${mode}"`);
}

function settledView(document: docs_v1.Schema$Document, mode: string): docs_v1.Schema$Document {
  const verdict = VERDICTS[mode];
  // A document whose content stands in tabs alone is brought to the form that has the first tab's in itself.
  if (verdict === undefined && document.body !== undefined) return document;
  const working = openDocument(document);
  if (verdict !== undefined) settleSuggestions(working.shared, () => verdict);
  return { ...assignIndices(working), revisionId: document.revisionId ?? null };
}

function threads(json: JsonObject, reader: string | undefined): JsonObject {
  return Object.fromEntries(
    ['comments', 'suggestions'].flatMap((key) => {
      const read = objectsAt(json, key).map((thread) => asReadBy(thread, reader));
      return read.length === 0 ? [] : [[key, read]];
    }),
  );
}

/** Every tab with its content: the first one's stands in the document itself. */
function allContent(json: JsonObject, includesComments: boolean): docs_v1.Schema$Tab[] {
  const [first = { tabProperties: { ...firstTabProperties, index: 0 } }, ...others] = objectsAt(json, 'tabs');
  const content = without(
    Object.fromEntries(Object.entries(json).filter(([key]) => !isShared(key))),
    'revisionId',
    'tabs',
    'comments',
    'suggestions',
  );
  const whole = { ...first, documentTab: { ...content, ...objectAt(first, 'documentTab') } };
  return [whole, ...others].map((tab) => (includesComments ? tab : withoutAnchors(tab)));
}

function withoutAnchors(tab: JsonObject): JsonObject {
  const children = objectsAt(tab, 'childTabs').map(withoutAnchors);
  return {
    ...tab,
    documentTab: without(objectAt(tab, 'documentTab'), 'commentAnchors'),
    ...(children.length > 0 && { childTabs: children }),
  };
}
