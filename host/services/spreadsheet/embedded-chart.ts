import { declareType, membersOf, standInType } from '../../runtime/define-stand-in';
import { anything, flag, integer, standIn, text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn, StandInType } from '../../runtime/stand-in';
import { a1Notation } from '../../sheets/a1';
import type { ChartModel } from '../../sheets/spreadsheet-model';
import { chartType, hiddenDimensions, mergeStrategy } from './charts';
import { rangeType } from './declared-types';
import { rangeAt } from './find-range';
import type { RangeState, SheetState } from './sheet-state';

interface ChartState extends SheetState {
  readonly chart: ChartModel;
}

/** What a builder of a chart holds. */
export interface BuilderState extends SheetState {
  chart: ChartModel;
}

/** Apps Script's EmbeddedChartBuilder; `describe-types.ts` gives it its members. */
export const embeddedChartBuilderType = declareType<BuilderState>('EmbeddedChartBuilder', 'SpreadsheetApp');

const container = membersOf<ChartModel>();

/** Apps Script's ContainerInfo: where a chart lies. */
export const containerInfoType: StandInType<ChartModel> = standInType('ContainerInfo', 'SpreadsheetApp', {
  getAnchorColumn: container.call([], ({ position }) => position.column),
  getAnchorRow: container.call([], ({ position }) => position.row),
  getOffsetX: container.call([], ({ position }) => position.x),
  getOffsetY: container.call([], ({ position }) => position.y),
});

const optionsOf = membersOf<ChartModel>();

/** Apps Script's ChartOptions. */
export const chartOptionsType: StandInType<ChartModel> = standInType('ChartOptions', 'Charts', {
  get: optionsOf.call([text], ({ options }, name) => options[name] ?? null),
});

function rangesOf(state: ChartState | BuilderState): StandIn[] {
  return state.chart.ranges.map(({ sheet: name, notation }) => {
    const sheet = state.book.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw exception('Range not found');
    return rangeType.of(rangeAt({ world: state.world, book: state.book, sheet }, notation));
  });
}

const ofChart = membersOf<ChartState>();

/** Apps Script's EmbeddedChart: what the script said of it; a picture of it is refused by name. */
export const embeddedChartType: StandInType<ChartState> = standInType('EmbeddedChart', 'SpreadsheetApp', {
  getChartId: ofChart.call([], ({ chart }) => chart.id),
  getContainerInfo: ofChart.call([], ({ chart }) => containerInfoType.of(chart)),
  getHiddenDimensionStrategy: ofChart.call([], ({ chart }) => hiddenDimensions.value(chart.hiddenDimensions)),
  getMergeStrategy: ofChart.call([], ({ chart }) => mergeStrategy.value(chart.merge)),
  getNumHeaders: ofChart.call([], ({ chart }) => chart.headers),
  getOptions: ofChart.call([], ({ chart }) => chartOptionsType.of(chart)),
  getRanges: ofChart.call([], rangesOf),
  getTransposeRowsAndColumns: ofChart.call([], ({ chart }) => chart.transposed),
  modify: ofChart.call([], (state) => embeddedChartBuilderType.of({ ...state })),
});

function change(state: BuilderState, part: Partial<ChartModel>): StandIn {
  state.chart = { ...state.chart, ...part };
  return embeddedChartBuilderType.of(state);
}

const named = ({ sheet, area }: RangeState): ChartModel['ranges'][number] => ({
  sheet: sheet.name,
  notation: a1Notation(area),
});

const { call } = membersOf<BuilderState>();
const aRange = standIn(() => rangeType);

/** The members that every builder of a chart has. They answer with the builder of no kind, as declared. */
export const chartBuilderMembers: Readonly<Record<string, Member<BuilderState>>> = {
  addRange: call([aRange], (state, range) =>
    change(state, { ranges: [...state.chart.ranges, named(range)] }),
  ),
  build: call([], (state) => embeddedChartType.of({ ...state })),
  clearRanges: call([], (state) => change(state, { ranges: [] })),
  getChartType: call([], ({ chart }) => chartType.value(chart.type)),
  getContainer: call([], ({ chart }) => containerInfoType.of(chart)),
  getRanges: call([], rangesOf),
  removeRange: call([aRange], (state, range) => {
    const gone = JSON.stringify(named(range));
    return change(state, { ranges: state.chart.ranges.filter((other) => JSON.stringify(other) !== gone) });
  }),
  setChartType: call([standIn(() => chartType.valueType)], (state, { name }) =>
    change(state, { type: name }),
  ),
  setHiddenDimensionStrategy: call([standIn(() => hiddenDimensions.valueType)], (state, { name }) =>
    change(state, { hiddenDimensions: name }),
  ),
  setMergeStrategy: call([standIn(() => mergeStrategy.valueType)], (state, { name }) =>
    change(state, { merge: name }),
  ),
  setNumHeaders: call([integer], (state, headers) => change(state, { headers })),
  setOption: call([text, anything], (state, option, value) =>
    change(state, { options: { ...state.chart.options, [option]: value } }),
  ),
  setPosition: call([integer, integer, integer, integer], (state, row, column, x, y) =>
    change(state, { position: { row, column, x, y } }),
  ),
  setTransposeRowsAndColumns: call([flag], (state, transposed) => change(state, { transposed })),
};

const noChart: ChartModel = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, x: 0, y: 0 },
  options: {},
  headers: 0,
  transposed: false,
  hiddenDimensions: 'IGNORE_BOTH',
  merge: 'MERGE_COLUMNS',
};

function placeOf({ sheet }: SheetState, { id }: ChartModel): number {
  const at = sheet.charts.findIndex((chart) => chart.id === id);
  if (id === null || at < 0) throw exception('The chart is not in this sheet.');
  return at;
}

const ofSheet = membersOf<SheetState>();
const aChart = standIn(() => embeddedChartType);

/** The members of Sheet for charts. */
export const sheetChartMembers: Readonly<Record<string, Member<SheetState>>> = {
  getCharts: ofSheet.counted([], ({ world, book, sheet }) =>
    sheet.charts.map((chart) => embeddedChartType.of({ world, book, sheet, chart })),
  ),
  insertChart: ofSheet.counted([aChart], ({ world, sheet }, { chart }) => {
    sheet.charts.push({ ...chart, id: world.nextNumber() });
  }),
  newChart: ofSheet.call([], ({ world, book, sheet }) =>
    embeddedChartBuilderType.of({ world, book, sheet, chart: noChart }),
  ),
  removeChart: ofSheet.counted([aChart], (state, { chart }) => {
    state.sheet.charts.splice(placeOf(state, chart), 1);
  }),
  updateChart: ofSheet.counted([aChart], (state, { chart }) => {
    state.sheet.charts[placeOf(state, chart)] = chart;
  }),
};
