import { checkStatuses } from '../../src/rules/k12-status-contradicted';
import type { RawCell } from '../../src/workbook/cell';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { day } from '../builders/partnership';

const check = (workbook: WorkbookBuilder) => checkStatuses(workbook.read().workbook);
const places = (workbook: WorkbookBuilder) => check(workbook).map(({ code, cell }) => [code, cell]);

/** The last activity changed: of 20 June to 1 July 2024, held as planned ten times. */
function changed(cells: Readonly<Record<string, RawCell>>): WorkbookBuilder {
  return Object.entries(cells).reduce(
    (workbook, [column, value]) => workbook.with('Aktiviteter', column, 7, value),
    aWorkbook(),
  );
}

const unheld = { 'Faktisk start': '', 'Faktiskt slut': '', 'Genomförda tillfällen': '' };

describe('checkStatuses', () => {
  it('finds nothing where statuses agree with days and occasions', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the status of what should have ended', () => {
    expect(check(changed({ ...unheld, Status: 'Planerad' }))).toEqual([
      {
        code: 'K12',
        severity: 'FEL',
        sheet: 'Aktiviteter',
        cell: 'I7',
        facts: {
          fault: 'overdue',
          activity: 'Sommarkurs 2024',
          status: 'Planerad',
          end: '2024-07-01',
          cutOff: '2025-01-31',
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
      { cell: 'H7', facts: { fault: 'held-ahead', date: '2025-02-01', cutOff: '2025-01-31' } },
    ]);
    expect(check(changed({ 'Faktiskt slut': day('2025-01-31') }))).toEqual([]);
  });

  it.each([
    ['Planerad', { 'Planerat slut': day('2025-02-01'), 'Faktisk start': '', 'Faktiskt slut': '' }, 'I7'],
    ['Planerad', { ...unheld, 'Planerat slut': day('2025-02-01'), 'Faktiskt slut': day('2024-07-01') }, 'I7'],
    ['Pågår', { 'Planerat slut': day('2025-02-01') }, 'I7'],
    ['Inställd', { 'Faktisk start': '', 'Faktiskt slut': '' }, 'K7'],
    ['Inställd', { 'Faktiskt slut': '', 'Genomförda tillfällen': 0 }, 'I7'],
    ['Genomförd', { 'Genomförda tillfällen': 0 }, 'I7'],
    ['Genomförd med avvikelse', { 'Genomförda tillfällen': 0 }, 'I7'],
    ['Försenad', {}, 'I7'],
  ])('points at what goes against the status %s (%#)', (status, cells, cell) => {
    expect(check(changed({ ...cells, Status: status }))).toMatchObject([
      { code: 'K12', cell, facts: { fault: 'status-contradicted', status } },
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

  it.each([
    ['Faktisk start', 'G7'],
    ['Faktiskt slut', 'H7'],
    ['Genomförda tillfällen', 'K7'],
  ])('asks for %s of what was held', (column, cell) => {
    expect(check(changed({ [column]: '' }))).toEqual([
      {
        code: `Aktiviteter.${column}`,
        severity: 'FEL',
        sheet: 'Aktiviteter',
        cell,
        facts: {
          fault: 'required-when',
          column,
          because: { sheet: 'Aktiviteter', column: 'Status', text: 'Genomförd' },
        },
      },
    ]);
  });

  it('asks only for the start of what is under way', () => {
    const underWay = { ...unheld, Status: 'Pågår', 'Planerat slut': day('2025-02-01') };
    expect(places(changed(underWay))).toEqual([['Aktiviteter.Faktisk start', 'G7']]);
  });

  it('is silent about what cannot be read, and without the day that the figures run to', () => {
    expect(check(changed({ 'Faktiskt slut': 'i somras', 'Genomförda tillfällen': 'många' }))).toEqual([]);
    expect(check(changed({ ...unheld, Status: 'Klar' }))).toEqual([]);
    const planned = changed({ ...unheld, Status: 'Planerad' });
    expect(check(planned.withKey('Ärende', 'Uppgifter till och med', ''))).toEqual([]);
  });
});
