import { grantDiffersRule } from '../../../src/iop/rules/k08-grant-differs';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(grantDiffersRule, workbook);
const facts = (workbook: WorkbookBuilder) => check(workbook).map((finding) => finding.facts);
const agreed = 600_000_00;

describe('grantDiffersRule', () => {
  it('finds nothing where agreed, budgeted and paid are the same', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the agreed amount, and tells both others in one finding', () => {
    expect(check(aWorkbook().with('Överenskommelser', 'Avtalat bidrag, hela perioden', 3, 500_000))).toEqual([
      {
        code: 'K08',
        severity: 'FEL',
        place: placeAt('Överenskommelser!I3'),
        facts: { kind: 'grant-differs', agreement: 2, agreed: 500_000_00, budgeted: agreed, paid: agreed },
      },
    ]);
  });

  it('tells only what differs', () => {
    expect(facts(aWorkbook().with('Budget', 'Budget', 6, 590_000))).toMatchObject([
      { agreement: 1, budgeted: 590_000_00, paid: null },
    ]);
    expect(facts(aWorkbook().with('Utbetalningar', 'Belopp', 2, 290_000))).toMatchObject([
      { agreement: 1, budgeted: null, paid: 590_000_00 },
    ]);
  });

  it('takes a budget without a grant, and an agreement that nothing was paid for, as zero', () => {
    expect(facts(aWorkbook().with('Budget', 'Post', 6, 'Övrig finansiering'))).toMatchObject([
      { agreement: 1, budgeted: 0, paid: null },
    ]);
    expect(facts(aWorkbook().withoutRow('Utbetalningar', 2).withoutRow('Utbetalningar', 2))).toMatchObject([
      { agreement: 1, budgeted: null, paid: 0 },
    ]);
  });

  it('adds up the years of an agreement', () => {
    const split = aWorkbook().with('Budget', 'Budget', 6, 400_000).withRow('Budget', {
      'ÖK-nr': 1,
      År: 2023,
      Typ: 'Finansiering',
      Post: 'Kommunens bidrag',
      Part: 'P1',
      Slag: 'Kontant',
      Budget: 200_000,
    });
    expect(check(split)).toEqual([]);
  });

  it('says nothing of payments without the tab, nor of a budget without rows', () => {
    expect(check(aWorkbook().without('Utbetalningar'))).toEqual([]);
    expect(check(aWorkbook().without('Utbetalningar', 'Budget'))).toEqual([]);
  });

  it('asks an agreement that goes on to have been paid no more than agreed', () => {
    const ongoing = aWorkbook().withKey('Ärende', 'Uppgifter till och med', day('2024-09-30'));
    expect(check(ongoing.withoutRow('Utbetalningar', 7))).toEqual([]);
    expect(facts(ongoing.with('Utbetalningar', 'Belopp', 7, 300_001))).toMatchObject([
      { agreement: 3, paid: 600_001_00 },
    ]);
  });

  it('lets money that was left be paid back, and an overpayment be corrected', () => {
    const back = { 'ÖK-nr': 1, Datum: day('2022-12-20'), Belopp: -25_000, Mottagare: 'P2' };
    expect(check(aWorkbook().withRow('Utbetalningar', back))).toEqual([]);
    expect(
      check(aWorkbook().with('Utbetalningar', 'Belopp', 2, 325_000).withRow('Utbetalningar', back)),
    ).toEqual([]);
  });

  it('finds a payment with the wrong sign', () => {
    expect(facts(aWorkbook().with('Utbetalningar', 'Belopp', 2, -300_000))).toMatchObject([{ paid: 0 }]);
    expect(facts(aWorkbook().with('Utbetalningar', 'Belopp', 2, -600_000))).toMatchObject([
      { paid: -300_000_00 },
    ]);
  });

  it('accepts payments that differ when the status of the undertaking about money owns up to it', () => {
    const less = aWorkbook().with('Utbetalningar', 'Belopp', 2, 200_000);
    expect(check(less)).toHaveLength(1);
    expect(check(less.with('Åtaganden', 'Status', 2, 'Delvis uppfyllt'))).toEqual([]);
    expect(check(less.with('Åtaganden', 'Kommentar', 3, 'Samordnaren byttes.'))).toHaveLength(1);
  });

  it('warns of payments that differ when an undertaking said to be fulfilled gives the reason', () => {
    const comment = 'Den sista utbetalningen uteblev.';
    const less = aWorkbook().with('Utbetalningar', 'Belopp', 2, 200_000);
    expect(check(less.with('Åtaganden', 'Kommentar', 2, comment))).toEqual([
      {
        code: 'K08',
        severity: 'VARNING',
        place: placeAt('Överenskommelser!I2'),
        facts: {
          kind: 'payment-differs-with-reason',
          agreement: 1,
          agreed,
          paid: 500_000_00,
          comment,
        },
      },
    ]);
    const words = less.with('Åtaganden', 'Kommentar', 2, 'Ja');
    expect(check(words)).toMatchObject([{ severity: 'FEL', facts: { kind: 'grant-differs' } }]);
    const both = less.with('Budget', 'Budget', 6, 590_000).with('Åtaganden', 'Kommentar', 2, comment);
    expect(facts(both)).toMatchObject([
      { kind: 'grant-differs', budgeted: 590_000_00, paid: null },
      { kind: 'payment-differs-with-reason' },
    ]);
  });

  it('accepts no budget that differs, whatever the undertaking says', () => {
    const less = aWorkbook().with('Budget', 'Budget', 6, 590_000);
    expect(check(less.with('Åtaganden', 'Status', 2, 'Delvis uppfyllt'))).toHaveLength(1);
  });

  it.each([
    ['Utbetalningar', 'Belopp', 2],
    ['Utbetalningar', 'ÖK-nr', 2],
    ['Budget', 'Budget', 6],
    ['Budget', 'ÖK-nr', 6],
    ['Budget', 'Post', 6],
    ['Överenskommelser', 'Avtalat bidrag, hela perioden', 2],
  ])('is silent while %s %s in row %i cannot be read', (sheet, column, row) => {
    expect(check(aWorkbook().with(sheet, column, row, 'oklart'))).toEqual([]);
  });
});
