import type { Shared } from '../../engine/app/history/history-event';
import { PressButton } from '../press-button';
import { ExportLinks } from '../report-links';
import { Tick } from '../tick';
import { Choices, MatterForm, TextArea } from './fields';
import { fieldId } from './matter-ids';
import { recipientsText, shareText, versionGoes } from './matter-sentences';
import { matterText } from './matter-words';
import type { StepProps } from './step-props';

/** Who gets the report, who has it, and the files of the finalised version. */
export function ShareStep(props: StepProps) {
  return (
    <>
      <h4>{matterText.toRecipients}</h4>
      <ToRecipients {...props} />
      <h4>{matterText.toColleagues}</h4>
      <ToColleagues {...props} />
      <h4>{matterText.access}</h4>
      <Access {...props} />
      <Files {...props} />
    </>
  );
}

function ToRecipients({ checked, standing, state, send, locked }: StepProps) {
  const { locked: version } = standing;
  const form = state.matter.forms.recipients;
  if (version === null) return <p class="quiet">{matterText.needsLocked}</p>;
  if (checked.recipients.length === 0) return <p class="quiet">{matterText.noRecipients}</p>;
  return (
    <>
      <p>{recipientsText(version.version, checked.recipients)}</p>
      {standing.isReport && standing.changed === true && <p>{versionGoes(version.version)}</p>}
      <MatterForm form="recipients" locked={locked} button={matterText.shareWithRecipients} send={send}>
        <p class="quiet">{matterText.recipientsRole}</p>
        <Mail
          form="recipients"
          mail={form.mail}
          message={form.message}
          change={(change) => {
            send({ kind: 'form-changed', form: 'recipients', change });
          }}
        />
      </MatterForm>
    </>
  );
}

function ToColleagues({ checked, standing, state, send, locked }: StepProps) {
  const { report } = checked;
  const form = state.matter.forms.colleagues;
  if (report === null || report.inBin) return <p class="quiet">{matterText.colleaguesNeedReport}</p>;
  return (
    <>
      <p class="name">{report.document.name}</p>
      {report.draft && <p>{matterText.draftGoes}</p>}
      <MatterForm form="colleagues" locked={locked} button={matterText.shareWithColleagues} send={send}>
        <TextArea
          form="colleagues"
          name="emails"
          rows={2}
          label={matterText.emails}
          hint={matterText.emailsHint}
          note={state.matter.note}
          value={form.emails}
          change={(emails) => {
            send({ kind: 'form-changed', form: 'colleagues', change: { emails } });
          }}
        />
        <Choices
          form="colleagues"
          name="role"
          label={matterText.role}
          note={state.matter.note}
          values={matterText.roles}
          value={form.role}
          change={(role) => {
            send({ kind: 'form-changed', form: 'colleagues', change: { role } });
          }}
        />
        {standing.isReport && form.role === 'commenter' && (
          <p class="quiet">{matterText.lockedTakesNoComments}</p>
        )}
        <Mail
          form="colleagues"
          mail={form.mail}
          message={form.message}
          change={(change) => {
            send({ kind: 'form-changed', form: 'colleagues', change });
          }}
        />
      </MatterForm>
    </>
  );
}

function Mail(props: {
  readonly form: 'recipients' | 'colleagues';
  readonly mail: boolean;
  readonly message: string;
  readonly change: (change: { readonly mail?: boolean; readonly message?: string }) => void;
}) {
  const { form, mail, message, change } = props;
  return (
    <>
      <Tick
        id={fieldId(form, 'mail')}
        label={matterText.mail}
        value={mail}
        change={(value) => {
          change({ mail: value });
        }}
      />
      {mail && (
        <TextArea
          form={form}
          name="message"
          rows={2}
          label={matterText.message}
          note={null}
          value={message}
          change={(value) => {
            change({ message: value });
          }}
        />
      )}
    </>
  );
}

function Access({ checked, send, locked }: StepProps) {
  const { shares } = checked.matter;
  if (shares.length === 0) return <p class="quiet">{matterText.nobody}</p>;
  return (
    <ul class="marks">
      {shares.map((share) => (
        <Share key={`${share.document.id} ${share.email}`} share={share} locked={locked} send={send} />
      ))}
    </ul>
  );
}

function Share({ share, locked, send }: Pick<StepProps, 'locked' | 'send'> & { readonly share: Shared }) {
  const { document, email } = share;
  return (
    <li>
      <p>
        <b>{email}</b>, {shareText(share)}
      </p>
      <PressButton
        kind="text"
        locked={locked}
        press={() => {
          const args = [{ documentId: document.id, email }] as const;
          send({ kind: 'request-pressed', request: { command: 'takeBackShare', args: [...args] } });
        }}
      >
        {matterText.takeBack}{' '}
        <span class="hidden">
          {matterText.theAccessOf} {email}
        </span>
      </PressButton>
    </li>
  );
}

function Files({ standing, send, locked }: StepProps) {
  const { newest, locked: version } = standing;
  if (newest === null) return null;
  return (
    <>
      <h4>{matterText.files}</h4>
      {version === null ? (
        <p class="quiet">{matterText.filesUnlocked}</p>
      ) : (
        <>
          <p class="quiet">{matterText.filesWhy}</p>
          <ul class="links">
            <ExportLinks id={version.document.id} suffix={` (version ${version.version})`} />
          </ul>
        </>
      )}
      <p class="quiet">{matterText.issueSheetWhy}</p>
      <PressButton
        locked={locked}
        press={() => {
          send({ kind: 'request-pressed', request: { command: 'showIssueSheet', args: [] } });
        }}
      >
        {matterText.issueSheet}
      </PressButton>
    </>
  );
}
