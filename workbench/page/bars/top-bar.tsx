/** The bar at the top: what this is, which workbook is open, and what can be done with it. */
import { useRef, useState } from 'preact/hooks';
import type { PageProps } from '../store/actions';
import { Faults } from './faults';
import type { PageState } from '../store/page-state';

const latencies: readonly { readonly milliseconds: number; readonly text: string }[] = [
  { milliseconds: 0, text: 'Direkt' },
  { milliseconds: 40, text: 'Rask' },
  { milliseconds: 250, text: 'Som hos Google' },
];

/** The choice among the examples that is none of them: no file has that name. */
const emptyBook = 'new';

/** The bar at the top. */
export function TopBar({ state, store, actions }: PageProps) {
  const { workbook, view } = state;
  const file = useRef<HTMLInputElement>(null);
  const [showsFaults, setShowsFaults] = useState(false);
  const on = workbook?.faults.filter((fault) => fault.on).length ?? 0;
  const documents = workbook?.documents.length ?? 0;
  const show = (next: PageState['view']): void => {
    store.change((now) => ({
      ...now,
      view: next,
      document: now.document ?? now.workbook?.documents.at(-1)?.id ?? null,
    }));
  };
  return (
    <header
      class="top-bar"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setShowsFaults(false);
      }}
    >
      <div class="title">
        <h1>
          Slutrapports provbänk<span> – körs på din dator, inget Google-konto behövs</span>
        </h1>
        <p class="workbook-name">{workbook?.name ?? 'Läser in …'}</p>
      </div>
      <div class="tools">
        <div class="views" role="group" aria-label="Visa">
          <button
            type="button"
            aria-pressed={view === 'workbook'}
            onClick={() => {
              show('workbook');
            }}
          >
            Arbetsbok
          </button>
          <button
            type="button"
            aria-pressed={view === 'documents'}
            onClick={() => {
              show('documents');
            }}
          >
            Dokument ({documents})
          </button>
        </div>
        <label>
          <span>Exempel</span>
          <select
            value=""
            onChange={({ currentTarget }) => {
              const name = currentTarget.value;
              currentTarget.value = '';
              if (name === emptyBook) actions.openEmpty();
              else if (name !== '') actions.openExample(name);
            }}
          >
            <option value="">Välj exempel</option>
            <option value={emptyBook}>Ny arbetsbok</option>
            {workbook?.examples.map((name) => (
              <option key={name} value={name}>
                {name.replace(/\.xlsx$/, '')}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => file.current?.click()}>
          Öppna .xlsx
        </button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="Arbetsbok att öppna"
          accept=".xlsx"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) actions.openFile(chosen);
            currentTarget.value = '';
          }}
        />
        <a
          class="button"
          href={store.api.workbookAddress}
          download=""
          onClick={() => {
            store.change((now) => ({ ...now, unsaved: false }));
            for (const { name, inFile } of workbook?.changedTabNames ?? [])
              store.notify(
                `Fliken ”${name}” heter ”${inFile}” i filen, eftersom en Excelfil inte kan ha namnet.`,
                'info',
              );
          }}
        >
          Spara som .xlsx
        </a>
        <label>
          <span>Svarstid</span>
          <select
            value={String(workbook?.latency ?? 0)}
            onChange={({ currentTarget }) => {
              const latency = Number(currentTarget.value);
              void store.attempt(() => store.api.ask('setLatency', { latency }));
            }}
          >
            {latencies.map(({ milliseconds, text }) => (
              <option key={milliseconds} value={String(milliseconds)}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class={on > 0 ? 'on' : ''}
          aria-expanded={showsFaults}
          aria-controls="faults"
          onClick={() => {
            setShowsFaults(!showsFaults);
          }}
        >
          Prova fel{on > 0 ? ` (${on} på)` : ''}
        </button>
      </div>
      {showsFaults && <Faults state={state} store={store} />}
    </header>
  );
}
