import { Component } from 'preact';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import { words } from './words';
import { AcceptForm, Problem } from './accept-form';
import { isUnsaved } from './drafts';
import type { Send } from './event';
import { Icon, shapes } from './icon';
import { acceptId, findingId, reasonId } from './ids';
import { PressButton } from './press-button';
import { isAccepted } from './sections';
import type { Draft, Trouble } from './state';
import { TroubleText } from './trouble-text';

interface Props {
  readonly finding: ReviewedFinding;
  readonly draft: Draft | undefined;
  /** Why the officer could not be taken to the cell. */
  readonly stuck: Trouble | null;
  readonly send: Send;
}

/**
 * A finding: a button that takes the officer to its cell and, for a warning, where it can be accepted. One that is as
 * it was is not painted again: there may be a thousand, and a painting for each key that is pressed.
 */
export class FindingRow extends Component<Props> {
  override shouldComponentUpdate({ finding, draft, stuck }: Props): boolean {
    const { props } = this;
    return finding !== props.finding || draft !== props.draft || stuck !== props.stuck;
  }

  render({ finding, draft, stuck, send }: Props) {
    const { key, severity, place, cell, message } = finding;
    const id = findingId(key);
    return (
      <li class={`finding ${severity.toLowerCase()}`} data-home={id}>
        <button
          type="button"
          id={id}
          class="go"
          onClick={() => {
            send({ type: 'cell-pressed', move: { from: id, place } });
          }}
        >
          <span class="place">
            <Icon shape={shapes[severity]} />
            <span>
              {words.levels[severity]}, {words.cell} <b>{cell}</b>
            </span>
          </span>{' '}
          <span class="message">{message}</span>
        </button>
        {stuck !== null && (
          <div class="problem" role="alert">
            <TroubleText trouble={stuck} />
          </div>
        )}
        {severity === 'VARNING' && <Acceptance finding={finding} draft={draft} send={send} />}
      </li>
    );
  }
}

function Acceptance({ finding, draft, send }: Omit<Props, 'stuck'>) {
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
