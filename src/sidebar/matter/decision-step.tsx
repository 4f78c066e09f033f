import { Choices, MatterForm, TextField } from './fields';
import { decisionText } from './matter-sentences';
import { matterText } from './matter-words';
import type { StepProps } from './step-props';

/** What the committee decided on the newest finalised version. */
export function DecisionStep({ checked, standing, state, send, locked }: StepProps) {
  const { newest, isReturned } = standing;
  const { forms, note } = state.matter;
  const form = forms.decision;
  const earlier = checked.matter.versions.flatMap(({ decision }) => (decision === null ? [] : [decision]));
  return (
    <>
      {earlier.map((decision) => (
        <p key={decision.version}>{decisionText(decision)}</p>
      ))}
      {isReturned && <p>{matterText.returned}</p>}
      {newest === null && <p class="quiet">{matterText.needsVersion}</p>}
      {newest?.decision === null && newest.unlocked !== null && (
        <p class="quiet">{matterText.decisionNeedsLocked}</p>
      )}
      {newest?.decision === null && newest.unlocked === null && (
        <MatterForm form="decision" locked={locked} button={matterText.recordDecision} send={send}>
          <TextField
            form="decision"
            name="date"
            type="date"
            label={matterText.date}
            note={note}
            value={form.date}
            change={(date) => {
              send({ kind: 'form-changed', form: 'decision', change: { date } });
            }}
          />
          <TextField
            form="decision"
            name="paragraph"
            label={matterText.paragraph}
            hint={matterText.paragraphHint}
            note={note}
            value={form.paragraph}
            change={(paragraph) => {
              send({ kind: 'form-changed', form: 'decision', change: { paragraph } });
            }}
          />
          <Choices
            form="decision"
            name="outcome"
            label={matterText.outcome}
            note={note}
            values={matterText.outcomes}
            value={form.outcome}
            change={(outcome) => {
              send({ kind: 'form-changed', form: 'decision', change: { outcome } });
            }}
          />
        </MatterForm>
      )}
    </>
  );
}
