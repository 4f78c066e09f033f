import { FailureText } from '../failure-text';
import type { State } from '../state';
import { isUnsure } from '../words';
import { toolIds } from './next-tools';
import { toolOf, type Tool } from './tools-state';
import { failedToolTitle, toolsText } from './tools-words';

/** What came of the last press in a tool. */
export function ToolNoteText({ tool, state }: { readonly tool: Tool; readonly state: State }) {
  const { running, tools } = state;
  const { note } = tools;
  if (running?.kind === 'tool' && running.by === 'officer' && toolOf[running.request.command] === tool) {
    return (
      <p class="quiet" role="status">
        {toolsText.doing}
      </p>
    );
  }
  if (note === null || (note.kind === 'done' ? note.tool : toolOf[note.request.command]) !== tool)
    return null;
  if (note.kind === 'done') {
    return (
      <div id={toolIds.note} tabIndex={-1} class="outcome">
        {note.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  }
  const { request, failure } = note;
  return (
    <div id={toolIds.note} tabIndex={-1} class="problem">
      <p>
        <b>{failedToolTitle(request.command, failure)}</b>
      </p>
      <FailureText failure={failure} />
      {request.command === 'addPaste' && isUnsure(failure) && <p>{toolsText.unsure}</p>}
      {request.command === 'startNewPeriod' && isUnsure(failure) && <p>{toolsText.periodUnsure}</p>}
    </div>
  );
}
