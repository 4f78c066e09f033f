import { allTabs } from '../document/edit-tree';
import type { Block, Inline, SharedParts, WorkingDocument } from '../document/working-document';
import { isObject, objectAt, without } from '../wire/json';
import type { JsonObject } from '../wire/json';

/** The fields of a part of a document in which suggestions stand. Source: v1.d.ts. */
export type MarkField = 'suggestedInsertionIds' | 'suggestedDeletionIds';

/** The ids of the suggestions that insert or delete what the fields belong to. */
export function idsIn(fields: JsonObject, field: MarkField): readonly string[] {
  const ids = fields[field];
  return Array.isArray(ids) ? (ids as readonly unknown[]).filter((id) => typeof id === 'string') : [];
}

/** The fields with these ids, or without the field where there are none. */
export function withIds(fields: JsonObject, field: MarkField, ids: readonly string[]): JsonObject {
  return ids.length === 0 ? without(fields, field) : { ...fields, [field]: ids };
}

/** The fields of an inline in which its suggestions stand. */
export function inlineMarks(inline: Inline): JsonObject {
  return inline.kind === 'text' ? inline.rest : inline.value;
}

/** The inline with other suggestions: `change` is given the fields in which they stand. */
export function remarked(inline: Inline, change: (fields: JsonObject) => JsonObject): Inline {
  return inline.kind === 'text'
    ? { ...inline, rest: change(inline.rest) }
    : { ...inline, value: change(inline.value) };
}

/** True where a suggestion to insert or delete the inline is pending. */
export function isSuggested(inline: Inline): boolean {
  const fields = inlineMarks(inline);
  return idsIn(fields, 'suggestedInsertionIds').length + idsIn(fields, 'suggestedDeletionIds').length > 0;
}

/** The ids of every suggestion in the fields of one part. */
export function idsOf(fields: JsonObject): readonly string[] {
  const changes = Object.keys(fields).filter((key) => /^suggested\w+Changes$/.test(key));
  return [
    ...idsIn(fields, 'suggestedInsertionIds'),
    ...idsIn(fields, 'suggestedDeletionIds'),
    ...changes.flatMap((key) => Object.keys(objectAt(fields, key))),
  ];
}

/** The ids of every suggestion that is pending in the document. */
export function pendingIds(shared: SharedParts): ReadonlySet<string> {
  return new Set(allTabs(shared).flatMap(({ document }) => partsOf(document).flatMap(idsOf)));
}

/** The fields of every part of a tab that can have suggestions, in the order in which the parts stand. */
function partsOf(document: WorkingDocument): readonly JsonObject[] {
  const visit = (blocks: readonly Block[]): JsonObject[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.rest, ...block.inlines.map(inlineMarks)];
      if (block.kind === 'tableOfContents') return [block.rest, ...visit(block.blocks)];
      if (block.kind === 'sectionBreak') return [block.rest];
      return [
        block.rest,
        ...block.rows.flatMap((row) => [
          row.rest,
          ...row.cells.flatMap((cell) => [cell.rest, ...visit(cell.blocks)]),
        ]),
      ];
    });
  return [document.rest, ...[...document.segments.values()].flatMap(({ blocks }) => visit(blocks))];
}

/**
 * A style with a suggested change: the fields that the suggestion's state names are taken from `change`, and go where it
 * lacks them. Source: TextStyleSuggestionState and its like in v1.d.ts.
 */
export function withSuggestedStyle(style: JsonObject, change: JsonObject, state: JsonObject): JsonObject {
  return Object.entries(state).reduce<JsonObject>((changed, [key, value]) => {
    const field = key.replace(/Suggested$|SuggestionState$/, '');
    if (isObject(value)) {
      const inner = withSuggestedStyle(objectAt(changed, field), objectAt(change, field), value);
      return { ...changed, [field]: inner };
    }
    if (value !== true) return changed;
    return change[field] === undefined ? without(changed, field) : { ...changed, [field]: change[field] };
  }, style);
}
