import {
  hasLength,
  matchesPattern,
  ordered,
  requiredForValues,
  requiredWhen,
  within,
} from '../../../engine/checks/cell-checks';
import { asWarning, inColumn, type RowChecks } from '../../../engine/checks/column-check';
import type { CellFault, WithoutColumn } from '../../../engine/checks/finding';
import { goalsSheet, programmesSheet } from '../../sheets';
import { notAfterCase } from '../not-after-case';
import { LONGEST_NAME } from '../prose/name-pattern';
import type { RuleContext } from '../rule-context';
import { hasForm, type WrongTextForm } from './text-forms';

const OLDEST = 120;

const needed = requiredForValues(goalsSheet, 'direction', 'Minst', 'Högst', 'Exakt');
const measured = [needed];

/** The rules of the tab Verksamhetsdelar. That each has a goal is K16's. */
export const programmeChecks: RowChecks<
  (typeof programmesSheet)['columns'],
  RuleContext,
  WithoutColumn<CellFault | WrongTextForm>
> = {
  name: [hasLength('characters', 1, LONGEST_NAME)],
  description: [
    hasForm('not-a-continuation', /^(?!(?:En|Ett|Den|Det|De|Vi|Här)\s).*[^.]$/s),
    hasLength('words', 15, 60),
  ],
  ageFrom: [within(0, OLDEST)],
  ageTo: [within(0, OLDEST), ordered('from', programmesSheet, 'ageFrom')],
};

/** The rules of the tab Mål. Judgements that the figures contradict are K15's, the evidence K16's. */
export const goalChecks: RowChecks<
  (typeof goalsSheet)['columns'],
  RuleContext,
  WithoutColumn<CellFault | WrongTextForm>
> = {
  id: [asWarning(matchesPattern(/^M\d+$/, 'M1'))],
  indicator: measured,
  target: measured,
  // What is counted may stand in the indicator: "Antal konserter".
  unit: [asWarning(needed)],
  outcome: [
    requiredWhen(({ target, judgement }) =>
      target.value === null || judgement.value === 'Går inte att bedöma'
        ? null
        : inColumn(goalsSheet, 'target', target),
    ),
  ],
  comment: [
    requiredForValues(goalsSheet, 'judgement', 'Delvis uppfyllt', 'Inte uppfyllt', 'Går inte att bedöma'),
  ],
  dataUntil: [notAfterCase('date'), asWarning(notAfterCase('dataUntil'))],
  yearOutcomes: [
    asWarning(matchesPattern(/^(?:(?:^|;)\s*\d{4}\s*:\s*[^;\s][^;]*)+;?\s*$/, '2023: 126; 2024: 96')),
  ],
  effect: [hasForm('not-an-effect', /^att \p{Ll}.*[^.\s]$/su)],
};
