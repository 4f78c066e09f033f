import type { ShownFinding } from '../app/show-findings';
import { words } from '../swedish/sidebar';
import { AcceptForm, Problem } from './accept-form';
import { isUnsaved } from './drafts';
import type { Send } from './event';
import { Icon, shapes } from './icon';
import { acceptId, findingId, reasonId } from './ids';
import { PressButton } from './press-button';
import { isAccepted } from './sections';
import type { Draft, State } from './state';
import { TroubleText } from './trouble-text';

interface Props {
  readonly finding: ShownFinding;
  readonly draft: Draft | undefined;
  readonly moveFailed: State['moveFailed'];
  readonly send: Send;
}

/** A finding: a button that takes the officer to its cell and, for a warning, where it can be accepted. */
export function FindingRow({ finding, draft, moveFailed, send }: Props) {
  const { key, severity, sheet, cell, message } = finding;
  const id = findingId(key);
  return (
    <li class={`finding ${severity.toLowerCase()}`} data-home={id}>
      <button
        type="button"
        id={id}
        class="go"
        onClick={() => {
          send({ type: 'cell-pressed', move: { from: id, sheet, cell } });
        }}
      >
        <span class="place">
          <Icon shape={shapes[severity]} />
          <span>
            {words.levels[severity]}
            <span class="hidden">, cell</span> <b>{cell}</b>
            <span class="hidden">: </span>
          </span>
        </span>
        <span class="message">{message}</span>
      </button>
      {moveFailed?.from === id && (
        <div class="problem" role="alert">
          <TroubleText trouble={moveFailed.trouble} />
        </div>
      )}
      {severity === 'VARNING' && <Acceptance finding={finding} draft={draft} send={send} />}
    </li>
  );
}

function Acceptance({ finding, draft, send }: Omit<Props, 'moveFailed'>) {
  const { key, cell, reason } = finding;
  if (draft?.open === true) return <AcceptForm draft={draft} send={send} />;
  const accepted = isAccepted(finding);
  const saving = draft?.saving === true;
  return (
    <div class="acceptance" data-home={acceptId(key)}>
      {accepted && (
        <p class="reason">
          <b>{words.accepted}</b> {reason}
        </p>
      )}
      <div class="row">
        <PressButton
          id={acceptId(key)}
          kind="text"
          locked={saving}
          press={() => {
            send({ type: 'accept-pressed', finding });
          }}
        >
          {accepted ? words.change : words.accept}
          <span class="hidden">
            {' '}
            {accepted ? words.theReasonAt : words.acceptTheWarning} {cell}
          </span>
        </PressButton>
        {accepted && (
          <PressButton
            kind="text"
            locked={saving}
            press={() => {
              send({ type: 'take-back-pressed', finding });
            }}
          >
            {words.takeBack}
            <span class="hidden">
              {' '}
              {words.theReasonAt} {cell}
            </span>
          </PressButton>
        )}
        {saving && <span class="quiet">{words.saving}</span>}
        {draft !== undefined && !saving && isUnsaved(draft) && <span class="quiet">{words.unsavedHere}</span>}
      </div>
      <Problem id={`${reasonId(key)}-problem`} problem={draft?.problem ?? null} />
    </div>
  );
}
