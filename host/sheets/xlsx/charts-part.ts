import { a1Notation, fileSize, parseA1, type Area } from '../a1';
import type { ChartModel, SheetModel } from '../spreadsheet-model';
import {
  chartNamespaces,
  legendSides,
  plotKinds,
  unitsPerPixel,
  usualChartSize,
  usualColor,
} from './chart-words';
import { PackageFault } from './package-fault';
import { relatedPart, relationOf, relationsOf, type Relation } from './relations';
import { childOf, childrenOf, elementsOf, readXmlTree, textOf, type XmlElement } from './xml-tree';
import type { Archive } from './zip-archive';

/** The first id of a chart from a file; Sheets gives charts ids of its own when it imports them. */
const firstId = 1_000_000_001;
/** The size of rows and columns that nothing is said of, in pixels. */
const usual = { column: 100, row: 21 };

/** A row or column of cells that a chart shows, with its tab. */
interface Cells extends Area {
  readonly sheet: string;
}

/**
 * Gives a tab the charts that its part points at: columns, bars, lines, areas, pies and points, of cells in the workbook.
 * What else lies over the cells (pictures, shapes, charts of other kinds or of several) is counted as left out.
 */
export function readCharts(archive: Archive, relations: readonly Relation[], sheet: SheetModel): void {
  const part = relatedPart(archive, relations, 'drawing');
  const drawing = part === undefined ? undefined : treeOf(archive, part);
  if (part === undefined || !drawing) return;
  const byId = new Map(relationsOf(archive, part).map((relation) => [relation.id, relation]));
  for (const anchor of drawing.children) {
    const [frame] = elementsOf(anchor, 'graphicData').filter(
      ({ attributes }) =>
        attributes['uri'] === chartNamespaces.chart || /\/chart$/.test(attributes['uri'] ?? ''),
    );
    const pointer = childOf(frame, 'chart');
    const target = pointer && relationOf(byId, pointer)?.target;
    const space = target === undefined ? undefined : treeOf(archive, target);
    const chart = space && chartOf(space, anchor, sheet);
    if (chart) sheet.charts.push(chart);
    else if (anchor.name.endsWith('Anchor')) sheet.drawingsLeftOut = (sheet.drawingsLeftOut ?? 0) + 1;
  }
}

/** A part as a tree; undefined where it is not there or cannot be read, since no value of a cell hangs on it. */
function treeOf(archive: Archive, part: string): XmlElement | undefined {
  try {
    const bytes = archive.part(part);
    return bytes && readXmlTree(bytes);
  } catch (error) {
    if (error instanceof PackageFault) return undefined;
    throw error;
  }
}

/** Numbers the charts of a workbook. */
export function numberCharts(sheets: readonly SheetModel[]): void {
  let id = firstId;
  for (const { charts } of sheets) charts.forEach((chart, at) => (charts[at] = { ...chart, id: id++ }));
}

function chartOf(space: XmlElement, anchor: XmlElement, sheet: SheetModel): ChartModel | undefined {
  const chart = childOf(space, 'chart');
  const area = childOf(chart, 'plotArea');
  const plots = area?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const [plot] = plots;
  const kind = plot && plotKinds[plot.name];
  if (!chart || !area || !plot || plots.length > 1 || kind === undefined) return undefined;
  const cells = cellsOf(plot);
  if (!cells) return undefined;
  const { position, size } = placeOf(anchor, sheet);
  return {
    id: null,
    type: kind === 'BAR' && valueOf(plot, 'barDir') !== 'bar' ? 'COLUMN' : kind,
    ...cells,
    position,
    options: optionsOf({ space, chart, area, plot, kind, size }),
    hiddenDimensions: valueOf(chart, 'plotVisOnly') === '0' ? 'SHOW_BOTH' : 'IGNORE_BOTH',
    merge: 'MERGE_COLUMNS',
  };
}

