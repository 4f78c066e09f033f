/** Phrases on agreements: which one, for which years, and whether it is in force. */
import { coveredSpans, type AgreementPeriod } from '../figures/agreement-periods';
import { yearSpan } from '../../swedish/format';
import { cardinal, list, ordinal } from '../../swedish/grammar';
import { yearOf, type CivilDate } from '../../engine/values/civil-date';
import type { Agreement, Workbook } from '../workbook';

/** How the report names agreements: each by its ordinal ("första") among `count`. */
export interface AgreementNaming {
  readonly ordinalOf: (agreement: Agreement) => string;
  readonly count: number;
}

/**
 * The names of the workbook's agreements. Their numbers decide the ordinals when they are 1, 2, 3 … without a gap;
 * otherwise their order in time does, with those without a period last.
 */
export function agreementNaming(workbook: Workbook, periods: readonly AgreementPeriod[]): AgreementNaming {
  const rows = workbook.agreements.rows;
  const numbers = new Set(rows.map((row) => row.number.value));
  const numbered = rows.every((_, index) => numbers.has(index + 1));
  const inTime = new Set(periods.map(({ agreement }) => agreement));
  const order = numbered
    ? [...rows].sort((a, b) => (a.number.value ?? 0) - (b.number.value ?? 0))
    : [...inTime, ...rows.filter((row) => !inTime.has(row))];
  const positions = new Map(order.map((agreement, index) => [agreement, index + 1]));
  return { count: rows.length, ordinalOf: (agreement) => ordinal(positions.get(agreement) ?? 0) };
}

/** "den fjärde överenskommelsen", or "överenskommelsen" when there is only one. */
export function theAgreement(agreement: Agreement, naming: AgreementNaming): string {
  return theAgreements([agreement], naming);
}

/** "den första och den andra överenskommelsen", "alla tre överenskommelserna"; there is at least one. */
export function theAgreements(agreements: readonly Agreement[], naming: AgreementNaming): string {
  if (naming.count === 1) return 'överenskommelsen';
  if (agreements.length === naming.count) {
    return `${naming.count === 2 ? 'båda' : `alla ${cardinal(naming.count, 'en')}`} överenskommelserna`;
  }
  return `${list(agreements.map((agreement) => `den ${naming.ordinalOf(agreement)}`))} överenskommelsen`;
}

/** An agreement with its last day. */
interface Ending {
  readonly agreement: Agreement;
  readonly end: CivilDate;
}

/** The agreement that ends last, the first of several; its start may be missing. Null when no end is known. */
export function latest({ agreements }: Workbook): Ending | null {
  return agreements.rows.reduce<Ending | null>((last, agreement) => {
    const end = agreement.end.value;
    return end !== null && (last === null || end > last.end) ? { agreement, end } : last;
  }, null);
}

/** The years that the agreements cover: "2019–2020 och 2022–2024". */
export function coveredYears(periods: readonly AgreementPeriod[]): string {
  return list(coveredSpans(periods).map(({ start, end }) => yearSpan(yearOf(start), yearOf(end))));
}

/**
 * Whether a period ends before the report's date, or before the cut-off date when the report has no date; null when
 * neither is known.
 */
export function isPast(end: CivilDate, workbook: Workbook, date: CivilDate | null): boolean | null {
  const now = date ?? workbook.case.dataUntil.value;
  return now === null ? null : end < now;
}
