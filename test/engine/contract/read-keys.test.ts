import type { RawCell } from '../../../src/engine/contract/cell';
import { readKeys } from '../../../src/engine/contract/read-keys';
import { caseSheet, settingsSheet, textsSheet } from '../../../src/iop/sheets';
import { aWorkbook } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';

function caseCells(): readonly (readonly RawCell[])[] {
  return aWorkbook().sheets.find(({ name }) => name === 'Ärende')?.cells ?? [];
}

function readCase(cells: readonly (readonly RawCell[])[]) {
  return readKeys(caseSheet, { name: 'Ärende', cells });
}

describe('readKeys', () => {
  it('gives each key its value and its cell, whatever the order', () => {
    const { entries, findings } = readCase([...caseCells()].reverse());
    expect(findings).toEqual([]);
    expect(entries.municipality).toEqual({
      place: placeAt('Ärende!B19'),
      value: 'Stockholm',
      text: 'Stockholm',
    });
    expect(entries.date.value).toBe('2025-02-10');
  });

  it('finds a key in another case, spacing and without its question mark', () => {
    const cells = caseCells().map(([key, value]) => [
      key === 'Rör ärendet barn?' ? ' RÖR  ärendet barn ' : (key ?? ''),
      value ?? '',
    ]);
    expect(readCase(cells).entries.concernsChildren.value).toBe('Ja');
  });

  it('tells of a missing required key at B of the first empty row', () => {
    const cells = caseCells().filter(([key]) => key !== 'Diarienummer' && key !== 'Underrubrik');
    const { entries, findings } = readCase([...cells.slice(0, 4), [], ...cells.slice(4)]);
    expect(findings).toEqual([
      {
        code: 'Ärende.Diarienummer',
        severity: 'FEL',
        place: placeAt('Ärende!B5'),
        facts: { kind: 'key-missing', column: 'Diarienummer' },
      },
    ]);
    expect(entries.registryNumber).toEqual({ place: placeAt('Ärende!B5'), value: null, text: '' });
    expect(readCase(cells).findings).toMatchObject([{ place: placeAt('Ärende!B19') }]);
  });

  it('tells of a key without a value at its own cell', () => {
    const { findings } = aWorkbook().withKey('Ärende', 'Diarienummer', ' ').read();
    expect(findings).toMatchObject([
      { place: placeAt('Ärende!B6'), facts: { kind: 'required', column: 'Diarienummer' } },
    ]);
  });

  it('reads the first of two alike keys, and tells of the second', () => {
    const { entries, findings } = readCase([...caseCells(), ['kommun', 'Malmö']]);
    expect(entries.municipality.value).toBe('Stockholm');
    expect(findings).toMatchObject([
      {
        code: 'Ärende.Kommun',
        place: placeAt('Ärende!A21'),
        facts: { kind: 'key-repeated', column: 'Kommun', first: placeAt('Ärende!A2') },
      },
    ]);
  });

  it('tells of a required tab that is missing, and not of its keys', () => {
    expect(readKeys(caseSheet, null).findings).toEqual([
      { code: 'Ärende', severity: 'FEL', place: placeAt('Ärende!A1'), facts: { kind: 'sheet-missing' } },
    ]);
  });

  it('asks for the required key of an optional tab, missing or blank', () => {
    const wanted = {
      code: 'Texter.Jämställdhetsanalys',
      severity: 'VARNING',
      facts: { kind: 'key-missing' },
    };
    expect(readKeys(textsSheet, null).findings).toMatchObject([{ ...wanted, place: placeAt('Texter!A1') }]);
    expect(readKeys(textsSheet, { name: 'Texter', cells: [] }).findings).toMatchObject([
      { ...wanted, place: placeAt('Texter!B1') },
    ]);
  });

  it('says nothing when a tab without required keys is missing', () => {
    expect(readKeys(settingsSheet, null).findings).toEqual([]);
  });

  it('asks at a key that comes near one that is not there, when something stands beside it', () => {
    const cells = caseCells().map(([key = '', value = '']) =>
      key === 'Samråd med'
        ? ['Samråd', 'Föreningen']
        : key === 'Diarienummer'
          ? ['Diarienr', value]
          : [key, value],
    );
    const asked = { kind: 'name-near', of: 'keys' };
    expect(readCase([...cells, ['Underlag', ''], ['Egen rad', 'ja']]).findings).toMatchObject([
      { code: 'Ärende.Diarienummer', facts: { kind: 'key-missing' } },
      {
        code: 'Ärende.Samråd med',
        severity: 'VARNING',
        place: placeAt('Ärende!A18'),
        facts: { ...asked, column: 'Samråd med', text: 'Samråd' },
      },
    ]);
  });

  it('tells that nothing is read of a tab without a known key', () => {
    const cells = [['Inställningar'], ['', 'Minsta grupp', 7], ['', 'Mottagare', 'Nämnden']];
    expect(readKeys(settingsSheet, { name: 'Inställningar', cells }).findings).toMatchObject([
      { code: 'Inställningar', severity: 'VARNING', facts: { kind: 'names-unknown', of: 'keys', names: [] } },
    ]);
  });
});
