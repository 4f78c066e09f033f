import { membersOf, standInType } from '../../runtime/define-stand-in';
import { decimal, listOf, standIn, text } from '../../runtime/params';
import { mismatch, StandIn, type Member, type StandInType } from '../../runtime/stand-in';
import { legendPosition } from './charts';
import { chartBuilderMembers, type BuilderState } from './embedded-chart';

type Members = Readonly<Record<string, Member<BuilderState>>>;
type Setters = (type: () => StandInType<BuilderState>) => Members;

const { call } = membersOf<BuilderState>();

/** Sets options, by the names that the reference of charts gives them, and answers with the builder. */
function set(
  state: BuilderState,
  type: () => StandInType<BuilderState>,
  options: Readonly<Record<string, unknown>>,
): StandIn {
  state.chart = { ...state.chart, options: { ...state.chart.options, ...options } };
  return type().of(state);
}

const position = standIn(() => legendPosition.valueType);

// Styles of texts, points and curves are refused by name.
const common: Setters = (type) => ({
  setBackgroundColor: call([text], (state, color) => set(state, type, { backgroundColor: color })),
  setColors: call([listOf(text)], (state, colors) => set(state, type, { colors })),
  setLegendPosition: call([position], (state, { name }) =>
    set(state, type, { 'legend.position': name.toLowerCase() }),
  ),
  setTitle: call([text], (state, title) => set(state, type, { title })),
});

const reversible: Setters = (type) => ({
  reverseCategories: call([], (state) => set(state, type, { reverseCategories: true })),
});

const titledAxes: Setters = (type) => ({
  setXAxisTitle: call([text], (state, title) => set(state, type, { 'hAxis.title': title })),
  setYAxisTitle: call([text], (state, title) => set(state, type, { 'vAxis.title': title })),
});

const scaled: Setters = (type) => ({
  setRange: call([decimal, decimal], (state, min, max) =>
    set(state, type, { 'vAxis.viewWindow.min': min, 'vAxis.viewWindow.max': max }),
  ),
  useLogScale: call([], (state) => set(state, type, { 'vAxis.logScale': true })),
});

const stacked: Setters = (type) => ({
  setStacked: call([], (state) => set(state, type, { isStacked: true })),
});

const directed: Setters = (type) => ({
  reverseDirection: call([], (state) => set(state, type, { reverseDirection: true })),
});

const solid: Setters = (type) => ({ set3D: call([], (state) => set(state, type, { is3D: true })) });

const axes = [common, reversible, titledAxes, scaled];

function builderOf(kind: string, setters: readonly Setters[]): StandInType<BuilderState> {
  const type: StandInType<BuilderState> = standInType(
    `Embedded${kind}ChartBuilder`,
    'SpreadsheetApp',
    () => ({
      ...ofKind(chartBuilderMembers, () => type),
      ...kindMembers,
      ...Object.fromEntries(setters.flatMap((own) => Object.entries(own(() => type)))),
    }),
  );
  return type;
}

/**
 * The members of every builder, which give a builder of the same kind: Google's own sample (sheets/next18) sets an option of
 * a column chart between two that any chart has.
 */
function ofKind(members: Members, type: () => StandInType<BuilderState>): Members {
  const keepKind = (answer: unknown): unknown =>
    answer instanceof StandIn && answer.type.name === 'EmbeddedChartBuilder'
      ? type().of(answer.self as BuilderState)
      : answer;
  return Object.fromEntries(
    Object.entries(members).map(([name, member]): [string, Member<BuilderState>] => {
      if (member.kind !== 'method') return [name, member];
      const overloads = member.overloads.map((overload) => ({
        ...overload,
        bind: (args: readonly unknown[]) => {
          const run = overload.bind(args);
          return run === mismatch ? mismatch : (state: BuilderState): unknown => keepKind(run(state));
        },
      }));
      return [name, { ...member, overloads }];
    }),
  );
}

/** Apps Script's EmbeddedAreaChartBuilder. */
export const embeddedAreaChartBuilderType = builderOf('Area', [...axes, stacked]);

/** Apps Script's EmbeddedBarChartBuilder. */
export const embeddedBarChartBuilderType = builderOf('Bar', [...axes, stacked, directed]);

/** Apps Script's EmbeddedColumnChartBuilder. */
export const embeddedColumnChartBuilderType = builderOf('Column', [...axes, stacked]);

/** Apps Script's EmbeddedComboChartBuilder. */
export const embeddedComboChartBuilderType = builderOf('Combo', [...axes, stacked]);

/** Apps Script's EmbeddedHistogramChartBuilder. */
export const embeddedHistogramChartBuilderType = builderOf('Histogram', [...axes, stacked]);

/** Apps Script's EmbeddedLineChartBuilder. */
export const embeddedLineChartBuilderType = builderOf('Line', axes);

/** Apps Script's EmbeddedPieChartBuilder. */
export const embeddedPieChartBuilderType = builderOf('Pie', [common, reversible, solid]);

/** Apps Script's EmbeddedScatterChartBuilder. */
export const embeddedScatterChartBuilderType = builderOf('Scatter', [common, titledAxes]);

/** Apps Script's EmbeddedTableChartBuilder. */
export const embeddedTableChartBuilderType = builderOf('Table', []);

const kinds: readonly (readonly [kind: string, type: StandInType<BuilderState>])[] = [
  ['Area', embeddedAreaChartBuilderType],
  ['Bar', embeddedBarChartBuilderType],
  ['Column', embeddedColumnChartBuilderType],
  ['Combo', embeddedComboChartBuilderType],
  ['Histogram', embeddedHistogramChartBuilderType],
  ['Line', embeddedLineChartBuilderType],
  ['Pie', embeddedPieChartBuilderType],
  ['Scatter', embeddedScatterChartBuilderType],
  ['Table', embeddedTableChartBuilderType],
];

/** The members of a builder that make it one of a kind of chart (asColumnChart). */
export const kindMembers: Members = Object.fromEntries(
  kinds.map(([kind, type]) => [
    `as${kind}Chart`,
    call([], (state) => {
      state.chart = { ...state.chart, type: kind.toUpperCase() };
      return type.of(state);
    }),
  ]),
);
