/** What the buttons, keys and panels of the editor do. */
import type { DocumentOperation } from '../../document-protocol';
import type { EditSession } from './edit-session';
import type { EditorCommands } from './editor-bar';
import { selectionOrWord } from './keys-to-operations';
import type { AskedWords, ReviewCommands } from './review-panel';
import { selectedLook } from './selected-look';
import { placeOfMark, type Caret } from './shown-places';

/** What the commands do to the page around the text. */
export interface CommandSurroundings {
  readonly setAsked: (asked: AskedWords) => void;
  readonly setTab: (id: string) => void;
  readonly setSuggests: (suggests: boolean) => void;
  /** Gives the text the keyboard. */
  readonly toText: () => void;
  readonly notify: (text: string) => void;
}

/** Everything that can be done in the editor. */
export type AllCommands = EditorCommands &
  ReviewCommands & { readonly addTab: () => void; readonly style: (level: number) => void };

/** The commands of an editor, which act on its document where the caret is. */
export function commandsOf(
  session: EditSession,
  { setAsked, setTab, setSuggests, toText, notify }: CommandSurroundings,
): AllCommands {
  /** Does an operation where the caret is; the keyboard is in the text then. */
  const atCaret = (operation: (caret: Caret) => DocumentOperation | null): void => {
    session.do((_, caret) => {
      if (!caret) notify('Ställ markören i texten först.');
      return caret && operation(caret);
    });
    toText();
  };
  /** Does an operation where the caret was when words were asked for. */
  const atPin = (operation: (pin: Caret) => DocumentOperation): void => {
    session.do(() => {
      const pin = session.pinned();
      if (!pin) return null;
      session.moveTo(pin);
      return operation(pin);
    });
    toText();
  };
  const stretch = ({ from, to }: Caret): { from: number; to: number } => ({ from, to });
  const setStyle: EditorCommands['setStyle'] = (style) => {
    atCaret((caret) => ({ kind: 'style', ...stretch(caret), style }));
  };
  return {
    undo() {
      session.do(() => ({ kind: 'undo' }));
      toText();
    },
    redo() {
      session.do(() => ({ kind: 'redo' }));
      toText();
    },
    setStyle,
    style(level) {
      setStyle(level === 0 ? 'NORMAL_TEXT' : (`HEADING_${level}` as 'HEADING_1'));
    },
    look(which) {
      session.do((document, caret) => {
        const range = caret && selectionOrWord(document, caret);
        if (!range) {
          notify('Markera den text som ska ändras först.');
          return null;
        }
        return { kind: 'look', ...range, [which]: !selectedLook(document, { ...caret, ...range })[which] };
      });
      toText();
    },
    setList(list) {
      session.do((document, caret) => {
        if (!caret) return null;
        const isOn = selectedLook(document, caret).list === list;
        return { kind: 'list', ...stretch(caret), list: isOn ? 'none' : list };
      });
      toText();
    },
    addTable() {
      atCaret((caret) => ({ kind: 'table', from: caret.to, to: caret.to, rows: 2, columns: 2 }));
    },
    changeCells(change, of) {
      atCaret((caret) => ({ kind: 'cells', ...stretch(caret), change, of }));
    },
    comment() {
      session.whenDrawn(() => {
        const document = session.document();
        const caret = session.caret();
        const range = document && caret && selectionOrWord(document, caret);
        if (!range) {
          notify('Markera den text som kommentaren gäller först.');
          return;
        }
        session.pin({ ...caret, ...range });
        setAsked({
          label: 'Kommentar till det markerade',
          button: 'Kommentera',
          take: (text) => {
            atPin((pin) => ({ kind: 'comment', ...stretch(pin), text }));
          },
        });
      });
    },
    footnote() {
      session.whenDrawn(() => {
        const caret = session.caret();
        if (!caret) {
          notify('Ställ markören där fotnoten ska stå först.');
          return;
        }
        session.pin(caret);
        setAsked({
          label: 'Fotnotens text',
          button: 'Lägg till fotnot',
          take: (text) => {
            atPin(({ to }) => ({ kind: 'footnote', from: to, to, text }));
          },
        });
      });
    },
    addTab() {
      const take = (title: string): void => {
        session.do(() => ({ kind: 'addTab', title }));
      };
      setAsked({ label: 'Den nya flikens namn', button: 'Lägg till flik', take });
    },
    setSuggests(suggests) {
      setSuggests(suggests);
      toText();
    },
    reply(comment, text) {
      session.do(() => ({ kind: 'reply', comment, text }));
    },
    resolve(comment) {
      session.do(() => ({ kind: 'resolve', comment }));
      toText();
    },
    decide(suggestion, kind) {
      session.do(() => ({ kind, suggestion }));
      toText();
    },
    find(mark) {
      const document = session.document();
      const place = document && placeOfMark(document, mark);
      if (!place) {
        notify('Texten finns inte kvar i dokumentet.');
        return;
      }
      setTab(place.tab);
      session.moveTo(place);
      toText();
    },
  };
}
