import type { UpdateNote } from '../../engine/app/update/update-answers';
import type { Send } from '../event';
import type { State } from '../state';
import { ListDisclosure } from './list-disclosure';
import { noteTitle, noteWords, updateText } from './update-words';

const kinds = Object.keys(noteWords) as readonly UpdateNote['kind'][];

/** What people have done that an update leaves as it is, by kind; what needs no thought is folded. `at` begins their ids. */
export function UpdateNotes(props: {
  readonly at: string;
  readonly notes: readonly UpdateNote[];
  readonly state: State;
  readonly send: Send;
  /** That of their headings. */
  readonly level: 'h3' | 'h4';
}) {
  const { at, notes, state, send, level: Heading } = props;
  return kinds.map((kind) => {
    const own = notes.filter((note) => note.kind === kind);
    if (own.length === 0) return null;
    const { why } = noteWords[kind];
    const id = `${at}-${kind}`;
    const isFolded = why === '';
    const isOpen = !isFolded || state.open.includes(id);
    return (
      <div key={kind} class="notes">
        <Heading>
          {isFolded ? (
            <ListDisclosure id={id} isOpen={isOpen} send={send}>
              {noteTitle(kind, own.length)}
            </ListDisclosure>
          ) : (
            noteTitle(kind, own.length)
          )}
        </Heading>
        {why !== '' && <p class="quiet">{why}</p>}
        <ul id={`${id}-list`} class="changes" hidden={!isOpen}>
          {isOpen && own.map((note) => <Note key={note.key} note={note} />)}
        </ul>
      </div>
    );
  });
}

function Note({ note: { name, now, next } }: { readonly note: UpdateNote }) {
  return (
    <li>
      <p>{name}</p>
      {now !== '' && (
        <p class="change">
          <span class="quiet">{updateText.now}</span> {now}
        </p>
      )}
      {next !== '' && next !== now && (
        <p class="change">
          <span class="quiet">{updateText.next}</span> {next}
        </p>
      )}
    </li>
  );
}
