/** What other people and the organisation do: settings, the mail that has come, and answers to approvals. */
import { useState } from 'preact/hooks';
import type { ApprovalInfo, FileInfo, OthersInfo, SharingRefusal } from '../../protocol';
import type { Store } from '../store/store';

const approvalsTexts: readonly { readonly value: OthersInfo['approvals']; readonly text: string }[] = [
  { value: 'absent', text: 'Finns inte i Apps Script' },
  { value: 'refused', text: 'Finns, men kontot får inte använda dem' },
  { value: 'available', text: 'Finns' },
];

const refusalTexts: Readonly<Record<SharingRefusal, string>> = {
  'no-account': 'har inget Google-konto',
  policy: 'får inte ges tillgång enligt organisationens regler',
  'rate-limit': 'får vänta: för många delningar',
};

const roleTexts: Readonly<Record<string, string>> = {
  reader: 'läsare',
  commenter: 'kommentator',
  writer: 'redigerare',
};

const statusTexts: Readonly<Record<ApprovalInfo['status'], string>> = {
  IN_PROGRESS: 'Godkännandet pågår',
  APPROVED: 'Godkänt',
  DECLINED: 'Avslaget',
  CANCELLED: 'Godkännandet är avbrutet',
};

const responseTexts: Readonly<Record<ApprovalInfo['reviewers'][number]['response'], string>> = {
  NO_RESPONSE: 'har inte svarat',
  APPROVED: 'har godkänt',
  DECLINED: 'har avslagit',
};

interface OthersProps {
  readonly others: OthersInfo;
  readonly store: Store;
}

/** The part of the panel under "Prova fel" that has to do with other people. */
export function Others({ others, store }: OthersProps) {
  const { approvals, unlocksSlowly, mails, files } = others;
  const known = files.filter(
    ({ lock, people, approvals: all, isDocument }) =>
      !isDocument || lock !== null || people.length > 0 || all.length > 0,
  );
  return (
    <>
      <fieldset>
        <legend>Andra personer och organisationens regler</legend>
        <label>
          <span>Drives godkännanden</span>
          <select
            value={approvals}
            onChange={({ currentTarget }) => {
              const chosen = approvalsTexts.find(({ value }) => value === currentTarget.value);
              void store.attempt(() => store.api.ask('setOthers', { approvals: chosen?.value }));
            }}
          >
            {approvalsTexts.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={unlocksSlowly}
            onChange={({ currentTarget }) => {
              const { checked } = currentTarget;
              void store.attempt(() => store.api.ask('setOthers', { unlocksSlowly: checked }));
            }}
          />
          <span>Docs vägrar skriva i tio minuter efter upplåsning</span>
        </label>
      </fieldset>
      <Refusals others={others} store={store} />
      <details>
        <summary>E-post som Drive har skickat ({mails.length})</summary>
        <ul class="others" aria-label="E-post som Drive har skickat" hidden={mails.length === 0}>
          {mails.map(({ to, subject, message }, index) => (
            <li key={index}>
              Till {to}: {subject}
              {message !== '' && <q>{message}</q>}
            </li>
          ))}
        </ul>
      </details>
      <details open>
        <summary>Filer hos andra ({known.length})</summary>
        <ul class="others" aria-label="Filer hos andra" hidden={known.length === 0}>
          {known.map((file) => (
            <li key={file.id}>
              <FileOfOthers file={file} store={store} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Refusals({ others: { refusals }, store }: OthersProps) {
  const [address, setAddress] = useState('');
  const [kind, setKind] = useState<SharingRefusal>('no-account');
  return (
    <fieldset>
      <legend>Låt Drive vägra dela med någon</legend>
      <form
        class="refusal"
        onSubmit={(event) => {
          event.preventDefault();
          void store
            .attempt(() => store.api.ask('setOthers', { refusal: { address, kind } }))
            .then((done) => {
              if (done) setAddress('');
            });
        }}
      >
        <label>
          <span>Adress eller @domän</span>
          <input
            type="text"
            value={address}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              setAddress(currentTarget.value);
            }}
          />
        </label>
        <label>
          <span>Mottagaren</span>
          <select
            value={kind}
            onChange={({ currentTarget }) => {
              setKind(currentTarget.value as SharingRefusal);
            }}
          >
            {Object.entries(refusalTexts).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Lägg till</button>
      </form>
      <ul class="others" aria-label="Mottagare som Drive vägrar" hidden={refusals.length === 0}>
        {refusals.map((refusal) => (
          <li key={refusal.address}>
            {refusal.address} {refusalTexts[refusal.kind]}{' '}
            <button
              type="button"
              aria-label={`Ta bort ${refusal.address}`}
              onClick={() =>
                void store.attempt(() =>
                  store.api.ask('setOthers', { refusal: { address: refusal.address, kind: null } }),
                )
              }
            >
              Ta bort
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function FileOfOthers({ file, store }: { readonly file: FileInfo; readonly store: Store }) {
  const { id, name, isDocument, lock, people, approvals } = file;
  return (
    <>
      <strong>{name}</strong>
      {lock && <p>Låst{lock.reason === '' ? '' : `: ${lock.reason}`}</p>}
      {people.map(({ who, role }) => (
        <p key={who}>
          {who === 'anyone' ? 'Alla som har länken' : who}: {roleTexts[role] ?? role}
        </p>
      ))}
      {!isDocument && (
        <a href={store.api.fileAddress(id)} download="">
          Ladda ned {name}
        </a>
      )}
      {approvals.map((approval) => (
        <Approval key={approval.id} approval={approval} store={store} />
      ))}
    </>
  );
}

function Approval({ approval, store }: { readonly approval: ApprovalInfo; readonly store: Store }) {
  const { id, status, due, reviewers } = approval;
  const [message, setMessage] = useState('');
  const isRunning = status === 'IN_PROGRESS';
  const answer = (reviewer: string, given: 'approved' | 'declined'): void => {
    void store.attempt(() =>
      store.api.ask('answerApproval', { approval: id, reviewer, answer: given, message }),
    );
  };
  return (
    <div role="group" aria-label="Godkännande">
      <p>
        {statusTexts[status]}
        {isRunning && due !== null && `, svar senast ${due}`}
      </p>
      {isRunning && (
        <label>
          <span>Granskarens meddelande</span>
          <input
            type="text"
            value={message}
            onInput={({ currentTarget }) => {
              setMessage(currentTarget.value);
            }}
          />
        </label>
      )}
      {reviewers.map(({ email, response, canOpen }) => (
        <p key={email}>
          {email} {canOpen ? responseTexts[response] : 'kan inte öppna dokumentet'}
          {isRunning && canOpen && (
            <>
              {' '}
              <button
                type="button"
                aria-label={`Godkänn som ${email}`}
                onClick={() => {
                  answer(email, 'approved');
                }}
              >
                Godkänn
              </button>{' '}
              <button
                type="button"
                aria-label={`Avslå som ${email}`}
                onClick={() => {
                  answer(email, 'declined');
                }}
              >
                Avslå
              </button>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
