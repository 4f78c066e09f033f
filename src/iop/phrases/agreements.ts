/** Phrases on agreements: which one, for which years, and whether it is in force. */
import {
  coveredSpans,
  endedEarly,
  lastDay,
  mainAgreement,
  mainAgreements,
  withAddenda,
  type AgreementPeriod,
} from '../figures/agreement-periods';
import { grouped } from '../../engine/values/grouped';
import { dateText, yearSpan } from '../../swedish/format';
import { cardinal, list, ordinal } from '../../swedish/grammar';
import { parseIsoDate, yearOf, type CivilDate } from '../../engine/values/civil-date';
import type { Agreement, Workbook } from '../workbook';

/** How the report names agreements: each by its place, from 1, among `count`. An addendum has none, and is named by its `mainOf`. */
export interface AgreementNaming {
  readonly placeOf: (agreement: Agreement) => number | null;
  readonly mainOf: (agreement: Agreement) => Agreement;
  readonly count: number;
}

/** "fjärde": the agreement's place in words. */
export function ordinalOf(agreement: Agreement, { placeOf }: AgreementNaming): string {
  return ordinal(placeOf(agreement) ?? 0);
}

/**
 * The names of the workbook's agreements. Their numbers decide the ordinals when they are 1, 2, 3 … without a gap;
 * otherwise their order in time does, with those without a period last.
 */
export function agreementNaming(workbook: Workbook, periods: readonly AgreementPeriod[]): AgreementNaming {
  const rows = mainAgreements(workbook);
  const numbers = new Set(rows.map((row) => row.number.value));
  const numbered = rows.every((_, index) => numbers.has(index + 1));
  const inTime = new Set(periods.map(({ agreement }) => agreement));
  const order = numbered
    ? [...rows].sort((a, b) => (a.number.value ?? 0) - (b.number.value ?? 0))
    : [...inTime, ...rows.filter((row) => !inTime.has(row))];
  const positions = new Map(order.map((agreement, index) => [agreement, index + 1]));
  return {
    count: rows.length,
    placeOf: (agreement) => positions.get(agreement) ?? null,
    mainOf: (agreement) => mainAgreement(agreement, workbook),
  };
}

/** "den fjärde överenskommelsen", or "överenskommelsen" when there is only one. */
export function theAgreement(agreement: Agreement, naming: AgreementNaming): string {
  return theAgreements([agreement], naming);
}

/**
 * "den första och den tredje överenskommelsen", "de tre första överenskommelserna", "alla tre överenskommelserna", and after
 * them the addenda: "tillägget till den första överenskommelsen". There is at least one.
 */
export function theAgreements(agreements: readonly Agreement[], naming: AgreementNaming): string {
  const mains = agreements.filter((agreement) => naming.placeOf(agreement) !== null);
  const [only, another] = mains;
  const addenda = grouped(
    agreements.filter((agreement) => !mains.includes(agreement)),
    naming.mainOf,
  );
  return list([
    ...(only === undefined ? [] : [theMains(mains, naming)]),
    ...[...addenda].map(([main, { length }]) => {
      const isJustNamed = main === only && another === undefined;
      return `${length === 1 ? 'tillägget' : 'tilläggen'} till ${isJustNamed ? 'den' : theMains([main], naming)}`;
    }),
  ]);
}

function theMains(agreements: readonly Agreement[], naming: AgreementNaming): string {
  if (naming.count === 1) return 'överenskommelsen';
  const { length } = agreements;
  if (length === naming.count)
    return `${length === 2 ? 'båda' : `alla ${cardinal(length, 'en')}`} överenskommelserna`;
  const areFirst = agreements.every((agreement) => (naming.placeOf(agreement) ?? 0) <= length);
  if (length > 1 && areFirst) return `de ${cardinal(length, 'en')} första överenskommelserna`;
  return `${list(agreements.map((agreement) => `den ${ordinalOf(agreement, naming)}`))} överenskommelsen`;
}

/** An agreement with its last day. */
interface Ending {
  readonly agreement: Agreement;
  readonly end: CivilDate;
}

/** The agreement that ends last, the first of several; its start may be missing. Null when no end is known. */
export function latest(workbook: Workbook): Ending | null {
  return mainAgreements(workbook).reduce<Ending | null>((last, agreement) => {
    const end = lastDay(agreement, workbook);
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

/**
 * "sades upp och upphörde den 30 juni 2024", as on the day of the report; the empty text where the agreement did not end
 * early. That it was given notice of is said where the decision says so.
 */
export function earlyEndText(agreement: Agreement, workbook: Workbook, date: CivilDate | null): string {
  const ended = endedEarly(agreement, workbook);
  if (ended === null) return '';
  const isOver = isPast(ended, workbook, date) === true;
  const end = isOver ? 'upphörde' : 'upphör';
  const isNotice = withAddenda(agreement, workbook).some(({ endDecision }) => NOTICE.test(endDecision.text));
  if (!isNotice) return `${end} i förtid den ${dateText(ended)}`;
  return `${isOver ? 'sades upp' : 'har sagts upp'} och ${end} den ${dateText(ended)}`;
}

/** Notice was given; "utan uppsägning" and "sades inte upp" deny it. */
const NOTICE =
  /(?<!(?:utan|ingen|inte|ej)\s(?:\p{L}+\s)?)upps[aä]g|s(?:ade|ades|agts?|äg(?:er|s)) (?:(?!inte |ej |aldrig )\p{L}+ )?upp(?!\p{L})/iu;

/** What decided, with its day in words: "Kulturnämnden, 2024-03-14, § 31" is "Kulturnämnden den 14 mars 2024, § 31". */
export function withDays(decision: string): string {
  return decision.replace(/,?\s(\d{4}-\d\d-\d\d)(?!\d)/g, (written, iso: string) => {
    const day = parseIsoDate(iso);
    return day === null ? written : ` den ${dateText(day)}`;
  });
}
