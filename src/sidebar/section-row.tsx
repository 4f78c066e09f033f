import { moreText, sectionText, sidebarText } from './words';
import { draftOf } from './drafts';
import type { Send } from './event';
import { FindingRow } from './finding-row';
import { Icon } from './icon';
import { findingId, sectionId } from './ids';
import { PressButton } from './press-button';
import { PAGE, type Section, type SectionState } from './sections';
import type { State } from './state';
import { FailureText } from './failure-text';

const shapeOf = {
  fel: 'cross',
  varningar: 'triangle',
  klar: 'tick',
  tom: 'ring',
} as const satisfies Readonly<Record<SectionState, string>>;

interface Props {
  readonly section: Section;
  readonly state: State;
  readonly send: Send;
}

/** A tab of the workbook: a button that says how it stands and opens to what was found there. */
export function SectionRow({ section, state, send }: Props) {
  const { name } = section;
  const id = sectionId(name);
  const open = state.open.includes(name);
  return (
    <li class={`section ${section.state}`} data-home={id}>
      <h3>
        <button
          type="button"
          id={id}
          class="disclosure"
          aria-expanded={open}
          aria-controls={`${id}-findings`}
          onClick={() => {
            send({ kind: 'section-pressed', name });
          }}
        >
          <span class="name">{name}</span> <StateText section={section} />
        </button>
      </h3>
      <div id={`${id}-findings`} class="inside" hidden={!open}>
        {open && <Inside section={section} state={state} send={send} />}
      </div>
    </li>
  );
}

function StateText({ section: { state, counts } }: { readonly section: Section }) {
  const word = state === 'klar' || state === 'tom' ? sidebarText.states[state] : '';
  const text = [word, sectionText(counts)].filter((part) => part !== '').join(', ');
  return (
    <span class="state">
      <Icon shape={shapeOf[state]} />
      <span>{text}</span>
    </span>
  );
}

function Inside({ section, state, send }: Props) {
  const { name, findings } = section;
  const from = `${sectionId(name)}-sheet`;
  const shown = (state.pages.get(name) ?? 1) * PAGE;
  const left = findings.length - shown;
  const stuckAt = (id: string) => (state.moveFailed?.from === id ? state.moveFailed.failure : null);
  const stuck = stuckAt(from);
  return (
    <>
      {findings.length === 0 && (
        <p class="quiet">{section.state === 'tom' ? sidebarText.sectionEmpty : sidebarText.sectionClean}</p>
      )}
      {findings.length > 0 && (
        <ul class="findings">
          {findings.slice(0, shown).map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              draft={draftOf(state.drafts, finding.key)}
              stuck={stuckAt(findingId(finding.key))}
              send={send}
            />
          ))}
        </ul>
      )}
      <div class="row">
        {left > 0 && (
          <PressButton
            kind="text"
            press={() => {
              send({ kind: 'more-pressed', name });
            }}
          >
            {moreText(Math.min(PAGE, left))}
          </PressButton>
        )}
        <PressButton
          id={from}
          kind="text"
          press={() => {
            send({ kind: 'cell-pressed', move: { from, place: { tab: name, row: 0, column: 0 } } });
          }}
        >
          {sidebarText.goToSheet} <span class="hidden">{name}</span>
        </PressButton>
      </div>
      {stuck !== null && (
        <div class="problem" role="alert">
          <FailureText failure={stuck} />
        </div>
      )}
    </>
  );
}
