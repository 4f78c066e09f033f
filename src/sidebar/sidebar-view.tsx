import { sidebarText } from './words';
import { Actions } from './actions';
import { CaseHeader } from './case-header';
import type { Send } from './event';
import { FailurePanel } from './failure-panel';
import { FindingsList } from './findings-list';
import { ids } from './ids';
import { ProgressPanel } from './progress-panel';
import { QuestionPanel } from './question-panel';
import { EarlierPanel, MadePanel } from './report-panel';
import { isMaking, isReading, type State } from './state';

interface Props {
  readonly state: State;
  readonly send: Send;
  /** The year that dates are written without. */
  readonly thisYear: number;
}

/** The whole sidebar. */
export function SidebarView({ state, send, thisYear }: Props) {
  const { checked, said } = state;
  return (
    <>
      <CaseHeader state={state} thisYear={thisYear} />
      <main>
        <Actions state={state} send={send} />
        <Panels state={state} send={send} />
        {checked === null && isReading(state) && <div class="skeleton" aria-hidden="true" />}
        {checked !== null && <FindingsList checked={checked} state={state} send={send} />}
        <p class="hidden" role="status">
          {said}
        </p>
      </main>
    </>
  );
}

function Panels({ state, send }: Omit<Props, 'thisYear'>) {
  const { checked, result } = state;
  if (isMaking(state)) return <ProgressPanel state={state} />;
  const report = checked?.report ?? null;
  return (
    <>
      {result?.kind === 'set-up' && (
        <section class="panel" aria-labelledby={ids.panel}>
          <h2 id={ids.panel} tabIndex={-1}>
            {sidebarText.setUpDone}
          </h2>
          <p>{result.text}</p>
        </section>
      )}
      {result?.kind === 'asked' && <QuestionPanel asked={result} state={state} send={send} />}
      {result?.kind === 'failed' && <FailurePanel failed={result} state={state} send={send} />}
      {result?.kind === 'made' && <MadePanel made={result} state={state} send={send} />}
      {result?.kind !== 'made' && report !== null && (
        <EarlierPanel report={report} state={state} send={send} />
      )}
    </>
  );
}
