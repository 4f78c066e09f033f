import type { Send } from '../event';
import type { State } from '../state';
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
      <div class="choice">
        <input
          id={id}
          type="checkbox"
          checked={state.charts}
          aria-describedby={why}
          onChange={(event) => {
            send({ kind: 'charts-ticked', charts: event.currentTarget.checked });
          }}
        />
        <label for={id}>{sidebarText.charts}</label>
      </div>
      <p id={why} class="quiet">
        {sidebarText.chartsWhy}
      </p>
    </div>
  );
}
