import { parseA1, type Area } from '../a1';
import { absoluteReference } from '../validation-terms';
import type { ChartModel, SheetModel } from '../spreadsheet-model';
import {
  chartNamespaces,
  legendSides,
  plotKinds,
  unitsPerPixel,
  usualChartSize,
  usualColor,
} from './chart-words';
import { namespaces } from './namespaces';
import type { PackageOut } from './package-out';
import { escapeText, xml, xmlPart } from './xml-out';

/** A row or column of a chart: the cells of its values, and the one with its name. */
interface Line {
  readonly sheet: string;
  readonly cells: Area;
  readonly name: Area | undefined;
}

/**
 * Adds a tab's charts to the package, and answers the element that points at them; nothing where there are none. Kinds
 * that an .xlsx has no like of (gauges, maps, timelines) are left out.
 */
export function chartsXml(sheet: SheetModel, part: string, number: string, out: PackageOut): string {
  const charts = sheet.charts.filter((chart) => plotOf(chart) !== undefined && linesOf(chart).length > 0);
  if (charts.length === 0) return '';
  const drawing = `xl/drawings/drawing${number}.xml`;
  const anchors = charts.map((chart, index) => {
    const name = `xl/charts/chart${number}_${String(index + 1)}.xml`;
    out.add(name, chartPart(chart), 'drawingml.chart');
    return anchorXml(chart, index, out.relate(drawing, 'chart', name));
  });
  const attributes = { 'xmlns:xdr': chartNamespaces.anchors, 'xmlns:a': chartNamespaces.drawing };
  out.add(drawing, xmlPart(xml('xdr:wsDr', attributes, anchors)), 'drawing');
  return xml('drawing', { 'r:id': out.relate(part, 'drawing', drawing) });
}

function anchorXml(chart: ChartModel, index: number, id: string): string {
  const { row, column, x, y } = chart.position;
  const text = (name: string, value: number): string => xml(name, {}, String(value));
  const { width, height } = { ...usualChartSize, ...sizeOf(chart) };
  const number = String(index + 1);
  return xml('xdr:oneCellAnchor', {}, [
    xml('xdr:from', {}, [
      text('xdr:col', column - 1),
      text('xdr:colOff', x * unitsPerPixel),
      text('xdr:row', row - 1),
      text('xdr:rowOff', y * unitsPerPixel),
    ]),
    xml('xdr:ext', { cx: width * unitsPerPixel, cy: height * unitsPerPixel }),
    xml('xdr:graphicFrame', { macro: '' }, [
      xml('xdr:nvGraphicFramePr', {}, [
        xml('xdr:cNvPr', { id: index + 2, name: `Diagram ${number}`, descr: optionText(chart, 'title') }),
        xml('xdr:cNvGraphicFramePr'),
      ]),
      xml('xdr:xfrm', {}, [xml('a:off', { x: 0, y: 0 }), xml('a:ext', { cx: 0, cy: 0 })]),
      xml('a:graphic', {}, [
        xml('a:graphicData', { uri: chartNamespaces.chart }, [
          xml('c:chart', {
            'xmlns:c': chartNamespaces.chart,
            'xmlns:r': namespaces.relations,
            'r:id': id,
          }),
        ]),
      ]),
    ]),
    xml('xdr:clientData'),
  ]);
}

function chartPart(chart: ChartModel): string {
  const title = optionText(chart, 'title');
  const legend = optionText(chart, 'legend.position') ?? 'right';
  const side = legendSides[legend];
  return xmlPart(
    xml(
      'c:chartSpace',
      {
        'xmlns:c': chartNamespaces.chart,
        'xmlns:a': chartNamespaces.drawing,
        'xmlns:r': namespaces.relations,
      },
      [
        value('roundedCorners', 0),
        xml('c:chart', {}, [
          titleXml(title),
          value('autoTitleDeleted', title === undefined ? 1 : 0),
          xml('c:plotArea', {}, [xml('c:layout'), plotXml(chart)]),
          side && xml('c:legend', {}, [value('legendPos', side), value('overlay', 0)]),
          value('plotVisOnly', chart.hiddenDimensions === 'SHOW_BOTH' ? 0 : 1),
          value('dispBlanksAs', 'gap'),
        ]),
        fillXml(optionText(chart, 'backgroundColor')),
      ],
    ),
  );
}

function plotXml(chart: ChartModel): string {
  const plot = plotOf(chart) ?? 'barChart';
  const isPie = plot === 'pieChart';
  const isStacked = chart.options['isStacked'] === true;
  const isPercent = chart.options['isStacked'] === 'percent';
  const isScatter = plot === 'scatterChart';
  const isBar = plot === 'barChart';
  const grouping = isPercent ? 'percentStacked' : isStacked ? 'stacked' : isBar ? 'clustered' : 'standard';
  const axes = isPie ? '' : [value('axId', 1), value('axId', 2)].join('');
  const [first, ...others] = linesOf(chart);
  const domain = others.length > 0 ? first : undefined;
  const series = (others.length > 0 ? others : [first]).flatMap((line, index) =>
    line ? [seriesXml(chart, plot, line, domain, index)] : [],
  );
  return (
    xml(`c:${plot}`, {}, [
      isBar ? value('barDir', chart.type === 'BAR' ? 'bar' : 'col') : undefined,
      isPie || isScatter ? undefined : value('grouping', grouping),
      isScatter ? value('scatterStyle', 'lineMarker') : undefined,
      value('varyColors', isPie ? 1 : 0),
      ...series,
      isBar ? value('gapWidth', 60) : undefined,
      isBar && (isStacked || isPercent) ? value('overlap', 100) : undefined,
      plot === 'lineChart' ? value('marker', 1) : undefined,
      isPie ? value('firstSliceAng', 0) : undefined,
      axes,
    ]) + (isPie ? '' : axesXml(chart, isScatter))
  );
}

