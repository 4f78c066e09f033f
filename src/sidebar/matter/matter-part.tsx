import type { ComponentType } from 'preact';
import type { CheckedWorkbook } from '../../engine/app/check-and-publish';
import { Icon } from '../icon';
import { isLocked, type State } from '../state';
import type { Send } from '../event';
import { ApprovalStep } from './approval-step';
import { DecisionStep } from './decision-step';
import { FinaliseStep } from './finalise-step';
import { matterIds, stepId } from './matter-ids';
import { steps, type MatterStep } from './matter-state';
import { matterText } from './matter-words';
import { stepText, summaryText } from './step-words';
import { isMatterOpen } from './next-matter';
import { SectionsStep } from './sections-step';
import { ShareStep } from './share-step';
import { standingOf, withKnownMatter } from './standing';
import { isStepDone } from './step-done';
import { StepNote } from './step-note';
import type { StepProps } from './step-props';
import { UnlockStep } from './unlock-step';
import { VerifyStep } from './verify-step';
import { Disclosure } from '../disclosure';

const contents: Readonly<Record<MatterStep, ComponentType<StepProps>>> = {
  sections: SectionsStep,
  approval: ApprovalStep,
  finalise: FinaliseStep,
  share: ShareStep,
  decision: DecisionStep,
  verify: VerifyStep,
  unlock: UnlockStep,
};

/** The way to the committee: one folded line until there is a finished report, then a line for each step. */
export function MatterPart(props: {
  readonly checked: CheckedWorkbook;
  readonly state: State;
  readonly send: Send;
}) {
  const { checked, state, send } = props;
  const known = withKnownMatter(checked);
  const standing = known === null ? null : standingOf(known);
  const isOpen = isMatterOpen(state);
  return (
    <section class="matter" aria-labelledby={`${matterIds.part}-title`}>
      <h2 id={`${matterIds.part}-title`}>
        <Disclosure
          id={matterIds.part}
          controls={`${matterIds.part}-steps`}
          isOpen={isOpen}
          press={() => {
            send({ kind: 'matter-pressed' });
          }}
        >
          <span class="name">{matterText.title}</span>{' '}
          <span class="state">{standing === null ? '' : summaryText(standing)}</span>
        </Disclosure>
      </h2>
      <div id={`${matterIds.part}-steps`} hidden={!isOpen}>
        {isOpen && known !== null && standing !== null && (
          <Steps checked={known} standing={standing} state={state} send={send} />
        )}
        {isOpen && known === null && <p>{matterText.unknown}</p>}
      </div>
    </section>
  );
}

function Steps(props: Omit<StepProps, 'locked'>) {
  const { checked, standing } = props;
  return (
    <>
      {checked.report === null && standing.newest === null && <p class="quiet">{matterText.empty}</p>}
      <ol class="sections">
        {steps.map((step) => (
          <Step key={step} step={step} {...props} />
        ))}
      </ol>
    </>
  );
}

function Step({
  step,
  ...props
}: Omit<StepProps, 'locked'> & { readonly step: MatterStep; readonly state: State; readonly send: Send }) {
  const { checked, standing, state, send } = props;
  const id = stepId(step);
  const isOpen = state.matter.openSteps.includes(step);
  const text = stepText(step, standing, checked.matter, state.matter.sections?.sections ?? null);
  const isDone = isStepDone(step, standing, checked.matter, state.matter.sections?.sections ?? null);
  const Content = contents[step];
  return (
    <li class="section step" data-home={id}>
      <h3>
        <Disclosure
          id={id}
          controls={`${id}-content`}
          isOpen={isOpen}
          press={() => {
            send({ kind: 'step-pressed', step });
          }}
        >
          <span class="name">{matterText.steps[step]}</span>{' '}
          <span class="state">
            {isDone && <Icon shape="tick" />}
            <span>{text}</span>
          </span>
        </Disclosure>
      </h3>
      <div id={`${id}-content`} class="inside" hidden={!isOpen}>
        {isOpen && (
          <>
            <Content {...props} locked={isLocked(state)} />
            <StepNote step={step} state={state} />
          </>
        )}
      </div>
    </li>
  );
}
