import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { newId, setInlines } from '../document/edit-tree';
import { applyMask, maskPaths } from '../wire/field-mask';
import { findRange, paragraphsIn } from '../document/find-place';
import { inlineStyle, restyled } from '../document/inlines';
import { plain, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import type { Paragraph, Segment, WorkingDocument } from '../document/working-document';

/** updateParagraphStyle: the fields of the mask on every paragraph that the range touches, those in tables too. */
export function updateParagraphStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateParagraphStyleRequest,
): object {
  const range = findRange(document, request.range);
  const mask = request.fields ?? '';
  const update = plain(request.paragraphStyle ?? {});
  const paths = maskPaths(mask, 'ParagraphStyle');
  const renames = paths.includes('namedStyleType');
  const breaksPage = update.pageBreakBefore !== undefined && paths.includes('pageBreakBefore');
  for (const { paragraph } of paragraphsIn(range)) {
    if (breaksPage && !isBodyText(range.segment, paragraph)) refuse(refusals.pageBreakBefore);
    const style = applyMask(paragraph.style, update, mask, 'ParagraphStyle');
    paragraph.style = renames ? withNamedStyle(document, style) : style;
    if (renames) clearBold(paragraph);
  }
  return {};
}

/** Whether a page can begin at the paragraph: not in a table, header, footer or footnote. Source: pageBreakBefore in v1.d.ts. */
function isBodyText(segment: Segment, paragraph: Paragraph): boolean {
  return segment.kind === 'body' && paragraph.parent === segment;
}

/** Titles and headings have an id that the server makes; normal text has none. Seen in every recorded document. */
function withNamedStyle(document: WorkingDocument, style: JsonObject): JsonObject {
  const namedStyleType = style.namedStyleType ?? 'NORMAL_TEXT';
  if (namedStyleType === 'NORMAL_TEXT') return { ...without(style, 'headingId'), namedStyleType };
  return { ...style, namedStyleType, headingId: style.headingId ?? newId(document, 'h.') };
}

/** Setting HEADING_n clears bold on its runs. Source: think41/extrasuite mock, compared by its author with the live API. */
function clearBold(paragraph: Paragraph): void {
  const name = paragraph.style.namedStyleType;
  if (typeof name !== 'string' || !name.startsWith('HEADING_')) return;
  setInlines(
    paragraph,
    paragraph.inlines.map((inline) => restyled(inline, without(inlineStyle(inline), 'bold'))),
  );
}
