import { chartOf } from '../../src/preview/chart-of-table';
import { describeChart } from '../../src/preview/describe-chart';
import type { Table } from '../../src/report/tree';
import { budgetTable, participantsTable } from './charts';

function told(table: Table): string {
  const chart = chartOf(table);
  if (chart === null) throw new Error('the table has no chart');
  return describeChart(chart);
}

describe('describeChart', () => {
  it('tells the highest and the lowest outcome and the totals', () => {
    const table = budgetTable(
      ['Personal', 200, 210],
      ['Lokaler', 50, 40],
      ['Summa kostnader', 250, 250],
      ['Bidrag', 250, 250],
    );
    expect(told(table)).toBe(
      'Staplarna visar: Budget, Utfall. Högst utfall: Bidrag, 250. Lägst utfall: Lokaler, 40. ' +
        'Summa kostnader: budget 250, utfall 250.',
    );
  });

  it('names every row that is highest or lowest', () => {
    const table = budgetTable(['Personal', 9, 9], ['Resor', 1, 0], ['Lokaler', 9, 9]);
    expect(told(table)).toContain('Högst utfall: Personal, Lokaler, 9. Lägst utfall: Resor, 0.');
  });

  it('says so when all rows are alike', () => {
    expect(told(budgetTable(['Personal', 1, 9], ['Lokaler', 2, 9]))).toBe(
      'Staplarna visar: Budget, Utfall. Alla kända utfall är lika stora: 9.',
    );
  });

  it('compares nothing with a figure that stands alone', () => {
    const table = budgetTable(['Personal', 200, 'Uppgift saknas'], ['Lokaler', 0, 50]);
    expect(told(table)).toBe(
      'Staplarna visar: Budget, Utfall. Endast Lokaler har ett känt utfall: 50. ' +
        'Utan siffra i diagrammet: Personal, utfall (uppgift saknas).',
    );
  });

  it('names what is missing, and counts it neither as highest nor lowest', () => {
    const table = budgetTable(
      ['Personal', 200, 'Uppgift saknas'],
      ['Lokaler', 50, 60],
      ['Resor', 50, 40],
      ['Material', 'Uppgift saknas', 'Uppgift saknas'],
      ['Övrigt', 10, '–'],
    );
    expect(told(table)).toBe(
      'Staplarna visar: Budget, Utfall. Högst utfall: Lokaler, 60. Lägst utfall: Resor, 40. ' +
        'Utan siffra i diagrammet: Personal, utfall (uppgift saknas); Material (uppgift saknas); Övrigt, utfall.',
    );
  });

  it('compares participants by their sum as the table shows it', () => {
    const table = participantsTable(
      ['2022', 1, 'Visas inte', 20, 'Visas inte', 26],
      ['2023', 1, 30, 20, 0, 50],
      ['2024', 1, 'Visas inte', 'Visas inte', 0, 'Visas inte'],
    );
    expect(told(table)).toBe(
      'Staplarna visar: Flickor/kvinnor, Pojkar/män, Annat/uppgift saknas. Flest: 2023, 50. Minst: 2022, 26. ' +
        'Utan siffra i diagrammet: 2022, flickor/kvinnor (visas inte); 2022, annat/uppgift saknas (visas inte); ' +
        '2024, flickor/kvinnor (visas inte); 2024, pojkar/män (visas inte).',
    );
  });

  it('adds the parts up itself only where all are known and the table has no sum', () => {
    const table = participantsTable(
      ['2022', 1, 600, 500, 1, 0],
      ['2023', 1, 30, 20, 0, 0],
      ['2024', 1, 5, 'Visas inte', 0, 0],
    );
    const columns = table.columns.slice(0, -1);
    const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) }));
    const chart = { arrangement: 'stacked', series: table.chart?.series ?? [] } as const;
    expect(told({ ...table, columns, rows, chart })).toContain(
      'Flest: 2022, 1\u00a0101. Minst: 2023, 50. Utan siffra',
    );
  });
});
