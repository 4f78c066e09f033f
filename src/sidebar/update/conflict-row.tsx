import type { TextPiece, UpdateConflict } from '../../engine/app/update/update-answers';
import type { Send } from '../event';
import { Icon } from '../icon';
import { PressButton } from '../press-button';
import type { State } from '../state';
import { PlaceLinks } from './place-links';
import { conflictId } from './update-ids';
import type { Choice } from './update-state';
import { updateText } from './update-words';

/** A text that a person and the workbook have both changed: the two, and which of them is to stand. */
export function ConflictRow(props: {
  readonly conflict: UpdateConflict;
  readonly state: State;
  readonly send: Send;
}) {
  const { conflict, state, send } = props;
  const { key, name, mine, workbook, cause, places } = conflict;
  const id = conflictId(key);
  const chosen = state.update.choices[key];
  const button = (choice: Choice, text: string) => (
    <PressButton
      pressed={chosen === choice}
      press={() => {
        send({ kind: 'conflict-decided', key, choice });
      }}
    >
      {chosen === choice && <Icon shape="tick" />}
      {text}
      <span class="hidden">
        {' '}
        {updateText.forPlace} {name}
      </span>
    </PressButton>
  );
  return (
    <li class="conflict" data-home={id}>
      <h4 id={id} tabIndex={-1}>
        {name}
      </h4>
      <p class="quiet">{updateText.conflictWhy[cause === 'phrasing' ? cause : 'workbook']}</p>
      <p>{updateText.mine}</p>
      <Pieces pieces={mine} />
      <p>{updateText.workbook}</p>
      <Pieces pieces={workbook} />
      <div class="row" role="group" aria-labelledby={id}>
        {button('mine', updateText.keepMine)}
        {button('workbook', updateText.takeWorkbook)}
      </div>
      <PlaceLinks at={id} places={places} state={state} send={send} />
    </li>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  const isEmpty = pieces.every(({ text }) => text === '');
  return (
    <blockquote>
      {isEmpty
        ? updateText.nothing
        : pieces.map(({ text, differs }, index) =>
            differs ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
    </blockquote>
  );
}
