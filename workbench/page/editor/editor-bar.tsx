/** The buttons over the text. */
import type { ParagraphStyle, ShownDocument } from '../../document-protocol';
import type { SelectedLook } from './selected-look';

/** What the buttons do. */
export interface EditorCommands {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setStyle: (style: ParagraphStyle) => void;
  readonly look: (look: 'bold' | 'italic') => void;
  readonly setList: (list: 'bulleted' | 'numbered') => void;
  readonly addTable: () => void;
  readonly changeCells: (change: 'add' | 'remove', of: 'row' | 'column') => void;
  readonly comment: () => void;
  readonly footnote: () => void;
  readonly setSuggests: (suggests: boolean) => void;
}

const styles: readonly (readonly [ParagraphStyle, string])[] = [
  ['NORMAL_TEXT', 'Normal text'],
  ['HEADING_1', 'Rubrik 1'],
  ['HEADING_2', 'Rubrik 2'],
  ['HEADING_3', 'Rubrik 3'],
];

/** Styles that a document can have and the list leaves out until it has. */
const rarer: Readonly<Partial<Record<ParagraphStyle, string>>> = {
  TITLE: 'Titel',
  SUBTITLE: 'Undertitel',
  HEADING_4: 'Rubrik 4',
  HEADING_5: 'Rubrik 5',
  HEADING_6: 'Rubrik 6',
};

const cellChanges = [
  ['add', 'row', 'Lägg till rad'],
  ['add', 'column', 'Lägg till kolumn'],
  ['remove', 'row', 'Ta bort rad'],
  ['remove', 'column', 'Ta bort kolumn'],
] as const;

interface EditorBarProps {
  readonly document: ShownDocument;
  readonly look: SelectedLook;
  readonly suggests: boolean;
  readonly commands: EditorCommands;
}

/** The buttons over the text; those for tables only while the caret is in one. */
export function EditorBar({ document, look, suggests, commands }: EditorBarProps) {
  const isLocked = document.readOnly !== null;
  const rare = rarer[look.style];
  return (
    <div
      class="editor-bar"
      role="group"
      aria-label="Redigera"
      onMouseDown={(event) => {
        // A click on a button leaves the selection in the text as it is.
        if (event.target instanceof HTMLElement && event.target.closest('button')) event.preventDefault();
      }}
    >
      <button type="button" disabled={isLocked || !document.canUndo} title="Ctrl+Z" onClick={commands.undo}>
        Ångra
      </button>
      <button type="button" disabled={isLocked || !document.canRedo} title="Ctrl+Y" onClick={commands.redo}>
        Gör om
      </button>
      <select
        aria-label="Styckets stil"
        title="Ctrl+Alt+0 till Ctrl+Alt+3"
        disabled={isLocked}
        value={look.style}
        onChange={({ currentTarget }) => {
          commands.setStyle(currentTarget.value as ParagraphStyle);
        }}
      >
        {[...styles, ...(rare === undefined ? [] : [[look.style, rare] as const])].map(([style, text]) => (
          <option key={style} value={style}>
            {text}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="bold"
        disabled={isLocked}
        aria-pressed={look.bold}
        title="Ctrl+B"
        onClick={() => {
          commands.look('bold');
        }}
      >
        Fet
      </button>
      <button
        type="button"
        class="italic"
        disabled={isLocked}
        aria-pressed={look.italic}
        title="Ctrl+I"
        onClick={() => {
          commands.look('italic');
        }}
      >
        Kursiv
      </button>
      {(['bulleted', 'numbered'] as const).map((list) => (
        <button
          key={list}
          type="button"
          disabled={isLocked}
          aria-pressed={look.list === list}
          onClick={() => {
            commands.setList(list);
          }}
        >
          {list === 'bulleted' ? 'Punktlista' : 'Numrerad lista'}
        </button>
      ))}
      {!look.isInTable && (
        <button type="button" disabled={isLocked} onClick={commands.addTable}>
          Ny tabell
        </button>
      )}
      {look.isInTable &&
        cellChanges.map(([change, of, text]) => (
          <button
            key={text}
            type="button"
            disabled={isLocked}
            onClick={() => {
              commands.changeCells(change, of);
            }}
          >
            {text}
          </button>
        ))}
      <button type="button" disabled={isLocked} onClick={commands.footnote}>
        Fotnot
      </button>
      <button type="button" disabled={isLocked} title="Ctrl+Alt+M" onClick={commands.comment}>
        Kommentera
      </button>
      <button
        type="button"
        role="switch"
        class={suggests ? 'on' : ''}
        disabled={isLocked}
        aria-checked={suggests}
        onClick={() => {
          commands.setSuggests(!suggests);
        }}
      >
        Föreslå{suggests && <span aria-hidden="true">: på</span>}
      </button>
    </div>
  );
}
