import { normaliseText } from '../../../engine/values/clean-text';
import { agreementsSheet, attachmentsSheet } from '../../sheets';
import { conflict, neededWhen, ordered, pastEnd, within } from './cell-checks';
import { inColumn, type RowChecks } from '../../../engine/checks/column-check';

/** The rules of the tab Överenskommelser. Periods against one another are K03's, grants K08's, attachments K21's. */
export const agreementChecks: RowChecks<(typeof agreementsSheet)['columns']> = {
  title: [
    ({ text }, { number, attached }, { workbook }) => {
      if (number.value === null || attached.value !== 'Ja') return null;
      const listed = workbook.attachments.rows.filter(
        ({ type, agreement }) => type.value === 'Överenskommelse' && agreement.value === number.value,
      );
      const [first] = listed;
      if (first === undefined || listed.some(({ title }) => isLike(title.text, text))) return null;
      return conflict(text, attachmentsSheet, 'title', first.title);
    },
  ],
  end: [ordered('after', agreementsSheet, 'start')],
  signed: [ordered('until', agreementsSheet, 'start')],
  parties: [
    ({ value, text }) => {
      const given = new Set(text.match(/[^;\n]+/g)?.map(normaliseText));
      return value !== null && given.size < 2 ? { fault: 'too-few-parties', text } : null;
    },
  ],
  grant: [within(0)],
  reported: [neededWhen(pastEnd)],
  plannedReport: [
    neededWhen((agreement, book) =>
      agreement.reported.text !== '' || pastEnd(agreement, book) !== null
        ? null
        : inColumn(agreementsSheet, 'reported', agreement.reported),
    ),
  ],
};

// An attachment's title may say more ("…, maskad") or less than the agreement's own. An empty one is another finding.
function isLike(a: string, b: string): boolean {
  const [one, other] = [normaliseText(a), normaliseText(b)];
  return one.includes(other) || other.includes(one);
}
