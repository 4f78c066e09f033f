import type { docs_v1 } from '@googleapis/docs';
import type { Editor } from '../../../host/docs/edit/editor';
import { deleteText } from '../../../host/docs/edit/edit-text';
import { suggestDeletion, suggestText } from '../../../host/docs/edit/insert-elements';
import { idsIn } from '../../../host/docs/suggestions/suggestion-marks';
import { isObject, numberAt, objectAt, objectsAt, plain, stringAt } from '../../../host/docs/wire/json';
import type { Stretch } from '../../document-protocol';
import { contentOf, paragraphsOf, placeOf, type SegmentPlace } from './document-parts';

type Document = docs_v1.Schema$Document;

interface Writing extends Stretch {
  readonly place: SegmentPlace;
  readonly text: string;
  readonly editor: Editor;
}

/**
 * Suggests that text stands in the place of a stretch. What the person has suggested to add goes for real, as in Docs; the
 * rest is suggested to go, and the text stands behind it. The caret stands before what was suggested to go when nothing was
 * written, and behind the new text otherwise.
 */
export function suggestWriting(document: Document, { place, from, to, text, editor }: Writing) {
  const where = placeOf(place);
  let changed = document;
  let end = to;
  for (const { start, end: stop, isOwn } of [...piecesOf(document, place, editor)].reverse()) {
    const range = { startIndex: Math.max(start, from), endIndex: Math.min(stop, to), ...where };
    if (range.startIndex >= range.endIndex) continue;
    const next = isOwn ? deleteText(changed, range, editor) : suggestDeletion(changed, range, editor);
    if (next === changed) return { document, caret: null };
    if (isOwn) end -= range.endIndex - range.startIndex;
    changed = next;
  }
  const written = text === '' ? changed : suggestText(changed, { index: end, ...where }, text, editor);
  if (text !== '' && written === changed) return { document, caret: null };
  const index = text === '' ? from : end + text.length;
  return { document: written, caret: { ...place, from: index, to: index } };
}

/** The segment in pieces that the person has suggested to add, and pieces that she has not. */
function piecesOf(document: Document, place: SegmentPlace, { author }: Editor) {
  const isMine = (id: string): boolean =>
    objectsAt(plain(document), 'suggestions').some(
      (thread) =>
        thread.suggestionId === id &&
        stringAt(objectAt(objectAt(thread, 'headPost'), 'author'), 'user') === author?.user,
    );
  const pieces: { start: number; end: number; isOwn: boolean }[] = [];
  for (const { paragraph } of paragraphsOf(contentOf(document, place))) {
    for (const element of objectsAt(paragraph, 'elements')) {
      const [name = ''] = Object.keys(element).filter((key) => isObject(element[key]));
      const isOwn = idsIn(objectAt(element, name), 'suggestedInsertionIds').some(isMine);
      const start = numberAt(element, 'startIndex');
      const end = numberAt(element, 'endIndex');
      const last = pieces.at(-1);
      if (last?.isOwn === isOwn && last.end === start) last.end = end;
      else pieces.push({ start, end, isOwn });
    }
  }
  return pieces;
}
