import { PressButton } from '../press-button';
import { FinalisedFacts } from './finalised-facts';
import { decisionText, obstacleText } from './matter-sentences';
import { matterText } from './matter-words';
import type { StepProps } from './step-props';

/** Locks the report as a version that can be proven: what that needs, then what came of it. */
export function FinaliseStep(props: StepProps) {
  const { checked, standing, state, send, locked } = props;
  const { newest, isReport, isClosed, obstacles, changed } = standing;
  const { finalising } = checked.matter;
  const offers = !isReport && !isClosed;
  const isReady = obstacles.length === 0 || finalising !== null;
  return (
    <>
      {newest !== null && <FinalisedFacts version={newest} state={state} send={send} />}
      {isClosed && newest?.decision != null && <p>{decisionText(newest.decision)}</p>}
      {isReport && !isClosed && changed === true && <p>{matterText.changedSince}</p>}
      {finalising !== null && <p>{matterText.broken}</p>}
      {offers && (
        <>
          <PressButton
            kind="main"
            locked={locked || !isReady}
            describedBy="matter-finalise-why"
            press={() => {
              send({ kind: 'request-pressed', request: { command: 'finaliseReport', args: [] } });
            }}
          >
            {matterText.finalise} {matterText.asVersion} {finalising?.version ?? standing.next}
          </PressButton>
          <div id="matter-finalise-why" class="quiet">
            {isReady ? (
              <p>{matterText.finaliseWhat}</p>
            ) : (
              <>
                <p>{matterText.finaliseNeeds}</p>
                <ul class="causes">
                  {obstacles.map((obstacle) => (
                    <li key={obstacle.kind}>{obstacleText(obstacle)}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </>
      )}
    </>
  );
}
