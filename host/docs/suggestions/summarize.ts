import { paragraphsIn } from '../document/find-place';
import type { WorkingDocument } from '../document/working-document';
import type { JsonObject } from '../wire/json';
import { idsIn, inlineMarks } from './suggestion-marks';
import type { MarkField } from './suggestion-marks';

/**
 * What Google writes on a suggestion's card: `Add: “…”`, `Delete: “…”` or `Replace: “…” with “…”`, with blanks drawn
 * together. Nothing for a suggested style, of which nobody has recorded the words. Source: the reference of
 * google_workspace_mcp, live 2026-07-30; text that is both inserted and deleted counts as deleted (merge.md there).
 */
export function summarize(document: WorkingDocument, suggestionId: string): JsonObject {
  const added = textMarked(document, 'suggestedInsertionIds', suggestionId);
  const deleted = textMarked(document, 'suggestedDeletionIds', suggestionId);
  if (added === '' && deleted === '') return {};
  if (deleted === '') return { summaryText: `Add: “${added}”` };
  return { summaryText: added === '' ? `Delete: “${deleted}”` : `Replace: “${deleted}” with “${added}”` };
}

function textMarked(document: WorkingDocument, field: MarkField, id: string): string {
  return [...document.segments.values()]
    .flatMap((segment) => paragraphsIn({ segment, start: 0, end: segment.size }))
    .flatMap(({ paragraph }) => paragraph.inlines)
    .filter((inline) => {
      const fields = inlineMarks(inline);
      const isDeleted = idsIn(fields, 'suggestedDeletionIds').includes(id);
      return field === 'suggestedDeletionIds' ? isDeleted : idsIn(fields, field).includes(id) && !isDeleted;
    })
    .map((inline) => (inline.kind === 'text' ? inline.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
