import { hasLength, matchesPattern, requiredForValues, within } from '../../../engine/checks/cell-checks';
import { asWarning, type RowChecks } from '../../../engine/checks/column-check';
import type { Finding } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import { columnFinding } from '../../../engine/contract/column-finding';
import { capitalise, cardinal, count, nouns } from '../../../swedish/grammar';
import { hasNoGender, isSaidHeld, isWithoutGender } from '../../figures/activity-facts';
import { activitiesSheet } from '../../sheets';
import type { Activity } from '../../workbook';
import type { RuleContext } from '../rule-context';

const counted = [within(0)];
/** Activities, of `held` that have been held, whose participants have no gender. */
export type GenderUnknown = {
  readonly kind: 'gender-unknown';
  readonly column: string;
  readonly activities: number;
  readonly held: number;
};

/** The sentence of the rules of this tab that no other has. */
export const activitySentences: Sentences<GenderUnknown> = {
  'gender-unknown': ({ activities, held }) =>
    `${activities === held ? 'Ingen av aktiviteterna' : `${capitalise(cardinal(activities, 'en'))} av ${count(held, nouns.activity)}`} ${activities === held ? 'har' : 'saknar'} uppgift om kön. Skriv antalet deltagare vid Annat/uppgift saknas, om det inte redan står där eller vid Deltagare totalt, och förklara i jämställdhetsanalysen varför uppgifter om kön saknas.`,
};

const requiredOnceHeld = requiredForValues(activitiesSheet, 'status', 'Genomförd', 'Genomförd med avvikelse');
const occasions = [requiredOnceHeld, within(0)];

type Activities = RowChecks<(typeof activitiesSheet)['columns'], RuleContext>;

// What is unknown of all is one finding, and so are those that are counted without gender.
const participants: NonNullable<Activities['girls']> = [
  (entry, row, context) => (isOneOfUnknown(row, context) ? null : requiredOnceHeld(entry, row, context)),
  within(0),
];

function isOneOfUnknown(row: Activity, { isGenderKnown }: RuleContext): boolean {
  return isWithoutGender(row) || (!isGenderKnown && hasNoGender(row));
}

/** Held activities without gender, once, at the first of them: where they are counted all the same, or all lack it. */
export function checkGenders(context: RuleContext): readonly Finding<GenderUnknown>[] {
  const { activities } = context.workbook;
  if (activities.columnIndices.girls === undefined) return [];
  const held = activities.rows.filter(isSaidHeld);
  const unknown = held.filter((row) => isOneOfUnknown(row, context));
  const facts = { kind: 'gender-unknown', activities: unknown.length, held: held.length } as const;
  return unknown
    .slice(0, 1)
    .map(({ girls }) =>
      columnFinding(activitiesSheet.name, girls.place, activitiesSheet.columns.girls, facts, 'VARNING'),
    );
}

/**
 * The rules of the tab Aktiviteter. The order of its dates is K11's, what contradicts the status K12's, sums
 * K13's and explanations K14's. What was held has its dates, occasions and participants: empty is not zero.
 */
export const activityChecks: Activities = {
  id: [asWarning(matchesPattern(/^A\d+$/, 'A1'))],
  activity: [hasLength('characters', 1, 120)],
  plannedOccasions: [within(0), asWarning(within(1))],
  actualStart: [requiredOnceHeld, requiredForValues(activitiesSheet, 'status', 'Pågår')],
  actualEnd: [requiredOnceHeld],
  heldOccasions: occasions,
  girls: participants,
  boys: participants,
  otherGender: participants,
  age0to6: counted,
  age7to12: counted,
  age13to15: counted,
  age16to19: counted,
  age20to25: counted,
  age26to64: counted,
  age65plus: counted,
  ageUnknown: counted,
};
