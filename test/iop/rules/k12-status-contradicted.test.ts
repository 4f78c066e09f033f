import { cellAddress } from '../../../src/engine/values/place';
import { statusContradictedRule } from '../../../src/iop/rules/k12-status-contradicted';
import type { RawCell } from '../../../src/engine/contract/cell';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(statusContradictedRule, workbook);
const places = (workbook: WorkbookBuilder) =>
  check(workbook).map(({ code, place }) => [code, cellAddress(place)]);

/** The last activity changed: of 20 June to 1 July 2024, held as planned ten times. */
function changed(cells: Readonly<Record<string, RawCell>>): WorkbookBuilder {
  return Object.entries(cells).reduce(
    (workbook, [column, value]) => workbook.with('Aktiviteter', column, 7, value),
    aWorkbook(),
  );
}

const later = day('2025-02-01');
const unheld = { 'Faktisk start': '', 'Faktiskt slut': '', 'Genomförda tillfällen': '' };

describe('statusContradictedRule', () => {
  it('finds nothing where statuses agree with days and occasions', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the status of what should have ended', () => {
    expect(check(changed({ ...unheld, Status: 'Planerad' }))).toEqual([
      {
        code: 'K12',
        severity: 'FEL',
        place: placeAt('Aktiviteter!I7'),
        facts: {
          kind: 'conflict',
          column: 'Status',
          text: 'Planerad',
          other: { sheet: 'Aktiviteter', column: 'Planerat slut', text: '2024-07-01' },
        },
      },
    ]);
    expect(places(changed({ Status: 'Pågår', 'Faktiskt slut': '' }))).toEqual([['K12', 'I7']]);
  });

  it('lets an activity be planned or under way until the day that the figures run to', () => {
    const until = changed({ ...unheld, Status: 'Planerad', 'Planerat slut': day('2025-01-31') });
    expect(check(until)).toEqual([]);
  });

  it('points at a day after the one that the figures run to', () => {
    const ahead = changed({ 'Faktiskt slut': day('2025-02-01') });
    expect(check(ahead)).toMatchObject([
      {
        place: placeAt('Aktiviteter!H7'),
        facts: { kind: 'out-of-order', text: '2025-02-01', limit: { text: '2025-01-31' } },
      },
    ]);
    expect(check(changed({ 'Faktiskt slut': day('2025-01-31') }))).toEqual([]);
  });

  it.each([
    ['Planerad', { 'Planerat slut': later, 'Faktisk start': '' }, 'Genomförda tillfällen'],
    ['Planerad', { ...unheld, 'Planerat slut': later, 'Faktiskt slut': day('2024-07-01') }, 'Faktiskt slut'],
    ['Pågår', { 'Planerat slut': later }, 'Faktiskt slut'],
    ['Inställd', { 'Faktiskt slut': '', 'Genomförda tillfällen': 0 }, 'Faktisk start'],
    ['Genomförd', { 'Genomförda tillfällen': 0 }, 'Genomförda tillfällen'],
    ['Genomförd med avvikelse', { 'Genomförda tillfällen': 0 }, 'Genomförda tillfällen'],
    ['Försenad', {}, 'Faktiskt slut'],
    ['Flyttad', {}, 'Faktisk start'],
  ])('points at a status %s (%#) and names the cell that goes against it', (status, cells, column) => {
    expect(check(changed({ ...cells, Status: status }))).toMatchObject([
      {
        code: 'K12',
        place: placeAt('Aktiviteter!I7'),
        facts: { kind: 'conflict', text: status, other: { column } },
      },
    ]);
  });

  it('points at the occasions of what is cancelled', () => {
    expect(check(changed({ Status: 'Inställd' }))).toMatchObject([
      {
        code: 'K12',
        place: placeAt('Aktiviteter!K7'),
        facts: { kind: 'conflict', text: '10', other: { column: 'Status' } },
      },
    ]);
  });

  it('lets what is cancelled have no occasions, or none filled in', () => {
    expect(check(changed({ ...unheld, Status: 'Inställd' }))).toEqual([]);
    expect(check(changed({ ...unheld, Status: 'Inställd', 'Genomförda tillfällen': 0 }))).toEqual([]);
  });

  it('lets what is late have begun or ended late, or not at all', () => {
    expect(check(changed({ Status: 'Försenad', 'Faktiskt slut': day('2024-07-02') }))).toEqual([]);
    expect(check(changed({ Status: 'Försenad', 'Faktisk start': day('2024-06-21') }))).toEqual([]);
    expect(check(changed({ ...unheld, Status: 'Försenad' }))).toEqual([]);
  });

  it('lets what is moved have been held on other days, earlier ones too, or not yet', () => {
    expect(check(changed({ Status: 'Flyttad', 'Faktisk start': day('2024-06-19') }))).toEqual([]);
    expect(check(changed({ Status: 'Flyttad', 'Faktiskt slut': day('2024-07-12') }))).toEqual([]);
    expect(check(changed({ ...unheld, Status: 'Flyttad' }))).toEqual([]);
  });

  it('is silent about what cannot be read, and without the day that the figures run to', () => {
    expect(check(changed({ 'Faktiskt slut': 'i somras', 'Genomförda tillfällen': 'många' }))).toEqual([]);
    expect(check(changed({ ...unheld, Status: 'Klar' }))).toEqual([]);
    const planned = changed({ ...unheld, Status: 'Planerad' });
    expect(check(planned.withKey('Ärende', 'Uppgifter till och med', ''))).toEqual([]);
  });
});
