import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../../host/sheets/read-xlsx';
import {
  createSheet,
  createSpreadsheet,
  ensureCell,
  type ChartModel,
  type SpreadsheetModel,
} from '../../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../../host/sheets/write-xlsx';

const plain: ChartModel = {
  id: 7,
  type: 'COLUMN',
  ranges: [{ sheet: "Ulla's budget", notation: 'A1:C4' }],
  position: { row: 2, column: 5, x: 10, y: 20 },
  options: {},
  headers: 1,
  transposed: false,
  hiddenDimensions: 'IGNORE_BOTH',
  merge: 'MERGE_COLUMNS',
};

/** A tab with figures, and another with the charts of them. */
function withCharts(...charts: readonly ChartModel[]): SpreadsheetModel {
  const book = createSpreadsheet('Bok');
  const figures = createSheet(1, "Ulla's budget");
  const rows = [
    ['År', 'Budget', 'Utfall'],
    ['2022', 100, 90],
    ['2023', 120, 130],
    ['2024', 80, 80],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => (ensureCell(figures, row + 1, column + 1).value = value));
  });
  book.sheets.push(figures);
  book.sheets[0]?.charts.push(...charts);
  return book;
}

async function afterSaving(book: SpreadsheetModel): Promise<readonly ChartModel[]> {
  const read = await readXlsx(await writeXlsx(book), 'Bok');
  return (read.sheets[0]?.charts ?? []).map((chart) => ({ ...chart, id: 7 }));
}

describe('charts in an .xlsx', () => {
  it.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'SCATTER'])(
    'are read as they were written: %s',
    async (type) => {
      const chart = { ...plain, type };
      expect(await afterSaving(withCharts(chart))).toEqual([chart]);
    },
  );

  it.each<[string, Partial<ChartModel>]>([
    ['titles', { options: { title: 'Utfall & <budget>', 'hAxis.title': 'År', 'vAxis.title': 'Kronor' } }],
    ['a legend on another side', { options: { 'legend.position': 'bottom' } }],
    ['no legend', { options: { 'legend.position': 'none' } }],
    ['stacks', { options: { isStacked: true } }],
    ['stacks of percent', { options: { isStacked: 'percent' } }],
    ['colours', { options: { colors: ['#00598b', '#d9a300'], backgroundColor: '#ffffff' } }],
    ['a scale', { options: { 'vAxis.viewWindow.min': 0, 'vAxis.viewWindow.max': 150 } }],
    ['a size', { options: { width: 480, height: 300 } }],
    ['no headings', { headers: 0, ranges: [{ sheet: "Ulla's budget", notation: 'A2:C4' }] }],
    ['series in rows', { transposed: true }],
    [
      'cells that do not lie beside each other',
      {
        ranges: [
          { sheet: "Ulla's budget", notation: 'A1:A4' },
          { sheet: "Ulla's budget", notation: 'C1:C4' },
        ],
      },
    ],
    ['hidden cells', { hiddenDimensions: 'SHOW_BOTH' }],
  ])('keep %s', async (_, part) => {
    const chart = { ...plain, ...part };
    expect(await afterSaving(withCharts(chart))).toEqual([chart]);
  });

  it('are kept several to a tab, and have ids of their own', async () => {
    const read = await readXlsx(await writeXlsx(withCharts(plain, { ...plain, type: 'PIE' })), 'Bok');
    const charts = read.sheets[0]?.charts ?? [];
    expect(charts.map(({ type }) => type)).toEqual(['COLUMN', 'PIE']);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(2);
  });

  it('of kinds that a file has no like of are left out', async () => {
    expect(await afterSaving(withCharts({ ...plain, type: 'GAUGE' }))).toEqual([]);
  });

  it('that cannot be read are counted, and the cells are read', async () => {
    const parts = unzipSync(await writeXlsx(withCharts(plain)));
    const name = 'xl/charts/chart1_1.xml';
    const odd = strFromU8(parts[name] ?? new Uint8Array()).replaceAll('c:barChart', 'c:surfaceChart');
    const read = await readXlsx(zipSync({ ...parts, [name]: new TextEncoder().encode(odd) }), 'Bok');
    expect(read.sheets[0]).toMatchObject({ charts: [], drawingsLeftOut: 1 });
    expect(read.sheets[1]?.cells[1]?.[1]?.value).toBe(100);
  });
});
