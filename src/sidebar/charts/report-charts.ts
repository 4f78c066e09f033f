import type { ChartPictures } from '../../engine/app/charts/chart-pictures';
import { chartOf } from '../../engine/preview/chart-of-table';
import { describeChart } from '../../engine/preview/describe-chart';
import { chartTables } from '../../engine/report/chart-figures';
import type { Report } from '../../engine/report/tree';
import { drawChart } from './draw-chart';

/** The charts of the report's tables, drawn and in words. */
export function reportCharts(report: Report): readonly ChartPictures[] {
  return chartTables(report).flatMap(({ table, figures }) => {
    const chart = chartOf(table);
    if (chart === null) return [];
    return [{ key: table.key, figures, description: describeChart(chart), images: drawChart(chart) }];
  });
}
