import type { docs_v1 } from '@googleapis/docs';
import { byRequests } from './editor';
import type { Editor } from './editor';

type Document = docs_v1.Schema$Document;

const PRESETS = {
  bulleted: 'BULLET_DISC_CIRCLE_SQUARE',
  numbered: 'NUMBERED_DECIMAL_ALPHA_ROMAN',
} as const;

/** Makes a list of the paragraphs of a range. */
export function makeList(
  document: Document,
  range: docs_v1.Schema$Range,
  kind: keyof typeof PRESETS,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ createParagraphBullets: { range, bulletPreset: PRESETS[kind] } }]);
}

/** Takes the paragraphs of a range out of their list. */
export function endList(document: Document, range: docs_v1.Schema$Range, editor: Editor = {}): Document {
  return byRequests(document, editor, [{ deleteParagraphBullets: { range } }]);
}
