import type { Matter } from '../../engine/app/history/matter';
import { PressButton } from '../press-button';
import { Confirm } from './confirm';
import { MatterForm, TextArea, TextField } from './fields';
import { approvalAnswers, approvalText, obstacleText } from './matter-sentences';
import { matterText } from './matter-words';
import { reportObstaclesOf } from './standing';
import type { StepProps } from './step-props';

/** Drive's own approval of the finished report: how it stands, or the form that starts one. */
export function ApprovalStep(props: StepProps) {
  const { checked, standing, state } = props;
  const { approval } = checked.matter;
  const isWaiting = approval !== null && approval.ended === null;
  return (
    <>
      {approval !== null && (
        <HowItStands approval={approval} document={checked.report?.document.id ?? null} />
      )}
      {isWaiting && <Waiting {...props} />}
      {!isWaiting && !standing.isClosed && (
        <Offer {...props} canStart={state.matter.sections?.approvals ?? null} />
      )}
    </>
  );
}

function HowItStands(props: {
  readonly approval: NonNullable<Matter['approval']>;
  readonly document: string | null;
}) {
  const { approval, document } = props;
  return (
    <>
      <p>{approvalText(approval)}</p>
      {approvalAnswers(approval).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {document !== null && approval.started.document.id !== document && <p>{matterText.otherReport}</p>}
    </>
  );
}

function Waiting({ state, send, locked }: StepProps) {
  if (state.matter.confirming === 'cancel-approval') {
    return (
      <Confirm
        question={matterText.cancelQuestion}
        yes={matterText.cancelApproval}
        no={matterText.keepApproval}
        request={{ command: 'cancelApproval', args: [] }}
        locked={locked}
        send={send}
      />
    );
  }
  return (
    <div class="row">
      <PressButton
        locked={locked}
        press={() => {
          send({ kind: 'request-pressed', request: { command: 'readApproval', args: [] } });
        }}
      >
        {matterText.readApproval}
      </PressButton>
      <PressButton
        kind="text"
        locked={locked}
        press={() => {
          send({ kind: 'confirm-pressed', confirming: 'cancel-approval' });
        }}
      >
        {matterText.cancelApproval}
      </PressButton>
    </div>
  );
}

function Offer({
  standing,
  state,
  send,
  locked,
  canStart,
}: StepProps & { readonly canStart: boolean | null }) {
  const { forms, note } = state.matter;
  const form = forms.approval;
  if (!standing.hasFinished) return <p class="quiet">{matterText.approvalNeedsReport}</p>;
  const [obstacle] = reportObstaclesOf(standing);
  if (obstacle !== undefined) return <p class="quiet">{obstacleText(obstacle)}</p>;
  if (canStart === null) return <p class="quiet">{matterText.approvalReading}</p>;
  if (!canStart) return <p>{matterText.approvalUnavailable}</p>;
  return (
    <>
      <p class="quiet">{matterText.approvalWhy}</p>
      <MatterForm form="approval" locked={locked} button={matterText.sendApproval} send={send}>
        <TextArea
          form="approval"
          name="emails"
          rows={2}
          label={matterText.reviewers}
          hint={matterText.emailsHint}
          note={note}
          value={form.emails}
          change={(emails) => {
            send({ kind: 'form-changed', form: 'approval', change: { emails } });
          }}
        />
        <TextField
          form="approval"
          name="due"
          type="date"
          label={matterText.due}
          note={note}
          value={form.due}
          change={(due) => {
            send({ kind: 'form-changed', form: 'approval', change: { due } });
          }}
        />
        <TextArea
          form="approval"
          name="message"
          rows={2}
          label={matterText.message}
          note={note}
          value={form.message}
          change={(message) => {
            send({ kind: 'form-changed', form: 'approval', change: { message } });
          }}
        />
      </MatterForm>
    </>
  );
}
