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

/** An activity that was held `occasions` times without a participant. */
type NobodyCame = { readonly kind: 'nobody-came'; readonly activity: string; readonly occasions: number };

/** From this many occasions on, nobody at all is more likely a zero in place of an empty cell. */
const MANY = 3;

/**
 * Activities whose participants by age, where any age is filled in, are not as many as by gender, at the first of the
 * cells that do not add up (Flickor/kvinnor), and, a warning, those that were held many times without anyone. A cell that is unreadable, or a gender left out, leaves the sums unknown.
 */
export const participantsDifferRule = defineRule<RuleContext, ParticipantsDiffer | NobodyCame>({
  code: 'K13',
  severity: 'FEL',
  check: checkParticipants,
  sentences: {
    'nobody-came': ({ activity, occasions }) =>
      `${subjectOr(activity, 'Aktiviteten')} har hållits ${number(occasions)} gånger men har inga deltagare. Är antalet inte känt ska cellerna vara tomma, för noll betyder att ingen kom.`,
    'participants-differ': ({ activity, byGender, byAge }) =>
      `${subjectOr(activity, 'Aktiviteten')} har ${count(byGender, nouns.participant)} efter kön men ${number(byAge)} efter ålder. Ändra antalen efter kön eller ålder. Den vars ålder inte är känd räknas vid Ålder okänd.`,
  },
});

function checkParticipants({ workbook }: RuleContext): readonly Found<ParticipantsDiffer | NobodyCame>[] {
  return workbook.activities.rows.flatMap((activity): readonly Found<ParticipantsDiffer | NobodyCame>[] => {
    const byGender = participants(activity);
    const occasions = activity.heldOccasions.value ?? 0;
    if (byGender === 0 && occasions >= MANY) {
      const facts = { kind: 'nobody-came', activity: activity.activity.text, occasions } as const;
      return [foundAt(activity.girls, facts, 'VARNING')];
    }
    const byAge = sumOfKnown(
      ageGroups.map((group) => activity[group].value ?? (activity[group].text === '' ? 0 : null)),
    );
    if (!hasAges(activity) || byGender === null || byAge === null || byGender === byAge) return [];
    const facts = { activity: activity.activity.text, byGender, byAge };
    return [foundAt(activity.girls, { kind: 'participants-differ', ...facts } as const)];
  });
}
