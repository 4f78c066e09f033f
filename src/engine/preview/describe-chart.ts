import type { TableCell } from '../report/tree';
import { knownSum, wholeText } from './chart-bars';
import type { Chart, ChartRow } from './chart-of-table';

/**
 * The chart in words, for those who do not see it: what the bars are, the highest and the lowest, the totals, and which
 * figures are missing or withheld. All figures stand in the table.
 */
export function describeChart(chart: Chart): string {
  const names = chart.series.map(({ name }) => name).join(', ');
  return [
    `Staplarna visar: ${names}.`,
    ...extremes(chart),
    ...chart.totals.map((row) => `${row.label}: ${figuresText(row, chart)}.`),
    ...missingText(chart),
  ].join(' ');
}

interface Measured {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

const WORDS = {
  'side-by-side': {
    highest: 'Högst utfall',
    lowest: 'Lägst utfall',
    same: 'Alla kända utfall är lika stora',
    only: 'har ett känt utfall',
  },
  stacked: {
    highest: 'Flest',
    lowest: 'Minst',
    same: 'Alla kända summor är lika stora',
    only: 'har en känd summa',
  },
} as const;

function extremes(chart: Chart): readonly string[] {
  const words = WORDS[chart.arrangement];
  const measured = chart.groups.flat().flatMap((row) => measure(row, chart));
  const values = measured.map(({ value }) => value);
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  const [first] = measured;
  if (first === undefined) return [];
  if (measured.length === 1) return [`Endast ${first.label} ${words.only}: ${first.text}.`];
  if (highest === lowest) return [`${words.same}: ${first.text}.`];
  const sentence = (opening: string, limit: number): string => {
    const rows = measured.filter(({ value }) => value === limit);
    return `${opening}: ${rows.map(({ label }) => label).join(', ')}, ${rows[0]?.text ?? ''}.`;
  };
  return [sentence(words.highest, highest), sentence(words.lowest, lowest)];
}

/** The figure that rows are compared by: the sum of what is stacked, else the last series, which is the outcome. */
function measure(row: ChartRow, { arrangement }: Chart): readonly Measured[] {
  const { label } = row;
  if (arrangement === 'side-by-side') {
    const cell = row.cells.at(-1);
    return cell?.value === undefined ? [] : [{ label, value: cell.value, text: cell.text }];
  }
  const text = wholeText(row);
  if (row.whole !== null)
    return row.whole.value === undefined ? [] : [{ label, value: row.whole.value, text }];
  return text === '' ? [] : [{ label, value: knownSum(row), text }];
}

function figuresText({ cells }: ChartRow, { series }: Chart): string {
  return cells.map(({ text }, index) => `${lowerFirst(series[index]?.name ?? '')} ${text}`).join(', ');
}

function missingText({ groups, series }: Chart): readonly string[] {
  const missing = groups.flat().flatMap(({ label, cells }) => {
    const [first] = cells;
    if (first !== undefined && cells.every((cell) => cell.value === undefined && cell.text === first.text)) {
      return [`${label}${reason(first)}`];
    }
    return cells.flatMap((cell, index) =>
      cell.value === undefined ? [`${label}, ${lowerFirst(series[index]?.name ?? '')}${reason(cell)}`] : [],
    );
  });
  return missing.length === 0 ? [] : [`Utan siffra i diagrammet: ${missing.join('; ')}.`];
}

function reason({ text }: TableCell): string {
  return text === '' || text === '–' ? '' : ` (${lowerFirst(text)})`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
