import { checkYear } from '../../../src/iop/year/check-year';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { cellAddress } from '../../../src/engine/values/place';
import { messageOf } from '../../../src/iop/rules/rules';

const day = (date: string) => ({ date });

function found(book: WorkbookBuilder, year: number): readonly string[] {
  return checkYear(book.read(), year).map(
    ({ code, severity, place }) => `${severity} ${code} ${place.tab}!${cellAddress(place)}`,
  );
}

/** The row of the nth record of a tab that has a value in a column. */
function rowWith(book: WorkbookBuilder, tab: string, heading: string, value: unknown): number {
  const cells = book.sheets.find(({ name }) => name === tab)?.cells ?? [];
  const column = cells[0]?.indexOf(heading) ?? -1;
  return cells.findIndex((row) => row[column] === value) + 1;
}

describe('checkYear', () => {
  const book = aWorkbook();
  const of2023 = rowWith(book, 'Budget', 'År', 2023);
  const of2024 = rowWith(book, 'Budget', 'År', 2024);

  it('finds nothing in a year that is complete, though the slutrapport has errors', () => {
    const unfinished = book
      .withKey('Ärende', 'Sammanträdesdatum', '')
      .withKey('Texter', 'Jämställdhetsanalys', '')
      .without('Beslutsförslag', 'Lärdomar')
      .with('Mål', 'Bedömning', 2, '')
      .with('Budget', 'Utfall', of2024, '');
    expect(unfinished.check().filter(({ severity }) => severity === 'FEL').length).toBeGreaterThan(4);
    expect(found(unfinished, 2023)).toEqual([]);
    expect(found(unfinished, 2024)).toEqual([`FEL K10 Budget!${book.cellOf('Budget', 'Utfall', of2024)}`]);
  });

  it('finds what is wrong in rows of the year and in what every year is made of', () => {
    const faults = book
      .with('Budget', 'Budget', of2023, 'mycket')
      .withKey('Ärende', 'Förvaltning', '')
      .with('Parter', 'Namn', 3, '');
    expect(found(faults, 2023)).toEqual([
      `FEL Ärende.Förvaltning Ärende!${book.cellOfKey('Ärende', 'Förvaltning')}`,
      `FEL Parter.Namn Parter!${book.cellOf('Parter', 'Namn', 3)}`,
      expect.stringContaining(`FEL Budget.Budget Budget!${book.cellOf('Budget', 'Budget', of2023)}`),
    ]);
    expect(found(faults, 2022)).toHaveLength(2);
  });

  it('requires the outcome of a year that is over, also while its agreement goes on', () => {
    const long = book
      .withRows('Överenskommelser', [
        {
          'ÖK-nr': 1,
          Benämning: 'Avtalet',
          Startdatum: day('2022-01-01'),
          Slutdatum: day('2025-12-31'),
          Tecknad: day('2021-12-05'),
          Parter: 'P1; P2',
          'Avtalat bidrag, hela perioden': 1_800_000,
          Stödgrund: 'Inte ekonomisk verksamhet',
          Bifogas: 'Ja',
        },
      ])
      .with('Budget', 'Utfall', of2023, '');
    const ofOutcome = (year: number) => checkYear(long.read(), year).filter(({ code }) => code === 'K10');
    expect(ofOutcome(2022)).toEqual([]);
    const [missing] = ofOutcome(2023);
    expect(missing).toMatchObject({ severity: 'FEL', place: { tab: 'Budget', row: of2023 - 1 } });
    expect(missing === undefined ? '' : messageOf(missing, 'Budget')).toMatch(
      /^Cellen för Utfall i fliken Budget är tom\. Fyll i den, eftersom det står ”.*” vid ”Uppgifter till och med” i fliken Ärende\.$/,
    );
  });

  it('finds a year without a budget at the first cell of the tab, once it is over', () => {
    const rows = book.sheets.find(({ name }) => name === 'Budget')?.cells ?? [];
    const without = book.withCells(
      'Budget',
      rows.filter((row) => !row.includes(2023)),
    );
    expect(found(without, 2023)).toContain('FEL K10 Budget!A1');
    expect(found(without.withKey('Ärende', 'Uppgifter till och med', day('2023-10-31')), 2023)).not.toContain(
      'FEL K10 Budget!A1',
    );
  });

  it('leaves a judgement of several years to the slutrapport', () => {
    const unjudged = book.with('Mål', 'Bedömning', 2, '');
    expect(found(unjudged, 2023)).toEqual([]);
    expect(found(unjudged.with('Mål', 'ÖK-nr', 2, 2), 2023)).toEqual([
      `FEL Mål.Bedömning Mål!${book.cellOf('Mål', 'Bedömning', 2)}`,
    ]);
  });
});
