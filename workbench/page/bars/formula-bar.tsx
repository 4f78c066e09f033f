/** The name of the selected cell, its text as it was entered, and what belongs to it: note, rule, link. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { a1Notation, parseA1 } from '../../../host/sheets/a1';
import { CellCard } from './cell-card';
import type { PageProps } from '../store/actions';
import { cellName } from '../grid/grid-columns';
import { activeArea, activePlace, activeSheet, type Place } from '../store/page-state';

interface Draft {
  readonly sheet: number;
  readonly place: Place;
  readonly text: string;
}

/** The bar over the grid. What is typed in it belongs to the cell that was selected when the typing began. */
export function FormulaBar({ state, store, actions }: PageProps) {
  const place = activePlace(state);
  const cell = store.cell(state.sheet, place);
  const name = cellName(place);
  const area = a1Notation(activeArea(state));
  const [draft, setDraft] = useState<Draft | null>(null);
  const keep = (): void => {
    if (draft && draft.text !== (store.cell(draft.sheet, draft.place)?.entered ?? '')) {
      store.edits.send({ sheet: draft.sheet, ...draft.place, texts: [[draft.text]] });
    }
    setDraft(null);
  };
  const text = draft?.text ?? cell?.entered ?? '';
  return (
    <div class="formula-bar" role="group" aria-label="Vald cell">
      <NameBox name={area} state={state} store={store} actions={actions} />
      <textarea
        class="formula"
        aria-label={`Innehåll i cell ${draft ? cellName(draft.place) : name}`}
        rows={Math.min(Math.max(text.split('\n').length, 1), 4)}
        spellcheck={false}
        readOnly={!store.hasRow(state.sheet, place.row)}
        value={text}
        onInput={({ currentTarget }) => {
          setDraft({ sheet: state.sheet, place, ...draft, text: currentTarget.value });
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(null);
          else if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.shiftKey) return;
          else keep();
          event.preventDefault();
          actions.focusGrid();
        }}
      />
      {cell?.link !== undefined && (
        <button
          type="button"
          onClick={() => {
            actions.follow(cell.link ?? '');
          }}
        >
          Följ länken
        </button>
      )}
      <p class="unseen" role="status">
        {area === name ? '' : `${area.replace(':', ' till ')} är markerade`}
      </p>
      <CellCard name={name} state={state} store={store} actions={actions} />
    </div>
  );
}

/** The name of the selected cell; another name typed in it goes there. */
function NameBox({ name, state, store, actions }: PageProps & { readonly name: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setTyped(null);
  }, [name, state.sheet]);
  const go = (): void => {
    const sheet = activeSheet(state);
    const area = sheet && typed !== null ? parseA1(typed, sheet) : undefined;
    if (!sheet || !area || area.row > sheet.rows || area.column > sheet.columns) {
      if (typed !== null) store.notify(`${typed} är ingen cell i fliken. Skriv till exempel B4.`);
      return;
    }
    store.select(sheet.id, { row: area.row, column: area.column });
    store.extend({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
    actions.focusGrid();
  };
  return (
    <input
      ref={field}
      class="name-box"
      aria-label="Cellens namn, skriv ett annat för att gå dit"
      autocomplete="off"
      spellcheck={false}
      value={typed ?? name}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
      }}
      onFocus={() => field.current?.select()}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
