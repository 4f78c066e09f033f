import { whyNotText } from './list-words';
import { sidebarText } from './words';
import type { Send } from './event';
import { ChartsTick } from './charts/charts-tick';
import { ids } from './ids';
import { PressButton } from './press-button';
import { countsOf, progressOf, sectionsOf, stoppingOf } from './sections';
import { isLocked, type State } from './state';
import { reportToUpdate } from './update/next-update';
import { UpdateActions } from './update/update-actions';

/** The buttons that are always there. The main one is never one that cannot work: what stops it stands beneath it. */
export function Actions({ state, send }: { readonly state: State; readonly send: Send }) {
  const locked = isLocked(state);
  const { checked } = state;
  const isStopped = checked !== null && stoppingOf(checked) > 0;
  const make = () => {
    send({ kind: 'make-pressed', again: false });
  };
  const isMade = reportToUpdate(checked) !== null;
  return (
    <section class="actions" aria-label={sidebarText.actions}>
      {checked !== null && isMade ? (
        <UpdateActions checked={checked} state={state} send={send} />
      ) : (
        <PressButton
          id={ids.main}
          kind="main"
          locked={locked || isStopped}
          {...(isStopped ? { describedBy: ids.why } : locked ? { describedBy: ids.status } : {})}
          press={make}
        >
          {sidebarText.make}
        </PressButton>
      )}
      {isStopped && !isMade && (
        <p id={ids.why} class="quiet">
          {whyNotText(countsOf(checked).errors, progressOf(sectionsOf(checked)).resting)}
        </p>
      )}
      {!isMade && <ChartsTick at="make" state={state} send={send} />}
      <div class="row">
        {isStopped && !isMade && (
          <PressButton id={ids.draft} locked={locked} describedBy={ids.why} press={make}>
            {sidebarText.makeDraft}
          </PressButton>
        )}
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
