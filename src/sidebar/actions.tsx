import { words } from './words';
import type { Send } from './event';
import { ids } from './ids';
import { PressButton } from './press-button';
import { countsOf } from './sections';
import { isLocked, type State } from './state';

/** The three buttons that are always there. */
export function Actions({ state, send }: { readonly state: State; readonly send: Send }) {
  const locked = isLocked(state);
  const draft = state.checked !== null && countsOf(state.checked.findings).errors > 0;
  return (
    <section class="actions" aria-label={words.actions}>
      <PressButton
        id={ids.main}
        kind="main"
        locked={locked}
        {...(draft ? { describedBy: ids.why } : {})}
        press={() => {
          send({ type: 'make-pressed', again: false });
        }}
      >
        {draft ? words.makeDraft : words.make}
      </PressButton>
      {draft && (
        <p id={ids.why} class="quiet">
          {words.whyDraft}
        </p>
      )}
      <div class="row">
        <PressButton
          id={ids.check}
          locked={locked}
          press={() => {
            send({ type: 'check-pressed' });
          }}
        >
          {words.check}
        </PressButton>
        <PressButton
          id={ids.preview}
          locked={locked || state.previewing}
          press={() => {
            send({ type: 'preview-pressed' });
          }}
        >
          {words.preview}
        </PressButton>
      </div>
    </section>
  );
}
