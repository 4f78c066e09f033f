import type { OwnChart } from '../engine/app/ports';
import { callService } from './service-error';
import { writeSheet } from './sheet-call';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The height of a row, and of a chart: of its title and axes, and for each thing that it compares, in pixels. */
const ROW = 21;
const FRAME = 200;
const FOR_EACH = 26;

/** As `OwnTabsPort.draw`. A chart that shows the same cells as before is left alone. */
export function drawCharts(sheet: Sheet, charts: readonly OwnChart[], beside: number): void {
  const there = callService('Sheet.getCharts', 'any', () => sheet.getCharts());
  let top = 2;
  for (const chart of charts) {
    const drawn = there.find((one) => one.getOptions().get('title') === chart.title);
    const ranges = chart.areas.map(({ row, column, rows, columns }) =>
      sheet.getRange(row + 1, column + 1, rows, columns),
    );
    if (ranges.length === 0) {
      if (drawn !== undefined) {
        writeSheet(sheet, 'Sheet.removeChart', 'busy', () => {
          sheet.removeChart(drawn);
        });
      }
      continue;
    }
    const height = heightOf(chart);
    if (drawn === undefined) {
      const row = Math.min(top, sheet.getMaxRows());
      const column = Math.min(beside + 1, sheet.getMaxColumns());
      const made = showing(newChart(sheet, chart, height).setPosition(row, column, 0, 0), ranges);
      writeSheet(sheet, 'Sheet.insertChart', 'busy', () => {
        sheet.insertChart(made);
      });
    } else if (namesOf(drawn.getRanges()) !== namesOf(ranges)) {
      const changed = showing(drawn.modify().clearRanges(), ranges);
      writeSheet(sheet, 'Sheet.updateChart', 'any', () => {
        sheet.updateChart(changed);
      });
    }
    top += Math.ceil(height / ROW) + 1;
  }
}

function heightOf({ areas }: OwnChart): number {
  return FRAME + FOR_EACH * (areas[0]?.rows ?? 0);
}

function newChart(sheet: Sheet, { kind, title, areas }: OwnChart, height: number): Builder {
  const series = areas.reduce((sum, { columns }) => sum + columns, -1);
  return sheet
    .newChart()
    .setChartType(kind === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN)
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('legend.position', series > 1 ? 'top' : 'none')
    .setOption('height', height);
}

function showing(builder: Builder, ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) {
  return ranges.reduce((made, range) => made.addRange(range), builder).build();
}

function namesOf(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): string {
  return ranges.map((range) => range.getA1Notation()).join(' ');
}
