import { ageGroups, hasAges, participants, sumOfKnown } from '../figures/activity-facts';
import type { Finding } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';

/**
 * Activities whose participants by age, where any age is filled in, are not as many as by gender, at the first of the
 * cells that do not add up (Flickor/kvinnor). A cell that is unreadable, or a gender left out, leaves the sums unknown.
 */
export function checkParticipants({ activities }: Workbook): readonly Finding[] {
  return activities.rows.flatMap((activity) => {
    const byGender = participants(activity);
    const byAge = sumOfKnown(
      ageGroups.map((group) => activity[group].value ?? (activity[group].text === '' ? 0 : null)),
    );
    if (!hasAges(activity) || byGender === null || byAge === null || byGender === byAge) return [];
    const facts = { activity: activity.activity.text, byGender, byAge };
    return findingAt('K13', 'FEL', activity.girls, { fault: 'participants-differ', ...facts });
  });
}
