import { sidebarText } from './words';
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
    <section class="actions" aria-label={sidebarText.actions}>
      <PressButton
        id={ids.main}
        kind="main"
        locked={locked}
        {...(draft ? { describedBy: ids.why } : {})}
        press={() => {
          send({ kind: 'make-pressed', again: false });
        }}
      >
        {draft ? sidebarText.makeDraft : sidebarText.make}
      </PressButton>
      {draft && (
        <p id={ids.why} class="quiet">
          {sidebarText.whyDraft}
        </p>
      )}
      <div class="row">
        <PressButton
          id={ids.check}
          locked={locked}
          press={() => {
            send({ kind: 'check-pressed' });
          }}
        >
          {sidebarText.check}
        </PressButton>
        <PressButton
          id={ids.preview}
          locked={locked || state.previewing}
          press={() => {
            send({ kind: 'preview-pressed' });
          }}
        >
          {sidebarText.preview}
        </PressButton>
      </div>
    </section>
  );
}
