import type { FailureCode } from '../engine/app/failure';
import { sidebarText } from './words';
import type { Send } from './event';
import { ids } from './ids';
import { MakeAnother } from './make-another';
import { PressButton } from './press-button';
import { isLocked, type CommandResult, type State } from './state';
import { FailureText } from './failure-text';

/** Failures that another report is a way out of. */
const ASKS_FOR_ANOTHER: readonly FailureCode[] = [
  'in-bin',
  'report-not-found',
  'colleagues-report',
  'colleagues-unfinished',
  'record-damaged',
];

/** What failed, why, and the buttons that can help. */
export function FailurePanel(props: {
  readonly failed: Extract<CommandResult, { kind: 'failed' }>;
  readonly state: State;
  readonly send: Send;
}) {
  const { failed, state, send } = props;
  const { command, failure } = failed;
  const code = failure.kind === 'answered' ? failure.reason.code : null;
  const locked = isLocked(state);
  return (
    <section class="panel failed" aria-labelledby={ids.panel}>
      <h2 id={ids.panel} tabIndex={-1}>
        {sidebarText.failedTitle(command, failure)}
      </h2>
      <FailureText failure={failure} />
      {command.kind === 'generate' && failure.kind === 'unreached' && <p>{sidebarText.maybeMade}</p>}
      <div class="row">
        {code === 'no-known-sheet' && (
          <PressButton
            locked={locked}
            press={() => {
              send({ kind: 'set-up-pressed' });
            }}
          >
            {sidebarText.setUp}
          </PressButton>
        )}
        {code !== null && ASKS_FOR_ANOTHER.includes(code) && <MakeAnother locked={locked} send={send} />}
        <PressButton
          locked={locked}
          press={() => {
            send({ kind: 'retry-pressed' });
          }}
        >
          {sidebarText.tryAgain}
        </PressButton>
      </div>
    </section>
  );
}
