import { number } from '../../swedish/format';
import type { Chart, ChartRow, Series } from './chart-of-table';
import { chartText } from './words';

/** A bar, or the gap where a figure is missing or withheld. Percent of the chart's width. */
export interface Bar {
  readonly start: number;
  readonly width: number;
  readonly fill: Series['fill'] | 'gap';
}

/** Bars on one line, and the text that stands right after them, at `end` percent. */
export interface BarLine {
  readonly bars: readonly Bar[];
  readonly text: string;
  readonly end: number;
}

/** A row's bars: one line a series, or one line where they are stacked. */
export interface BarRow {
  readonly label: string;
  readonly lines: readonly BarLine[];
}

/** All bars, and where zero is, in percent. */
export interface Bars {
  readonly groups: readonly (readonly BarRow[])[];
  readonly zero: number;
}

/** How wide a gap is drawn, in percent. It says nothing of the figure. */
export const GAP = 8;

/** What the fills of the chart mean, in order; that of a gap last, where there is one. */
export function legendOf({
  series,
  groups,
}: Chart): readonly (Pick<Bar, 'fill'> & { readonly name: string })[] {
  const hasGaps = groups.flat().some(({ cells }) => cells.some(({ value }) => value === undefined));
  return hasGaps ? [...series, { fill: 'gap', name: chartText.gap }] : series;
}

/** Where each bar of the chart stands. All bars have one scale, and a bar of zero has no width. */
export function placeBars(chart: Chart): Bars {
  return chart.arrangement === 'stacked' ? stacked(chart) : sideBySide(chart);
}

function sideBySide({ series, groups }: Chart): Bars {
  const figures = groups.flat().flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  const lowest = Math.min(0, ...figures);
  const span = Math.max(0, ...figures) - lowest;
  const place = (figure: number): number => (span === 0 ? 0 : ((figure - lowest) / span) * 100);
  const zero = place(0);
  const line = (row: ChartRow, index: number): BarLine => {
    const { value, text = '' } = row.cells[index] ?? {};
    if (value === undefined) return { bars: [gap(zero)], text, end: zero + GAP };
    const at = place(value);
    const bar: Bar = {
      start: Math.min(at, zero),
      width: Math.abs(at - zero),
      fill: series[index]?.fill ?? 'solid',
    };
    return { bars: [bar], text, end: Math.max(at, zero) };
  };
  return {
    zero,
    groups: groups.map((rows) =>
      rows.map((row) => ({ label: row.label, lines: series.map((_, index) => line(row, index)) })),
    ),
  };
}

function stacked({ series, groups }: Chart): Bars {
  const rows = groups.flat();
  const gaps = Math.max(...rows.map(({ cells }) => cells.filter(({ value }) => value === undefined).length));
  const longest = Math.max(...rows.map(knownSum));
  const scale = longest === 0 ? 0 : (100 - gaps * GAP) / longest;
  const line = (row: ChartRow): BarLine => {
    let end = 0;
    const bars = row.cells.map(({ value }, index): Bar => {
      const start = end;
      if (value === undefined) {
        end += GAP;
        return gap(start);
      }
      end += value * scale;
      return { start, width: value * scale, fill: series[index]?.fill ?? 'solid' };
    });
    return { bars, text: wholeText(row), end };
  };
  return {
    zero: 0,
    groups: groups.map((group) => group.map((row) => ({ label: row.label, lines: [line(row)] }))),
  };
}

/** What a stacked row adds up to, as the table says it; without such a column, the sum when every part is known. */
export function wholeText(row: ChartRow): string {
  if (row.whole !== null) return row.whole.text;
  return row.cells.every(({ value }) => value !== undefined) ? number(knownSum(row)) : '';
}

/** The sum of the parts that have a figure. */
export function knownSum({ cells }: ChartRow): number {
  return cells.reduce((sum, { value = 0 }) => sum + value, 0);
}

function gap(start: number): Bar {
  return { start, width: GAP, fill: 'gap' };
}
