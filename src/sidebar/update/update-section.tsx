import type { UpdateLine, UpdateSection } from '../../engine/app/update/update-answers';
import type { Send } from '../event';
import { PressButton } from '../press-button';
import { PAGE } from '../sections';
import type { State } from '../state';
import { moreText } from '../words';
import { ChangeText } from './change-text';
import { ConflictRow } from './conflict-row';
import { ListDisclosure } from './list-disclosure';
import { PlaceLinks } from './place-links';
import { updateSectionId } from './update-ids';
import { UpdateNotes } from './update-notes';
import { causeTitle } from './update-words';

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
      <Folded at={id} cause="follows" lines={of('follows')} state={state} send={send} />
      <Folded at={id} cause="phrasing" lines={of('phrasing')} state={state} send={send} />
      <UpdateNotes level="h4" at={id} notes={notes} state={state} send={send} />
    </section>
  );
}

interface LinesProps extends Omit<Props, 'section'> {
  readonly at: string;
  readonly lines: readonly UpdateLine[];
}

/** What no cell says by itself, folded. */
function Folded({ at, cause, lines, state, send }: LinesProps & { readonly cause: 'follows' | 'phrasing' }) {
  if (lines.length === 0) return null;
  const id = `${at}-${cause}`;
  const isOpen = state.open.includes(id);
  return (
    <div>
      <h4>
        <ListDisclosure id={id} isOpen={isOpen} send={send}>
          {causeTitle(cause, lines.length)}
        </ListDisclosure>
      </h4>
      <div id={`${id}-list`} hidden={!isOpen}>
        {isOpen && <Lines at={id} lines={lines} state={state} send={send} />}
      </div>
    </div>
  );
}

function Lines(props: LinesProps) {
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
