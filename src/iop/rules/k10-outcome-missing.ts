import { requiredWhen } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { attributeToRule, defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { mainAgreements, withAddenda } from '../figures/agreement-periods';
import { isNeverDue } from '../figures/budget-sums';
import { budgetSheet } from '../sheets';
import type { BudgetRow } from '../workbook';
import { pastEnd } from './outside-agreement';
import { rowsMissingSentences, type RowsMissing } from './rows-missing';
import type { RuleContext } from './rule-context';

/**
 * Outcomes that are missing for agreements that ended before the cut-off date (Uppgifter till och med): no budget at
 * all, or a budget row whose outcome is empty, for empty is not zero; but not of a year after an early end. A workbook without activities is reported as well.
 * Without a readable cut-off date nothing is known to have ended.
 */
export const outcomeMissingRule = defineRule<RuleContext, RowsMissing | CellFault>({
  code: 'K10',
  severity: 'FEL',
  check: checkOutcomes,
  sentences: { ...cellSentences, ...rowsMissingSentences },
});

function checkOutcomes(context: RuleContext): readonly Found<RowsMissing | CellFault>[] {
  const { activities, budget } = context.workbook;
  const budgeted = new Set(budget.rows.map(({ agreement }) => agreement.value));
  const unbudgeted = mainAgreements(context.workbook).flatMap((agreement) => {
    const number = agreement.number.value;
    const isBudgeted = withAddenda(agreement, context.workbook).some((row) => budgeted.has(row.number.value));
    return number === null || isBudgeted || pastEnd(agreement, context) === null ? [] : number;
  });
  const outcome = [
    requiredWhen((row: BudgetRow) =>
      isNeverDue(row, context.workbook) ? null : pastEnd(context.agreement(row.agreement.value), context),
    ),
  ];
  const missing = {
    kind: 'rows-missing',
    of: [...new Set(unbudgeted)],
    tab: budget.sheet,
    type: null,
  } as const;
  const kind = activities.present ? 'no-rows' : 'sheet-missing';
  const firstCellOf = ({ tab }: { readonly tab: string }) => ({ place: { tab, row: 0, column: 0 } });
  return [
    ...(unbudgeted.length === 0 ? [] : [foundAt(firstCellOf(budget), missing)]),
    ...attributeToRule(checkRows(budget, budgetSheet, { outcome }, context)),
    ...(activities.rows.length > 0 ? [] : [foundAt(firstCellOf(activities), { kind }, 'VARNING')]),
  ];
}
