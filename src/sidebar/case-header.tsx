import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import { partsText } from './list-words';
import { meetingText, sidebarText } from './words';
import { Icon } from './icon';
import { ids } from './ids';
import { progressOf, sectionsOf } from './sections';
import type { State } from './state';
import { statusOf, type Status } from './status';

const shapeOf = { fel: 'cross', redo: 'tick', skapad: 'tick', okänd: 'ring' } as const satisfies Readonly<
  Record<Status['level'], string>
>;

/** Which case it is, and how far its report has come. */
export function CaseHeader({ state, thisYear }: { readonly state: State; readonly thisYear: number }) {
  const { checked, running, retry, result } = state;
  const status = statusOf(state, thisYear);
  const checking = checked !== null && ['check', 'accept', 'write'].includes(running?.kind ?? '');
  return (
    <header>
      {checked === null ? <h1>{sidebarText.title}</h1> : <Case of={checked.caseInfo} />}
      <p id={ids.status} class={`status ${status.level}`}>
        <Icon shape={shapeOf[status.level]} />
        <span>{status.text}</span>
      </p>
      {checked !== null && <Parts checked={checked} />}
      {status.more.map((text) => (
        <p key={text} class="quiet">
          {text}
        </p>
      ))}
      {checked?.notices.map((text) => (
        <p key={text} class="notice">
          {text}
        </p>
      ))}
      {state.delayed && <p class="notice">{sidebarText.delayed}</p>}
      <p class="quiet checking">{checking ? sidebarText.checking : ''}</p>
      {retry !== null && result === null && (
        <p class="notice" role="status">
          {retry.message} {sidebarText.retrying}
        </p>
      )}
    </header>
  );
}

/** How many of the parts are done, in words and as a bar. */
function Parts({ checked }: { readonly checked: CheckedWorkbook }) {
  const { parts, done } = progressOf(sectionsOf(checked));
  if (parts === 0) return null;
  return (
    <div class="parts">
      <p>{partsText({ parts, done })}</p>
      <div class="bar" aria-hidden="true">
        <div style={{ width: `${Math.round((100 * done) / parts)}%` }} />
      </div>
    </div>
  );
}

function Case({ of: { title, recipient, meeting } }: { readonly of: CheckedWorkbook['caseInfo'] }) {
  return (
    <>
      <h1 class={title === null ? 'missing' : undefined}>{title ?? sidebarText.titleMissing}</h1>
      <p class={recipient === null ? 'missing' : undefined}>{recipient ?? sidebarText.recipientMissing}</p>
      <p class={meeting === null ? 'missing' : undefined}>
        {meeting === null ? sidebarText.meetingMissing : meetingText(meeting)}
      </p>
    </>
  );
}
