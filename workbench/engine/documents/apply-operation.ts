import type { docs_v1 } from '@googleapis/docs';
import type { Editor } from '../../../host/docs/edit/editor';
import { endList, makeList } from '../../../host/docs/edit/edit-lists';
import {
  deleteText,
  restyleParagraphs,
  restyleText,
  typeOver,
  typeText,
} from '../../../host/docs/edit/edit-text';
import { addComment, addFootnote, addTab, addTable } from '../../../host/docs/edit/insert-elements';
import {
  acceptSuggestion,
  rejectSuggestion,
  replyToComment,
  resolveComment,
  suggestParagraphStyle,
  suggestTextStyle,
} from '../../../host/docs/edit/review';
import { writableText } from '../../../host/docs/requests/insert-text';
import { stringAt } from '../../../host/docs/wire/json';
import type { OwnOperation, Stretch } from '../../document-protocol';
import { RequestError } from '../../server/request-error';
import { placeOf, tabsOf, type SegmentPlace } from './document-parts';
import { impossibleText, notSuggestedText } from './refusal-texts';
import { changeCells, pressEnter } from './split-and-cells';
import { suggestWriting } from './suggest-writing';

type Document = docs_v1.Schema$Document;

/** The document after an operation, and where the person is then; null where it moves nobody. */
export interface Applied {
  readonly document: Document;
  readonly caret: (SegmentPlace & Stretch) | null;
}

/** An operation and where it is done. */
export interface PlacedOperation {
  readonly place: SegmentPlace;
  readonly suggests: boolean;
  readonly operation: OwnOperation;
  readonly editor: Editor;
}

/**
 * Does what a person does, by the functions of host/docs/edit.
 * @throws {RequestError} when it cannot be done there
 */
export function applyOperation(document: Document, placed: PlacedOperation): Applied {
  const applied = apply(document, placed);
  if (applied.document === document) throw new RequestError(impossibleText(placed.operation));
  return applied;
}

/** What is beside the text. */
type Beside = Exclude<OwnOperation, Stretch>;
type InText = Extract<OwnOperation, Stretch>;

function applyBeside(document: Document, operation: Beside, editor: Editor): Document {
  switch (operation.kind) {
    case 'reply':
      return replyToComment(document, operation.comment, wordsOf(operation.text), editor);
    case 'resolve':
      return resolveComment(document, operation.comment, editor);
    case 'accept':
      return acceptSuggestion(document, operation.suggestion, editor);
    case 'reject':
      return rejectSuggestion(document, operation.suggestion, editor);
    case 'addTab':
      return addTab(document, wordsOf(operation.title), undefined, editor);
  }
}

function apply(document: Document, { place, suggests, operation, editor }: PlacedOperation): Applied {
  if (!('from' in operation)) {
    const changed = applyBeside(document, operation, editor);
    return { document: changed, caret: operation.kind === 'addTab' ? newTabCaret(document, changed) : null };
  }
  return applyInText(document, { place, suggests, operation, editor });
}

interface InTextOperation extends PlacedOperation {
  readonly operation: InText;
}

function applyInText(document: Document, { place, suggests, operation, editor }: InTextOperation): Applied {
  const { from, to } = operation;
  if (from > to) throw new RequestError(impossibleText(operation));
  const at = (stretch: Stretch): Applied['caret'] => ({ ...place, ...stretch });
  const location = { index: from, ...placeOf(place) };
  const range = { startIndex: from, endIndex: to, ...placeOf(place) };
  const whole = { ...range, endIndex: Math.max(to, from + 1) };
  const keeps = (changed: Document): Applied => ({ document: changed, caret: at({ from, to }) });
  if (suggests && !suggestible.includes(operation.kind)) throw new RequestError(notSuggestedText);
  switch (operation.kind) {
    case 'write': {
      const text = writableText(operation.text.replace(/\r\n?/g, '\n'));
      if (suggests) return suggestWriting(document, { place, from, to, text, editor });
      const caret = at({ from: from + text.length, to: from + text.length });
      if (from === to)
        return { document: text === '' ? document : typeText(document, location, text, editor), caret };
      const changed =
        text === '' ? deleteText(document, range, editor) : typeOver(document, range, text, editor);
      return { document: changed, caret };
    }
    case 'split':
      return suggests
        ? suggestWriting(document, { place, from, to, text: '\n', editor })
        : pressEnter(document, { place, from, to, editor });
    case 'look': {
      const { bold, italic } = operation;
      const style = { ...(bold !== undefined && { bold }), ...(italic !== undefined && { italic }) };
      return keeps((suggests ? suggestTextStyle : restyleText)(document, range, style, editor));
    }
    case 'style': {
      const style = { namedStyleType: operation.style };
      return keeps((suggests ? suggestParagraphStyle : restyleParagraphs)(document, whole, style, editor));
    }
    case 'list':
      return keeps(
        operation.list === 'none'
          ? endList(document, whole, editor)
          : makeList(document, whole, operation.list, editor),
      );
    case 'table': {
      // The table is put behind a newline of its own, and its first cell begins three units on.
      const caret = at({ from: from + 4, to: from + 4 });
      const { rows, columns } = operation;
      return { document: addTable(document, location, { rows, columns }, editor), caret };
    }
    case 'cells':
      return changeCells(document, { place, operation, editor });
    case 'footnote': {
      const caret = at({ from: to + 1, to: to + 1 });
      const changed = addFootnote(document, { ...location, index: to }, wordsOf(operation.text), editor);
      return { document: changed, caret };
    }
    case 'comment':
      return keeps(addComment(document, range, wordsOf(operation.text), editor));
  }
}

/** What can be put as a suggestion; a comment is beside the text. */
const suggestible: readonly string[] = ['write', 'split', 'look', 'style', 'comment'];

function wordsOf(text: string): string {
  const words = writableText(text).trim();
  if (words === '') throw new RequestError('Skriv något först.');
  return words;
}

function newTabCaret(before: Document, document: Document): Applied['caret'] {
  const known = tabsOf(before).map(({ properties }) => properties.tabId);
  const made = tabsOf(document).find(({ properties }) => !known.includes(properties.tabId));
  return made ? { tab: stringAt(made.properties, 'tabId'), segment: '', from: 1, to: 1 } : null;
}
