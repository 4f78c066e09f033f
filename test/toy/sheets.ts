/** The tabs of the reading report: what the library says of itself, its titles, and how often each was lent. */
import { text, wholeNumber } from '../../src/engine/contract/cell-types';
import { optional, required, type Row } from '../../src/engine/contract/column';
import { reference } from '../../src/engine/contract/references';
import { keys, table, type WorkbookOf } from '../../src/engine/contract/tabs';

const librarySheet = keys(
  'Bibliotek',
  {
    name: required('Namn', text),
    year: required('År', wholeNumber),
    recipient: optional('Mottagare', text),
  },
  'required',
);

export const titlesSheet = table(
  'Titlar',
  {
    id: required('Titel-ID', text),
    title: required('Titel', text),
    copies: required('Exemplar', wholeNumber),
  },
  'required',
  { identity: ['id'], isOrdered: true, lookup: { name: 'title', by: ['id', 'title'] } },
);

/** A row refers to its title by Titel-ID or by the title itself; the value is the Titel-ID. */
export const loansSheet = table(
  'Lån',
  {
    title: required('Titel', reference({ ...text, kind: 'title' }, 'title')),
    goal: required('Mål', wholeNumber),
    loans: required('Antal lån', wholeNumber),
    comment: optional('Kommentar', text),
  },
  'required',
  { identity: ['title'] },
);

/** The tabs by the name of the workbook's field. */
export const tabs = { library: librarySheet, titles: titlesSheet, loans: loansSheet };

export type Workbook = WorkbookOf<typeof tabs>;
export type Loan = Row<typeof loansSheet>;

/** The title that a row of loans is about; null when no row of Titlar answers to it. */
export function titleOf({ titles }: Workbook, { title }: Loan): string | null {
  return titles.rows.find(({ id }) => id.value === title.value)?.title.value ?? null;
}
