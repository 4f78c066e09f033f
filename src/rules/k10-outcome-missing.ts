import { hasEnded } from '../figures/agreement-periods';
import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';

const code = 'K10';

/**
 * Outcomes that are missing for agreements that ended before the cut-off date (Uppgifter till och med): no budget at
 * all, or a budget row whose outcome is empty, for empty is not zero. A workbook without activities is told as well.
 * Without a readable cut-off date nothing is known to have ended.
 */
export function checkOutcomes(workbook: Workbook): readonly Finding[] {
  return [...withoutBudget(workbook), ...withoutOutcome(workbook), ...withoutActivities(workbook)];
}

function withoutBudget(workbook: Workbook): Finding[] {
  const budgeted = new Set(workbook.budget.rows.map((row) => row.agreement.value));
  const agreements = endedAgreements(workbook).filter((number) => !budgeted.has(number));
  if (agreements.length === 0) return [];
  const at = { sheet: workbook.budget.sheet, cell: 'A1' };
  return [{ code, severity: 'FEL', ...at, facts: { fault: 'budget-missing', agreements } }];
}

function withoutOutcome(workbook: Workbook): Finding[] {
  const ended = new Set(endedAgreements(workbook));
  const empty = workbook.budget.rows.filter(
    ({ agreement, outcome }) => agreement.value !== null && ended.has(agreement.value) && outcome.text === '',
  );
  const [first] = empty;
  if (first !== undefined && workbook.budget.headings.outcome === undefined) {
    const { sheet, cell } = first.outcome;
    return [{ code, severity: 'FEL', sheet, cell, facts: { fault: 'column-missing', column: 'Utfall' } }];
  }
  return empty.map(({ outcome: { sheet, cell }, post, year }) => {
    const facts = { fault: 'outcome-missing', post: post.text, year: year.value } as const;
    return { code, severity: 'FEL', sheet, cell, facts };
  });
}

function withoutActivities({ activities }: Workbook): Finding[] {
  if (activities.rows.length > 0) return [];
  const at = { sheet: activities.sheet, cell: 'A1' };
  return [{ code, severity: 'VARNING', ...at, facts: { fault: 'activities-missing' } }];
}

function endedAgreements(workbook: Workbook): readonly number[] {
  const cutOff = workbook.case.dataUntil.value;
  if (cutOff === null) return [];
  const ended = workbook.agreements.rows.filter((agreement) => hasEnded(agreement, cutOff));
  const numbers = ended.flatMap(({ number }) => (number.value === null ? [] : [number.value]));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
