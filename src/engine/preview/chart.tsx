import type { VNode } from 'preact';
import { legendOf, placeBars, type Bar, type BarLine, type BarRow } from './chart-bars';
import type { Chart, Series } from './chart-of-table';
import { describeChart } from './describe-chart';
import { elementId } from './element-ids';

// Heights in em, so that a larger text has larger bars.
const LABEL = 1.5;
const LINE = 1.3;
const BAR = 1;
const ROW_GAP = 0.6;
const GROUP_GAP = 1.2;

/** The widest label that a narrow screen has room for; the table has it whole. */
const LONGEST_LABEL = 42;

/**
 * A chart with horizontal bars and what its fills mean. Widths are shares of the room that it gets, so that no text
 * shrinks with it; texts after the bars reach into the padding at its end. A description says the same in words.
 */
export function chartNode(chart: Chart): VNode {
  const { groups, zero } = placeBars(chart);
  const titleId = elementId(chart.key, 'chart');
  const textId = elementId(chart.key, 'chart-text');
  let top = 0;
  const drawn = groups.flatMap((rows, at) => {
    if (at > 0) top += GROUP_GAP;
    return rows.map((row) => {
      const node = rowNode(row, zero, top);
      top += LABEL + row.lines.length * LINE + ROW_GAP;
      return node;
    });
  });
  return (
    <figure class={`chart ${chart.arrangement}`}>
      {legendNode(chart)}
      <svg role="img" aria-labelledby={titleId} aria-describedby={textId} width="100%" height={em(top)}>
        <title id={titleId}>{`Diagram: ${chart.caption.replaceAll('\u000b', ' ')}`}</title>
        <desc id={textId}>{describeChart(chart)}</desc>
        {drawn}
      </svg>
    </figure>
  );
}

/** The patterns that bars are filled with; they stand once on a page. */
export function chartFills(): VNode {
  return (
    <svg class="chart-fills" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="chart-striped" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="striped" d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
        </pattern>
        <pattern id="chart-dotted" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle class="dotted" cx="2.5" cy="2.5" r="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}

function rowNode({ label, lines }: BarRow, zero: number, top: number): VNode {
  const first = top + LABEL;
  const last = first + (lines.length - 1) * LINE + BAR;
  return (
    <>
      <text x="0" y={em(top + 1)}>
        {shortened(label)}
      </text>
      {lines.map((line, at) => lineNode(line, first + at * LINE))}
      <line class="chart-zero" x1={percent(zero)} x2={percent(zero)} y1={em(first)} y2={em(last)} />
    </>
  );
}

function lineNode({ bars, text, end }: BarLine, top: number): VNode {
  return (
    <>
      {bars.map((bar) => barNode(bar, top))}
      <text class="chart-figure" x={percent(end)} dx="0.5em" y={em(top + BAR * 0.85)}>
        {text}
      </text>
    </>
  );
}

function barNode({ start, width, fill }: Bar, top: number): VNode | null {
  if (width === 0) return null;
  const place = { x: percent(start), y: em(top), width: percent(width), height: em(BAR) };
  if (fill !== 'gap') return <rect class={`bar ${fill}`} fill={fillOf(fill)} {...place} />;
  return (
    <>
      <rect class="chart-gap" {...place} />
      <text class="chart-mark" x={percent(start + width / 2)} y={em(top + BAR * 0.85)}>
        ?
      </text>
    </>
  );
}

function legendNode(chart: Chart): VNode {
  const swatch = (fill: Bar['fill']): VNode => (
    <svg class="chart-swatch" width="1.6em" height={em(BAR)} aria-hidden="true">
      {barNode({ start: 2, width: 96, fill }, 0)}
    </svg>
  );
  return (
    <figcaption>
      {legendOf(chart).map(({ fill, name }) => (
        <span>
          {swatch(fill)} {name}
        </span>
      ))}
    </figcaption>
  );
}

function fillOf(fill: Series['fill']): string {
  return fill === 'solid' ? 'currentColor' : `url(#chart-${fill})`;
}

function shortened(label: string): string {
  const characters = Array.from(label);
  return characters.length <= LONGEST_LABEL ? label : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

function em(size: number): string {
  return `${String(Math.round(size * 100) / 100)}em`;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100) / 100)}%`;
}
