import type { BudgetRow } from '../workbook';

/** Words that say who paid what the financing did not cover. */
const COVERED =
  /underskott|mellanskillnad|merkostnad|överskjutande|(?:egna|eget|egen) (?:medel|kapital|kassa|bekostnad)|täck(?:t|s|er|te|ts)|bekosta|(?:stod|står|stått|svara\p{L}*) för|sk(?:jut\p{L}*|öt) till/iu;

/** True for a text that says who paid what the financing did not cover. */
export function saysWhoPaid(text: string): boolean {
  return COVERED.test(text);
}

/** The first row whose explanation says who paid what the financing did not cover. */
export function payerRow(rows: readonly BudgetRow[]): BudgetRow | null {
  return rows.find(({ explanation }) => saysWhoPaid(explanation.text)) ?? null;
}
