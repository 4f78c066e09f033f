import { deMinimisRule } from '../../../src/iop/rules/k33-de-minimis';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(deMinimisRule, workbook);
const GENERAL = 'De minimis, allmän (EU 2023/2831)';
const SGEI = 'De minimis, SGEI (EU 2023/2832)';

/** 600 000 kronor a year for three years, as de minimis aid at this rate. */
function aided(rate: number | string, ground = GENERAL): WorkbookBuilder {
  return [2, 3, 4]
    .reduce((workbook, row) => workbook.with('Överenskommelser', 'Stödgrund', row, ground), aWorkbook())
    .withKey('Inställningar', 'Eurokurs', rate)
    .withKey('Inställningar', 'Eurokursdatum', day('2025-01-02'));
}

describe('deMinimisRule', () => {
  it.each([1e-300, 5e-324, 0.5])('reckons with no rate of %d kronor, which no euro has', (rate) => {
    expect(findingsOf(deMinimisRule, aWorkbook().withKey('Inställningar', 'Eurokurs', rate))).toEqual([]);
  });

  it('warns once of grants that nobody has tried against the rules on state aid', () => {
    const unassessed = aWorkbook()
      .with('Överenskommelser', 'Stödgrund', 3, 'Ej bedömt')
      .with('Överenskommelser', 'Stödgrund', 4, 'Ej bedömt');
    expect(findingsOf(deMinimisRule, unassessed)).toEqual([
      {
        code: 'K33',
        severity: 'VARNING',
        place: placeAt('Överenskommelser!M3'),
        facts: { kind: 'aid-unassessed', agreements: [2, 3] },
      },
    ]);
  });

  it('says nothing of grants that are no de minimis aid', () => {
    expect(check(aWorkbook().withKey('Inställningar', 'Eurokurs', 1))).toEqual([]);
  });

  it('points at the ground of the last agreement when the sum is above 80 percent of the ceiling', () => {
    expect(check(aided(7.2))).toEqual([
      {
        code: 'K33',
        severity: 'VARNING',
        place: placeAt('Överenskommelser!M4'),
        facts: {
          kind: 'de-minimis',
          party: 'Föreningen Kulturgården',
          ore: 1_800_000_00,
          euro: 250_000,
          ceiling: 300_000,
          start: '2022-02-15',
          end: '2024-08-15',
          rate: 7.2,
        },
      },
    ]);
    expect(check(aided(7.5))).toEqual([]);
  });

  it('has its own ceiling for services of general economic interest', () => {
    expect(check(aided(7.2, SGEI))).toEqual([]);
    expect(check(aided(2.9, SGEI))).toMatchObject([{ facts: { ceiling: 750_000 } }]);
  });

  it('never adds up recipients', () => {
    const shared = aided(7.2)
      .withRow('Parter', { 'Part-ID': 'P3', Namn: 'Körföreningen', Roll: 'Idéburen part' })
      .with('Utbetalningar', 'Mottagare', 2, 'P3')
      .with('Utbetalningar', 'Mottagare', 4, 'P3');
    expect(check(shared)).toEqual([]);
  });

  it.each(['', 0, 'elva'])('says nothing at the rate %p', (rate) => {
    expect(check(aided(rate))).toEqual([]);
  });
});
