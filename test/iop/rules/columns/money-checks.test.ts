import { aWorkbook } from '../../../builders/a-workbook';
import { day } from '../../../builders/partnership';
import { faultsOf } from './faults-of';

describe('budgetChecks', () => {
  it.each([
    ['Kostnad', 'Kommunens bidrag'],
    ['Finansiering', 'Personal'],
  ])('does not take a %s of %s', (type, post) => {
    const workbook = aWorkbook()
      .with('Budget', 'Typ', 2, type)
      .with('Budget', 'Post', 2, post)
      .with('Budget', 'Part', 2, 'P1');
    expect(faultsOf(workbook)).toEqual({
      'Budget!D2': {
        kind: 'conflict',
        column: 'Post',
        text: post,
        other: { sheet: 'Budget', column: 'Typ', text: type },
      },
    });
  });

  it('wants the year to be one of the agreement', () => {
    expect(faultsOf(aWorkbook().with('Budget', 'År', 2, 2021))).toEqual({
      'Budget!B2': {
        kind: 'outside-period',
        column: 'År',
        text: '2021',
        agreement: 1,
        start: '2022-01-01',
        end: '2022-12-31',
      },
    });
    const longer = aWorkbook().with('Överenskommelser', 'Startdatum', 2, day('2021-12-05'));
    expect(faultsOf(longer.with('Budget', 'År', 2, 2021))).toEqual({});
  });

  it('leaves a year alone where the agreement or its days are unknown', () => {
    const other = aWorkbook().with('Budget', 'År', 2, 1999);
    expect(faultsOf(other.with('Budget', 'ÖK-nr', 2, 9))).toEqual({});
    expect(faultsOf(other.with('Överenskommelser', 'Slutdatum', 2, 'i år'))).toEqual({});
  });

  it('asks who pays for each part of the financing, and not for costs', () => {
    expect(faultsOf(aWorkbook().with('Budget', 'Part', 6, ''))).toMatchObject({
      'Budget!E6': { because: { column: 'Post', text: 'Kommunens bidrag' } },
    });
    expect(faultsOf(aWorkbook().with('Budget', 'Part', 2, ''))).toEqual({});
  });

  it('asks for a forecast only while the agreement goes on', () => {
    const open = aWorkbook().with('Budget', 'Utfall', 14, '');
    expect(faultsOf(open)).toEqual({});
    const goingOn = open.with('Överenskommelser', 'Slutdatum', 4, day('2025-01-31'));
    expect(faultsOf(goingOn)['Budget!I14']).toMatchObject({ because: { column: 'Utfall', text: '' } });
    expect(faultsOf(goingOn.with('Budget', 'Prognos', 14, 450_000))['Budget!I14']).toBeUndefined();
    expect(faultsOf(goingOn.with('Budget', 'Utfall', 14, 'se bilaga'))['Budget!I14']).toBeUndefined();
    const notBegun = goingOn.withKey('Ärende', 'Uppgifter till och med', day('2023-12-31'));
    expect(faultsOf(notBegun)['Budget!I14']).toBeUndefined();
  });

  it('takes hours whose value misses the amount by less than a krona', () => {
    const hours = aWorkbook().with('Budget', 'Timmar', 5, 180).with('Budget', 'Timvärde', 5, 222.22);
    expect(faultsOf(hours)).toEqual({});
    expect(faultsOf(hours.with('Budget', 'Timvärde', 5, 222.23))['Budget!N5']).toEqual({
      kind: 'hours-differ',
      column: 'Timvärde',
      text: '222,23',
      worth: 4_000_140,
      amount: 4_000_000,
    });
  });

  it('asks for no hours where none have been worked', () => {
    const planned = aWorkbook()
      .with('Budget', 'Utfall', 5, '')
      .with('Budget', 'Timmar', 5, '')
      .with('Budget', 'Timvärde', 5, '');
    expect(faultsOf(planned)).toEqual({});
  });
});

describe('paymentChecks', () => {
  const paid = (date: string) => faultsOf(aWorkbook().with('Utbetalningar', 'Datum', 2, day(date)));

  it.each(['2021-10-03', '2023-03-31'])('takes a payment on %s, within 90 days of the agreement', (date) => {
    expect(paid(date)).toEqual({});
  });

  it.each(['2021-10-02', '2023-04-01'])('does not take a payment on %s', (date) => {
    expect(paid(date)['Utbetalningar!B2']).toMatchObject({ kind: 'outside-period', text: date });
  });

  it('does not take a payment after the day of the report', () => {
    const late = aWorkbook().with('Utbetalningar', 'Datum', 7, day('2025-02-20'));
    expect(faultsOf(late)['Utbetalningar!B7']).toMatchObject({ kind: 'out-of-order', text: '2025-02-20' });
  });

  it('takes a repayment long after the agreement', () => {
    const late = aWorkbook().with('Utbetalningar', 'Datum', 2, { date: '2023-09-15' });
    expect(faultsOf(late.with('Utbetalningar', 'Belopp', 2, -20_000))).toEqual({});
  });

  it('takes a repayment and not a payment of nothing', () => {
    expect(faultsOf(aWorkbook().with('Utbetalningar', 'Belopp', 2, -20_000))).toEqual({});
    expect(faultsOf(aWorkbook().with('Utbetalningar', 'Belopp', 2, 0))).toEqual({
      'Utbetalningar!C2': { kind: 'amount-zero', column: 'Belopp', text: '0' },
    });
  });

  it('says that a recipient is a public party', () => {
    expect(faultsOf(aWorkbook().with('Utbetalningar', 'Mottagare', 2, 'P1'))).toEqual({
      'Utbetalningar!D2': {
        kind: 'conflict',
        column: 'Mottagare',
        text: 'P1',
        other: { sheet: 'Parter', column: 'Roll', text: 'Offentlig part' },
      },
    });
  });
});

describe('checkHours', () => {
  const asFinancing = (hours: number) =>
    aWorkbook()
      .with('Budget', 'Timmar', 7, hours)
      .with('Budget', 'Utfall', 7, hours * 200);

  it('finds hours that are another amount as financing than as a cost', () => {
    expect(faultsOf(asFinancing(190))).toEqual({
      'Budget!N7': {
        kind: 'hours-differ',
        column: 'Timvärde',
        text: '200',
        worth: 3_800_000,
        amount: 4_000_000,
      },
    });
  });

  it('adds up the rows of a year', () => {
    const split = asFinancing(190).withRow('Budget', {
      'ÖK-nr': 1,
      År: 2022,
      Typ: 'Finansiering',
      Post: 'Idéburen parts insats, ideella timmar',
      Part: 'P2',
      Slag: 'I natura',
      Budget: 0,
      Utfall: 2000,
      Timmar: 10,
      Timvärde: 200,
    });
    expect(faultsOf(split)).toEqual({});
  });

  it('leaves a row whose amount is not hours times value to that finding', () => {
    expect(Object.keys(faultsOf(aWorkbook().with('Budget', 'Utfall', 7, 38_000)))).toEqual(['Budget!N7']);
    expect(faultsOf(aWorkbook().with('Budget', 'Utfall', 7, 38_000))['Budget!N7']).toMatchObject({
      kind: 'hours-differ',
    });
  });

  it('leaves hours that are on one side only to the sums', () => {
    expect(faultsOf(aWorkbook().withoutRow('Budget', 7))).toEqual({});
  });
});
