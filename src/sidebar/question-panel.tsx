import { moreInListText, openWarningsText, sidebarText } from './words';
import type { Send } from './event';
import { ids } from './ids';
import { PressButton } from './press-button';
import { isLocked, type CommandResult, type State } from './state';
import { updateText } from './update/update-words';

/** How many warnings, and how many gaps, the question names. */
const MOST_NAMED = 5;

/** Asks before a finished report is made while warnings are open, and names what whoever gets it would miss. */
export function QuestionPanel(props: {
  readonly asked: Extract<CommandResult, { kind: 'asked' }>;
  readonly state: State;
  readonly send: Send;
}) {
  const { asked, state, send } = props;
  const { warnings, question, yes } = asked;
  const isUpdate = yes.kind === 'update-sent';
  const { open, gaps } = question;
  const locked = isLocked(state);
  return (
    <section class="panel" aria-labelledby={ids.panel}>
      <h2 id={ids.panel} tabIndex={-1}>
        {isUpdate ? updateText.openQuestion : sidebarText.openQuestion}
      </h2>
      {isUpdate && <p>{updateText.becomesReport}</p>}
      <p>{openWarningsText(open)}</p>
      <Named
        count={open}
        lines={warnings.map(({ sheet, cell, message }) => ({
          name: `${sheet}, ${sidebarText.cell} ${cell}`,
          text: message,
        }))}
      />
      <p>{sidebarText.openWhere}</p>
      {gaps.length > 0 && <p>{sidebarText.gapsRead}</p>}
      <Named count={gaps.length} lines={gaps.map(({ section, text }) => ({ name: section, text }))} />
      <div class="row">
        <PressButton
          kind="main"
          locked={locked}
          press={() => {
            send(yes);
          }}
        >
          {isUpdate ? updateText.updateAnyway : sidebarText.makeAnyway}
        </PressButton>
        <PressButton
          locked={locked}
          press={() => {
            send({ kind: 'question-closed' });
          }}
        >
          {sidebarText.back}
        </PressButton>
      </div>
    </section>
  );
}

function Named({
  count,
  lines,
}: {
  readonly count: number;
  /** The first of them. */
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}) {
  if (lines.length === 0) return null;
  const shown = lines.slice(0, MOST_NAMED);
  return (
    <>
      <ul class="causes">
        {shown.map(({ name, text }) => (
          <li key={`${name} ${text}`}>
            <strong>{name}:</strong> {text}
          </li>
        ))}
      </ul>
      {count > shown.length && <p class="quiet">{moreInListText(count - shown.length)}</p>}
    </>
  );
}
