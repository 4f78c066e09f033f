import type { CheckedWorkbook } from '../../engine/app/check-and-publish';
import type { Send } from '../event';
import { ids } from '../ids';
import { PressButton } from '../press-button';
import { countsOf, progressOf, sectionsOf, stoppingOf } from '../sections';
import { isLocked, type State } from '../state';
import { StaleEntries } from './stale-entries';
import { draftText, updateText } from './update-words';

/** The main button of a workbook that has a report, what the workbook says otherwise, and what becomes of a draft. */
export function UpdateActions(props: {
  readonly checked: CheckedWorkbook;
  readonly state: State;
  readonly send: Send;
}) {
  const { checked, state, send } = props;
  const { report } = checked;
  const locked = isLocked(state);
  const isStopped = stoppingOf(checked) > 0;
  const draft = isStopped
    ? draftText(report?.draft === true, countsOf(checked).errors, progressOf(sectionsOf(checked)).resting)
    : report?.draft === true
      ? updateText.finishes
      : null;
  return (
    <>
      <PressButton
        id={ids.main}
        kind="main"
        locked={locked}
        {...(locked ? { describedBy: ids.status } : draft === null ? {} : { describedBy: ids.why })}
        press={() => {
          send({ kind: 'update-pressed' });
        }}
      >
        {updateText.update}
      </PressButton>
      {draft !== null && (
        <p id={ids.why} class="quiet">
          {draft}
        </p>
      )}
      <StaleEntries checked={checked} state={state} send={send} />
    </>
  );
}
