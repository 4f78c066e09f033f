/** The messages of the page: lost contact, edits that are not saved, failures, the script's own messages, and help. */
import { useEffect } from 'preact/hooks';
import { cellName } from '../grid/grid-columns';
import type { PageProps } from '../store/actions';
import type { Notice } from '../store/page-state';
import type { PendingEdit } from '../store/pending-edits';

/** How long a passing notice stays, in milliseconds. */
const passingTime = 6000;

/** Shown while there is no contact with the server. */
export function NoContact({ text }: { readonly text: string | null }) {
  return (
    <div role="alert" class="no-contact">
      {text !== null && <p>{text}</p>}
    </div>
  );
}

/** Edits that failed, with what can be done, and notices until they are closed. */
export function Notices({ state, store }: Omit<PageProps, 'actions'>) {
  const close = (id: number): void => {
    store.change((now) => ({ ...now, notices: now.notices.filter((notice) => notice.id !== id) }));
  };
  return (
    <section class="notices" role="status" aria-label="Meddelanden">
      {state.pending
        .filter(({ failure }) => failure !== null)
        .map((edit) => (
          <FailedEdit key={`edit ${edit.id}`} edit={edit} state={state} store={store} />
        ))}
      {state.notices.map((notice) => (
        <NoticeRow
          key={notice.id}
          notice={notice}
          onClose={() => {
            close(notice.id);
          }}
        />
      ))}
    </section>
  );
}

function FailedEdit({ edit, state, store }: Omit<PageProps, 'actions'> & { readonly edit: PendingEdit }) {
  const sheet = state.workbook?.sheets.find(({ id }) => id === edit.sheet)?.name ?? '';
  const where = `${sheet}, cell ${cellName(edit)}`;
  return (
    <div class="notice error">
      <p>
        Ändringen i {where} är inte sparad. {edit.failure} Det du skrev står kvar i cellen.
      </p>
      <button
        type="button"
        onClick={() => {
          store.edits.again(edit.id);
        }}
      >
        Försök igen
      </button>
      <button
        type="button"
        onClick={() => {
          store.edits.giveUp(edit.id);
        }}
      >
        Ångra ändringen
      </button>
    </div>
  );
}

function NoticeRow({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  useEffect(() => {
    if (!notice.passing) return undefined;
    const timer = setTimeout(onClose, passingTime);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class={`notice ${notice.tone}`}>
      <p>{notice.text}</p>
      <button type="button" class="close" aria-label="Stäng meddelandet" onClick={onClose}>
        ×
      </button>
    </div>
  );
}

/** What a newcomer can try. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <section class="help" aria-label="Kom i gång">
      <p>
        <strong>Prova så här:</strong> klicka på ett fel i sidofältet, rätta cellen, kontrollera igen och
        skapa sedan slutrapporten. Dokumentet visas här på sidan. Med F6 går du mellan verktygen, cellerna,
        flikarna och sidofältet.
      </p>
      <button type="button" class="close" aria-label="Stäng hjälpen" onClick={onClose}>
        ×
      </button>
    </section>
  );
}
