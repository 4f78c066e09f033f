import type { docs_v1 } from '@googleapis/docs';
import { applyMask, maskPaths } from '../wire/field-mask';
import { inlineLength, setInlines } from '../document/edit-tree';
import { findRange, paragraphsIn, splitsPair } from '../document/find-place';
import type { PlacedParagraph } from '../document/find-place';
import { inlineStyle, restyled, splitInlines } from '../document/inlines';
import { objectAt, plain, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import type { Inline, Paragraph, WorkingDocument } from '../document/working-document';

/** What a link looks like unless the request says otherwise. Source: a real document, docs-fixtures (0.06666667/0.33333334/0.8). */
const LINK_LOOK: JsonObject = {
  underline: true,
  foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
};

/** updateTextStyle: the fields of the mask on every run of the range, tables included, and on the bullets it covers. */
export function updateTextStyle(
  document: WorkingDocument,
  request: docs_v1.Schema$UpdateTextStyleRequest,
): object {
  const range = findRange(document, request.range);
  const update = plain(request.textStyle ?? {});
  const mask = request.fields ?? '';
  const fields = maskPaths(mask, 'TextStyle').map((path) => path.split('.')[0] ?? path);
  for (const placed of paragraphsIn(range)) {
    styleParagraph(placed, range.start, range.end, (style, previous, isNewline) => {
      const usable = isNewline ? without(update, 'link') : update;
      const changed = applyMask(style, usable, mask, 'TextStyle');
      return fields.includes('link') ? withLinkLook(style, changed, fields, previous) : changed;
    });
    const coversNewline = range.end >= placed.start + placed.paragraph.size;
    if (placed.paragraph.bullet !== null && coversNewline) {
      const style = objectAt(placed.paragraph.bullet, 'textStyle');
      const textStyle = applyMask(style, without(update, 'link'), mask, 'TextStyle');
      placed.paragraph.bullet = { ...placed.paragraph.bullet, textStyle };
    }
  }
  return {};
}

type Restyle = (style: JsonObject, previous: JsonObject, isNewline: boolean) => JsonObject;

/**
 * A newline takes the style when the range ends right before it and has styled text of the paragraph. Source: think41/extrasuite
 * mock, compared by its author with the live API.
 */
function styleParagraph(
  { paragraph, start }: PlacedParagraph,
  from: number,
  to: number,
  restyle: Restyle,
): void {
  const newline = paragraph.size - 1;
  const first = wholeCharacter(paragraph, Math.max(from - start, 0), -1);
  const last = wholeCharacter(paragraph, Math.min(to - start, paragraph.size), 1);
  const end = last >= newline && first < newline ? paragraph.size : last;
  const [before, rest] = splitInlines(paragraph.inlines, first);
  const [middle, after] = splitInlines(rest, end - first);
  let previous = before.at(-1);
  const styled = middle.flatMap(cutNewline).map((inline) => {
    const isNewline = inline.kind === 'text' && inline.text === '\n';
    const look = previous === undefined ? {} : inlineStyle(previous);
    previous = inline;
    return restyled(inline, restyle(inlineStyle(inline), look, isNewline));
  });
  setInlines(paragraph, [...before, ...styled, ...after]);
}

/** The offset, moved out of a surrogate pair that it falls into: half a character cannot be styled. */
function wholeCharacter(paragraph: Paragraph, offset: number, by: -1 | 1): number {
  return splitsPair(paragraph, offset) ? offset + by : offset;
}

/** A newline has no link, so it is styled as a run of its own. Equal neighbours are joined again afterwards. */
function cutNewline(inline: Inline): Inline[] {
  if (inline.kind !== 'text' || !inline.text.endsWith('\n')) return [inline];
  return splitInlines([inline], inlineLength(inline) - 1).flat();
}

/** What setting or removing a link does to the rest of the style. Source: TextStyle.link in v1.d.ts. */
function withLinkLook(
  old: JsonObject,
  changed: JsonObject,
  fields: readonly string[],
  previous: JsonObject,
): JsonObject {
  const free = Object.keys(LINK_LOOK).filter((field) => !fields.includes(field));
  if (old.link === undefined && changed.link !== undefined) {
    return { ...changed, ...Object.fromEntries(free.map((field) => [field, LINK_LOOK[field]])) };
  }
  if (old.link !== undefined && changed.link === undefined) {
    const source = previous.link === undefined ? previous : {};
    const kept = without(changed, ...free);
    const taken = Object.entries(source).filter(([field]) => free.includes(field));
    return { ...kept, ...Object.fromEntries(taken) };
  }
  return changed;
}
