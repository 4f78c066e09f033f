import { conflict, ordered, requiredWhen, within } from '../../../engine/checks/cell-checks';
import { ofText } from '../../../engine/checks/cell-sentences';
import { inColumn, type RowChecks } from '../../../engine/checks/column-check';
import type { CellFault, WithoutColumn } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import { normaliseText } from '../../../engine/values/clean-text';
import { agreementsSheet, attachmentsSheet } from '../../sheets';
import { pastEnd } from '../outside-agreement';
import { splitItems } from '../../../engine/contract/cell-types';
import { splitParties } from '../../cell-types';
import { formerNames } from '../../figures/former-names';
import type { Workbook } from '../../workbook';
import type { RuleContext } from '../rule-context';

/** An agreement between fewer than two parties. */
export type TooFewParties = {
  readonly kind: 'too-few-parties';
  readonly column: string;
  readonly text: string;
};

/** The sentence of the rules of this tab that no other has. */
export const agreementSentences: Sentences<TooFewParties> = {
  'too-few-parties': ofText('. Fyll i minst två parter, med semikolon emellan.'),
};

/** The rules of the tab Överenskommelser. Periods against one another are K03's, grants K08's, attachments K21's. */
export const agreementChecks: RowChecks<
  (typeof agreementsSheet)['columns'],
  RuleContext,
  WithoutColumn<CellFault | TooFewParties>
> = {
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
    ({ value, text }, _row, { workbook }) =>
      value?.length === 1 && isWholly(text, value[0] ?? '', workbook)
        ? { kind: 'too-few-parties', text }
        : null,
  ],
  grant: [within(0)],
  reported: [requiredWhen(pastEnd)],
  plannedReport: [
    requiredWhen((agreement, context) =>
      agreement.reported.text !== '' || pastEnd(agreement, context) !== null
        ? null
        : inColumn(agreementsSheet, 'reported', agreement.reported),
    ),
  ],
};

// A party beside it that is not known is another finding.
function isWholly(text: string, party: string, { parties }: Workbook): boolean {
  const rows = parties.rows.filter(({ id }) => id.value === party);
  const names = rows.flatMap((row) => [row.id.text, row.name.text, ...formerNames(row)]);
  const known = new Set([party, ...names].map(normaliseText));
  const isParty = (name: string) => known.has(normaliseText(name));
  return splitItems(text).every((item) => isParty(item) || splitParties(item, isParty) !== null);
}

// An attachment's title may say more ("…, maskad") or less than the agreement's own. An empty one is another finding.
function isLike(a: string, b: string): boolean {
  const [one, other] = [normaliseText(a), normaliseText(b)];
  return one.includes(other) || other.includes(one);
}
