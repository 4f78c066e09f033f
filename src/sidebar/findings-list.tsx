import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import type { Severity } from '../engine/checks/finding';
import { summaryText, tallyText } from './list-words';
import { acceptedText, sidebarText } from './words';
import { AcceptForm } from './accept-form';
import { orphans } from './drafts';
import type { Send } from './event';
import { Icon, shapes } from './icon';
import { ids } from './ids';
import { PressButton } from './press-button';
import { SectionRow } from './section-row';
import { countsOf, ofLevels, progressOf, sectionsOf, type Counts } from './sections';
import type { State } from './state';
import { WalkRow } from './walk-row';

interface Props {
  readonly checked: CheckedWorkbook;
  readonly state: State;
  readonly send: Send;
}

/** What was found, tab by tab: the heading that sums it up, a filter by level, and the sections. */
export function FindingsList({ checked, state, send }: Props) {
  const counts = countsOf(checked);
  const all = sectionsOf(checked);
  const { resting } = progressOf(all);
  const accepted = acceptedText(counts);
  const sections = ofLevels(all, state.levels);
  return (
    <section
      class="findings-list"
      aria-labelledby={ids.summary}
      data-home={ids.summary}
      aria-keyshortcuts="F8 Shift+F8"
      onKeyDown={(event) => {
        if (event.key !== 'F8') return;
        event.preventDefault();
        send({ kind: 'walk-pressed', by: event.shiftKey ? -1 : 1 });
      }}
    >
      <h2 id={ids.summary} tabIndex={-1}>
        {summaryText(counts, resting)}
      </h2>
      {accepted !== '' && <p class="quiet">{accepted}</p>}
      <Tally tally={checked.tally} />
      <Orphans state={state} send={send} />
      {counts.errors + counts.warnings + counts.advice > 0 && (
        <Filter counts={counts} state={state} send={send} />
      )}
      <WalkRow state={state} send={send} />
      {sections.length === 0 && (
        <p class="quiet">
          {sidebarText.noneOfLevel}{' '}
          <PressButton
            kind="text"
            press={() => {
              send({ kind: 'all-levels-pressed' });
            }}
          >
            {sidebarText.showAll}
          </PressButton>
        </p>
      )}
      <ul class="sections">
        {sections.map((section) => (
          <SectionRow key={section.name} section={section} state={state} send={send} />
        ))}
      </ul>
    </section>
  );
}

/** How many checks were made and passed, and what could not be decided. */
function Tally({ tally }: Pick<CheckedWorkbook, 'tally'>) {
  const { reasons } = tally;
  if (reasons.length === 0) return <p class="quiet">{tallyText(tally)}</p>;
  return (
    <details class="quiet">
      <summary>{tallyText(tally)}</summary>
      <ul>
        {reasons.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
    </details>
  );
}

function Filter({ counts, state, send }: Omit<Props, 'checked'> & { readonly counts: Counts }) {
  const levels: readonly (readonly [Severity, number])[] = [
    ['FEL', counts.errors],
    ['VARNING', counts.warnings],
    ['TIPS', counts.advice],
  ];
  return (
    <div class="filter" role="group" aria-labelledby="filter-label">
      <span id="filter-label" class="quiet">
        {sidebarText.filter}
      </span>
      {levels.map(([level, count]) => (
        <button
          key={level}
          type="button"
          class={`chip ${level.toLowerCase()}`}
          aria-pressed={state.levels.includes(level)}
          onClick={() => {
            send({ kind: 'level-pressed', level });
          }}
        >
          <Icon shape={shapes[level]} />
          <span>
            {sidebarText.filters[level]} {count}
          </span>
        </button>
      ))}
    </div>
  );
}

/** Words about warnings that are gone, until the officer has saved them or thrown them away. */
function Orphans({ state, send }: Omit<Props, 'checked'>) {
  const drafts = orphans(state);
  if (drafts.length === 0) return null;
  return (
    <div class="orphans">
      <h3>{sidebarText.orphans}</h3>
      <p class="quiet">{sidebarText.orphansWhy}</p>
      {drafts.map((draft) => (
        <div key={draft.key}>
          <p>
            {draft.findings[0].sheet}, {draft.findings[0].cell}: {draft.findings[0].message}
          </p>
          <AcceptForm draft={draft} send={send} />
        </div>
      ))}
    </div>
  );
}
