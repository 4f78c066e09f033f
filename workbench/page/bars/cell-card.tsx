/** What belongs to the selected cell and does not stand in it: its note, and what its rule says. It lies at the cell. */
import { useEffect, useRef } from 'preact/hooks';
import type { PageProps } from '../store/actions';
import { activePlace } from '../store/page-state';

/** The card at the selected cell; the grid puts it there. */
export function CellCard({ name, ...props }: PageProps & { readonly name: string }) {
  const { state, store } = props;
  const cell = store.cell(state.sheet, activePlace(state));
  const { note, help, invalid } = cell ?? {};
  return (
    <div class="cell-card">
      {state.writesNote ? (
        <NoteEditor key={`${state.sheet} ${name}`} name={name} note={note ?? ''} {...props} />
      ) : (
        <div class="note" aria-live="polite">
          {note !== undefined && (
            <p>
              <strong>Anteckning i {name}:</strong> {note}
            </p>
          )}
          {invalid !== undefined && (
            <p class="invalid">
              <strong>Ogiltigt i {name}:</strong> {invalid}
            </p>
          )}
          {help !== undefined && invalid === undefined && <p>{help}</p>}
        </div>
      )}
    </div>
  );
}

function NoteEditor({
  name,
  note,
  actions,
  store,
}: PageProps & { readonly name: string; readonly note: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const { current: place } = useRef(activePlace(store.state()));
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.length, note.length);
  }, []);
  const end = (text: string): void => {
    if (isOver.current) return;
    isOver.current = true;
    actions.cells.setNote(place, text);
  };
  const keep = (): void => {
    end(field.current?.value ?? note);
    actions.focusGrid();
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        // As in Sheets: who goes elsewhere keeps what is written.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          end(field.current?.value ?? note);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          end(note);
          actions.focusGrid();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        else return;
        event.preventDefault();
      }}
    >
      <label>
        Anteckning i {name}
        <textarea ref={field} rows={3} defaultValue={note} />
      </label>
      <div class="buttons">
        {note !== '' && (
          <button
            type="button"
            onClick={() => {
              end('');
              actions.focusGrid();
            }}
          >
            Ta bort
          </button>
        )}
        <button type="submit">Klar</button>
      </div>
    </form>
  );
}
