import { goalsSheet, programmesSheet } from '../../sheets';
import {
  hasLength,
  neededFor,
  neededWhen,
  notAfterCase,
  ordered,
  within,
  worded,
  written,
} from './cell-checks';
import { inColumn, type RowChecks } from '../../../engine/checks/column-check';

const OLDEST = 120;

const measured = [neededFor(goalsSheet, 'direction', 'Minst', 'Högst', 'Exakt')];

/** The rules of the tab Verksamhetsdelar. That each has a goal is K16's. */
export const programmeChecks: RowChecks<(typeof programmesSheet)['columns']> = {
  description: [
    worded('not-a-continuation', /^(?!(?:En|Ett|Den|Det|De|Vi|Här)\s).*[^.]$/s),
    hasLength('words', 15, 60),
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
