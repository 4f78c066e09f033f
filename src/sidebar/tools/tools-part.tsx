import type { ComponentType } from 'preact';
import { toolIds, toolLineId } from './next-tools';
import { AboutTool } from './about-tool';
import { AccessibilityTool } from './accessibility-tool';
import { isPeriodShown, PeriodTool } from './period-tool';
import { PasteTool } from './paste-tool';
import { AttachmentsTool, MarksTool, OverviewTool } from './press-tools';
import { TemplateTool } from './template-tool';
import { ToolNoteText } from './tool-note';
import type { ToolProps } from './tool-props';
import { tools, type Tool } from './tools-state';
import { toolsText } from './tools-words';
import { YearTool } from './year-tool';
import { Disclosure } from '../disclosure';

const contents: Readonly<Record<Tool, ComponentType<ToolProps>>> = {
  period: PeriodTool,
  year: YearTool,
  attachments: AttachmentsTool,
  paste: PasteTool,
  template: TemplateTool,
  overview: OverviewTool,
  accessibility: AccessibilityTool,
  marks: MarksTool,
  about: AboutTool,
};

/** The tools: one folded line, then a line for each. */
export function ToolsPart({ state, send }: ToolProps) {
  const isOpen = state.tools.open;
  return (
    <section class="matter" aria-labelledby={`${toolIds.part}-title`}>
      <h2 id={`${toolIds.part}-title`}>
        <Disclosure
          id={toolIds.part}
          controls={`${toolIds.part}-list`}
          isOpen={isOpen}
          press={() => {
            send({ kind: 'tools-pressed' });
          }}
        >
          {toolsText.title}
        </Disclosure>
      </h2>
      <div id={`${toolIds.part}-list`} hidden={!isOpen}>
        {isOpen && (
          <ul class="sections">
            {tools
              .filter((tool) => tool !== 'period' || isPeriodShown(state))
              .map((tool) => (
                <ToolLine key={tool} tool={tool} state={state} send={send} />
              ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function ToolLine({ tool, state, send }: ToolProps & { readonly tool: Tool }) {
  const id = toolLineId(tool);
  const isOpen = state.tools.openTools.includes(tool);
  const Content = contents[tool];
  return (
    <li class="section step" data-home={id}>
      <h3>
        <Disclosure
          id={id}
          controls={`${id}-content`}
          isOpen={isOpen}
          press={() => {
            send({ kind: 'tool-pressed', tool });
          }}
        >
          {toolsText.names[tool]}
        </Disclosure>
      </h3>
      <div id={`${id}-content`} class="inside" hidden={!isOpen}>
        {isOpen && (
          <>
            <Content state={state} send={send} />
            <ToolNoteText tool={tool} state={state} />
          </>
        )}
      </div>
    </li>
  );
}
