import { membersOf, standInType } from '../../runtime/define-stand-in';
import type { StandInType } from '../../runtime/stand-in';
import { enumeration } from '../enumeration';

/** Charts.ChartType. */
export const chartType = enumeration('ChartType', 'Charts', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

/** Charts.ChartHiddenDimensionStrategy. */
export const hiddenDimensions = enumeration('ChartHiddenDimensionStrategy', 'Charts', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

/** Charts.ChartMergeStrategy. */
export const mergeStrategy = enumeration('ChartMergeStrategy', 'Charts', ['MERGE_COLUMNS', 'MERGE_ROWS']);

/** Charts.Position. */
export const legendPosition = enumeration('Position', 'Charts', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

const { property } = membersOf<null>();

/** Apps Script's Charts, as far as charts in a spreadsheet need it: its names. Charts of its own are refused by name. */
export const chartsType: StandInType<null> = standInType('Charts', 'Charts', {
  ChartHiddenDimensionStrategy: property(() => hiddenDimensions.object),
  ChartMergeStrategy: property(() => mergeStrategy.object),
  ChartType: property(() => chartType.object),
  Position: property(() => legendPosition.object),
});
