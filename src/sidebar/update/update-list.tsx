import type { CheckedWorkbook } from '../../engine/app/check-and-publish';
import type { UpdateList } from '../../engine/app/update/update-answers';
import type { Send } from '../event';
import { PressButton } from '../press-button';
import { countsOf, progressOf, sectionsOf } from '../sections';
import { isLocked, type State } from '../state';
import { openWarningsText, sidebarText } from '../words';
import { ToUnlock } from './to-unlock';
import { updateIds } from './update-ids';
import { UpdateSectionPart } from './update-section';
import { undecidedOf } from './update-state';
import {
  draftText,
  finalisedText,
  listText,
  rejectedText,
  restText,
  undecidedText,
  updateText,
  writtenText,
} from './update-words';

interface Props {
  readonly list: UpdateList;
  readonly checked: CheckedWorkbook;
  readonly state: State;
  readonly send: Send;
}

/** What an update would do, section by section, and the button that does it once every conflict is decided. */
export function UpdateListPart({ list, checked, state, send }: Props) {
  const left = restOf(list);
  return (
    <>
      {list.isRenewed && <p class="notice">{updateText.renewed}</p>}
      {list.rejected > 0 && <p class="notice">{rejectedText(list.rejected)}</p>}
      {listText(list).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="quiet">{writtenText(list.at)}</p>
      <DraftText list={list} checked={checked} />
      {list.sections.map((section) => (
        <UpdateSectionPart key={section.key} section={section} state={state} send={send} />
      ))}
      {left > 0 && <p class="quiet">{restText(left)}</p>}
      <WriteButtons list={list} checked={checked} state={state} send={send} />
    </>
  );
}

/** That the report is to be a draft or no longer is one, and what a finished report has open. */
function DraftText({ list: { draft }, checked }: Pick<Props, 'list' | 'checked'>) {
  const { errors, warnings, accepted } = countsOf(checked);
  const { resting } = progressOf(sectionsOf(checked));
  if (draft.after) return <p>{draftText(draft.before, errors, resting)}</p>;
  const open = warnings - accepted;
  return (
    <>
      {draft.before && <p>{updateText.becomesReport}</p>}
      {open > 0 && (
        <p>
          {openWarningsText(open)} {sidebarText.openWhere}
        </p>
      )}
    </>
  );
}

function WriteButtons({ list, checked, state, send }: Props) {
  const undecided = undecidedOf(list, state.update.choices).length;
  const finalised = isStillLocked(list.finalised, checked) ? list.finalised : null;
  const isStopped = finalised !== null || undecided > 0;
  return (
    <>
      <PressButton
        kind="main"
        locked={isLocked(state) || isStopped}
        describedBy={updateIds.why}
        press={() => {
          send({ kind: 'update-sent' });
        }}
      >
        {updateText.write}
      </PressButton>
      {list.canSuggest && (
        <PressButton
          locked={isLocked(state) || isStopped}
          describedBy={updateIds.why}
          press={() => {
            send({ kind: 'update-sent', suggest: true });
          }}
        >
          {updateText.suggest}
        </PressButton>
      )}
      <p id={updateIds.why} class="quiet">
        {finalised !== null && finalisedText(finalised)}
        {finalised === null && undecided > 0 && undecidedText(undecided)}
        {!isStopped && updateText.kept}
      </p>
      <div class="row">
        {finalised !== null && <ToUnlock send={send} />}
        {finalised === null && undecided > 0 && (
          <PressButton
            press={() => {
              send({ kind: 'conflict-sought' });
            }}
          >
            {updateText.seek}
          </PressButton>
        )}
        <PressButton
          press={() => {
            send({ kind: 'update-closed' });
          }}
        >
          {updateText.cancel}
        </PressButton>
      </div>
    </>
  );
}

/** Whether the version that was locked when the list was made has not been unlocked since. */
function isStillLocked(finalised: number | null, { matter }: CheckedWorkbook): boolean {
  const version = matter?.versions.find((one) => one.version === finalised);
  return version === undefined || version.unlocked === null;
}

function restOf({ counts, sections }: UpdateList): number {
  const shown = sections.flatMap(({ lines, conflicts, notes }) => [...lines, ...conflicts, ...notes]).length;
  return counts.lines + counts.conflicts + counts.notes - shown;
}
