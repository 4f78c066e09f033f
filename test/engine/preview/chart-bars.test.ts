import fc from '../../seeded-fast-check';
import { GAP, placeBars, type Bar, type BarLine } from '../../../src/engine/preview/chart-bars';
import { chartOf, type Chart } from '../../../src/engine/preview/chart-of-table';
import type { Table } from '../../../src/engine/report/tree';
import { budgetTable, participantsTable, type Figure } from './charts';

function chart(table: Table): Chart {
  const made = chartOf(table);
  if (made === null) throw new Error('the table has no chart');
  return made;
}

function lines(table: Table): readonly BarLine[] {
  return placeBars(chart(table))
    .groups.flat()
    .flatMap(({ lines: each }) => each);
}

function bars(table: Table): readonly Bar[] {
  return lines(table).flatMap((line) => line.bars);
}

describe('placeBars', () => {
  it('draws a line a series, on one scale for the whole table', () => {
    const { groups, zero } = placeBars(
      chart(budgetTable(['Personal', 200, 50], ['Summa', 200, 50], ['Bidrag', 100, 0])),
    );
    expect(zero).toBe(0);
    expect(groups.map((rows) => rows.map(({ label }) => label))).toEqual([['Personal'], ['Bidrag']]);
    expect(groups.flat().map((row) => row.lines)).toEqual([
      [
        { bars: [{ start: 0, width: 100, fill: 'striped' }], text: '200', end: 100 },
        { bars: [{ start: 0, width: 25, fill: 'solid' }], text: '50', end: 25 },
      ],
      [
        { bars: [{ start: 0, width: 50, fill: 'striped' }], text: '100', end: 50 },
        { bars: [{ start: 0, width: 0, fill: 'solid' }], text: '0', end: 0 },
      ],
    ]);
  });

  it('draws negative amounts to the left of zero, with the figure to its right', () => {
    const table = budgetTable(['Personal', 300, 100], ['Rättelse', 0, -100]);
    expect(placeBars(chart(table)).zero).toBe(25);
    expect(lines(table).at(-1)).toEqual({
      bars: [{ start: 0, width: 25, fill: 'solid' }],
      text: '-100',
      end: 25,
    });
  });

  it('draws a gap, not a zero, where a figure is missing', () => {
    const table = budgetTable(['Personal', 100, 'Uppgift saknas'], ['Lokaler', 50, 0]);
    expect(lines(table)[1]).toEqual({
      bars: [{ start: 0, width: GAP, fill: 'gap' }],
      text: 'Uppgift saknas',
      end: GAP,
    });
  });

  it('stacks the parts after one another, with their sum after them', () => {
    const table = participantsTable(['2023', 10, 30, 10, 10, 50], ['2024', 10, 60, 40, 0, 100]);
    expect(lines(table)).toEqual([
      {
        bars: [
          { start: 0, width: 30, fill: 'solid' },
          { start: 30, width: 10, fill: 'striped' },
          { start: 40, width: 10, fill: 'dotted' },
        ],
        text: '50',
        end: 50,
      },
      {
        bars: [
          { start: 0, width: 60, fill: 'solid' },
          { start: 60, width: 40, fill: 'striped' },
          { start: 100, width: 0, fill: 'dotted' },
        ],
        text: '100',
        end: 100,
      },
    ]);
  });

  it('draws withheld parts as gaps of one width, whatever their size', () => {
    const gaps = (girls: Figure, sum: number): readonly Bar[] =>
      bars(participantsTable(['2023', 1, girls, 'Visas inte', 20, sum], ['2024', 1, 50, 50, 0, 100])).slice(
        0,
        2,
      );
    expect(gaps('Visas inte', 26)).toEqual(gaps('Visas inte', 28));
    expect(gaps('Visas inte', 26).map(({ width, fill }) => [width, fill])).toEqual([
      [GAP, 'gap'],
      [GAP, 'gap'],
    ]);
  });

  it('draws nothing but zeros when every figure is zero', () => {
    const zeros = [
      budgetTable(['Personal', 0, 0], ['Lokaler', 0, 0]),
      participantsTable(['2023', 0, 0, 0, 0, 0], ['2024', 0, 0, 0, 0, 0]),
    ];
    expect(zeros.flatMap(bars).filter(({ start, width }) => start !== 0 || width !== 0)).toEqual([]);
  });

  it('keeps every bar within the chart, and bars with the same figure equally wide', () => {
    const amount = fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.constant('Uppgift saknas'));
    const count = fc.oneof(fc.nat(1e6), fc.constant('Visas inte'));
    const budget = fc
      .array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 })
      .map((rows) =>
        budgetTable(['Fast', 1, 1], ['Fast', 1, 1], ...rows.map(([a, b]) => ['Post', a, b] as const)),
      );
    const participants = fc
      .array(fc.tuple(count, count, count), { minLength: 1, maxLength: 8 })
      .map((rows) =>
        participantsTable(
          ['1', 1, 1, 0, 0, 1],
          ['2', 1, 1, 0, 0, 1],
          ...rows.map(([a, b, c]) => ['3', 1, a, b, c, 'Visas inte'] as const),
        ),
      );
    fc.assert(
      fc.property(fc.oneof(budget, participants), (table) => {
        for (const { start, width } of bars(table)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(start + width).toBeLessThanOrEqual(100 + GAP + 1e-6);
        }
        const [first, second] = placeBars(chart(table)).groups.flat();
        expect(second?.lines).toEqual(first?.lines);
      }),
    );
  });
});
