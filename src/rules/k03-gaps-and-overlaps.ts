import { agreementPeriods, gaps, overlaps } from '../figures/agreement-periods';
import type { Finding } from '../finding';
import { agreementsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { findingAt, oneIfMissing } from './finding-at';

/**
 * Days between two agreements that no agreement covers and nothing explains, told at the empty explanation of the later
 * one, and days that two agreements both cover, told once at the later one's start. While an agreement lacks a date, or
 * ends before it starts, no gap is told: it may cover the days.
 */
export function checkGapsAndOverlaps(workbook: Workbook): readonly Finding[] {
  const { agreements } = workbook;
  const periods = agreementPeriods(workbook);
  const unexplained = gaps(periods).flatMap(({ after, start, end }) => {
    if (after.gapExplanation.text !== '') return [];
    const facts = { fault: 'gap-unexplained', agreement: after.number.value, start, end } as const;
    return findingAt('K03', 'FEL', after.gapExplanation, facts);
  });
  const told = new Set<unknown>();
  const shared = overlaps(periods).flatMap(({ first, second, start, end }) => {
    if (told.has(second)) return [];
    told.add(second);
    const numbers = { first: first.number.value, second: second.number.value };
    return findingAt('K03', 'FEL', second.start, { fault: 'overlap', ...numbers, start, end });
  });
  const areKnown = periods.length === agreements.rows.length;
  return [
    ...(areKnown ? oneIfMissing(agreements, agreementsSheet, 'gapExplanation', unexplained) : []),
    ...shared,
  ];
}
