/** What the browser tells of keys, pasting and the like in the text, as edits of the document. */
import { caretOfRange, caretOnPage } from './caret-in-page';
import type { EditSession } from './edit-session';
import { deletion, type Reach } from './keys-to-operations';
import type { DocumentOperation } from '../../document-protocol';

/** What a key with Ctrl or Cmd does beside the text. */
export interface TextCommands {
  readonly look: (look: 'bold' | 'italic') => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly comment: () => void;
  /** 0 is ordinary text, 1 to 3 a heading. */
  readonly style: (level: number) => void;
  /** Draws the text from the beginning: an input method has written in the page itself. */
  readonly redraw: () => void;
}

const deletions: Readonly<Record<string, readonly ['back' | 'forward', Reach]>> = {
  deleteContentBackward: ['back', 'character'],
  deleteContentForward: ['forward', 'character'],
  deleteWordBackward: ['back', 'word'],
  deleteWordForward: ['forward', 'word'],
  deleteSoftLineBackward: ['back', 'line'],
  deleteHardLineBackward: ['back', 'line'],
  deleteSoftLineForward: ['forward', 'line'],
  deleteHardLineForward: ['forward', 'line'],
  deleteByCut: ['back', 'character'],
  deleteContent: ['back', 'character'],
};

/** Listens to the text under an element until the returned function is called. The page's text is never changed by the browser. */
export function listenToText(root: HTMLElement, session: EditSession, commands: TextCommands): () => void {
  const write = (text: string, range?: StaticRange): void => {
    const place = range && !session.isBusy() ? caretOfRange(range) : null;
    if (!place) session.type(text);
    else session.do((): DocumentOperation => ({ kind: 'write', from: place.from, to: place.to, text }));
  };
  const beforeInput = (event: InputEvent): void => {
    // An input method writes in the page by itself; what it wrote is taken over when it has ended.
    if (event.isComposing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    const given = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    const deleted = deletions[event.inputType];
    if (deleted) session.do((document, caret) => caret && deletion(document, caret, ...deleted));
    else if (event.inputType === 'insertParagraph')
      session.do((_, caret) => caret && { kind: 'split', from: caret.from, to: caret.to });
    else if (event.inputType === 'insertLineBreak') session.type('\u000b');
    else if (event.inputType === 'insertReplacementText' || event.inputType === 'insertFromDrop')
      write(given, event.getTargetRanges()[0]);
    else if (event.inputType === 'formatBold') commands.look('bold');
    else if (event.inputType === 'formatItalic') commands.look('italic');
    else if (event.inputType === 'historyUndo') commands.undo();
    else if (event.inputType === 'historyRedo') commands.redo();
    // Text that is dragged is copied: what it is dragged from, which may be another page, keeps it.
    else if (/^insert/.test(event.inputType) && given !== '') session.type(given);
  };
  const compositionEnd = (event: CompositionEvent): void => {
    commands.redraw();
    if (event.data !== '') session.type(event.data);
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const act = commandOf(event, commands);
    if (act) {
      event.preventDefault();
      act();
    } else if (session.isBusy() && moves.has(event.key)) {
      event.preventDefault();
      session.whenDrawn(() => {
        moveCaret(event);
        session.moveTo(caretOnPage() ?? session.caret());
      });
    }
  };
  // A click on text that is not drawn yet is a click on what is there when it has been.
  const pointerUp = ({ clientX, clientY }: PointerEvent): void => {
    if (!session.isBusy() || !('caretPositionFromPoint' in document)) return;
    session.whenDrawn(() => {
      const point = document.caretPositionFromPoint(clientX, clientY);
      if (point) window.getSelection()?.collapse(point.offsetNode, point.offset);
      session.moveTo(caretOnPage() ?? session.caret());
    });
  };
  root.addEventListener('pointerup', pointerUp);
  root.addEventListener('beforeinput', beforeInput);
  root.addEventListener('compositionend', compositionEnd);
  root.addEventListener('keydown', keyDown);
  return () => {
    root.removeEventListener('pointerup', pointerUp);
    root.removeEventListener('beforeinput', beforeInput);
    root.removeEventListener('compositionend', compositionEnd);
    root.removeEventListener('keydown', keyDown);
  };
}

function commandOf(event: KeyboardEvent, commands: TextCommands): (() => void) | null {
  if (!event.ctrlKey && !event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (event.altKey) {
    if (key === 'm') return commands.comment;
    const [, digit] = /^Digit([0-3])$/.exec(event.code) ?? [];
    return digit === undefined
      ? null
      : () => {
          commands.style(Number(digit));
        };
  }
  if (key === 'b' || key === 'i')
    return () => {
      commands.look(key === 'b' ? 'bold' : 'italic');
    };
  if (key === 'y' || (key === 'z' && event.shiftKey)) return commands.redo;
  return key === 'z' ? commands.undo : null;
}

const moves: ReadonlyMap<string, readonly [direction: string, step: string]> = new Map([
  ['ArrowLeft', ['left', 'character']],
  ['ArrowRight', ['right', 'character']],
  ['ArrowUp', ['backward', 'line']],
  ['ArrowDown', ['forward', 'line']],
  ['Home', ['backward', 'lineboundary']],
  ['End', ['forward', 'lineboundary']],
]);

/** Moves the caret as the key would have, had it come when the text was drawn. */
function moveCaret({ key, shiftKey, ctrlKey }: KeyboardEvent): void {
  const [direction, step] = moves.get(key) ?? ['', ''];
  const far = ctrlKey
    ? { character: 'word', line: 'paragraph', lineboundary: 'documentboundary' }[step]
    : step;
  window.getSelection()?.modify(shiftKey ? 'extend' : 'move', direction, far);
}
