import {
  allTabs,
  inlineLength,
  removeBlocks,
  removeCell,
  removeRow,
  setInlines,
} from '../document/edit-tree';
import { paragraphsIn } from '../document/find-place';
import { cellStarts, rowStarts } from '../document/find-table';
import { inlineStyle, restyled } from '../document/inlines';
import { spansAfterDeletion } from '../document/named-range-spans';
import type {
  Container,
  Inline,
  Paragraph,
  Segment,
  SharedParts,
  Table,
  WorkingDocument,
} from '../document/working-document';
import { deleteRange } from '../requests/delete-content';
import { Refusal } from '../wire/docs-error';
import { isObject, objectAt, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { idsIn, idsOf, inlineMarks, remarked, withIds, withSuggestedStyle } from './suggestion-marks';

/** What is to become of a suggestion. */
export type Verdict = 'accept' | 'reject' | 'keep';
type Judge = (suggestionId: string) => Verdict;

/**
 * Settles suggestions in every tab: what is accepted becomes part of the document, what is rejected leaves no trace, and
 * what is kept stays pending. A paragraph's newline that the document cannot do without stays even where its text goes.
 */
export function settleSuggestions(shared: SharedParts, judge: Judge): void {
  for (const { document } of allTabs(shared)) {
    document.rest = settledStyles(document.rest, judge);
    for (const segment of document.segments.values()) {
      removeTables(document, segment, segment, 0, judge);
      removeText(document, segment, judge);
      const everything = { segment, start: 0, end: segment.size };
      for (const { paragraph } of paragraphsIn(everything)) settleParagraph(paragraph, judge);
      settleBlocks(segment, judge);
    }
  }
}

/** True where the part goes: a verdict on one of its insertions is to reject, or on one of its deletions to accept. */
function goes(fields: JsonObject, judge: Judge): boolean {
  return (
    idsIn(fields, 'suggestedInsertionIds').some((id) => judge(id) === 'reject') ||
    idsIn(fields, 'suggestedDeletionIds').some((id) => judge(id) === 'accept')
  );
}

/** The fields of a part that stays, without the suggestions that are settled. */
function settledFields(fields: JsonObject, judge: Judge): JsonObject {
  const pending = (id: string) => judge(id) === 'keep';
  const inserted = idsIn(fields, 'suggestedInsertionIds').filter(pending);
  const deleted = idsIn(fields, 'suggestedDeletionIds').filter(pending);
  return withIds(
    withIds(settledStyles(fields, judge), 'suggestedInsertionIds', inserted),
    'suggestedDeletionIds',
    deleted,
  );
}

/** The fields without the changes of style that are settled: whoever has the style has taken what was accepted. */
function settledStyles(fields: JsonObject, judge: Judge): JsonObject {
  return Object.entries(fields).reduce<JsonObject>((settled, [key, value]) => {
    if (!/^suggested\w+Changes$/.test(key) || !isObject(value)) return settled;
    const pending = Object.entries(value).filter(([id]) => judge(id) === 'keep');
    return pending.length === 0 ? without(settled, key) : { ...settled, [key]: Object.fromEntries(pending) };
  }, fields);
}

/** The style after the changes of `field` that are accepted; each has its new style under `name`. */
function acceptedStyle(style: JsonObject, fields: JsonObject, name: string, judge: Judge): JsonObject {
  const field = `suggested${name.charAt(0).toUpperCase()}${name.slice(1)}Changes`;
  return Object.entries(objectAt(fields, field)).reduce((changed, [id, change]) => {
    if (judge(id) !== 'accept' || !isObject(change)) return changed;
    return withSuggestedStyle(changed, objectAt(change, name), objectAt(change, `${name}SuggestionState`));
  }, style);
}

function removeText(document: WorkingDocument, segment: Segment, judge: Judge): void {
  const doomed: { start: number; end: number }[] = [];
  for (const { paragraph, start } of paragraphsIn({ segment, start: 0, end: segment.size })) {
    let index = start;
    for (const inline of paragraph.inlines) {
      const end = index + inlineLength(inline);
      const before = doomed.at(-1);
      if (goes(inlineMarks(inline), judge)) {
        if (before?.end === index) before.end = end;
        else doomed.push({ start: index, end });
      }
      index = end;
    }
  }
  for (const { start, end } of doomed.reverse()) removeSpan(document, segment, start, end);
}

/** Deletes [start, end), or what of it can be deleted: the newline at its end stays where the structure needs it. */
function removeSpan(document: WorkingDocument, segment: Segment, start: number, end: number): void {
  try {
    deleteRange(document, segment, start, end);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (end - start > 1) removeSpan(document, segment, start, end - 1);
  }
}

function removeTables(
  document: WorkingDocument,
  segment: Segment,
  container: Container,
  containerStart: number,
  judge: Judge,
): void {
  // From the end, so that what is still to be looked at has not moved.
  let start = containerStart + container.size - (container.kind === 'tableOfContents' ? 1 : 0);
  for (const [position, block] of [...container.blocks.entries()].reverse()) {
    start -= block.size;
    if (block.kind === 'tableOfContents') removeTables(document, segment, block, start, judge);
    if (block.kind !== 'paragraph' && goes(block.rest, judge)) {
      spansAfterDeletion(document, segment.id, start, start + block.size);
      removeBlocks(container, position, 1);
    } else if (block.kind === 'table') removeRows(document, segment, block, start, judge);
  }
}

function removeRows(
  document: WorkingDocument,
  segment: Segment,
  table: Table,
  start: number,
  judge: Judge,
): void {
  for (const { row, start: rowStart } of [...rowStarts(table, start)].reverse()) {
    if (!goes(row.rest, judge)) continue;
    spansAfterDeletion(document, segment.id, rowStart, rowStart + row.size);
    removeRow(row);
  }
  const columns = table.rows[0]?.cells.filter(({ rest }) => goes(rest, judge)).length ?? 0;
  for (const { cell, start: cellStart } of [...cellStarts(table, start)].reverse()) {
    if (goes(cell.rest, judge)) {
      spansAfterDeletion(document, segment.id, cellStart, cellStart + cell.size);
      removeCell(cell);
    } else removeTables(document, segment, cell, cellStart, judge);
  }
  table.columns -= columns;
}

function settleParagraph(paragraph: Paragraph, judge: Judge): void {
  paragraph.style = acceptedStyle(paragraph.style, paragraph.rest, 'paragraphStyle', judge);
  const bullet = acceptedStyle(paragraph.bullet ?? {}, paragraph.rest, 'bullet', judge);
  paragraph.bullet = Object.keys(bullet).length === 0 ? null : bullet;
  paragraph.rest = settledFields(paragraph.rest, judge);
  // Runs without suggestions are kept as they came, neighbours of one style apart.
  if (!paragraph.inlines.some((inline) => idsOf(inlineMarks(inline)).length > 0)) return;
  const settled = paragraph.inlines.map((inline): Inline => {
    const style = acceptedStyle(inlineStyle(inline), inlineMarks(inline), 'textStyle', judge);
    const styled = style === inlineStyle(inline) ? inline : restyled(inline, style);
    return remarked(styled, (fields) => settledFields(fields, judge));
  });
  setInlines(paragraph, settled);
}

function settleBlocks(container: Container, judge: Judge): void {
  for (const block of container.blocks) {
    if (block.kind === 'paragraph') continue;
    block.rest = settledFields(block.rest, judge);
    if (block.kind === 'tableOfContents') settleBlocks(block, judge);
    if (block.kind !== 'table') continue;
    for (const row of block.rows) {
      row.style = acceptedStyle(row.style, row.rest, 'tableRowStyle', judge);
      row.rest = settledFields(row.rest, judge);
      for (const cell of row.cells) {
        cell.style = acceptedStyle(cell.style, cell.rest, 'tableCellStyle', judge);
        cell.rest = settledFields(cell.rest, judge);
        settleBlocks(cell, judge);
      }
    }
  }
}
