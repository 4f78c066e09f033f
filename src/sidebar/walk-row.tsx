import { walkText } from './list-words';
import { sidebarText } from './words';
import type { Send } from './event';
import { ids } from './ids';
import { PressButton } from './press-button';
import { positionOf, walkOf } from './walk';
import type { State } from './state';
import { Stuck } from './stuck';

/** Next and previous among what was found, and which of them the officer is at. */
export function WalkRow({ state, send }: { readonly state: State; readonly send: Send }) {
  const rows = walkOf(state);
  if (rows.length === 0) return null;
  const index = positionOf(rows, state.at);
  const row = index === null ? undefined : rows[index];
  return (
    <div class="walk" role="group" aria-label={sidebarText.walk}>
      <div class="row">
        <PressButton
          id={ids.previous}
          press={() => {
            send({ kind: 'walk-pressed', by: -1 });
          }}
        >
          {sidebarText.previous}
        </PressButton>
        <PressButton
          id={ids.next}
          press={() => {
            send({ kind: 'walk-pressed', by: 1 });
          }}
        >
          {sidebarText.next}
        </PressButton>
        {index !== null && <span class="quiet">{walkText(index, rows.length)}</span>}
      </div>
      {row !== undefined && <p>{row.message}</p>}
      <Stuck at={ids.previous} state={state} />
      <Stuck at={ids.next} state={state} />
    </div>
  );
}
