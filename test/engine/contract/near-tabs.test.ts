import { aWorkbook } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';

const cellsOf = (name: string) => aWorkbook().sheets.find((sheet) => sheet.name === name)?.cells ?? [];
const [headings = [], ...payments] = cellsOf('Utbetalningar');

/** What is found of tabs that are not read. */
const near = (workbook: ReturnType<typeof aWorkbook>) =>
  workbook.read().findings.filter(({ facts }) => facts.kind === 'tab-near');

const found = (tab: string, sheet: string, state: string, severity: string) => ({
  code: sheet,
  severity,
  place: placeAt(`${tab}!A1`),
  facts: { kind: 'tab-near', sheet, tab, state },
});

describe('nearTabs', () => {
  it('asks whether a tab with another name is the one that is missing', () => {
    const workbook = aWorkbook()
      .without('Utbetalningar')
      .withCells('Utbetalningar 2022–2024', [headings, ...payments]);
    expect(near(workbook)).toEqual([found('Utbetalningar 2022–2024', 'Utbetalningar', 'missing', 'VARNING')]);
  });

  it('knows the tab by its headings when its name says nothing', () => {
    const workbook = aWorkbook()
      .without('Utbetalningar')
      .withCells('Blad1', [['Från ekonomi'], headings, ...payments]);
    expect(near(workbook)).toEqual([found('Blad1', 'Utbetalningar', 'missing', 'VARNING')]);
  });

  it('tells of a required tab that is called something else as one error', () => {
    const workbook = aWorkbook().without('Lärdomar').withCells('Våra lärdomar', cellsOf('Lärdomar'));
    expect(workbook.read().findings).toEqual([found('Våra lärdomar', 'Lärdomar', 'missing', 'FEL')]);
  });

  it('asks when the tab of that name is there and empty', () => {
    const workbook = aWorkbook()
      .withCells('Utbetalningar', [headings])
      .withCells('Utbetalning', [headings, ...payments]);
    expect(near(workbook)).toEqual([found('Utbetalning', 'Utbetalningar', 'empty', 'VARNING')]);
  });

  it('gives advice about a copy beside the tab, and a warning when it holds something else', () => {
    const copied = aWorkbook().withCells('Kopia av Utbetalningar', [headings, ...payments]);
    expect(near(copied)).toEqual([found('Kopia av Utbetalningar', 'Utbetalningar', 'copied', 'TIPS')]);
    const changed = aWorkbook().withCells('Utbetalningar (2)', [headings, ...payments.slice(1)]);
    expect(near(changed)).toEqual([found('Utbetalningar (2)', 'Utbetalningar', 'beside', 'VARNING')]);
  });

  it('tells of the second of two tabs whose names are alike', () => {
    const workbook = aWorkbook().withCells('utbetalningar:', [headings, ...payments.slice(1)]);
    expect(near(workbook)).toEqual([found('utbetalningar:', 'Utbetalningar', 'beside', 'VARNING')]);
  });

  it('tells of a tab of keys that lies somewhere else', () => {
    const workbook = aWorkbook().without('Inställningar').withCells('Blad3', cellsOf('Inställningar'));
    expect(near(workbook)).toEqual([found('Blad3', 'Inställningar', 'missing', 'VARNING')]);
  });

  it.each([
    [
      'Budget 2026, arbetsmaterial',
      [
        ['Idé', 'Summa'],
        ['Buss', 1200],
      ],
    ],
    [
      'Kontakter',
      [
        ['Namn', 'Telefon'],
        ['Maja', '08-123'],
      ],
    ],
    ['Kopia av Utbetalningar', [['', ' ']]],
  ])('leaves the officer’s own tab %s alone', (name, cells) => {
    expect(near(aWorkbook().withCells(name, cells))).toEqual([]);
  });
});
