import { ordered } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { attributeToRule, defineRule, type Found } from '../../engine/checks/rule';
import { followUpsSheet } from '../sheets';
import type { RuleContext } from './rule-context';

/** A follow-up that says it covers days after its own day, at the cell that says so. */
export const followUpAheadRule = defineRule<RuleContext, CellFault>({
  code: 'K05',
  severity: 'VARNING',
  check: checkFollowUps,
  sentences: cellSentences,
});

function checkFollowUps(context: RuleContext): readonly Found<CellFault>[] {
  const checks = { to: [ordered('until', followUpsSheet, 'date')] };
  return attributeToRule(checkRows(context.workbook.followUps, followUpsSheet, checks, context));
}
