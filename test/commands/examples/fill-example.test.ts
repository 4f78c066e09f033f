import { date, example, noteOn, type Example } from '../../../examples/example';
import { fillExample } from '../../../commands/examples/fill-example';
import { createSheet, createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';

function workbook() {
  const book = createSpreadsheet('Bok');
  const parties = createSheet(1, 'Parter');
  ensureCell(parties, 1, 1).value = 'Part-ID';
  ensureCell(parties, 1, 2).value = 'Namn gäller från';
  const matter = createSheet(2, 'Ärende');
  ensureCell(matter, 2, 1).value = 'Kommun';
  book.sheets.splice(0, 1, parties, matter);
  return book;
}

const source = (sheets: Example['sheets']): Example => ({ file: 'x', name: 'X', sheets, about: ['Om.'] });

describe('fillExample', () => {
  it('puts values at their headings and keys, and notes and lists the made-up ones', () => {
    const book = workbook();
    const since = example(date('2023-07-01'));
    fillExample(
      book,
      source([
        { name: 'Parter', rows: [{ 'Part-ID': 'P1', 'Namn gäller från': since }] },
        { name: 'Ärende', keys: { Kommun: 'Stockholm' } },
      ]),
    );
    const [parties, matter, about] = book.sheets;
    expect(parties?.cells[1]).toEqual([{ value: 'P1' }, { value: { serial: 45_108 }, note: noteOn(since) }]);
    expect(matter?.cells[1]?.[1]?.value).toBe('Stockholm');
    expect(about?.name).toBe('Om exemplet');
    expect(about?.cells.map((row) => row?.map((cell) => cell?.value))).toEqual([
      ['Om.'],
      undefined,
      ['Flik', 'Cell', 'Uppgift', 'Exempelvärde'],
      ['Parter', 'B2', 'Namn gäller från', { serial: 45_108 }],
    ]);
  });

  it.each<[string, Example['sheets'][number], string]>([
    ['tab', { name: 'Mål', rows: [] }, 'the workbook has no tab Mål'],
    ['heading', { name: 'Parter', rows: [{ Namn: 'a' }] }, 'the tab Parter has no column Namn'],
    ['key', { name: 'Ärende', keys: { Datum: 'a' } }, 'the tab Ärende has no row Datum'],
  ])('refuses a %s that the workbook does not have', (_, sheet, message) => {
    expect(() => {
      fillExample(workbook(), source([sheet]));
    }).toThrow(message);
  });
});
