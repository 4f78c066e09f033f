import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import { acceptSeveralText, groupPlaceText } from './list-words';
import { sidebarText } from './words';
import { AcceptForm, DraftState, Problem } from './accept-form';
import { CellButton } from './cell-button';
import { draftOf, draftOfGroup, isOfWarnings, severalKey } from './drafts';
import type { Send } from './event';
import { FindingRow } from './finding-row';
import { acceptId, findingId, groupId, reasonId } from './ids';
import { PressButton } from './press-button';
import { isAccepted, PAGE, type ShownGroup } from './sections';
import { isLocked, isWriting, type State } from './state';
import { Stuck } from './stuck';

interface Props {
  readonly group: ShownGroup;
  readonly state: State;
  readonly send: Send;
}

/** Findings that are shown as one: their sentence and cells, and each of them when the officer wants to see it. */
export function GroupRow({ group, state, send }: Props) {
  const { findings, count, severity, message } = group;
  const [first] = findings;
  if (count === 1) return <Single key={first.key} finding={first} state={state} send={send} />;
  const id = groupId(first.key);
  const open = state.open.includes(id);
  return (
    <li class={`finding group ${severity.toLowerCase()}`} data-home={id}>
      <CellButton id={id} finding={{ severity, place: first.place }} message={message} send={send}>
        {groupPlaceText(group)}
      </CellButton>
      <Stuck at={id} state={state} />
      {isOfWarnings(group) && <Acceptance group={group} state={state} send={send} />}
      <button
        type="button"
        class="disclosure each"
        aria-expanded={open}
        aria-controls={`${id}-each`}
        onClick={() => {
          send({ kind: 'section-pressed', name: id });
        }}
      >
        {sidebarText.oneByOne}
        <span class="hidden"> {groupPlaceText(group)}</span>
      </button>
      <div id={`${id}-each`} class="inside" hidden={!open}>
        {open && <Members group={group} state={state} send={send} />}
      </div>
    </li>
  );
}

/** Where the warnings of the group that nobody has accepted are accepted with one reason. */
function Acceptance({ group: { findings, cells, count, keys }, state, send }: Props) {
  const draft = draftOfGroup(state, keys);
  if (draft?.open === true) return <AcceptForm draft={draft} send={send} />;
  const left = findings.filter((finding) => !isAccepted(finding));
  const about: readonly ReviewedFinding[] = left.length === 0 && draft !== undefined ? draft.findings : left;
  const [first, ...others] = about;
  const key = draft?.key ?? severalKey(findings[0].key);
  return (
    <div class="acceptance" data-home={acceptId(key)}>
      {first === undefined && findings.length === count && <p class="quiet">{sidebarText.allAccepted}</p>}
      {first !== undefined && (
        <div class="row">
          <PressButton
            id={acceptId(key)}
            kind="text"
            locked={draft?.saving === true}
            press={() => {
              send({ kind: 'accept-pressed', key, findings: [first, ...others] });
            }}
          >
            {acceptSeveralText(1 + others.length)}
            <span class="hidden"> {cells}</span>
          </PressButton>
          <DraftState draft={draft} />
        </div>
      )}
      <Problem id={`${reasonId(key)}-problem`} problem={draft?.problem ?? null} />
    </div>
  );
}

function Members({ group: { findings, count }, state, send }: Props) {
  const shown = findings.slice(0, PAGE);
  return (
    <>
      <ul class="findings">
        {shown.map((finding) => (
          <Single key={finding.key} finding={finding} state={state} send={send} />
        ))}
      </ul>
      {shown.length < count && <p class="quiet">{sidebarText.restInControl}</p>}
    </>
  );
}

function Single({
  finding,
  state,
  send,
}: Omit<Props, 'group'> & { readonly finding: ShownGroup['findings'][0] }) {
  const { moveFailed, drafts } = state;
  return (
    <FindingRow
      finding={finding}
      draft={draftOf(drafts, finding.key)}
      stuck={moveFailed?.from === findingId(finding.key) ? moveFailed.failure : null}
      write={isWriting(state, finding.key) ? 'runs' : isLocked(state) ? 'waits' : 'ready'}
      send={send}
    />
  );
}