/** The ranges that the series of a plot show together; undefined where they are no cells of the workbook. */
function cellsOf(plot: XmlElement): Pick<ChartModel, 'ranges' | 'headers' | 'transposed'> | undefined {
  const series = childrenOf(plot, 'ser');
  const [first] = series;
  const domain = referenceIn(childOf(first, 'cat') ?? childOf(first, 'xVal'));
  const values = series.map((one) => referenceIn(childOf(one, 'val') ?? childOf(one, 'yVal')));
  const names = series.map((one) => referenceIn(childOf(one, 'tx')));
  if (values.length === 0 || values.some((cells) => !cells)) return undefined;
  // Of several columns Sheets takes the first as names of what is counted: without such a one it would be another chart.
  if (!domain && values.length > 1) return undefined;
  const lines = [domain, ...values].filter((cells) => cells !== undefined);
  const transposed = lines.every(({ rows }) => rows === 1) && lines.some(({ columns }) => columns > 1);
  const headers = names.every((name, index) => name && isBefore(name, values[index], transposed)) ? 1 : 0;
  return { ranges: joined(lines.map((line) => withName(line, headers, transposed))), headers, transposed };
}

function referenceIn(element: XmlElement | undefined): Cells | undefined {
  const [formula] = element ? elementsOf(element, 'f') : [];
  const found = formula && parseA1(textOf(formula), fileSize);
  return found?.sheet === undefined ? undefined : { ...found, sheet: found.sheet };
}

function isBefore(name: Cells, values: Cells | undefined, transposed: boolean): boolean {
  if (!values || name.sheet !== values.sheet) return false;
  return transposed
    ? name.row === values.row && name.column === values.column - 1
    : name.column === values.column && name.row === values.row - 1;
}

function withName(line: Cells, headers: number, transposed: boolean): Cells {
  const hasRoom = transposed ? line.column > headers : line.row > headers;
  if (!hasRoom) return line;
  return transposed
    ? { ...line, column: line.column - headers, columns: line.columns + headers }
    : { ...line, row: line.row - headers, rows: line.rows + headers };
}

/** Lines that lie beside each other as one range. */
function joined(lines: readonly Cells[]): ChartModel['ranges'] {
  const areas: Cells[] = [];
  for (const line of lines) {
    const last = areas.at(-1);
    const both = last && last.sheet === line.sheet ? union(last, line) : undefined;
    if (both) areas[areas.length - 1] = both;
    else areas.push(line);
  }
  return areas.map(({ sheet, ...area }) => ({ sheet, notation: a1Notation(area) }));
}

function union(a: Cells, b: Cells): Cells | undefined {
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column)
    return { ...a, columns: a.columns + b.columns };
  if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row)
    return { ...a, rows: a.rows + b.rows };
  return undefined;
}

