/** What the two sides, reading and writing, call the parts of a chart (ECMA-376 part 1, 21.2 and 20.5). */

/** The namespaces of drawings and charts. */
export const chartNamespaces = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  anchors: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

/** The elements that plot series, and the kind of chart that each is in Sheets; bars that stand are columns there. */
export const plotKinds: Readonly<Record<string, string>> = {
  barChart: 'BAR',
  lineChart: 'LINE',
  areaChart: 'AREA',
  pieChart: 'PIE',
  scatterChart: 'SCATTER',
};

/** The sides where a legend may stand, by the options of Sheets. */
export const legendSides: Readonly<Record<string, string>> = {
  right: 'r',
  left: 'l',
  top: 't',
  bottom: 'b',
};

/** The size that a chart has where nothing is said of it, in pixels, as Sheets makes it. */
export const usualChartSize = { width: 600, height: 371 };

/** English Metric Units a pixel, at 96 pixels an inch. */
export const unitsPerPixel = 9525;

const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/**
 * The colour of a series, or a slice, where none is chosen: those of the standard theme of Sheets, one after the other. A
 * program that finds neither colours nor a theme in the file paints nothing.
 */
export function usualColor(index: number): string {
  return palette[index % palette.length] ?? '';
}
