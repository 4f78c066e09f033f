import { aWorkbook } from '../../../builders/a-workbook';
import { day } from '../../../builders/partnership';
import { faultsOf } from './faults-of';

const tab = 'Överenskommelser';

describe('agreementChecks', () => {
  it('takes a title that says more or less than the attachment', () => {
    expect(faultsOf(aWorkbook().with(tab, 'Benämning', 2, 'överenskommelse om IOP'))).toEqual({});
    expect(faultsOf(aWorkbook().with(tab, 'Benämning', 2, 'Överenskommelse om IOP 2022, reviderad'))).toEqual(
      {},
    );
  });

  it('leaves the title of an agreement that is not attached alone', () => {
    const other = aWorkbook().with(tab, 'Benämning', 2, 'Avtal');
    expect(faultsOf(other)).toEqual({
      'Överenskommelser!B2': {
        kind: 'conflict',
        column: 'Benämning',
        text: 'Avtal',
        other: { sheet: 'Bilagor', column: 'Titel', text: 'Överenskommelse om IOP 2022' },
      },
    });
    expect(faultsOf(other.with(tab, 'Bifogas', 2, 'Nej'))).toEqual({});
    expect(faultsOf(other.withoutRow('Bilagor', 2))).toEqual({});
  });

  it.each(['2022-01-01', '2021-12-31'])('does not let an agreement end on %s, when it began', (end) => {
    expect(faultsOf(aWorkbook().with(tab, 'Slutdatum', 2, day(end)))).toEqual({
      'Överenskommelser!D2': {
        kind: 'out-of-order',
        column: 'Slutdatum',
        text: end,
        order: 'after',
        limit: { sheet: tab, column: 'Startdatum', text: '2022-01-01' },
      },
      ...(end === '2022-01-01' ? { 'Utbetalningar!B3': expect.anything() as unknown } : {}),
    });
  });

  it('asks about an addendum that ends before its agreement, unless it gives money or a day is said', () => {
    const shorter = aWorkbook()
      .with(tab, 'Typ', 3, 'Tillägg')
      .with(tab, 'Startdatum', 3, day('2022-03-01'))
      .with(tab, 'Slutdatum', 3, day('2022-06-30'));
    const without = shorter.with(tab, 'Avtalat bidrag, hela perioden', 3, 0);
    expect(faultsOf(without)['Överenskommelser!D3']).toEqual({
      kind: 'addendum-shorter',
      column: 'Slutdatum',
      text: '2022-06-30',
      agreement: 1,
      end: '2022-12-31',
    });
    const said = without.with(tab, 'Upphörde', 2, day('2022-06-30'));
    expect(faultsOf(shorter)['Överenskommelser!D3']).toBeUndefined();
    expect(faultsOf(said)['Överenskommelser!D3']).toBeUndefined();
  });

  it('lets an agreement be signed on its first day and not later', () => {
    expect(faultsOf(aWorkbook().with(tab, 'Tecknad', 2, day('2022-01-01')))).toEqual({});
    expect(
      faultsOf(aWorkbook().with(tab, 'Tecknad', 2, day('2022-01-02')))['Överenskommelser!E2'],
    ).toMatchObject({
      kind: 'out-of-order',
      order: 'until',
    });
  });

  it.each(['P1', 'P1; P1', 'P1, P1', 'P1 och Lindby stadsdelsnämnd', 'P1;', 'Lindby stadsdelsnämnd'])(
    'does not take %s for the parties of an agreement',
    (parties) => {
      expect(faultsOf(aWorkbook().with(tab, 'Parter', 2, parties))).toEqual({
        'Överenskommelser!H2': { kind: 'too-few-parties', column: 'Parter', text: parties },
      });
    },
  );

  it.each(['P1, P2', 'Lindby stadsdelsnämnd & P2'])('counts the parties that %j is read as', (parties) => {
    expect(faultsOf(aWorkbook().with(tab, 'Parter', 2, parties))).toEqual({});
  });

  it('leaves parties that are not all known to the reference that is broken', () => {
    expect(faultsOf(aWorkbook().with(tab, 'Parter', 2, 'P1; P9'))).toEqual({});
  });

  it('takes a grant of nothing, and not of less', () => {
    expect(faultsOf(aWorkbook().with(tab, 'Avtalat bidrag, hela perioden', 2, 0))).toEqual({});
    expect(faultsOf(aWorkbook().with(tab, 'Avtalat bidrag, hela perioden', 2, -1))).toEqual({
      'Överenskommelser!I2': {
        kind: 'out-of-range',
        column: 'Avtalat bidrag, hela perioden',
        text: '-1',
        least: 0,
        most: null,
      },
    });
  });

  it('asks for the report of an agreement that has ended, whatever is planned', () => {
    const unreported = aWorkbook().with(tab, 'Återrapporterad', 4, '');
    const required = {
      'Överenskommelser!K4': {
        kind: 'required-when',
        column: 'Återrapporterad',
        because: { sheet: tab, column: 'Slutdatum', text: '2024-12-31' },
      },
    };
    expect(faultsOf(unreported)).toEqual(required);
    expect(faultsOf(unreported.with(tab, 'Planerad återrapport', 4, 'mars 2025'))).toEqual(required);
  });

  it('asks when an agreement that goes on is to be reported', () => {
    const goingOn = aWorkbook()
      .with(tab, 'Återrapporterad', 4, '')
      .with(tab, 'Slutdatum', 4, day('2025-01-31'));
    expect(faultsOf(goingOn)).toMatchObject({
      'Överenskommelser!L4': { because: { column: 'Återrapporterad', text: '' } },
    });
    expect(
      faultsOf(goingOn.with(tab, 'Planerad återrapport', 4, 'mars 2025'))['Överenskommelser!L4'],
    ).toBeUndefined();
  });
});

describe('the numbers of agreements', () => {
  it('takes numbers without holes in any order', () => {
    const [headings = [], ...rows] = aWorkbook().sheets.find(({ name }) => name === tab)?.cells ?? [];
    expect(faultsOf(aWorkbook().withCells(tab, [headings, ...rows.reverse()]))).toEqual({});
  });
});
