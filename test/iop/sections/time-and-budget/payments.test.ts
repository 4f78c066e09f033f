import { composeTimeAndBudget } from '../../../../src/iop/sections/time-and-budget';
import { aWorkbook, type WorkbookBuilder } from '../../../builders/a-workbook';
import { day } from '../../../builders/partnership';
import { paragraphText } from '../../report-text';

function blocks(builder: WorkbookBuilder) {
  return composeTimeAndBudget(builder.read().workbook, { date: null, draft: false });
}

/** What is said of the payments; `~` is a non-breaking space. */
function said(builder: WorkbookBuilder): string | undefined {
  return paragraphText(blocks(builder), 'tidsplan-och-budget.utbetalningar');
}

const repaid = (amount: number) =>
  aWorkbook().withRow('Utbetalningar', {
    'ÖK-nr': 3,
    Datum: day('2025-01-15'),
    Belopp: -amount,
    Mottagare: 'P1',
  });

describe('the payments', () => {
  it('are held against what was agreed', () => {
    expect(said(aWorkbook())).toBe(
      'Stadsdelsnämnden har betalat ut 1~800~000~kronor, vilket motsvarar det avtalade bidraget.',
    );
    expect(said(aWorkbook().with('Utbetalningar', 'Belopp', 7, 250_000))).toBe(
      'Stadsdelsnämnden har betalat ut 1~750~000~kronor, vilket är 50~000~kronor mindre än det avtalade bidraget på 1~800~000~kronor.',
    );
  });

  it('are those until the day that the figures reach, while an agreement goes on', () => {
    expect(said(aWorkbook().withKey('Ärende', 'Uppgifter till och med', day('2024-09-30')))).toMatch(
      /^Stadsdelsnämnden har till och med den 30~september~2024 betalat ut 1~800~000~kronor,/,
    );
  });

  it('are not made yet after that day', () => {
    const later = aWorkbook()
      .withKey('Ärende', 'Uppgifter till och med', day('2024-09-30'))
      .with('Utbetalningar', 'Datum', 7, day('2024-11-15'));
    expect(said(later)).toMatch(
      /^Stadsdelsnämnden har till och med den 30~september~2024 betalat ut 1~500~000~kronor, vilket är 300~000~kronor mindre/,
    );
  });

  it('are none where money has only come back', () => {
    const rows = [2, 3, 4, 5, 6].reduce((book) => book.withoutRow('Utbetalningar', 2), aWorkbook());
    expect(said(rows.with('Utbetalningar', 'Belopp', 2, -20_000))).toMatch(
      /^Enligt underlaget har 20~000~kronor betalats tillbaka, men inga utbetalningar är kända\./,
    );
  });

  it('are less what has been paid back', () => {
    expect(said(repaid(38_500))).toBe(
      'Stadsdelsnämnden har betalat ut 1~800~000~kronor, vilket motsvarar det avtalade bidraget. Av det har 38~500~kronor betalats tillbaka, och bidraget blev därmed 1~761~500~kronor.',
    );
    expect(said(repaid(50_000).with('Utbetalningar', 'Belopp', 7, 350_000))).toBe(
      'Stadsdelsnämnden har betalat ut 1~850~000~kronor. Av det har 50~000~kronor betalats tillbaka, och bidraget blev därmed 1~800~000~kronor, vilket motsvarar det avtalade bidraget.',
    );
  });

  it('are said to be missing, of all agreements or of one', () => {
    expect(said(aWorkbook().without('Utbetalningar'))).toBe(
      'Det avtalade bidraget är 1~800~000~kronor. Uppgifter om utbetalningar saknas i underlaget.',
    );
    expect(said(aWorkbook().withoutRow('Utbetalningar', 7).withoutRow('Utbetalningar', 6))).toMatch(
      / Uppgifter om utbetalningar saknas i underlaget för den tredje överenskommelsen\.$/,
    );
    expect(said(aWorkbook().with('Utbetalningar', 'Belopp', 2, 'oklart'))).toBe(
      'Uppgift om belopp saknas för någon utbetalning. Rapporten kan därför inte säga hur mycket som har betalats ut.',
    );
  });

  it('are not spoken of where nothing was agreed and nothing is paid', () => {
    const none = [2, 3, 4].reduce(
      (book, row) => book.with('Överenskommelser', 'Avtalat bidrag, hela perioden', row, 0),
      aWorkbook().without('Utbetalningar'),
    );
    expect(said(none)).toBeUndefined();
  });

  it('have a table once a decision or a reconciliation is given, which says where one is missing', () => {
    const table = (builder: WorkbookBuilder) =>
      blocks(builder).find(({ key }) => key === 'tidsplan-och-budget.utbetalningar.tabell');
    expect(table(aWorkbook())).toBeUndefined();
    const found = table(
      aWorkbook()
        .with('Utbetalningar', 'Beslut', 2, 'Förvaltningschefen, § 4')
        .with('Utbetalningar', 'Avstämd mot', 2, 'redovisningen för 2021'),
    );
    if (found?.kind !== 'table') throw new Error('there is no table');
    expect(found.columns.map(({ heading }) => heading)).toEqual([
      'Datum',
      'Belopp',
      'Mottagare',
      'Beslut',
      'Avstämd mot',
    ]);
    expect(found.rows.slice(0, 2).map(({ cells }) => cells.slice(2).map(({ text }) => text))).toEqual([
      ['Föreningen Kulturgården', 'Förvaltningschefen, §\u00a04', 'redovisningen för 2021'],
      ['Föreningen Kulturgården', 'Uppgift saknas', 'Uppgift saknas'],
    ]);
  });
});
