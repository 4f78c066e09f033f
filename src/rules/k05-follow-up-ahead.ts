import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { findingAt } from './finding-at';

/** A follow-up that says it covers days after its own day, at the cell that says so. */
export function checkFollowUps({ followUps }: Workbook): readonly Finding[] {
  return followUps.rows.flatMap(({ type, date, to }) => {
    if (date.value === null || to.value === null || to.value <= date.value) return [];
    const facts = { fault: 'follow-up-ahead', type: type.text, date: date.value, to: to.value } as const;
    return findingAt('K05', 'VARNING', to, facts);
  });
}
