import type { Finding } from '../../finding';
import { goalsSheet, programmesSheet } from '../../workbook/sheets';
import type { Workbook } from '../../workbook/workbook';
import { neededFor, neededWhen, notAfterCase, ordered, within, written } from './cell-checks';
import { inColumn, type RowChecks } from './column-check';
import { checkUnique } from './series';

const OLDEST = 120;

const measured = [neededFor(goalsSheet, 'direction', 'Minst', 'Högst', 'Exakt')];

/** The rules of the tab Verksamhetsdelar. That each has a goal is K16's. */
export const programmeChecks: RowChecks<(typeof programmesSheet)['columns']> = {
  description: [
    ({ value, text }) =>
      value !== null && /^(?:En|Ett|Den|Det|De|Vi|Här)\s|\.$/.test(value)
        ? { fault: 'wrong-wording', text, wanted: 'continuation' }
        : null,
    ({ value }) => {
      const words = value === null ? null : value.split(/\s+/).length;
      if (words === null || (words >= 15 && words <= 60)) return null;
      return { fault: 'word-count', words, least: 15, most: 60 };
    },
  ],
  ageFrom: [within(0, OLDEST)],
  ageTo: [within(0, OLDEST), ordered('from', programmesSheet, 'ageFrom')],
};

/** The rules of the tab Mål. Judgements that the figures contradict are K15's, the evidence K16's. */
export const goalChecks: RowChecks<(typeof goalsSheet)['columns']> = {
  id: [written(/^M\d+$/, 'M1')],
  indicator: measured,
  target: measured,
  unit: measured,
  outcome: [
    neededWhen(({ target, judgement }) =>
      target.value === null || judgement.value === 'Går inte att bedöma'
        ? null
        : inColumn(goalsSheet, 'target', target),
    ),
  ],
  comment: [neededFor(goalsSheet, 'judgement', 'Delvis uppfyllt', 'Inte uppfyllt', 'Går inte att bedöma')],
  dataUntil: [notAfterCase('dataUntil')],
};

/** Goals and programmes that occur twice. */
export function checkGoalsAndProgrammes({ goals, programmes }: Workbook): readonly Finding[] {
  return [...checkUnique(goals, goalsSheet, 'id'), ...checkUnique(programmes, programmesSheet, 'name')];
}
