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

  it('takes a single word for no explanation', () => {
    const text = 'Sjukdom';
    expect(check(ended('2022-07-22').with('Aktiviteter', 'Avvikelse, förklaring', 3, text))).toEqual([
      {
        code: 'K14',
        severity: 'VARNING',
        place: placeAt('Aktiviteter!Z3'),
        facts: { kind: 'no-reason-given', column: 'Avvikelse, förklaring', text },
      },
    ]);
  });

  it.each(['-', 'se ovan', 'Ja'])('takes "%s" for an empty cell', (text) => {
    const explained = (written: string) =>
      ended('2022-07-22').with('Aktiviteter', 'Avvikelse, förklaring', 3, written);
    expect(check(explained(text))).toEqual(check(explained('')));
    expect(check(explained(text))).toHaveLength(1);
  });

  it('warns of what goes on and is far behind its plan, until a reason is given', () => {
    const going = aWorkbook()
      .withKey('Ärende', 'Uppgifter till och med', { date: '2022-07-15' })
      .with('Aktiviteter', 'Status', 2, 'Pågår')
      .with('Aktiviteter', 'Faktiskt slut', 2, '');
    expect(check(going.with('Aktiviteter', 'Genomförda tillfällen', 2, 12))).toEqual([]);
    const behind = going.with('Aktiviteter', 'Genomförda tillfällen', 2, 6);
    expect(check(behind)).toMatchObject([
      { severity: 'VARNING', place: placeAt('Aktiviteter!K2'), facts: { kind: 'behind-plan', held: 6 } },
    ]);
    const explained = behind.with('Aktiviteter', 'Avvikelse, förklaring', 2, 'Ledaren var sjuk i våras.');
    expect(check(explained)).toEqual([]);
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
