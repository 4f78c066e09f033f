import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { quoted } from '../../engine/checks/quoted';
import { once } from '../../engine/values/once';
import { number } from '../../swedish/format';
import { cutShort, heldOccasions, sumOfKnown } from '../figures/activity-facts';
import { undertakingsSheet } from '../sheets';
import type { Activity, Undertaking } from '../workbook';
import { givesReason, reasonInWords } from './given-reasons';
import { mentions } from './prose/mentions';
import { occurs, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

const HOLDS = wholeWords('hålla|genomföra|anordna|arrangera|driva|bedriva|leda|erbjuda|ordna');
const ACTIVITIES = wholeWords('aktivitet(?:er|erna)');

/** An undertaking said to be fulfilled, whose activities were held far fewer times than planned. */
type FewOccasions = {
  readonly undertaking: string;
  readonly planned: number;
  readonly held: number;
};

type Fault =
  | (FewOccasions & { readonly kind: 'few-occasions' })
  | (FewOccasions & { readonly kind: 'few-occasions-with-reason'; readonly comment: string });

/**
 * Undertakings to hold activities that are said to be fulfilled, although the activities that they name (or all of their
 * agreements') were held less than the share of the planned occasions from which a goal is partly met, at the status:
 * an error, and a warning when the comment gives a reason. Activities still to come or under way, or planned beyond an early end, are not counted, and one
 * whose occasions are not known leaves the sum unknown.
 */
export const undertakingOccasionsRule = defineRule<RuleContext, Fault>({
  code: 'K17',
  severity: 'FEL',
  check: checkOccasions,
  sentences: {
    'few-occasions': (facts) =>
      `${differing(facts)} Ändra statusen, eller skriv varför i ${undertakingsSheet.columns.comment.name}.`,
    'few-occasions-with-reason': (facts) =>
      `${differing(facts)} ${reasonInWords(undertakingsSheet.columns.comment.name, facts.comment)} Godta varningen med ett skäl, eller ändra statusen.`,
  },
});

function differing({ undertaking, planned, held }: FewOccasions): string {
  return `Åtagandet ${quoted(undertaking)} är bedömt som Uppfyllt, men ${number(held)} av ${number(planned)} planerade tillfällen har genomförts.`;
}

function checkOccasions({ workbook, thresholds }: RuleContext): readonly Found<Fault>[] {
  const due = once(() =>
    workbook.activities.rows.filter((activity) => cutShort(activity, workbook) === null),
  );
  return workbook.undertakings.rows.flatMap((row): readonly Found<Fault>[] => {
    if (row.status.value !== 'Uppfyllt' || !occurs(row.undertaking.text, HOLDS)) return [];
    const activities = activitiesOf(row, due());
    const planned = sumOfKnown(activities.map(({ plannedOccasions }) => plannedOccasions.value));
    const held = sumOfKnown(activities.map(heldOccasions));
    const isWrong = activities.some(({ heldOccasions }) => (heldOccasions.value ?? 0) < 0);
    if (planned === null || held === null || isWrong) return [];
    if (held >= planned * Math.min(1, thresholds.partly)) return [];
    const facts = { undertaking: row.undertaking.text, planned, held };
    return givesReason(row.comment)
      ? [
          foundAt(
            row.status,
            { kind: 'few-occasions-with-reason', ...facts, comment: row.comment.text },
            'VARNING',
          ),
        ]
      : [foundAt(row.status, { kind: 'few-occasions', ...facts })];
  });
}

/** The activities of the undertaking's agreements that it names, or all of them when it speaks of activities. */
function activitiesOf(
  { undertaking, agreements }: Undertaking,
  rows: readonly Activity[],
): readonly Activity[] {
  const { text } = undertaking;
  const due = rows.filter(
    ({ agreement, status }) =>
      agreement.value !== null &&
      agreements.value?.includes(agreement.value) === true &&
      !['Planerad', 'Pågår', 'Försenad', 'Flyttad'].includes(status.value ?? ''),
  );
  const named = due.filter(({ activity, programme }) =>
    [activity.text, programme.text].some((name) => name !== '' && mentions(text, name)),
  );
  return named.length > 0 || !occurs(text, ACTIVITIES) ? named : due;
}
