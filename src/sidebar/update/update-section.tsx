import type { UpdateLine, UpdateSection } from '../../engine/app/update/update-answers';
import { Disclosure } from '../disclosure';
import type { Send } from '../event';
import { PressButton } from '../press-button';
import { PAGE } from '../sections';
import type { State } from '../state';
import { moreText } from '../words';
import { ChangeText } from './change-text';
import { ConflictRow } from './conflict-row';
import { PlaceLinks } from './place-links';
import { updateSectionId } from './update-ids';
import { UpdateNotes } from './update-notes';
import { followsText } from './update-words';

interface Props {
  readonly section: UpdateSection;
  readonly state: State;
  readonly send: Send;
}

/** What an update does in a section of the report: what is to be decided, what is written and why, and what is left as it is. */
export function UpdateSectionPart({ section, state, send }: Props) {
  const { key, title, lines, conflicts, notes } = section;
  const id = updateSectionId(key);
  const of = (cause: UpdateLine['cause']) => lines.filter((line) => line.cause === cause);
  const follows = of('follows');
  const followsId = `${id}-follows`;
  const isOpen = state.open.includes(followsId);
  return (
    <section class="update-section" aria-labelledby={id} data-home={id}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {conflicts.length > 0 && (
        <ul>
          {conflicts.map((conflict) => (
            <ConflictRow key={conflict.key} conflict={conflict} state={state} send={send} />
          ))}
        </ul>
      )}
      <Lines at={id} lines={of('entry')} state={state} send={send} />
      {follows.length > 0 && (
        <div>
          <h4>
            <Disclosure
              id={followsId}
              controls={`${followsId}-list`}
              isOpen={isOpen}
              press={() => {
                send({ kind: 'section-pressed', name: followsId });
              }}
            >
              {followsText(follows.length)}
            </Disclosure>
          </h4>
          <div id={`${followsId}-list`} hidden={!isOpen}>
            {isOpen && <Lines at={followsId} lines={follows} state={state} send={send} />}
          </div>
        </div>
      )}
      <UpdateNotes level="h4" at={id} notes={notes} state={state} send={send} />
    </section>
  );
}

function Lines(
  props: Omit<Props, 'section'> & { readonly at: string; readonly lines: readonly UpdateLine[] },
) {
  const { at, lines, state, send } = props;
  if (lines.length === 0) return null;
  const shown = (state.pages.get(at) ?? 1) * PAGE;
  const left = lines.length - shown;
  return (
    <>
      <ul class="changes">
        {lines.slice(0, shown).map(({ key, name, before, after, places }, index) => (
          <li key={key}>
            <p>
              <b>{name}</b>
            </p>
            <ChangeText before={before} after={after} />
            <PlaceLinks at={`${at}-${index}`} places={places} state={state} send={send} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <PressButton
          kind="text"
          press={() => {
            send({ kind: 'more-pressed', name: at });
          }}
        >
          {moreText(Math.min(PAGE, left))}
        </PressButton>
      )}
    </>
  );
}
