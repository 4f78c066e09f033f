/** What the rules make of agreements that did not come to be as they were made: addenda, and a notice. */
import type { WorkbookBuilder } from '../../builders/a-workbook';
import { changed, noticed, plannedForTwoYears, prolonged } from '../../builders/changed-agreements';
import { day } from '../../builders/partnership';
import { placeText } from '../../builders/places';

const lines = (workbook: WorkbookBuilder, codes: RegExp) =>
  workbook
    .check()
    .flatMap(({ code, place, severity }) =>
      codes.test(code) ? [`${code} ${severity} ${placeText(place)}`] : [],
    );

const OF_PLAN = /^(?:K03|K07|K08|K10|K11|K12|K14|K17|Budget|Utbetalningar|Överenskommelser)/;

describe('an agreement that ended early after a notice', () => {
  it('leaves no fault in what was planned after its end', () => {
    expect(lines(noticed(), OF_PLAN)).toEqual([]);
  });

  it('would leave faults had it gone on', () => {
    const codes = new Set(lines(plannedForTwoYears(), OF_PLAN).map((line) => line.split(' ')[0]));
    expect([...codes].sort()).toEqual(expect.arrayContaining(['Budget.Prognos', 'K14']));
  });

  it('lets nothing be held after its end', () => {
    const held = changed(noticed(), 'Aktiviteter', 6, { 'Faktiskt slut': day('2024-09-15') });
    expect(lines(held, /^K11/)).toEqual(['K11 FEL Aktiviteter!H6']);
  });

  it('still wants a reason for more than was budgeted in its last year', () => {
    expect(lines(noticed().with('Budget', 'Utfall', 15, 150_000), /^K07/)).toEqual(['K07 FEL Budget!L15']);
  });

  it('may be followed by days without an agreement only with a reason', () => {
    const next = noticed().withRow('Överenskommelser', {
      'ÖK-nr': 4,
      Startdatum: day('2026-01-01'),
      Slutdatum: day('2026-12-31'),
      Parter: 'P1; P2',
    });
    expect(lines(next, /^K03/)).toEqual(['K03 FEL Överenskommelser!J5']);
  });
});

describe('an addendum', () => {
  it('is no overlap, and is reported with its agreement', () => {
    expect(lines(prolonged(), OF_PLAN)).toEqual([]);
    expect(lines(prolonged().with('Överenskommelser', 'Typ', 3, 'Avtal'), /^K03/)).toEqual([
      'K03 FEL Överenskommelser!C3',
    ]);
  });

  it('is budgeted, paid and worked by under its own number or that of its agreement', () => {
    const rows = [
      ...[8, 9, 10, 11, 12, 13].map((row) => ['Budget', row] as const),
      ...[4, 5].map((row) => ['Utbetalningar', row] as const),
      ...[4, 5].map((row) => ['Aktiviteter', row] as const),
    ];
    const underFirst = rows.reduce((book, [sheet, row]) => book.with(sheet, 'ÖK-nr', row, 1), prolonged());
    expect(lines(underFirst, OF_PLAN)).toEqual([]);
  });

  it('is not counted where a text says how many agreements there are', () => {
    const saying = (count: string) =>
      prolonged().withKey('Texter', 'Bakgrund', `Partnerskapet har haft ${count} överenskommelser.`);
    expect(lines(saying('två'), /^K02/)).toEqual([]);
    expect(lines(saying('tre'), /^K02/)).toHaveLength(1);
  });
});
