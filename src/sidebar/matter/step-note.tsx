import { FailureText } from '../failure-text';
import type { State } from '../state';
import { isUnsure } from '../words';
import { matterIds } from './matter-ids';
import { stepOf, type MatterNote, type MatterStep } from './matter-state';
import { matterText } from './matter-words';
import { doneText, failedTitle, resultsTitle } from './outcome-words';
import { ByHandList } from './by-hand-list';
import { Verified } from './verified';

/** What came of the last press in a step; what is missing in a form is shown at its fields. */
export function StepNote({ step, state }: { readonly step: MatterStep; readonly state: State }) {
  const { note } = state.matter;
  const { running } = state;
  if (running?.kind === 'matter' && running.by === 'officer' && stepOf[running.request.command] === step) {
    return (
      <p class="quiet" role="status">
        {matterText.doing}
      </p>
    );
  }
  if (note === null || note.kind === 'missing' || stepOfNote(note) !== step) return null;
  return (
    <div id={matterIds.note} tabIndex={-1} class={note.kind === 'failed' ? 'problem' : 'outcome'}>
      <NoteText note={note} />
    </div>
  );
}

function stepOfNote(note: Exclude<MatterNote, { kind: 'missing' }>): MatterStep {
  switch (note.kind) {
    case 'failed':
      return stepOf[note.request.command];
    case 'shared':
      return stepOf[note.by];
    case 'finalised':
      return 'finalise';
    case 'verified':
      return 'verify';
    case 'done':
      return stepOf[note.request.command];
  }
}

function NoteText({ note }: { readonly note: Exclude<MatterNote, { kind: 'missing' }> }) {
  switch (note.kind) {
    case 'failed':
      return (
        <>
          <p>
            <b>{failedTitle(note.request.command, note.failure)}</b>
          </p>
          <FailureText failure={note.failure} />
          {isUnsure(note.failure) && <p>{matterText.unknownResult}</p>}
        </>
      );
    case 'shared':
      return (
        <>
          <p>
            <b>{resultsTitle(note)}</b>
          </p>
          <ul class="causes">
            {note.results.map(({ email, why }) => (
              <li key={email}>
                {email}: {why ?? matterText.given}
              </li>
            ))}
          </ul>
          <Notices notices={note.notices} />
        </>
      );
    case 'finalised':
      return (
        <>
          <p>
            <b>{note.answer.created ? matterText.finalisedNow : matterText.finalisedBefore}</b>
          </p>
          <ByHandList changes={note.answer.changedByHand} />
          <Notices notices={note.answer.notices} />
        </>
      );
    case 'verified':
      return <Verified version={note.version} verified={note.verified} />;
    case 'done':
      return (
        <>
          <p>
            <b>{doneText(note.request)}</b>
          </p>
          <Notices notices={note.sentences} />
        </>
      );
  }
}

function Notices({ notices }: { readonly notices: readonly string[] }) {
  return notices.map((text) => <p key={text}>{text}</p>);
}
