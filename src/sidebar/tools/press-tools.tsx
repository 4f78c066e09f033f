/** Tools that are one press and why one would: the page of attachments that is opened, the marks that are taken away, the tab with key figures that is renewed. */
import type { ComponentType } from 'preact';
import { PressButton } from '../press-button';
import { isLocked } from '../state';
import type { ToolProps } from './tool-props';
import { toolOf } from './tools-state';
import { toolsText } from './tools-words';

export const AttachmentsTool = pressTool(
  'showAttachments',
  toolsText.attachmentsWhy,
  toolsText.showAttachments,
);
export const MarksTool = pressTool('removeMarks', toolsText.marksWhy, toolsText.removeMarks);
export const OverviewTool = pressTool('updateOverview', toolsText.overviewWhy, toolsText.updateOverview);

function pressTool(
  command: 'showAttachments' | 'removeMarks' | 'updateOverview',
  why: string,
  label: string,
): ComponentType<ToolProps> {
  const id = `${toolOf[command]}-why`;
  return function PressTool({ state, send }) {
    return (
      <>
        <p id={id} class="quiet">
          {why}
        </p>
        <PressButton
          locked={isLocked(state)}
          describedBy={id}
          press={() => {
            send({ kind: 'tool-requested', request: { command, args: [] } });
          }}
        >
          {label}
        </PressButton>
      </>
    );
  };
}
