import type { ComponentChildren } from 'preact';
import type { CheckedWorkbook } from '../../engine/app/check-and-publish';
import type { Send } from '../event';
import { MakeAnother } from '../make-another';
import { PressButton } from '../press-button';
import { ReportLinks } from '../report-links';
import { isLocked, type State } from '../state';
import { sidebarText } from '../words';
import { updateOnItsWay } from './next-update';
import { UpdateFailed } from './update-failed';
import { updateIds } from './update-ids';
import { UpdateListPart } from './update-list';
import { UpdateNotes } from './update-notes';
import type { UpdateCommand } from './update-state';
import { stepText, suggestedText, updatedText, updateText } from './update-words';

interface Props {
  readonly checked: CheckedWorkbook;
  readonly state: State;
  readonly send: Send;
}

/** The update of the report: that it is on its way, what it would do or did, or why it could not. */
export function UpdatePanel({ checked, state, send }: Props) {
  const { shown, failed } = state.update;
  const onItsWay = updateOnItsWay(state);
  if (onItsWay !== null) return <Waiting command={onItsWay.command} state={state} />;
  return (
    <>
      {failed !== null && <UpdateFailed failed={failed} state={state} send={send} />}
      {shown !== null && <Shown shown={shown} checked={checked} state={state} send={send} />}
    </>
  );
}

function Shown(props: Props & { readonly shown: NonNullable<State['update']['shown']> }) {
  const { shown, checked, state, send } = props;
  const locked = isLocked(state);
  switch (shown.kind) {
    case 'list':
      return (
        <Panel title={updateText.listTitle} {...props}>
          <UpdateListPart list={shown} checked={checked} state={state} send={send} />
        </Panel>
      );
    case 'current':
      return (
        <Panel title={updateText.currentTitle} {...props}>
          <p>{checked.report?.changed === false ? updateText.same : updateText.currentChanged}</p>
          <UpdateNotes level="h3" at="update-current" notes={shown.notes} state={state} send={send} />
          <Close text={updateText.close} send={send} />
        </Panel>
      );
    case 'suggested':
      return (
        <Panel title={updateText.suggestedTitle[`${shown.isNew}`]} {...props}>
          <p>{suggestedText(shown.count)}</p>
          <p>{updateText.suggestedWhy}</p>
          <ReportLinks document={shown.document} draft={checked.report?.draft === true} />
          <Close text={updateText.close} send={send} />
        </Panel>
      );
    case 'unknown':
      return (
        <Panel title={updateText.unknownTitle} {...props}>
          <p>{updateText.unknownWhy}</p>
          <p>{updateText.unknownDo}</p>
          <div class="row">
            <MakeAnother locked={locked} send={send} />
            <Close text={updateText.close} send={send} />
          </div>
        </Panel>
      );
    case 'updated':
      return (
        <Panel title={updateText.doneTitle[`${shown.draft}`]} isDone {...props}>
          {shown.isRealEdit && <p>{updateText.realEdit}</p>}
          {updatedText(shown).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <ReportLinks document={shown.document} draft={shown.draft} />
          {shown.canUndo && (
            <>
              <PressButton
                locked={locked}
                describedBy={updateIds.why}
                press={() => {
                  send({ kind: 'undo-pressed' });
                }}
              >
                {updateText.undo}
              </PressButton>
              <p id={updateIds.why} class="quiet">
                {updateText.undoWhy}
              </p>
            </>
          )}
        </Panel>
      );
    case 'undone':
      return (
        <Panel title={updateText.undoneTitle} isDone {...props}>
          <p>{updateText.undone}</p>
        </Panel>
      );
  }
}

/** A panel whose heading has the focus when it comes, unless a failure over it has. */
function Panel(props: {
  readonly title: string;
  readonly isDone?: boolean;
  readonly state: State;
  readonly children: ComponentChildren;
}) {
  const { title, isDone = false, state, children } = props;
  const id = state.update.failed === null ? updateIds.panel : 'update-shown';
  return (
    <section class={isDone ? 'panel done' : 'panel'} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Close({ text, send }: { readonly text: string; readonly send: Send }) {
  return (
    <PressButton
      press={() => {
        send({ kind: 'update-closed' });
      }}
    >
      {text}
    </PressButton>
  );
}

function Waiting({ command, state }: { readonly command: UpdateCommand; readonly state: State }) {
  const isRunning = state.running?.kind === 'update';
  const step = stepText(state.step, sidebarText.steps);
  return (
    <section class="panel" aria-labelledby={updateIds.panel}>
      <h2 id={updateIds.panel} tabIndex={-1}>
        {updateText.doing[command]}
      </h2>
      <progress aria-labelledby={updateIds.panel} />
      {isRunning && step !== '' && <p>{step} …</p>}
      <p class="quiet">{isRunning ? updateText.wait : sidebarText.queued}</p>
    </section>
  );
}
