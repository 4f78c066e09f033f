import fc from '../seeded-fast-check';
import { cellText, type RawCell } from '../../src/engine/contract/cell';
import { cellAddress } from '../../src/engine/values/place';
import { rightValueIn } from '../../src/iop/right-value';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';

/** The right values of the findings at a cell, by the kind of each finding. */
function rightAt(book: WorkbookBuilder, sheet: string, cell: string): Readonly<Record<string, RawCell>> {
  const reading = book.read();
  const cells = book.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const found = book
    .check()
    .filter(({ place }) => place.tab === sheet && cellAddress(place) === cell)
    .map((finding) => [finding.facts.kind, rightValueIn(reading, finding, cells)] as const);
  return Object.fromEntries(found.flatMap(([kind, value]) => (value === null ? [] : [[kind, value]])));
}

function rightIn(sheet: string, column: string, written: RawCell, book = aWorkbook()) {
  const changed = book.with(sheet, column, 2, written);
  return rightAt(changed, sheet, changed.cellOf(sheet, column, 2));
}

describe('rightValueIn', () => {
  it.each([
    ['Budget', 'Budget', '3240 kr', 3240],
    ['Budget', 'Budget', '150 000:-', 150_000],
    ['Budget', 'Budget', '150 tkr', 150_000],
    ['Budget', 'Utfall', '-5,50 kr', -5.5],
    ['Överenskommelser', 'Startdatum', '1 juni 2019', { date: '2019-06-01' }],
    ['Aktiviteter', 'Flickor/kvinnor', 'tolv', 12],
    ['Aktiviteter', 'Status', 'genomfört', 'Genomförd'],
    ['Åtaganden', 'ÖK-nr', '1 samt 2', '1; 2'],
  ])('is what was understood: %s.%s %s', (sheet, column, written, value) => {
    expect(rightIn(sheet, column, written)).toEqual({ understood: value });
  });

  it.each([
    ['Mål', 'Utfall', '8:30', 8.5],
    ['Överenskommelser', 'Startdatum', '1/6-19', { date: '2019-06-01' }],
  ])('is the one reading of what is asked about: %s.%s %s', (sheet, column, written, value) => {
    expect(rightIn(sheet, column, written)).toEqual({ ambiguous: value });
  });

  it('is the one word of the list that comes near', () => {
    expect(rightIn('Aktiviteter', 'Status', 'Genomfrd')).toEqual({ 'not-in-list': 'Genomförd' });
  });

  it('is the name that comes near where one row has such a name, the other names of the cell kept', () => {
    const book = aWorkbook().withRows('Verksamhetsdelar', [
      { Verksamhetsdel: 'Konstakuten', Beskrivning: 'Mobil verksamhet.' },
      { Verksamhetsdel: 'Art Camp', Beskrivning: 'Öppen verksamhet.' },
    ]);
    expect(rightIn('Aktiviteter', 'Verksamhetsdel', 'Art Kamp', book)).toEqual({
      'unknown-reference': 'Art Camp',
    });
  });

  it('is what is computed where a computed column has one form', () => {
    const { workbook } = aWorkbook().read();
    const [first] = workbook.activities.rows;
    const total = (first?.girls.value ?? 0) + (first?.boys.value ?? 0) + (first?.otherGender.value ?? 0);
    expect(rightIn('Aktiviteter', 'Deltagare totalt', 9999)).toMatchObject({ 'typed-over': total });
    expect(rightIn('Mål', 'Beräknad bedömning', 'Inte uppfyllt')).toMatchObject({ 'typed-over': 'Uppfyllt' });
  });

  it.each([
    ['Budget', 'Budget', '212.800', 'it may be thousands or decimals'],
    ['Budget', 'Budget', '(500)', 'brackets may be a minus'],
    ['Budget', 'Budget', 'cirka mycket', 'it is no amount'],
    ['Budget', 'Avvikelse', 123_456, 'a deviation may have either sign'],
    ['Aktiviteter', 'Status', 'Vet ej', 'no word comes near'],
    ['Budget', 'Budget', 150_000, 'nothing is wrong'],
    ['Överenskommelser', 'Bifogas', true, 'a ticked box takes no word'],
    ['Överenskommelser', 'Startdatum', 20_220_101, 'a number may have a format that shows no day'],
  ])('is none in %s.%s %s, since %s', (sheet, column, written, _why) => {
    expect(rightIn(sheet, column, written)).toEqual({});
  });

  it('is none where two rows have names that come as near, or the name has another number', () => {
    const book = aWorkbook().withRows('Verksamhetsdelar', [
      { Verksamhetsdel: 'Verkstad A', Beskrivning: 'En.' },
      { Verksamhetsdel: 'Verkstad B', Beskrivning: 'Två.' },
      { Verksamhetsdel: 'Läger 2023', Beskrivning: 'Tre.' },
    ]);
    expect(rightIn('Aktiviteter', 'Verksamhetsdel', 'Verkstad C', book)).toEqual({});
    expect(rightIn('Aktiviteter', 'Verksamhetsdel', 'Läger 2024', book)).toEqual({});
    expect(rightIn('Aktiviteter', 'Verksamhetsdel', 'Läger', book)).toEqual({});
    expect(rightIn('Aktiviteter', 'Verksamhetsdel', 'Läger 2023 på Gotland', book)).toEqual({});
  });

  it('is read without a word about it, whatever was written', () => {
    const written = fc.constantFrom(
      ...[
        '3240 kr',
        '150 tkr',
        '12 %',
        '0,5 %',
        '8:30',
        '1/6 2024',
        '1,2',
        'ja!',
        'genomfört',
        'Kostnd',
        '=1+1',
      ],
      ...['1 samt 2', 'ÖK 1', 'Ideell', '+5', '@a', '-3 st', 'Dnr X 2024-1', '5561234567', '1 250 000'],
    );
    const column = fc.constantFrom(
      ...([
        ['Budget', 'Budget'],
        ['Budget', 'Typ'],
        ['Budget', 'Post'],
        ['Mål', 'Utfall'],
        ['Aktiviteter', 'Status'],
        ['Aktiviteter', 'Flickor/kvinnor'],
        ['Åtaganden', 'ÖK-nr'],
        ['Parter', 'Organisationsnummer'],
        ['Överenskommelser', 'Startdatum'],
      ] as const),
    );
    fc.assert(
      fc.property(column, written, ([sheet, name], text) => {
        for (const value of Object.values(rightIn(sheet, name, text))) {
          expect(cellText(value)).not.toBe(text);
          const after = rightIn(sheet, name, value);
          expect(Object.keys(after)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
