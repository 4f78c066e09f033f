import type { docs_v1 } from '@googleapis/docs';

/** A length in points, the only unit that the Docs API takes. */
export function points(magnitude: number): docs_v1.Schema$Dimension {
  return { magnitude, unit: 'PT' };
}

/** A colour from its six hex digits, each channel as the share from 0 to 1 that the Docs API takes. */
export function colour(hex: string): docs_v1.Schema$OptionalColor {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { color: { rgbColor: { red: channel(0), green: channel(2), blue: channel(4) } } };
}

/** A whole line, `width` points thick, to border a cell or, at some `padding` from the text, a paragraph. */
export function rule(hex: string, width: number, padding?: number) {
  const line = { color: colour(hex), dashStyle: 'SOLID', width: points(width) };
  return padding === undefined ? line : { ...line, padding: points(padding) };
}

/** The same line on all four sides. */
export function box<T>(line: T) {
  return { borderTop: line, borderBottom: line, borderLeft: line, borderRight: line };
}

/** Text without room around it, whatever the paragraph before it has. */
export const TIGHT = {
  namedStyleType: 'NORMAL_TEXT',
  lineSpacing: 100,
  spaceAbove: points(0),
  spaceBelow: points(0),
  keepWithNext: false,
};

/** The names of what a style sets, as a request's `fields`. */
export function fieldsOf(style: object): string {
  return Object.keys(style).join(',');
}

/** The request that gives the text from `startIndex` up to `endIndex` what the style sets, and clears other `fields`. */
export function styleText(
  startIndex: number,
  endIndex: number,
  textStyle: docs_v1.Schema$TextStyle,
  fields = fieldsOf(textStyle),
): docs_v1.Schema$Request {
  return { updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields } };
}

/** The request that gives the paragraphs in the range what the style sets, and clears other `fields`. */
export function styleParagraphs(
  startIndex: number,
  endIndex: number,
  paragraphStyle: docs_v1.Schema$ParagraphStyle,
  fields = fieldsOf(paragraphStyle),
): docs_v1.Schema$Request {
  return { updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle, fields } };
}
