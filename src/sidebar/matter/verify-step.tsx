import { PressButton } from '../press-button';
import { OutLink } from '../report-links';
import { finalisedText } from './matter-sentences';
import { matterText } from './matter-words';
import type { StepProps } from './step-props';

/** Compares a finalised version with its receipt; the newest first. */
export function VerifyStep({ checked, standing, send, locked }: StepProps) {
  if (standing.newest === null) return <p class="quiet">{matterText.needsVersion}</p>;
  return (
    <>
      <p class="quiet">{matterText.verifyWhy}</p>
      <ul class="marks">
        {[...checked.matter.versions].reverse().map((version) => (
          <li key={version.version}>
            <p>{finalisedText(version)}</p>
            <ul class="links">
              <OutLink to={version.document.url} text={matterText.openVersion} />
            </ul>
            <PressButton
              locked={locked}
              press={() => {
                send({
                  kind: 'request-pressed',
                  request: { command: 'verifyReport', args: [version.version] },
                });
              }}
            >
              {matterText.steps.verify} version {version.version}
            </PressButton>
          </li>
        ))}
      </ul>
    </>
  );
}
