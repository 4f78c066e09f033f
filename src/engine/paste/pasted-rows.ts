/** The rows of a pasted table as cells of a tab: what each holds, which are sums, and whether amounts may be in thousands. */
import type { RawCell } from '../contract/cell';
import type { Column, Columns } from '../contract/column';
import { readAmount } from '../contract/read-amount';
import { amountWithoutThousands, saysSum, saysThousands } from '../contract/says-sum';
import type { MatchedFields, PastedTable } from './pasted-table';

/** Why amounts may be in thousands: the table says so, or all of them are small. */
export type ThousandsSign = 'said' | 'small';

/** Amounts below this, in kronor, are small, where there are at least so many of them. */
const SMALL = 10_000;
const SMALL_AMOUNTS = 3;

/** Whether the amounts may be in thousands of kronor; null where nothing says so. */
export function thousandsSign(
  columns: Columns,
  table: PastedTable,
  fields: MatchedFields,
): ThousandsSign | null {
  const texts = amountColumns(columns, fields).flatMap((index) => table.rows.map((row) => row[index] ?? ''));
  if (texts.length === 0) return null;
  if (table.saysThousands || texts.some(saysThousands)) return 'said';
  const amounts = texts.flatMap((text) => oreOf(text) ?? []).filter((ore) => ore !== 0);
  const areSmall = amounts.length >= SMALL_AMOUNTS && amounts.every((ore) => Math.abs(ore) < SMALL * 100);
  return areSmall ? 'small' : null;
}

/**
 * Which rows are sums of others, or headings among them: by their first word, since every amount is the sum of those above
 * it, from the last sum on or from the beginning, or since nothing but one text stands in a row of a table with amounts.
 */
export function sumRows(columns: Columns, { rows }: PastedTable, fields: MatchedFields): readonly number[] {
  const amounts = amountColumns(columns, fields);
  if (amounts.length === 0) return [];
  const none = () => ({ rows: 0, sums: amounts.map((): number | null => 0) });
  let [part, all] = [none(), none()];
  const found: number[] = [];
  rows.forEach((row, index) => {
    const ores = amounts.map((column) => ((row[column] ?? '') === '' ? undefined : oreOf(row[column] ?? '')));
    const isSumOf = (above: typeof part) => above.rows > 1 && isSum(ores, above.sums);
    const first = row.find((cell) => cell !== '') ?? '';
    const isHeading =
      row.filter((cell) => cell !== '').length === 1 && ores.every((ore) => ore === undefined);
    if (saysSum(first) || isSumOf(part) || isSumOf(all)) {
      found.push(index);
      part = none();
    } else if (isHeading) found.push(index);
    else [part, all] = [added(part, ores), added(all, ores)];
  });
  return found;
}

/**
 * The cell that a pasted text becomes in a column: the number, day or word of the list that it plainly says, else the text.
 * Amounts are multiplied with a thousand where `thousands`.
 */
export function cellOf({ type }: Column<unknown>, text: string, thousands: boolean): RawCell {
  if (text === '') return '';
  if (type.kind === 'amount' && thousands) {
    const ore = oreOf(amountWithoutThousands(text));
    return ore === null ? text : (ore * 1000) / 100;
  }
  const read = type.read(text);
  if ('kind' in read) return text;
  const as = type.readAs(read.value);
  if (as.kind === 'amount') return as.ore / 100;
  if (as.kind === 'date') return { date: as.date };
  if (typeof read.value === 'number') return read.value;
  return as.kind === 'text' && type.values?.includes(as.text) === true ? as.text : text;
}

function amountColumns(columns: Columns, fields: MatchedFields): readonly number[] {
  return fields.flatMap((field, index) => (columns[field ?? '']?.type.kind === 'amount' ? [index] : []));
}

/** The amount in öre that a text plainly says; null when it says none, or may say several. */
function oreOf(text: string): number | null {
  const read = readAmount(text);
  return 'value' in read ? read.value : null;
}

function isSum(ores: readonly (number | null | undefined)[], sums: readonly (number | null)[]): boolean {
  const said = ores.flatMap((ore, index) => (ore === undefined ? [] : [[ore, sums[index]] as const]));
  return said.some(([ore]) => ore !== 0) && said.every(([ore, sum]) => ore !== null && ore === sum);
}

function added(
  { rows, sums }: { readonly rows: number; readonly sums: readonly (number | null)[] },
  ores: readonly (number | null | undefined)[],
) {
  return {
    rows: rows + 1,
    sums: sums.map((sum, index) => {
      const ore = ores[index];
      return sum === null || ore === null ? null : sum + (ore ?? 0);
    }),
  };
}
