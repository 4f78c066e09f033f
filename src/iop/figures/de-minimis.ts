import { daysBetween, type CivilDate } from '../../engine/values/civil-date';
import { mainAgreement, withAddenda } from './agreement-periods';
import type { Agreement, Workbook } from '../workbook';
import { grouped } from '../../engine/values/grouped';

/** The most aid that one recipient got under one ground within three years. */
export interface DeMinimisSum {
  /** The Part-ID. */
  readonly recipient: string;
  readonly ore: number;
  /** The first and last day of payment among those three years. */
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** Whole euro. */
  readonly ceiling: number;
  /** The agreement that the last of the payments is of. */
  readonly agreement: Agreement;
}

/** Euro in any three years: (EU) 2023/2831 article 3.2, (EU) 2023/2832 article 3.2. */
const CEILINGS: ReadonlyMap<string | null, number> = new Map([
  ['De minimis, allmän (EU 2023/2831)', 300_000],
  ['De minimis, SGEI (EU 2023/2832)', 750_000],
]);

interface Aid {
  readonly agreement: Agreement;
  readonly ceiling: number;
  readonly recipient: string;
  readonly date: CivilDate;
  readonly ore: number;
}

/**
 * For each recipient and ground the largest sum of any three years in a row, never over recipients. Aid is what the
 * workbook dates and names a recipient for: the payments, repayments taken off. An agreement without any payment,
 * to its addenda too, counts as its agreed grant on the day that it was signed, where it has one idéburen part to receive it.
 */
export function deMinimisSums(workbook: Workbook): readonly DeMinimisSum[] {
  const byRecipient = grouped(aidOf(workbook), ({ recipient, ceiling }) => `${String(ceiling)} ${recipient}`);
  return [...byRecipient.values()].flatMap(largestOf);
}

function aidOf(workbook: Workbook): readonly Aid[] {
  const { agreements, payments, parties } = workbook;
  const paid = grouped(payments.rows, (row) => row.agreement.value);
  const receivers = new Set(
    parties.rows.flatMap(({ id, role }) => (role.value === 'Idéburen part' ? [id.value] : [])),
  );
  return agreements.rows.flatMap((agreement): Aid[] => {
    const { number, grant, signed, start, aidGround } = agreement;
    const ceiling = CEILINGS.get(aidGround.value);
    if (ceiling === undefined || number.value === null) return [];
    const [receiver, ...others] = (agreement.parties.value ?? []).filter((id) => receivers.has(id));
    const sole = receiver === undefined || others.length > 0 ? null : receiver;
    const granted = { recipient: sole, date: signed.value ?? start.value, ore: grant.value };
    const given = paid.get(number.value)?.map(({ recipient: { value }, date, amount }) => ({
      // What goes back to the committee is taken off what its receiver got.
      recipient: (amount.value ?? 0) < 0 && !receivers.has(value) ? sole : value,
      date: date.value,
      ore: amount.value,
    }));
    const main = mainAgreement(agreement, workbook);
    const isPaid = withAddenda(main, workbook).some((row) => paid.has(row.number.value));
    return (given ?? (isPaid ? [] : [granted])).flatMap(({ recipient, date, ore }) =>
      recipient === null || date === null || ore === null
        ? []
        : [{ agreement, ceiling, recipient, date, ore }],
    );
  });
}

function largestOf(aid: readonly Aid[]): readonly DeMinimisSum[] {
  const ordered = [...aid].sort((a, b) => daysBetween(b.date, a.date));
  let largest: DeMinimisSum | null = null;
  let first = 0;
  let ore = 0;
  for (const last of ordered) {
    ore += last.ore;
    const from = threeYearsBefore(last.date);
    for (let out = ordered[first]; out !== undefined && out.date <= from; out = ordered[first]) {
      ore -= out.ore;
      first += 1;
    }
    const { agreement, ceiling, recipient, date: end } = last;
    const start = ordered[first]?.date ?? end;
    if (largest === null || ore > largest.ore) largest = { recipient, ore, start, end, ceiling, agreement };
  }
  return largest === null ? [] : [largest];
}

// As text, since 29 February three years earlier is no day; it still stands between the 28th and the first of March.
function threeYearsBefore(date: CivilDate): string {
  return String(Number(date.slice(0, 4)) - 3).padStart(4, '0') + date.slice(4);
}