interface ChartParts {
  readonly space: XmlElement;
  readonly chart: XmlElement;
  readonly area: XmlElement;
  readonly plot: XmlElement;
  readonly kind: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** What Sheets calls a chart's options. */
function optionsOf({ space, chart, area, plot, kind, size }: ChartParts): ChartModel['options'] {
  const [across, up] = area.children.filter(
    ({ name }) => name === 'catAx' || name === 'valAx' || name === 'dateAx',
  );
  const grouping = valueOf(plot, 'grouping');
  const side = valueOf(childOf(chart, 'legend'), 'legendPos');
  const limits = childOf(up, 'scaling');
  const colors = colorsOf(plot, kind);
  const options: Record<string, unknown> = {
    title: titleOf(chart),
    'hAxis.title': titleOf(across),
    'vAxis.title': titleOf(up),
    'vAxis.viewWindow.min': numberOf(valueOf(limits, 'min')),
    'vAxis.viewWindow.max': numberOf(valueOf(limits, 'max')),
    'legend.position':
      side === undefined
        ? 'none'
        : side === 'r'
          ? undefined
          : Object.keys(legendSides).find((name) => legendSides[name] === side),
    isStacked: grouping === 'stacked' ? true : grouping === 'percentStacked' ? 'percent' : undefined,
    colors: isChosen(colors) ? colors : undefined,
    backgroundColor: colorIn(childOf(space, 'spPr')),
    width: size.width === usualChartSize.width ? undefined : size.width,
    height: size.height === usualChartSize.height ? undefined : size.height,
  };
  return Object.fromEntries(Object.entries(options).filter(([, option]) => option !== undefined));
}

function titleOf(element: XmlElement | undefined): string | undefined {
  const title = childOf(element, 'title');
  const paragraphs = title ? elementsOf(title, 'p') : [];
  const text = paragraphs.map((one) => elementsOf(one, 't').map(textOf).join('')).join('\n');
  return text === '' ? undefined : text;
}

function colorsOf(plot: XmlElement, kind: string): readonly (string | undefined)[] {
  const series = childrenOf(plot, 'ser');
  const painted = kind === 'PIE' ? childrenOf(series[0], 'dPt') : series;
  return painted.map((one) => colorIn(childOf(one, 'spPr')));
}

function isChosen(colors: readonly (string | undefined)[]): boolean {
  const isKnown = colors.length > 0 && colors.every((color) => color !== undefined);
  return isKnown && colors.some((color, index) => color !== usualColor(index));
}

/** The colour that something is filled with, or else drawn with; undefined for a colour of the theme. */
function colorIn(look: XmlElement | undefined): string | undefined {
  const fill = childOf(look, 'solidFill') ?? childOf(childOf(look, 'ln'), 'solidFill');
  const rgb = childOf(fill, 'srgbClr')?.attributes['val'];
  return rgb === undefined ? undefined : `#${rgb.toLowerCase()}`;
}

function placeOf(
  anchor: XmlElement,
  sheet: SheetModel,
): Pick<ChartModel, 'position'> & Pick<ChartParts, 'size'> {
  const from = cornerOf(childOf(anchor, 'from'));
  const to = childOf(anchor, 'to');
  const { cx, cy } = childOf(anchor, 'ext')?.attributes ?? {};
  const size = to
    ? spanOf(from, cornerOf(to), sheet)
    : {
        width: pixels(cx, usualChartSize.width * unitsPerPixel),
        height: pixels(cy, usualChartSize.height * unitsPerPixel),
      };
  return { position: from, size };
}

function cornerOf(corner: XmlElement | undefined): ChartModel['position'] {
  const number = (name: string): number => Number(childOf(corner, name)?.text ?? 0) || 0;
  return {
    row: number('row') + 1,
    column: number('col') + 1,
    x: pixels(String(number('colOff')), 0),
    y: pixels(String(number('rowOff')), 0),
  };
}

function spanOf(
  from: ChartModel['position'],
  to: ChartModel['position'],
  sheet: SheetModel,
): ChartParts['size'] {
  const sum = (first: number, end: number, sizes: ReadonlyMap<number, number>, otherwise: number): number => {
    // A chart over more lines than a screen holds is as good as any that large.
    const lines = Math.min(Math.max(0, end - first), 1000);
    return Array.from({ length: lines }, (_, at) => sizes.get(first + at) ?? otherwise).reduce(
      (a, b) => a + b,
      0,
    );
  };
  return {
    width: sum(from.column, to.column, sheet.columnWidths, usual.column) - from.x + to.x,
    height: sum(from.row, to.row, sheet.rowHeights, usual.row) - from.y + to.y,
  };
}

function pixels(units: string | undefined, otherwise: number): number {
  // Programs write offsets a little below zero, which are none.
  return Math.max(0, Math.round((numberOf(units) ?? otherwise) / unitsPerPixel));
}

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['val'];
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number(text);
  return text === undefined || text === '' || Number.isNaN(number) ? undefined : number;
}
