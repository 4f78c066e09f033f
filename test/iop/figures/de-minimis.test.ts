import { deMinimisSums } from '../../../src/iop/figures/de-minimis';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';

const GENERAL = 'De minimis, allmän (EU 2023/2831)';
const sums = (workbook: WorkbookBuilder) =>
  deMinimisSums(workbook.read().workbook).map(({ recipient, ore, start, end }) => [
    recipient,
    ore / 100,
    start,
    end,
  ]);

const amounts = (workbook: WorkbookBuilder) =>
  sums(workbook).map(([recipient, kronor]) => [recipient, kronor]);

const aided = [2, 3, 4].reduce(
  (workbook, row) => workbook.with('Överenskommelser', 'Stödgrund', row, GENERAL),
  aWorkbook(),
);

function paid(
  ...payments: readonly (readonly [agreement: number, date: string, kronor: number, to?: string])[]
) {
  return aided.withRows(
    'Utbetalningar',
    payments.map(([agreement, date, kronor, to = 'P2']) => ({
      'ÖK-nr': agreement,
      Datum: day(date),
      Belopp: kronor,
      Mottagare: to,
    })),
  );
}

describe('deMinimisSums', () => {
  it('adds up what a recipient was paid', () => {
    expect(sums(aided)).toEqual([['P2', 1_800_000, '2022-02-15', '2024-08-15']]);
  });

  it('counts only agreements with that ground', () => {
    expect(sums(aWorkbook())).toEqual([]);
    expect(amounts(aided.with('Överenskommelser', 'Stödgrund', 3, 'Annat undantag'))).toEqual([
      ['P2', 1_200_000],
    ]);
  });

  it('takes the largest sum of any three years in a row', () => {
    const workbook = paid(
      [1, '2020-01-01', 100],
      [2, '2022-12-31', 200],
      [1, '2023-01-01', 400],
      [3, '2026-06-01', 50],
    );
    expect(sums(workbook)).toEqual([['P2', 600, '2022-12-31', '2023-01-01']]);
  });

  it('knows three years from 29 February', () => {
    const of = (first: string) =>
      amounts(paid([1, first, 1], [1, '2024-02-29', 1], [2, '2024-02-29', 1], [3, '2024-02-29', 1]));
    expect(of('2021-02-28')).toEqual([['P2', 3]]);
    expect(of('2021-03-01')).toEqual([['P2', 4]]);
  });

  it('takes off what was paid back', () => {
    const workbook = paid([1, '2022-02-01', 500], [2, '2023-02-01', 300], [3, '2023-06-01', -100]);
    expect(sums(workbook)).toEqual([['P2', 800, '2022-02-01', '2023-02-01']]);
    const back = paid(
      [1, '2022-02-01', 500],
      [1, '2022-03-01', -100],
      [2, '2023-02-01', 300],
      [3, '2023-06-01', 0],
    );
    expect(amounts(back)).toEqual([['P2', 700]]);
  });

  it('takes what went back to the committee off what its receiver got', () => {
    const back = paid(
      [1, '2022-02-01', 500],
      [1, '2022-03-01', -100, 'P1'],
      [2, '2023-02-01', 300],
      [3, '2023-06-01', 0],
    );
    expect(sums(back)).toMatchObject([['P2', 700, '2022-02-01', '2023-02-01']]);
  });

  it('counts an addendum that is paid under the number of its agreement once', () => {
    const addendum = aided
      .with('Överenskommelser', 'Typ', 3, 'Tillägg')
      .with('Utbetalningar', 'ÖK-nr', 4, 1)
      .with('Utbetalningar', 'ÖK-nr', 5, 1);
    expect(amounts(addendum)).toEqual([['P2', 1_800_000]]);
  });

  it('keeps recipients and grounds apart', () => {
    const workbook = paid([1, '2022-02-01', 1], [2, '2022-02-01', 2], [3, '2022-02-01', 4, 'P1']);
    const two = workbook.with('Överenskommelser', 'Stödgrund', 3, 'De minimis, SGEI (EU 2023/2832)');
    expect(amounts(two)).toEqual([
      ['P2', 1],
      ['P2', 2],
      ['P1', 4],
    ]);
  });

  it('takes the agreed grant, on the day of signing, where nothing has been paid', () => {
    expect(sums(aided.without('Utbetalningar'))).toEqual([['P2', 1_800_000, '2021-12-05', '2023-12-05']]);
    const unsigned = aided.without('Utbetalningar').with('Överenskommelser', 'Tecknad', 2, '');
    expect(sums(unsigned)).toMatchObject([['P2', 1_800_000, '2022-01-01', '2023-12-05']]);
  });

  it('does not guess who of two got a grant that is not paid', () => {
    const two = aided
      .without('Utbetalningar')
      .withRow('Parter', { 'Part-ID': 'P3', Namn: 'Körföreningen', Roll: 'Idéburen part' })
      .with('Överenskommelser', 'Parter', 2, 'P1; P2; P3');
    expect(amounts(two)).toEqual([['P2', 1_200_000]]);
  });

  it('leaves out what cannot be read', () => {
    expect(amounts(aided.with('Utbetalningar', 'Belopp', 2, 'mycket'))).toEqual([['P2', 1_500_000]]);
  });
});
