import { words } from './words';
import type { Send } from './event';
import { ids } from './ids';
import { PressButton } from './press-button';
import { isLocked, type Outcome, type State } from './state';
import { TroubleText } from './trouble-text';

/** What failed, why, and the buttons that can help. */
export function FailurePanel(props: {
  readonly failed: Extract<Outcome, { kind: 'failed' }>;
  readonly state: State;
  readonly send: Send;
}) {
  const { failed, state, send } = props;
  const { attempt, trouble } = failed;
  const code = trouble.kind === 'answered' ? trouble.reason.code : null;
  const locked = isLocked(state);
  return (
    <section class="panel failed" aria-labelledby={ids.panel}>
      <h2 id={ids.panel} tabIndex={-1}>
        {words.failedTitle(attempt, trouble)}
      </h2>
      <TroubleText trouble={trouble} />
      {attempt.kind === 'generate' && trouble.kind === 'unreached' && <p>{words.maybeMade}</p>}
      <div class="row">
        {code === 'no-known-sheet' && (
          <PressButton
            locked={locked}
            press={() => {
              send({ type: 'set-up-pressed' });
            }}
          >
            {words.setUp}
          </PressButton>
        )}
        {(code === 'in-bin' || code === 'report-not-found' || code === 'record-damaged') && (
          <PressButton
            locked={locked}
            press={() => {
              send({ type: 'make-pressed', again: true });
            }}
          >
            {words.makeAnother}
          </PressButton>
        )}
        <PressButton
          locked={locked}
          press={() => {
            send({ type: 'retry-pressed' });
          }}
        >
          {words.tryAgain}
        </PressButton>
      </div>
    </section>
  );
}
