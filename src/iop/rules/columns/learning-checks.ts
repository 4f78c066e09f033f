import type { undertakingsSheet, lessonsSheet } from '../../sheets';
import { followUpsSheet, proposalsSheet } from '../../sheets';
import { neededFor, neededWhen, notAfterCase, ordered, within, worded } from './cell-checks';
import { inColumn, type RowChecks } from '../../../engine/checks/column-check';
import { CONTINUING } from './decision-checks';

/** The rules of the tab Åtaganden. That each party has one, and the comments, are K17's. */
export const undertakingChecks: RowChecks<(typeof undertakingsSheet)['columns']> = {
  undertaking: [worded('not-a-clause', /^att \p{Ll}.*[^.\s]$/su)],
};

/** The rules of the tab Lärdomar. Consequences against the figures are K18's. */
export const lessonChecks: RowChecks<(typeof lessonsSheet)['columns']> = {
  lesson: [worded('not-a-sentence', /^[\p{Lu}\d”"'»].*\s.*[.!?][”"')»]*$/su)],
  priority: [within(1)],
  furtherWork: [
    neededWhen(({ type }, { workbook }) => {
      if (type.value !== 'Utmaning') return null;
      const next = workbook.proposals.rows.find((proposal) => CONTINUING.has(proposal.type.value));
      return next === undefined ? null : inColumn(proposalsSheet, 'type', next.type);
    }),
  ],
};

/** The rules of the tab Uppföljningar. What a follow-up cannot have seen is K05's. */
export const followUpChecks: RowChecks<(typeof followUpsSheet)['columns']> = {
  date: [notAfterCase('date')],
  from: [ordered('until', followUpsSheet, 'to')],
  parties: [neededFor(followUpsSheet, 'type', 'Utvärderingsworkshop', 'Styrgruppsmöte')],
};
