import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import { nextText } from './list-words';
import { moreText, sectionText, sidebarText } from './words';
import type { Send } from './event';
import { GroupRow } from './group-row';
import { Icon } from './icon';
import { nextId, sectionId } from './ids';
import { PressButton } from './press-button';
import { isAccepted, PAGE, type Section, type SectionState } from './sections';
import type { State } from './state';
import { Stuck } from './stuck';
import { Disclosure } from './disclosure';

const shapeOf = {
  fel: 'cross',
  varningar: 'triangle',
  vilar: 'ring',
  klar: 'tick',
  tom: 'ring',
} as const satisfies Readonly<Record<SectionState, string>>;

interface Props {
  readonly section: Section;
  readonly state: State;
  readonly send: Send;
}

/** A tab of the workbook: a button that says how it stands and opens to what was found there, and what is next in it. */
export function SectionRow({ section, state, send }: Props) {
  const { name } = section;
  const id = sectionId(name);
  const open = state.open.includes(name);
  return (
    <li class={`section ${section.state}`} data-home={id}>
      <h3>
        <Disclosure
          id={id}
          controls={`${id}-findings`}
          isOpen={open}
          press={() => {
            send({ kind: 'section-pressed', name });
          }}
        >
          <span class="name">{name}</span> <StateText section={section} />
        </Disclosure>
      </h3>
      {section.isPart && <Next section={section} state={state} send={send} />}
      <div id={`${id}-findings`} class="inside" hidden={!open}>
        {open && <Inside section={section} state={state} send={send} />}
      </div>
    </li>
  );
}

function StateText({ section: { state, counts } }: { readonly section: Section }) {
  const word = state === 'fel' || state === 'varningar' ? '' : sidebarText.states[state];
  const text = [word, sectionText(counts)].filter((part) => part !== '').join(', ');
  return (
    <span class="state">
      <Icon shape={shapeOf[state]} />
      <span>{text}</span>
    </span>
  );
}

/** What is next in a part: a button that takes the officer there. */
function Next({ section, state, send }: Props) {
  const next = nextIn(section);
  if (next === null) return null;
  const id = nextId(section.name);
  return (
    <div class="next">
      <PressButton
        id={id}
        kind="text"
        press={() => {
          send({ kind: 'cell-pressed', move: { from: id, place: next.finding.place } });
        }}
      >
        <span class="hidden">{section.name}. </span>
        {nextText(next.state, next.finding.cell)}
      </PressButton>
      <Stuck at={id} state={state} />
    </div>
  );
}

function nextIn({
  state,
  start,
  groups,
}: Section): { readonly state: 'fel' | 'varningar' | 'vilar'; readonly finding: ReviewedFinding } | null {
  if (state === 'vilar') return start === null ? null : { state, finding: start };
  if (state !== 'fel' && state !== 'varningar') return null;
  const left = groups
    .flatMap(({ findings }) => findings)
    .find((finding) =>
      state === 'fel' ? finding.severity === 'FEL' : finding.severity === 'VARNING' && !isAccepted(finding),
    );
  return left === undefined ? null : { state, finding: left };
}

function Inside({ section, state, send }: Props) {
  const { name, groups } = section;
  const from = `${sectionId(name)}-sheet`;
  const shown = (state.pages.get(name) ?? 1) * PAGE;
  const left = groups.length - shown;
  return (
    <>
      {groups.length === 0 && <p class="quiet">{emptyText(section)}</p>}
      {groups.length > 0 && (
        <ul class="findings">
          {groups.slice(0, shown).map((group) => (
            <GroupRow key={group.findings[0].key} group={group} state={state} send={send} />
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
      <Stuck at={from} state={state} />
    </>
  );
}

function emptyText({ state }: Section): string {
  if (state === 'fel' || state === 'varningar') return sidebarText.sectionElsewhere;
  return state === 'klar' ? sidebarText.sectionClean : sidebarText.sectionEmpty;
}
