import { aWorkbook } from '../../../builders/a-workbook';
import { day } from '../../../builders/partnership';
import { faultsOf } from './faults-of';

describe('partyChecks', () => {
  it.each(['P1b', 'p3', '3', 'P 3'])('does not take %s for a Part-ID', (id) => {
    expect(
      faultsOf(aWorkbook().withRow('Parter', { 'Part-ID': id, Namn: 'Norrby IF' }))['Parter!A4'],
    ).toEqual({
      kind: 'wrong-form',
      column: 'Part-ID',
      text: id,
      example: 'P1',
    });
  });

  it('does not take an inflected part of the name for a form that is allowed', () => {
    const named = aWorkbook().with('Parter', 'Namn', 3, 'Husby Konst & Hantverksförening');
    expect(faultsOf(named.with('Parter', 'Bestämd form', 3, 'Hantverksföreningen'))['Parter!D3']).toEqual({
      kind: 'conflict',
      column: 'Bestämd form',
      text: 'Hantverksföreningen',
      other: { sheet: 'Parter', column: 'Namn', text: 'Husby Konst & Hantverksförening' },
    });
    for (const form of ['föreningen', 'Föreningen', 'Hantverksförening', 'hantverksföreningen', '']) {
      expect(faultsOf(named.with('Parter', 'Bestämd form', 3, form))['Parter!D3']).toBeUndefined();
    }
  });

  it('asks since when a name that has a former one is right', () => {
    const renamed = aWorkbook().with('Parter', 'Tidigare namn', 2, 'Norrby stadsdelsnämnd');
    expect(faultsOf(renamed)).toEqual({
      'Parter!F2': {
        kind: 'required-when',
        column: 'Namn gäller från',
        because: { sheet: 'Parter', column: 'Tidigare namn', text: 'Norrby stadsdelsnämnd' },
      },
    });
    expect(faultsOf(renamed.with('Parter', 'Namn gäller från', 2, day('2023-07-01')))).toEqual({});
  });

  it('says that a municipal committee is a public party', () => {
    expect(faultsOf(aWorkbook().with('Parter', 'Parttyp', 3, 'Kommunal nämnd'))).toEqual({
      'Parter!H3': {
        kind: 'conflict',
        column: 'Parttyp',
        text: 'Kommunal nämnd',
        other: { sheet: 'Parter', column: 'Roll', text: 'Idéburen part' },
      },
    });
  });

  it.each([
    ['802456-1239', 'wrong-check-digit'],
    ['801456-1238', 'wrong-form'],
    ['okänt', 'wrong-form'],
  ])('does not take %s for an organisation number', (number, kind) => {
    const faults = faultsOf(aWorkbook().with('Parter', 'Organisationsnummer', 3, number));
    expect(faults['Parter!I3']).toMatchObject({ kind, text: number });
  });

  it('takes a right number of a public party, and none', () => {
    expect(faultsOf(aWorkbook().with('Parter', 'Organisationsnummer', 2, '212000-0142'))).toEqual({});
    expect(faultsOf(aWorkbook().with('Parter', 'Organisationsnummer', 2, ''))).toEqual({});
  });
});

describe('the names of parties', () => {
  it.each([
    ['Namn', 'B3'],
    ['Kortnamn', 'C3'],
    ['Bestämd form', 'D3'],
    ['Tidigare namn', 'E3'],
  ])('are at most 200 characters under %s', (column, cell) => {
    const named = (length: number) =>
      faultsOf(aWorkbook().with('Parter', column, 3, 'x'.repeat(length)))[`Parter!${cell}`];
    expect(named(200)).toBeUndefined();
    expect(named(201)).toEqual({
      kind: 'wrong-length',
      column,
      unit: 'characters',
      length: 201,
      least: 1,
      most: 200,
    });
  });
});

describe('the ids and roles of parties', () => {
  it('finds the role that no party has, where the next party would stand', () => {
    expect(faultsOf(aWorkbook().withoutRow('Parter', 2))).toEqual({
      'Parter!A3': { kind: 'none-of', column: 'Roll', choice: 'Offentlig part' },
    });
  });

  it('is silent while a role cannot be read, or there is no party', () => {
    expect(faultsOf(aWorkbook().with('Parter', 'Roll', 3, 'Medlem'))['Parter!A4']).toBeUndefined();
    expect(faultsOf(aWorkbook().withRows('Parter', []))['Parter!A2']).toBeUndefined();
  });
});
