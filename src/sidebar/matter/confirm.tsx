import type { Send } from '../event';
import { PressButton } from '../press-button';
import { matterIds } from './matter-ids';
import type { MatterRequest } from './matter-state';

/** A question before something is done that cannot be undone here. */
export function Confirm(props: {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly request: MatterRequest;
  readonly locked: boolean;
  readonly send: Send;
}) {
  const { question, yes, no, request, locked, send } = props;
  return (
    <div class="confirm">
      <p id={matterIds.confirm} tabIndex={-1}>
        {question}
      </p>
      <div class="row">
        <PressButton
          kind="main"
          locked={locked}
          press={() => {
            send({ kind: 'request-pressed', request });
          }}
        >
          {yes}
        </PressButton>
        <PressButton
          press={() => {
            send({ kind: 'confirm-closed' });
          }}
        >
          {no}
        </PressButton>
      </div>
    </div>
  );
}
