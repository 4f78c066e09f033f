import type { docs_v1 } from '@googleapis/docs';
import { deepestLevel, levelIndents, matchesPreset, presetList } from '../document/bullet-presets';
import { newId, setInlines } from '../document/edit-tree';
import { findParagraph, findRange, paragraphsIn } from '../document/find-place';
import type { FoundRange } from '../document/find-place';
import { inlineStyle, splitInlines } from '../document/inlines';
import { numberAt, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { spansAfterDeletion } from '../document/named-range-spans';
import type { Paragraph, WorkingDocument } from '../document/working-document';

/**
 * createParagraphBullets: the paragraphs of the range become a list, each at the level of its leading tabs, which are
 * removed. They join the list of the paragraph before them when that has the same preset. Source:
 * CreateParagraphBulletsRequest in v1.d.ts.
 */
export function createParagraphBullets(
  document: WorkingDocument,
  request: docs_v1.Schema$CreateParagraphBulletsRequest,
): object {
  const range = findRange(document, request.range);
  const preset = request.bulletPreset ?? 'BULLET_DISC_CIRCLE_SQUARE';
  const listId = precedingList(document, range, preset) ?? newList(document, preset);
  let removed = 0;
  for (const { paragraph, start } of paragraphsIn(range)) {
    const tabs = leadingTabs(paragraph);
    const level = Math.min(tabs, deepestLevel);
    if (tabs > 0) {
      setInlines(paragraph, splitInlines(paragraph.inlines, tabs)[1]);
      spansAfterDeletion(document, range.segment.id, start - removed, start - removed + tabs);
      removed += tabs;
    }
    paragraph.style = { ...paragraph.style, ...levelIndents(level) };
    paragraph.bullet = {
      listId,
      ...(level === 0 ? {} : { nestingLevel: level }),
      textStyle: bulletTextStyle(paragraph),
    };
  }
  return {};
}

/** deleteParagraphBullets: plain paragraphs again, indented as deep as they were nested. */
export function deleteParagraphBullets(
  document: WorkingDocument,
  request: docs_v1.Schema$DeleteParagraphBulletsRequest,
): object {
  for (const { paragraph } of paragraphsIn(findRange(document, request.range))) {
    if (paragraph.bullet === null) continue;
    const level = numberAt(paragraph.bullet, 'nestingLevel');
    const indent = { magnitude: 36 * level, unit: 'PT' };
    const style = without(paragraph.style, 'indentStart', 'indentFirstLine');
    paragraph.style = level === 0 ? style : { ...style, indentFirstLine: indent, indentStart: indent };
    paragraph.bullet = null;
  }
  return {};
}

function precedingList(document: WorkingDocument, range: FoundRange, preset: string): string | null {
  const first = paragraphsIn(range)[0];
  if (first === undefined || first.start === 0) return null;
  const before = findParagraph(range.segment, first.start - 1);
  if (before === null || before.paragraph.parent !== first.paragraph.parent) return null;
  const listId = before.paragraph.bullet?.listId;
  if (typeof listId !== 'string') return null;
  const list = document.lists.get(listId);
  return list !== undefined && matchesPreset(list, preset) ? listId : null;
}

function newList(document: WorkingDocument, preset: string): string {
  const id = newId(document, 'kix.');
  document.lists.set(id, presetList(preset));
  return id;
}

function leadingTabs(paragraph: Paragraph): number {
  let tabs = 0;
  for (const inline of paragraph.inlines) {
    const leading = inline.kind === 'text' ? (/^\t*/.exec(inline.text)?.[0].length ?? 0) : 0;
    tabs += leading;
    if (inline.kind !== 'text' || leading < inline.text.length) break;
  }
  return tabs;
}

/** A bullet looks like its paragraph's newline, without a link's look. */
function bulletTextStyle(paragraph: Paragraph): JsonObject {
  const newline = paragraph.inlines.at(-1);
  return newline === undefined ? {} : without(inlineStyle(newline), 'link');
}
