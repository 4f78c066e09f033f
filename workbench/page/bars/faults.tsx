/** The faults that can be switched on, and what the script has done so far: its calls and its log. */
import { Others } from './others';
import type { PageProps } from '../store/actions';

/** The panel under "Prova fel". */
export function Faults({ state, store }: Omit<PageProps, 'actions'>) {
  const calls = Object.values(state.workbook?.calls ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <section id="faults" class="faults" aria-label="Prova fel">
      <fieldset>
        <legend>Låt något gå fel och se vad sidofältet gör</legend>
        {state.workbook?.faults.map(({ id, text, on }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={on}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                void store.attempt(() => store.api.ask('setFault', { id, on: checked }));
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {state.workbook && <Others others={state.workbook.others} store={store} />}
      <p>Anrop till Googles tjänster hittills: {calls}</p>
      <details>
        <summary>Skriptets logg ({state.log.length})</summary>
        <ol class="log" tabIndex={0} aria-label="Skriptets logg">
          {state.log.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
