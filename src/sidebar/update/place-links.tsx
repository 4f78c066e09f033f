import { cellAddress, type Place } from '../../engine/values/place';
import type { Send } from '../event';
import { PressButton } from '../press-button';
import type { State } from '../state';
import { Stuck } from '../stuck';
import { updateText } from './update-words';

/** Buttons that take the officer to cells; `at` begins their ids. */
export function PlaceLinks(props: {
  readonly at: string;
  readonly places: readonly Place[];
  readonly state: State;
  readonly send: Send;
}) {
  const { at, places, state, send } = props;
  if (places.length === 0) return null;
  return (
    <div class="places">
      {places.map((place, index) => {
        const id = `${at}-place-${index}`;
        return (
          <div key={id}>
            <PressButton
              id={id}
              kind="text"
              press={() => {
                send({ kind: 'cell-pressed', move: { from: id, place } });
              }}
            >
              {updateText.goTo} {place.tab}, {updateText.cell} {cellAddress(place)}
            </PressButton>
            <Stuck at={id} state={state} />
          </div>
        );
      })}
    </div>
  );
}
