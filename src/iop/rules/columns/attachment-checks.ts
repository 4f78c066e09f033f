import { conflict, ordered, requiredForValues, requiredWhen } from '../../../engine/checks/cell-checks';
import { inColumn, type RowChecks } from '../../../engine/checks/column-check';
import { hasComeIn } from '../../figures/papers';
import { attachmentsSheet } from '../../sheets';
import { notAfterCase } from '../not-after-case';
import type { RuleContext } from '../rule-context';

/**
 * The rules of the tab Bilagor on days. Numbers and agreements are K21's. A paper that was to be handed in says when it
 * came in, or that it has not.
 */
export const attachmentChecks: RowChecks<(typeof attachmentsSheet)['columns'], RuleContext> = {
  dated: [notAfterCase('date')],
  due: [requiredForValues(attachmentsSheet, 'status', 'Har inte kommit in')],
  received: [
    requiredWhen((row) =>
      row.due.value !== null && hasComeIn(row) ? inColumn(attachmentsSheet, 'due', row.due) : null,
    ),
    ({ text }, row) =>
      text === '' || hasComeIn(row) ? null : conflict(text, attachmentsSheet, 'status', row.status),
    notAfterCase('date'),
    ordered('from', attachmentsSheet, 'dated'),
  ],
};
