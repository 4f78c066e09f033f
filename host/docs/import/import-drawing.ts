import type { Element } from '@xmldom/xmldom';
import { points } from './import-style-properties';
import type { ImportContext } from './import-context';
import { newId } from '../document/edit-tree';
import type { JsonObject } from '../wire/json';
import type { Inline } from '../document/working-document';
import { attribute, descendant, numberAttribute } from './xml-elements';

/** English metric units in a point. */
const EMU = 12700;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
};

/**
 * The picture of a w:drawing as an inline object with its alt text and size. Google serves the picture from an address of
 * its own; here the address is a data: one. A floating picture becomes an inline one, and a drawing without a picture
 * (a shape, an old VML picture) nothing: see host/DIFFERENCES.md. The text of a text box is reported as lost.
 */
export function importDrawing(context: ImportContext, drawing: Element, textStyle: JsonObject): Inline[] {
  const part = context.docx.target(context.part, attribute(descendant(drawing, 'blip'), 'embed'));
  const bytes = part === undefined ? undefined : context.docx.bytes(part);
  const mediaType = MEDIA_TYPES[(part ?? '').split('.').at(-1)?.toLowerCase() ?? ''];
  const box = descendant(drawing, 'txbxContent');
  if (box !== undefined)
    context.onLost(`a text box: "${(box.textContent ?? '').replace(/\s+/g, ' ').trim()}"`);
  if (bytes === undefined || mediaType === undefined) return [];
  const extent = descendant(drawing, 'extent');
  const properties = descendant(drawing, 'docPr');
  const title = attribute(properties, 'title');
  const description = attribute(properties, 'descr');
  const objectId = newId(context.document, 'kix.');
  const size = (name: string) => points((numberAttribute(extent, name) ?? 0) / EMU);
  context.document.inlineObjects.set(objectId, {
    objectId,
    inlineObjectProperties: {
      embeddedObject: {
        ...(title !== undefined && { title }),
        ...(description !== undefined && { description }),
        imageProperties: {
          contentUri: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
          cropProperties: {},
        },
        size: { height: size('cy'), width: size('cx') },
      },
    },
  });
  return [
    {
      kind: 'element',
      name: 'inlineObjectElement',
      value: { inlineObjectId: objectId, textStyle },
      length: 1,
    },
  ];
}
