import { sidebarText } from './words';
import { Actions } from './actions';
import { CaseHeader } from './case-header';
import type { Send } from './event';
import { FailurePanel } from './failure-panel';
import { FindingsList } from './findings-list';
import { FirstMeeting } from './first-meeting';
import { ids } from './ids';
import { MatterPart } from './matter/matter-part';
import { ProgressPanel } from './progress-panel';
import { QuestionPanel } from './question-panel';
import { EarlierPanel, MadePanel } from './report-panel';
import { isFirstMeeting, isMaking, isReading, type Notice, type State } from './state';
import { ToolsPart } from './tools/tools-part';
import { updateOnItsWay } from './update/next-update';
import { UpdatePanel } from './update/update-panel';

interface Props {
  readonly state: State;
  readonly send: Send;
  /** The year that dates are written without. */
  readonly thisYear: number;
}

/** The whole sidebar. */
export function SidebarView({ state, send, thisYear }: Props) {
  const { checked, said } = state;
  if (isFirstMeeting(state)) {
    return (
      <>
        <CaseHeader state={state} thisYear={thisYear} />
        <main>
          <FirstMeeting state={state} send={send} />
          <p class="hidden" role="status">
            {said}
          </p>
        </main>
      </>
    );
  }
  return (
    <>
      <CaseHeader state={state} thisYear={thisYear} />
      <main>
        <Actions state={state} send={send} />
        <Panels state={state} send={send} />
        {checked === null && isReading(state) && <div class="skeleton" aria-hidden="true" />}
        {checked !== null && !isMaking(state) && <MatterPart checked={checked} state={state} send={send} />}
        {checked !== null && <FindingsList checked={checked} state={state} send={send} />}
        {checked !== null && <ToolsPart state={state} send={send} />}
        <p class="hidden" role="status">
          {said}
        </p>
      </main>
    </>
  );
}

const noticeTitles: Readonly<Record<Notice['kind'], string>> = {
  'set-up': sidebarText.setUpDone,
  'not-written': sidebarText.notWritten,
  'not-accepted': sidebarText.notAllAccepted,
};

function Panels({ state, send }: Omit<Props, 'thisYear'>) {
  const { checked, result } = state;
  if (isMaking(state)) return <ProgressPanel state={state} />;
  const report = checked?.report ?? null;
  const isUpdated = state.update.shown?.kind === 'updated' && updateOnItsWay(state) === null;
  return (
    <>
      {result !== null && 'text' in result && (
        <section class="panel" aria-labelledby={ids.panel}>
          <h2 id={ids.panel} tabIndex={-1}>
            {noticeTitles[result.kind]}
          </h2>
          <p>{result.text}</p>
        </section>
      )}
      {result?.kind === 'asked' && <QuestionPanel asked={result} state={state} send={send} />}
      {result?.kind === 'failed' && <FailurePanel failed={result} state={state} send={send} />}
      {result?.kind === 'made' && <MadePanel made={result} state={state} send={send} />}
      {checked !== null && <UpdatePanel checked={checked} state={state} send={send} />}
      {result?.kind !== 'made' && !isUpdated && report !== null && (
        <EarlierPanel report={report} state={state} send={send} />
      )}
    </>
  );
}
