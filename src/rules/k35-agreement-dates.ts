import { agreementPeriods, coveredSpans, lastEnd, type Span } from '../figures/agreement-periods';
import type { ProseFault } from '../finding';
import { yearOf } from '../workbook/civil-date';
import type { Workbook } from '../workbook/workbook';
import { expiryClaims, periodClaims, startClaims, type PeriodClaim } from './prose/agreement-date-claims';

/** The days and periods that a text gives agreements and that no agreement has. */
export function agreementDateFaults(text: string, workbook: Workbook): readonly ProseFault[] {
  const periods = agreementPeriods(workbook);
  const end = lastEnd(workbook);
  if (end === null || periods.length === 0) return [];
  const expiries = expiryClaims(text).filter(({ date }) => !periods.some((period) => period.end === date));
  const starts = startClaims(text).filter(({ date }) => !periods.some((period) => period.start === date));
  const wrong = periodClaims(text).filter((claim) => !isPeriod(claim, periods));
  return [
    ...expiries.map(({ text: written }): ProseFault => ({ fault: 'expiry-differs', written, end })),
    ...[...wrong, ...starts].map(({ text: written }): ProseFault => ({ fault: 'period-differs', written })),
  ];
}

/** True for an agreement's own period, a time that agreements cover without a break, or from the first to the last. */
function isPeriod(claim: PeriodClaim, periods: readonly Span[]): boolean {
  if (claim.unit === 'year') {
    const starts = periods.some(({ start }) => yearOf(start) === claim.from);
    return starts && periods.some(({ end }) => yearOf(end) === claim.to);
  }
  const [first] = periods;
  const ends = periods.map(({ end }) => end).sort();
  const last = ends.at(-1);
  const spans = [...periods, ...coveredSpans(periods)];
  return (
    spans.some(({ start, end }) => start === claim.from && end === claim.to) ||
    (first?.start === claim.from && last === claim.to)
  );
}
