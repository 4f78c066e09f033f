import { agreementPeriods, gaps } from '../figures/agreement-periods';
import type { Finding } from '../../engine/checks/finding';
import { agreementsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { findingAt, oneIfMissing } from '../../engine/checks/finding-at';

/**
 * Days between two agreements that no agreement covers and nothing explains, told at the empty explanation of the later
 * one, and days that two agreements both cover, told once at the later one's start. While an agreement lacks a date, or
 * ends before it starts, no gap is told: it may cover the days.
 */
export function checkGapsAndOverlaps(workbook: Workbook): readonly Finding[] {
  const { agreements } = workbook;
  const periods = agreementPeriods(workbook);
  const areKnown = periods.length === agreements.rows.length;
  const unexplained = gaps(areKnown ? periods : []).flatMap(({ after, start, end }) => {
    if (after.gapExplanation.text !== '') return [];
    const facts = { fault: 'gap-unexplained', agreement: after.number.value, start, end } as const;
    return findingAt('K03', 'FEL', after.gapExplanation, facts);
  });
  const shared = periods.flatMap(({ agreement, start, end }, index) => {
    const first = periods.slice(0, index).find((earlier) => earlier.end >= start);
    if (first === undefined) return [];
    const numbers = { first: first.agreement.number.value, second: agreement.number.value };
    const days = { start, end: end < first.end ? end : first.end };
    return findingAt('K03', 'FEL', agreement.start, { fault: 'overlap', ...numbers, ...days });
  });
  return [...oneIfMissing(agreements, agreementsSheet, 'gapExplanation', unexplained), ...shared];
}
