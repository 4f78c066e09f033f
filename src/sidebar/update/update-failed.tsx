import type { FailureCode } from '../../engine/app/failure';
import type { Send } from '../event';
import { FailureText } from '../failure-text';
import { MakeAnother } from '../make-another';
import { PressButton } from '../press-button';
import { isLocked, type State } from '../state';
import { sidebarText } from '../words';
import { ToUnlock } from './to-unlock';
import { updateIds } from './update-ids';
import type { UpdateState } from './update-state';
import { failedUpdateTitle, isPerhapsWritten, updateText } from './update-words';

/** Failures that another document is a way out of. */
const ASKS_FOR_ANOTHER: readonly FailureCode[] = [
  'in-bin',
  'report-not-found',
  'colleagues-document',
  'document-unreadable',
  'record-damaged',
];

/** Why an update, or its list, gave nothing, and the ways on from there. */
export function UpdateFailed(props: {
  readonly failed: NonNullable<UpdateState['failed']>;
  readonly state: State;
  readonly send: Send;
}) {
  const { failed, state, send } = props;
  const { command } = failed.request;
  const { failure } = failed;
  const code = failure.kind === 'answered' ? failure.reason.code : null;
  const isPerhapsDone = isPerhapsWritten(command, failure);
  const locked = isLocked(state);
  return (
    <section class="panel failed" aria-labelledby={updateIds.panel}>
      <h2 id={updateIds.panel} tabIndex={-1}>
        {failedUpdateTitle(command, failure)}
      </h2>
      <FailureText failure={failure} />
      {failure.kind === 'unreached' && isPerhapsDone && <p>{updateText.perhaps}</p>}
      <div class="row">
        {code !== null && ASKS_FOR_ANOTHER.includes(code) && <MakeAnother locked={locked} send={send} />}
        {code === 'report-finalised' && <ToUnlock send={send} />}
        <PressButton
          locked={locked}
          press={() => {
            send(isPerhapsDone ? { kind: 'update-pressed' } : { kind: 'update-retried' });
          }}
        >
          {isPerhapsDone ? updateText.readAgain : sidebarText.tryAgain}
        </PressButton>
      </div>
    </section>
  );
}
