/** The reading report: two sections, the second with a table that carries a chart. */
import { column, dataTable, MISSING, textCell } from '../../src/engine/report/data-table';
import { distinctKeys, keyPart } from '../../src/engine/report/keys';
import { oneLine, proseLine } from '../../src/engine/report/officer-text';
import { heading, missing, paragraph } from '../../src/engine/report/paragraph';
import type { Block, Report, Table } from '../../src/engine/report/tree';
import { number } from '../../src/swedish/format';
import { count, genitive, sentence } from '../../src/swedish/grammar';
import { titleOf, type Loan, type Workbook } from './sheets';

const titleNoun = { gender: 'en', one: 'titel', many: 'titlar' } as const;

/** The whole report; a draft, which says so first, when errors are left. */
export function composeReport(workbook: Workbook, { errors }: { readonly errors: number }): Report {
  const draft = errors > 0;
  const { name, year, recipient } = workbook.library;
  const title = `Läsrapport ${year.value ?? '[År saknas]'} för ${proseLine(name.value ?? '[Namn saknas]')}`;
  const mark = `UTKAST. ${number(errors)} fel återstår att rätta.`;
  return {
    title,
    draft,
    language: 'sv-SE',
    letterhead: {
      Status: draft ? 'UTKAST' : '',
      Förvaltning: oneLine(name.value ?? ''),
      Avdelning: '',
      Dokumenttyp: 'Läsrapport',
      'Etikett för Diarienummer': 'Dnr',
      Diarienummer: '',
      Datum: '',
      Handläggare: '',
      Telefon: '',
      'E-post': '',
      Nämnd: oneLine(recipient.value ?? ''),
    },
    blocks: [
      ...(draft ? [{ key: 'utkast', kind: 'draft-mark', text: mark } as const] : []),
      { key: 'rubrik', kind: 'title', text: title },
      heading('samlingen', 1, 'Samlingen'),
      ...composeCollection(workbook, draft),
      heading('lan', 1, 'Lån'),
      ...composeLoans(workbook, draft),
    ],
  };
}

function composeCollection({ library, titles: { rows } }: Workbook, draft: boolean): readonly Block[] {
  const copies = sumOf(rows.map((row) => row.copies.value));
  if (copies === null) return missing('samlingen.antal', 'Antalet exemplar är inte känt.', draft);
  const owner = library.name.value === null ? 'Bibliotekets' : genitive(proseLine(library.name.value));
  const holds = `${owner} samling har ${count(rows.length, titleNoun)} i ${number(copies)} exemplar`;
  return paragraph('samlingen.antal', sentence(holds));
}

function composeLoans(workbook: Workbook, draft: boolean): readonly Block[] {
  const { rows } = workbook.loans;
  const loans = sumOf(rows.map((row) => row.loans.value));
  return [
    ...(loans === null
      ? missing('lan.antal', 'Det sammanlagda antalet lån är inte känt.', draft)
      : paragraph('lan.antal', `Titlarna lånades ${number(loans)} gånger.`)),
    ...(rows.length === 0 ? [] : [loansTable(workbook)]),
  ];
}

function loansTable(workbook: Workbook): Table {
  const { rows } = workbook.loans;
  const keys = distinctKeys(
    rows.map(({ title, comment }) => ({
      key: title.value === null ? null : keyPart(title.value),
      content: comment.text,
    })),
  );
  return dataTable(
    'lan.tabell',
    'Mål och lån',
    [
      column<Loan>('titel', 'Titel', 'start', 4, (row) => textCell(titleOf(workbook, row))),
      column<Loan>('mal', 'Mål', 'end', 1, ({ goal }) => figure(goal.value)),
      column<Loan>('antal', 'Antal lån', 'end', 1, ({ loans }) => figure(loans.value)),
    ],
    rows.map((row, at) => ({ key: keys[at] ?? '', row })),
    {
      arrangement: 'side-by-side',
      series: [
        { column: 'mal', fill: 'striped' },
        { column: 'antal', fill: 'solid' },
      ],
    },
  );
}

function figure(value: number | null) {
  return value === null ? MISSING : { text: number(value), value };
}

/** The sum; null when one of the values is not known. */
function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
