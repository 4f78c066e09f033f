import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { applyMask, maskPaths } from '../wire/field-mask';
import { findRange } from '../document/find-place';
import { objectsAt, plain, stringAt, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import type { SectionBreak, WorkingDocument } from '../document/working-document';

interface PlacedSection {
  readonly section: SectionBreak;
  /** Where its break stands, and where the next one does or the body ends. */
  readonly start: number;
  readonly end: number;
}

function sections(document: WorkingDocument): PlacedSection[] {
  const body = document.segments.get('');
  const found: { section: SectionBreak; start: number; end: number }[] = [];
  let index = 0;
  for (const block of body?.blocks ?? []) {
    const before = found.at(-1);
    if (block.kind === 'sectionBreak') found.push({ section: block, start: index, end: index + 1 });
    else if (before !== undefined) before.end = index + block.size;
    index += block.size;
  }
  return found;
}

/** The style of the section that holds the index of the body, without its headers and footers. */
export function sectionStyleAt(document: WorkingDocument, index: number): JsonObject {
  const style =
    sections(document).find(({ start, end }) => index >= start && index < end)?.section.style ?? {};
  return without(style, ...REFERENCES);
}

/** The section break at the index of the body; null for the first one, to which the document's own style belongs. */
export function sectionBreakAt(document: WorkingDocument, index: number): SectionBreak | null {
  const found = sections(document).find(({ start }) => start === index) ?? refuse(refusals.sectionBreak);
  return found.start === 0 ? null : found.section;
}

const REFERENCES = [
  'defaultHeaderId',
  'defaultFooterId',
  'firstPageHeaderId',
  'firstPageFooterId',
  'evenPageHeaderId',
  'evenPageFooterId',
];

/** updateDocumentStyle. A margin that is set here is cleared on every section. Source: DocumentStyle in v1.d.ts. */
export function updateDocumentStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateDocumentStyleRequest,
): object {
  const mask = request.fields ?? '';
  const paths = maskPaths(mask, 'DocumentStyle');
  refuseReferences(mask, paths);
  document.documentStyle = keepReferences(
    document.documentStyle,
    applyMask(document.documentStyle, plain(request.documentStyle ?? {}), mask, 'DocumentStyle'),
  );
  const cleared = paths.filter((path) => path.startsWith('margin'));
  for (const { section } of sections(document)) section.style = without(section.style, ...cleared);
  return {};
}

/** updateSectionStyle: every section that the range touches. */
export function updateSectionStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateSectionStyleRequest,
): object {
  const range = findRange(document, request.range);
  const mask = request.fields ?? '';
  refuseReferences(mask, maskPaths(mask, 'SectionStyle'));
  if (range.segment.kind !== 'body') refuse(refusals.bodyOnly);
  for (const { section, start, end } of sections(document)) {
    if (start >= range.end || end <= range.start) continue;
    const update = plain(request.sectionStyle ?? {});
    section.style = keepReferences(section.style, applyMask(section.style, update, mask, 'SectionStyle'));
  }
  return {};
}

/** The ids of headers and footers are not for the caller to set; `*` leaves them as they are. */
function refuseReferences(mask: string, paths: readonly string[]): void {
  if (mask.trim() !== '*' && paths.some((path) => REFERENCES.includes(path))) refuse(refusals.unallowedField);
}

function keepReferences(old: JsonObject, changed: JsonObject): JsonObject {
  const kept = Object.entries(old).filter(([field]) => REFERENCES.includes(field));
  return { ...without(changed, ...REFERENCES), ...Object.fromEntries(kept) };
}

/** updateNamedStyle: the style that the request names, in the fields of the mask, which must name the style's type too. */
export function updateNamedStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateNamedStyleRequest,
): object {
  const update = plain(request.namedStyle ?? {});
  const mask = request.fields ?? '';
  const paths = maskPaths(mask, 'NamedStyle');
  if (!paths.includes('namedStyleType')) refuse(refusals.namedStyleMask);
  const type = stringAt(update, 'namedStyleType');
  const styles = objectsAt(document.namedStyles, 'styles').map((style) =>
    style.namedStyleType === type ? applyMask(style, update, mask, 'NamedStyle') : style,
  );
  document.namedStyles = { ...document.namedStyles, styles };
  return {};
}
