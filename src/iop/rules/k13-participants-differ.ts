import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { number } from '../../swedish/format';
import { count, nouns } from '../../swedish/grammar';
import { ageGroups, hasAges, participants, sumOfKnown } from '../figures/activity-facts';
import { subjectOr } from './naming';
import type { RuleContext } from './rule-context';

/** An activity whose participants are not as many by gender as by age. */
type ParticipantsDiffer = {
  readonly kind: 'participants-differ';
  readonly activity: string;
  readonly byGender: number;
  readonly byAge: number;
};

/**
 * Activities whose participants by age, where any age is filled in, are not as many as by gender, at the first of the
 * cells that do not add up (Flickor/kvinnor). A cell that is unreadable, or a gender left out, leaves the sums unknown.
 */
export const participantsDifferRule = defineRule<RuleContext, ParticipantsDiffer>({
  code: 'K13',
  severity: 'FEL',
  check: checkParticipants,
  sentences: {
    'participants-differ': ({ activity, byGender, byAge }) =>
      `${subjectOr(activity, 'Aktiviteten')} har ${count(byGender, nouns.participant)} efter kön men ${number(byAge)} efter ålder. Rätta antalen; den vars ålder inte är känd räknas under Ålder okänd.`,
  },
});

function checkParticipants({ workbook }: RuleContext): readonly Found<ParticipantsDiffer>[] {
  return workbook.activities.rows.flatMap((activity) => {
    const byGender = participants(activity);
    const byAge = sumOfKnown(
      ageGroups.map((group) => activity[group].value ?? (activity[group].text === '' ? 0 : null)),
    );
    if (!hasAges(activity) || byGender === null || byAge === null || byGender === byAge) return [];
    const facts = { activity: activity.activity.text, byGender, byAge };
    return foundAt(activity.girls, { kind: 'participants-differ', ...facts });
  });
}