function seriesXml(
  chart: ChartModel,
  plot: string,
  line: Line,
  domain: Line | undefined,
  index: number,
): string {
  const isScatter = plot === 'scatterChart';
  const color = colorOf(chart, index);
  const isLine = plot === 'lineChart' || isScatter;
  const look = isLine ? xml('c:spPr', {}, xml('a:ln', { w: 28575 }, solid(color))) : fillXml(color);
  return xml('c:ser', {}, [
    value('idx', index),
    value('order', index),
    line.name && xml('c:tx', {}, reference('strRef', line.sheet, line.name)),
    plot === 'pieChart' ? undefined : look,
    plot === 'barChart' ? value('invertIfNegative', 0) : undefined,
    plot === 'pieChart' ? pointsXml(chart, line) : undefined,
    domain &&
      xml(isScatter ? 'c:xVal' : 'c:cat', {}, [
        reference(isScatter ? 'numRef' : 'strRef', domain.sheet, domain.cells),
      ]),
    xml(isScatter ? 'c:yVal' : 'c:val', {}, reference('numRef', line.sheet, line.cells)),
    plot === 'lineChart' || isScatter ? value('smooth', 0) : undefined,
  ]);
}

/** A pie's colours, a slice each. */
function pointsXml(chart: ChartModel, { cells }: Line): string {
  const slices = cells.rows * cells.columns;
  return Array.from({ length: slices }, (_, index) =>
    xml('c:dPt', {}, [value('idx', index), value('bubble3D', 0), fillXml(colorOf(chart, index))]),
  ).join('');
}

function axesXml(chart: ChartModel, isScatter: boolean): string {
  const isLying = chart.type === 'BAR';
  const axis = (kind: string, id: number, side: string, name: string, rest: readonly string[]): string => {
    const limits = ['max', 'min'].map((end) => {
      const limit = chart.options[`${name}.viewWindow.${end}`];
      return typeof limit === 'number' ? value(end, limit) : '';
    });
    return xml(kind, {}, [
      value('axId', id),
      xml('c:scaling', {}, [value('orientation', 'minMax'), ...limits]),
      value('delete', 0),
      value('axPos', side),
      ...rest,
      titleXml(optionText(chart, `${name}.title`)),
      xml('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
      value('majorTickMark', 'out'),
      value('minorTickMark', 'none'),
      value('tickLblPos', 'nextTo'),
      value('crossAx', 3 - id),
      value('crosses', 'autoZero'),
    ]);
  };
  return (
    axis(isScatter ? 'c:valAx' : 'c:catAx', 1, isLying ? 'l' : 'b', 'hAxis', []) +
    axis('c:valAx', 2, isLying ? 'b' : 'l', 'vAxis', [xml('c:majorGridlines')])
  );
}

/** The rows or columns of a chart's ranges: the first has the names of what is counted, each of the others is a series. */
function linesOf({ ranges, headers, transposed }: ChartModel): readonly Line[] {
  const names = Math.max(0, headers);
  return ranges.flatMap(({ sheet, notation }) => {
    const area = parseA1(notation, { rows: 1000, columns: 26 });
    const along = area && (transposed ? area.columns : area.rows);
    if (!area || along === undefined || along <= names) return [];
    const { row, column } = area;
    return Array.from({ length: transposed ? area.rows : area.columns }, (_, at): Line => {
      const first = transposed ? { row: row + at, column } : { row, column: column + at };
      const cells = transposed
        ? { ...first, column: column + names, rows: 1, columns: along - names }
        : { ...first, row: row + names, rows: along - names, columns: 1 };
      return { sheet, cells, name: names > 0 ? { ...first, rows: 1, columns: 1 } : undefined };
    });
  });
}

function plotOf({ type }: ChartModel): string | undefined {
  const kind = type === 'COLUMN' ? 'BAR' : type;
  return Object.keys(plotKinds).find((plot) => plotKinds[plot] === kind);
}

function sizeOf({ options }: ChartModel): { readonly width?: number; readonly height?: number } {
  const { width, height } = options;
  return { ...(typeof width === 'number' && { width }), ...(typeof height === 'number' && { height }) };
}

function optionText({ options }: ChartModel, name: string): string | undefined {
  const option = options[name];
  return typeof option === 'string' && option !== '' ? option : undefined;
}

function colorOf({ options }: ChartModel, index: number): string {
  const { colors } = options;
  const color: unknown = Array.isArray(colors) ? colors[index] : undefined;
  return typeof color === 'string' ? color : usualColor(index);
}

function titleXml(title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const run = xml('a:r', {}, [xml('a:rPr', { lang: 'sv-SE' }), xml('a:t', {}, escapeText(title))]);
  return xml('c:title', {}, [
    xml('c:tx', {}, xml('c:rich', {}, [xml('a:bodyPr'), xml('a:p', {}, run)])),
    value('overlay', 0),
  ]);
}

function fillXml(color: string | undefined): string | undefined {
  return color === undefined ? undefined : xml('c:spPr', {}, solid(color));
}

/** A colour, "#rrggbb"; others are left to the program that shows the chart. */
function solid(color: string): string {
  const [, rgb] = /^#([0-9a-f]{6})$/i.exec(color) ?? [];
  return rgb === undefined ? '' : xml('a:solidFill', {}, xml('a:srgbClr', { val: rgb }));
}

function reference(kind: 'strRef' | 'numRef', sheet: string, area: Area): string {
  return xml(`c:${kind}`, {}, xml('c:f', {}, escapeText(absoluteReference({ sheet, area }))));
}

function value(name: string, val: string | number): string {
  return xml(`c:${name}`, { val });
}
