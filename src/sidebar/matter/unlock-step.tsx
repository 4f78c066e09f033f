import { PressButton } from '../press-button';
import { Confirm } from './confirm';
import { unlockQuestion } from './matter-sentences';
import { matterText } from './matter-words';
import type { StepProps } from './step-props';

/** Unlocks the newest version's document after a question: what is written then is another version. */
export function UnlockStep({ checked, standing, state, send, locked }: StepProps) {
  const { finalising } = checked.matter;
  const version = standing.locked?.version ?? finalising?.version ?? null;
  if (standing.isClosed) return <p class="quiet">{matterText.unlockClosed}</p>;
  if (version === null) return <p class="quiet">{matterText.unlockNone}</p>;
  if (state.matter.confirming === 'unlock') {
    return (
      <Confirm
        question={finalising === null ? unlockQuestion(version) : matterText.unlockBroken}
        yes={matterText.yesUnlock}
        no={matterText.no}
        request={{ command: 'unlockReport', args: [] }}
        locked={locked}
        send={send}
      />
    );
  }
  return (
    <PressButton
      locked={locked}
      press={() => {
        send({ kind: 'confirm-pressed', confirming: 'unlock' });
      }}
    >
      {matterText.unlock} version {version}
    </PressButton>
  );
}
