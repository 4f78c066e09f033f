/** The partnership of `partnership.ts` with agreements that did not come to be as they were made. */
import { aWorkbook, type WorkbookBuilder } from './a-workbook';
import { day, type CellsByHeading } from './partnership';

/** The cells of a row, changed. */
export function changed(
  workbook: WorkbookBuilder,
  sheet: string,
  row: number,
  cells: CellsByHeading,
): WorkbookBuilder {
  return Object.entries(cells).reduce(
    (book, [column, value]) => book.with(sheet, column, row, value),
    workbook,
  );
}

const unheld = {
  'Faktisk start': '',
  'Faktiskt slut': '',
  'Genomförda tillfällen': '',
  'Flickor/kvinnor': '',
  'Pojkar/män': '',
  'Annat/uppgift saknas': '',
  '7–12 år': '',
  '13–15 år': '',
  'Deltagare totalt': '',
};

/** What each budget row of 2024 came to until June. */
const USED = { 14: 225_000, 15: 50_000, 16: 25_000, 17: 20_000, 18: 300_000, 19: 20_000 } as const;

/** The third agreement is of 2024–2025, and its money is paid and used until June 2024. */
export function plannedForTwoYears(): WorkbookBuilder {
  const ofTwoYears = changed(aWorkbook(), 'Överenskommelser', 4, {
    Benämning: 'Överenskommelse om IOP 2024–2025',
    Slutdatum: day('2025-12-31'),
    'Avtalat bidrag, hela perioden': 1_200_000,
    Återrapporterad: day('2024-09-30'),
  });
  const used = Object.entries(USED).reduce(
    (book, [row, Utfall]) =>
      changed(book, 'Budget', Number(row), {
        Utfall,
        Avvikelse: '',
        ...(Utfall === 20_000 ? { Timmar: 100 } : {}),
      }),
    ofTwoYears,
  );
  const ofNextYear = { 'ÖK-nr': 3, År: 2025, Slag: 'Kontant', Budget: 600_000 };
  const budgeted = used
    .withRow('Budget', { ...ofNextYear, Typ: 'Kostnad', Post: 'Personal' })
    .withRow('Budget', { ...ofNextYear, Typ: 'Finansiering', Post: 'Kommunens bidrag', Part: 'P1' });
  const half = changed(budgeted, 'Aktiviteter', 6, {
    Status: 'Genomförd med avvikelse',
    'Faktiskt slut': day('2024-06-28'),
    'Genomförda tillfällen': 20,
  });
  return changed(half, 'Aktiviteter', 7, {
    ...unheld,
    Aktivitet: 'Sommarkurs 2025',
    Status: 'Planerad',
    'Planerad start': day('2025-06-20'),
    'Planerat slut': day('2025-07-01'),
  }).withoutRow('Utbetalningar', 7);
}

/** That agreement ended in June 2024, after a notice. */
export function noticed(): WorkbookBuilder {
  return changed(plannedForTwoYears(), 'Överenskommelser', 4, {
    Upphörde: day('2024-06-30'),
    'Upphörde, beslut':
      'Lindby stadsdelsnämnd, 2024-03-14, § 31, sedan föreningen hade sagt upp överenskommelsen',
  });
}

/** The second agreement is an addendum to the first, which it prolongs to the end of 2023. */
export function prolonged(): WorkbookBuilder {
  const title = 'Tillägg till överenskommelse om IOP 2022';
  return changed(aWorkbook().with('Bilagor', 'Titel', 3, title), 'Överenskommelser', 3, {
    Benämning: title,
    Typ: 'Tillägg',
    Startdatum: day('2022-12-15'),
    Återrapporterad: '',
  }).with('Överenskommelser', 'Återrapporterad', 2, day('2024-01-28'));
}
