import type { Element } from '@xmldom/xmldom';
import type { JsonObject } from '../wire/json';
import { colorPart, float32 } from '../wire/recorded-values';
import { attribute, childrenNamed, descend, numberAttribute, toggle } from './xml-elements';

/** A length in points; Google leaves a magnitude of zero out. */
export function points(magnitude: number): JsonObject {
  return magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' };
}

/** A length given in twentieths of a point. */
export function twips(value: number): JsonObject {
  return points(value / 20);
}

/** A colour given as six hexadecimal digits; undefined for "auto" and anything else. */
export function hexColor(value: string | undefined): JsonObject | undefined {
  if (value === undefined || !/^[0-9a-f]{6}$/i.test(value)) return undefined;
  const part = (at: number) => colorPart(Number.parseInt(value.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = [part(0), part(2), part(4)];
  const rgbColor = { ...(red && { red }), ...(green && { green }), ...(blue && { blue }) };
  return { color: { rgbColor } };
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

/** Theme fonts by their name in w:rFonts (minorHAnsi, majorHAnsi). */
export type ThemeFonts = Readonly<Record<string, string>>;

/** The text style that a w:rPr sets, and nothing that it inherits. */
export function textStyle(rPr: Element | undefined, fonts: ThemeFonts): JsonObject {
  if (rPr === undefined) return {};
  const style: Record<string, JsonObject | string | boolean> = {};
  const flags = { bold: 'b', italic: 'i', strikethrough: 'strike', smallCaps: 'smallCaps', underline: 'u' };
  for (const [field, name] of Object.entries(flags)) {
    const on = toggle(rPr, name);
    if (on !== undefined) style[field] = on;
  }
  const size = numberAttribute(descend(rPr, 'sz'), 'val');
  if (size !== undefined) style.fontSize = points(size / 2);
  const color = hexColor(attribute(descend(rPr, 'color'), 'val'));
  if (color !== undefined) style.foregroundColor = color;
  const font = fontFamily(descend(rPr, 'rFonts'), fonts);
  if (font !== undefined) style.weightedFontFamily = { fontFamily: font, weight: 400 };
  const highlight = HIGHLIGHTS[attribute(descend(rPr, 'highlight'), 'val') ?? ''];
  const background = hexColor(highlight ?? attribute(descend(rPr, 'shd'), 'fill'));
  if (background !== undefined) style.backgroundColor = background;
  const offset = attribute(descend(rPr, 'vertAlign'), 'val');
  if (offset !== undefined) style.baselineOffset = BASELINES[offset] ?? 'NONE';
  return style;
}

const BASELINES: Readonly<Record<string, string>> = { superscript: 'SUPERSCRIPT', subscript: 'SUBSCRIPT' };

function fontFamily(rFonts: Element | undefined, fonts: ThemeFonts): string | undefined {
  const theme = attribute(rFonts, 'asciiTheme') ?? attribute(rFonts, 'hAnsiTheme');
  return (
    (theme === undefined ? undefined : fonts[theme]) ??
    attribute(rFonts, 'ascii') ??
    attribute(rFonts, 'hAnsi')
  );
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
  distribute: 'JUSTIFIED',
};

/** The paragraph style that a w:pPr sets, and nothing that it inherits. */
export function paragraphStyle(pPr: Element | undefined): JsonObject {
  if (pPr === undefined) return {};
  const style: Record<string, JsonObject | JsonObject[] | string | boolean | number> = {};
  const alignment = ALIGNMENTS[attribute(descend(pPr, 'jc'), 'val') ?? ''];
  if (alignment !== undefined) style.alignment = alignment;
  if (toggle(pPr, 'bidi') === true) style.direction = 'RIGHT_TO_LEFT';
  Object.assign(style, spacing(descend(pPr, 'spacing')), indents(descend(pPr, 'ind')));
  const flags = {
    keepWithNext: 'keepNext',
    keepLinesTogether: 'keepLines',
    avoidWidowAndOrphan: 'widowControl',
    pageBreakBefore: 'pageBreakBefore',
  };
  for (const [field, name] of Object.entries(flags)) {
    const on = toggle(pPr, name);
    if (on !== undefined) style[field] = on;
  }
  const fill = hexColor(attribute(descend(pPr, 'shd'), 'fill'));
  if (fill !== undefined) style.shading = { backgroundColor: fill };
  for (const [field, name] of BORDERS) {
    const border = descend(pPr, 'pBdr', name);
    if (border !== undefined) {
      style[field] = { ...borderLine(border), padding: points(numberAttribute(border, 'space') ?? 0) };
    }
  }
  const stops = childrenNamed(descend(pPr, 'tabs'), 'tab').flatMap(tabStop);
  if (stops.length > 0) style.tabStops = stops;
  return style;
}

const BORDERS = [
  ['borderTop', 'top'],
  ['borderBottom', 'bottom'],
  ['borderLeft', 'left'],
  ['borderRight', 'right'],
  ['borderBetween', 'between'],
] as const;

/** A border's colour, width and dashes; a width of zero for none. Its size is given in eighths of a point. */
export function borderLine(border: Element): JsonObject {
  const kind = attribute(border, 'val') ?? 'nil';
  const none = kind === 'nil' || kind === 'none';
  return {
    color: hexColor(attribute(border, 'color')) ?? { color: { rgbColor: {} } },
    width: points(none ? 0 : (numberAttribute(border, 'sz') ?? 4) / 8),
    dashStyle: kind === 'dotted' ? 'DOT' : /^(dash|dotDash|dotDotDash)/.test(kind) ? 'DASH' : 'SOLID',
  };
}

function spacing(element: Element | undefined): JsonObject {
  const above = numberAttribute(element, 'before');
  const below = numberAttribute(element, 'after');
  const line = numberAttribute(element, 'line');
  const rule = attribute(element, 'lineRule') ?? 'auto';
  return {
    ...(above !== undefined && { spaceAbove: twips(above) }),
    ...(below !== undefined && { spaceBelow: twips(below) }),
    // 240ths of a line. A Doc has no height in points for a line, so an exact one is not taken over.
    ...(line !== undefined &&
      line > 0 &&
      rule === 'auto' && { lineSpacing: float32(Math.round((line / 240) * 10000) / 100) }),
  };
}

/** In Word the first line counts from the paragraph's indent, in Docs from the margin. */
function indents(element: Element | undefined): JsonObject {
  const start = numberAttribute(element, 'start') ?? numberAttribute(element, 'left');
  const end = numberAttribute(element, 'end') ?? numberAttribute(element, 'right');
  const first = numberAttribute(element, 'firstLine');
  const hanging = numberAttribute(element, 'hanging');
  const moved = first ?? (hanging === undefined ? undefined : -hanging);
  return {
    ...(start !== undefined && { indentStart: twips(start) }),
    ...(end !== undefined && { indentEnd: twips(end) }),
    ...((start !== undefined || moved !== undefined) && {
      indentFirstLine: twips((start ?? 0) + (moved ?? 0)),
    }),
  };
}

function tabStop(element: Element): JsonObject[] {
  const offset = numberAttribute(element, 'pos');
  const kind = attribute(element, 'val') ?? 'left';
  if (offset === undefined || kind === 'clear') return [];
  const alignment = kind === 'right' || kind === 'end' ? 'END' : kind === 'center' ? 'CENTER' : 'START';
  return [{ offset: twips(offset), alignment }];
}
