import type { Finding } from '../../finding';
import type { undertakingsSheet } from '../../workbook/sheets';
import { followUpsSheet, lessonsSheet, proposalsSheet } from '../../workbook/sheets';
import type { Workbook } from '../../workbook/workbook';
import { neededFor, neededWhen, notAfterCase, ordered, within } from './cell-checks';
import { inColumn, type RowChecks } from './column-check';
import { checkOccurrence } from './series';

const CLAUSE = /^att \p{Ll}.*[^.\s]$/su;
const SENTENCE_BEGINNING = /^[\p{Lu}\d”"'»].*\s/su;
const SENTENCE_END = /[.!?][”"')»]*$/;

const CONTINUES: ReadonlySet<string | null> = new Set([
  'Uppdra åt förvaltningen att inleda omförhandling',
  'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse',
  'Förlänga överenskommelsen',
]);

/** The rules of the tab Åtaganden. That each party has one, and the comments, are K17's. */
export const undertakingChecks: RowChecks<(typeof undertakingsSheet)['columns']> = {
  undertaking: [
    ({ value, text }) =>
      value === null || CLAUSE.test(value) ? null : { fault: 'wrong-wording', text, wanted: 'clause' },
  ],
};

/** The rules of the tab Lärdomar. Consequences against the figures are K18's. */
export const lessonChecks: RowChecks<(typeof lessonsSheet)['columns']> = {
  lesson: [
    ({ value, text }) =>
      value === null || (SENTENCE_BEGINNING.test(value) && SENTENCE_END.test(value))
        ? null
        : { fault: 'wrong-wording', text, wanted: 'sentence' },
  ],
  priority: [within(1)],
  furtherWork: [
    neededWhen(({ type }, { workbook }) => {
      if (type.value !== 'Utmaning') return null;
      const next = workbook.proposals.rows.find((proposal) => CONTINUES.has(proposal.type.value));
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

/** A follow-up that tells of no success or of no challenge. */
export function checkLessonTypes({ lessons }: Workbook): readonly Finding[] {
  return checkOccurrence(lessons, lessonsSheet, 'type', ['Framgångsfaktor', 'Utmaning']);
}
