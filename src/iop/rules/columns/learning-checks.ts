import { ordered, requiredForValues, requiredWhen, within } from '../../../engine/checks/cell-checks';
import { asWarning, inColumn, type RowChecks } from '../../../engine/checks/column-check';
import type { CellFault, WithoutColumn } from '../../../engine/checks/finding';
import type { undertakingsSheet, lessonsSheet } from '../../sheets';
import { followUpsSheet, proposalsSheet } from '../../sheets';
import { controlTypes } from '../../lists';
import { notAfterCase } from '../not-after-case';
import type { RuleContext } from '../rule-context';
import { CONTINUING } from './decision-checks';
import { areSentences, hasForm, type WrongTextForm } from './text-forms';

/** The rules of the tab Åtaganden. That each party has one, and the comments, are K17's. */
export const undertakingChecks: RowChecks<
  (typeof undertakingsSheet)['columns'],
  RuleContext,
  WithoutColumn<CellFault | WrongTextForm>
> = {
  undertaking: [hasForm('not-a-clause', /^att \p{Ll}.*[^.\s]$/su)],
};

/** The rules of the tab Lärdomar. Consequences against the figures are K18's. */
export const lessonChecks: RowChecks<
  (typeof lessonsSheet)['columns'],
  RuleContext,
  WithoutColumn<CellFault | WrongTextForm>
> = {
  lesson: [asWarning(areSentences)],
  priority: [within(1)],
  furtherWork: [
    requiredWhen(({ type }, { workbook }) => {
      if (type.value !== 'Utmaning') return null;
      const next = workbook.proposals.rows.find((proposal) => CONTINUING.has(proposal.type.value));
      return next === undefined ? null : inColumn(proposalsSheet, 'type', next.type);
    }),
  ],
};

/** The rules of the tab Uppföljningar. What a follow-up cannot have seen is K05's; a control says who made it and what it showed. */
export const followUpChecks: RowChecks<(typeof followUpsSheet)['columns'], RuleContext> = {
  date: [notAfterCase('date')],
  from: [ordered('until', followUpsSheet, 'to')],
  parties: [asWarning(requiredForValues(followUpsSheet, 'type', 'Utvärderingsworkshop', 'Styrgruppsmöte'))],
  conclusion: [asWarning(requiredForValues(followUpsSheet, 'type', ...controlTypes))],
  doneBy: [requiredForValues(followUpsSheet, 'type', ...controlTypes)],
};
