import { planDeviationUnexplainedRule } from '../../../src/iop/rules/k14-plan-deviation-unexplained';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(planDeviationUnexplainedRule, workbook);
const ended = (date: string) => aWorkbook().with('Aktiviteter', 'Faktiskt slut', 3, day(date));
const held = (times: number) => aWorkbook().with('Aktiviteter', 'Genomförda tillfällen', 2, times);

describe('planDeviationUnexplainedRule', () => {
  it('finds nothing where the plan was followed', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the explanation of what ended late', () => {
    expect(check(ended('2022-07-22'))).toEqual([
      {
        code: 'K14',
        severity: 'FEL',
        place: placeAt('Aktiviteter!Z3'),
        facts: {
          kind: 'required-when',
          column: 'Avvikelse, förklaring',
          because: { sheet: 'Aktiviteter', column: 'Faktiskt slut', text: '2022-07-22' },
        },
      },
    ]);
  });

  it.each(['Ja', 'Sjukdom'])('takes "%s" for no explanation', (text) => {
    expect(check(ended('2022-07-22').with('Aktiviteter', 'Avvikelse, förklaring', 3, text))).toEqual([
      {
        code: 'K14',
        severity: 'FEL',
        place: placeAt('Aktiviteter!Z3'),
        facts: { kind: 'no-reason-given', column: 'Avvikelse, förklaring', text },
      },
    ]);
  });

  it.each(['-', 'se ovan'])('takes "%s" for an empty cell', (text) => {
    const explained = (written: string) =>
      ended('2022-07-22').with('Aktiviteter', 'Avvikelse, förklaring', 3, written);
    expect(check(explained(text))).toEqual(check(explained('')));
    expect(check(explained(text))).toHaveLength(1);
  });

  it('allows a delay of fourteen days and a fifth of the occasions', () => {
    expect(check(ended('2022-07-15'))).toEqual([]);
    expect(check(ended('2022-07-16'))).toHaveLength(1);
    expect(check(held(32))).toEqual([]);
    expect(check(held(31))).toMatchObject([
      {
        place: placeAt('Aktiviteter!Z2'),
        facts: { because: { column: 'Genomförda tillfällen', text: '31' } },
      },
    ]);
  });

  it('goes by the limits of the tab Inställningar', () => {
    expect(check(ended('2022-07-03').withKey('Inställningar', 'Tröskel försening, dagar', 1))).toHaveLength(
      1,
    );
    expect(check(held(39).withKey('Inställningar', 'Tröskel tillfällen, procent', 100))).toHaveLength(1);
  });

  it.each(['Försenad', 'Inställd', 'Genomförd med avvikelse'])('asks %s to be explained', (status) => {
    const workbook = aWorkbook().with('Aktiviteter', 'Status', 2, status);
    expect(check(workbook)).toMatchObject([
      { place: placeAt('Aktiviteter!Z2'), facts: { because: { column: 'Status', text: status } } },
    ]);
    expect(check(workbook.with('Aktiviteter', 'Avvikelse, förklaring', 2, 'Ledaren blev sjuk.'))).toEqual([]);
  });

  it('says that the column is missing, once, where it is', () => {
    const workbook = held(1).with('Aktiviteter', 'Genomförda tillfällen', 4, 1);
    const facts = check(workbook.withoutColumn('Aktiviteter', 'Avvikelse, förklaring')).map(
      (found) => found.facts,
    );
    expect(facts).toEqual([{ kind: 'column-missing', column: 'Avvikelse, förklaring' }]);
  });
});
