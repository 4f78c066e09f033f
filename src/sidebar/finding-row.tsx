import type { CallFailure } from './call-failure';
import { Component } from 'preact';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import { sidebarText } from './words';
import { AcceptForm, DraftState, Problem } from './accept-form';
import { CellButton } from './cell-button';
import type { Send } from './event';
import { acceptId, findingId, reasonId, writeId } from './ids';
import { PressButton } from './press-button';
import { isAccepted } from './sections';
import type { Draft } from './state';
import { FailureText } from './failure-text';

interface Props {
  readonly finding: ReviewedFinding;
  readonly draft: Draft | undefined;
  /** Why the officer could not be taken to the cell. */
  readonly stuck: CallFailure | null;
  /** How it stands with writing the right value; `waits` while something else is on its way. */
  readonly write: 'ready' | 'waits' | 'runs';
  readonly send: Send;
}

/**
 * A finding: a button that takes the officer to its cell and, for a warning, where it can be accepted. One that is as
 * it was is not rendered again: there may be a thousand, and a rendering for each key that is pressed.
 */
export class FindingRow extends Component<Props> {
  override shouldComponentUpdate({ finding, draft, stuck, write }: Props): boolean {
    const { props } = this;
    const isWritten = finding.right !== undefined && write !== props.write;
    return isWritten || finding !== props.finding || draft !== props.draft || stuck !== props.stuck;
  }

  render({ finding, draft, stuck, write, send }: Props) {
    const { key, severity, cell, message } = finding;
    const id = findingId(key);
    return (
      <li class={`finding ${severity.toLowerCase()}`} data-home={id}>
        <CellButton id={id} finding={finding} message={message} send={send}>
          {sidebarText.levels[severity]}, {sidebarText.cell} <b>{cell}</b>
        </CellButton>
        {stuck !== null && (
          <div class="problem" role="alert">
            <FailureText failure={stuck} />
          </div>
        )}
        {finding.right !== undefined && (
          <div class="row">
            <PressButton
              id={writeId(key)}
              kind="text"
              locked={write !== 'ready'}
              press={() => {
                send({ kind: 'write-pressed', key });
              }}
            >
              {write === 'runs' ? sidebarText.writing : `${sidebarText.write} ${finding.right}`}
              <span class="hidden">
                {' '}
                {sidebarText.inCell} {cell}
              </span>
            </PressButton>
          </div>
        )}
        {severity === 'VARNING' && <Acceptance finding={finding} draft={draft} send={send} />}
      </li>
    );
  }
}

function Acceptance({ finding, draft, send }: Omit<Props, 'stuck' | 'write'>) {
  const { key, cell, reason } = finding;
  if (draft?.open === true) return <AcceptForm draft={draft} send={send} />;
  const accepted = isAccepted(finding);
  const saving = draft?.saving === true;
  return (
    <div class="acceptance" data-home={acceptId(key)}>
      {accepted && (
        <p class="reason">
          <b>{sidebarText.accepted}</b> {reason}
        </p>
      )}
      <div class="row">
        <PressButton
          id={acceptId(key)}
          kind="text"
          locked={saving}
          press={() => {
            send({ kind: 'accept-pressed', key, findings: [finding] });
          }}
        >
          {accepted ? sidebarText.change : sidebarText.accept}
          <span class="hidden">
            {' '}
            {accepted ? sidebarText.theReasonAt : sidebarText.acceptTheWarning} {cell}
          </span>
        </PressButton>
        {accepted && (
          <PressButton
            kind="text"
            locked={saving}
            press={() => {
              send({ kind: 'take-back-pressed', finding });
            }}
          >
            {sidebarText.takeBack}
            <span class="hidden">
              {' '}
              {sidebarText.theReasonAt} {cell}
            </span>
          </PressButton>
        )}
        <DraftState draft={draft} />
      </div>
      <Problem id={`${reasonId(key)}-problem`} problem={draft?.problem ?? null} />
    </div>
  );
}
