import { Icon } from '../icon';
import { PressButton } from '../press-button';
import { markText, sectionsText } from './matter-sentences';
import { matterText } from './matter-words';
import type { StepProps } from './step-props';

/** How much of the report has been gone through, and by whom: a mark for each section. */
export function SectionsStep({ checked, standing, state, send, locked }: StepProps) {
  const sections = state.matter.sections?.sections ?? null;
  if (sections === null) return <p class="quiet">{matterText.sectionsReading}</p>;
  const canMark = checked.report !== null && !standing.isClosed;
  const done = sections.filter((section) => section.done?.holds === true).length;
  return (
    <>
      {canMark && <p class="quiet">{matterText.sectionsWhy}</p>}
      {checked.report === null && <p class="quiet">{matterText.sectionsNeedReport}</p>}
      <p id="matter-bar">{sectionsText(done, sections.length)}</p>
      <progress aria-label={matterText.bar} max={sections.length} value={done} />
      <ul class="marks">
        {sections.map((section) => {
          const holds = section.done?.holds === true;
          return (
            <li key={section.key}>
              <p class="mark">
                <Icon shape={holds ? 'tick' : 'ring'} />
                <b>{section.title}</b>
              </p>
              {section.done !== null && <p class="quiet">{markText(section.done)}</p>}
              {section.done !== null && !holds && <p class="quiet">{matterText.reset}</p>}
              {canMark && (
                <PressButton
                  kind="text"
                  locked={locked}
                  press={() => {
                    send({
                      kind: 'request-pressed',
                      request: { command: 'markSection', args: [section.key, !holds] },
                    });
                  }}
                >
                  {holds ? matterText.markUndone : matterText.markDone}{' '}
                  <span class="hidden">{section.title}</span>
                </PressButton>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
