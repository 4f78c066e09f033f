import type { Send } from '../event';
import type { State } from '../state';
import { Tick } from '../tick';
import { sidebarText } from '../words';

/** Whether the document that is made next is to have charts. `at` begins the ids. */
export function ChartsTick({
  at,
  state,
  send,
}: {
  readonly at: string;
  readonly state: State;
  readonly send: Send;
}) {
  const [id, why] = [`${at}-charts`, `${at}-charts-why`];
  return (
    <div class="charts">
      <Tick
        id={id}
        label={sidebarText.charts}
        value={state.charts}
        describedBy={why}
        change={(charts) => {
          send({ kind: 'charts-ticked', charts });
        }}
      />
      <p id={why} class="quiet">
        {sidebarText.chartsWhy}
      </p>
    </div>
  );
}
