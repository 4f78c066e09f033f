import { AlignmentType, BorderStyle, LineRuleType, ShadingType, TabStopType, UnderlineType } from 'docx';
import type { IBorderOptions, IBordersOptions, IParagraphOptions, IRunPropertiesOptions } from 'docx';
import { isObject, numberAt, objectAt, objectsAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';

/** A length in points as twentieths of a point; undefined where the style does not set it. */
export function twipsOf(style: JsonObject, field: string): number | undefined {
  return isObject(style[field]) ? Math.round(numberAt(style[field], 'magnitude') * 20) : undefined;
}

/** An optional colour as six hexadecimal digits; undefined where it is not set or transparent. */
export function hexOf(optionalColor: JsonObject): string | undefined {
  const color = optionalColor.color;
  if (!isObject(color)) return undefined;
  const rgb = objectAt(color, 'rgbColor');
  const part = (name: string) =>
    Math.round(numberAt(rgb, name) * 255)
      .toString(16)
      .padStart(2, '0');
  return `${part('red')}${part('green')}${part('blue')}`.toUpperCase();
}

function flag(style: JsonObject, field: string): boolean | undefined {
  const value = style[field];
  return typeof value === 'boolean' ? value : undefined;
}

/** A text style's fields as Word run properties; a field that the style does not set is not written. */
export function runProperties(style: JsonObject): IRunPropertiesOptions {
  const [bold, italics] = [flag(style, 'bold'), flag(style, 'italic')];
  const [strike, smallCaps, underline] = [
    flag(style, 'strikethrough'),
    flag(style, 'smallCaps'),
    flag(style, 'underline'),
  ];
  const size = numberAt(objectAt(style, 'fontSize'), 'magnitude');
  const font = stringAt(objectAt(style, 'weightedFontFamily'), 'fontFamily');
  const color = hexOf(objectAt(style, 'foregroundColor'));
  const fill = hexOf(objectAt(style, 'backgroundColor'));
  return {
    ...(bold !== undefined && { bold }),
    ...(italics !== undefined && { italics }),
    ...(strike !== undefined && { strike }),
    ...(smallCaps !== undefined && { smallCaps }),
    ...(underline !== undefined && {
      underline: { type: underline ? UnderlineType.SINGLE : UnderlineType.NONE },
    }),
    ...(size > 0 && { size: Math.round(size * 2) }),
    ...(font !== '' && { font }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    ...(style.baselineOffset === 'SUPERSCRIPT' && { superScript: true }),
    ...(style.baselineOffset === 'SUBSCRIPT' && { subScript: true }),
  };
}

const ALIGNMENTS: Readonly<Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  START: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  END: AlignmentType.RIGHT,
  JUSTIFIED: AlignmentType.BOTH,
};

const TAB_STOPS: Readonly<Record<string, (typeof TabStopType)[keyof typeof TabStopType]>> = {
  START: TabStopType.LEFT,
  CENTER: TabStopType.CENTER,
  END: TabStopType.RIGHT,
};

/** A paragraph style's fields as Word paragraph properties; the named style is not among them. */
export function paragraphProperties(style: JsonObject): IParagraphOptions {
  const alignment = ALIGNMENTS[stringAt(style, 'alignment')];
  const keepNext = flag(style, 'keepWithNext');
  const keepLines = flag(style, 'keepLinesTogether');
  const widowControl = flag(style, 'avoidWidowAndOrphan');
  const pageBreakBefore = flag(style, 'pageBreakBefore');
  const fill = hexOf(objectAt(objectAt(style, 'shading'), 'backgroundColor'));
  const border = paragraphBorders(style);
  const stops = objectsAt(style, 'tabStops');
  const spacing = spacingOf(style);
  const indent = indentOf(style);
  return {
    ...(alignment !== undefined && { alignment }),
    ...(Object.keys(spacing).length > 0 && { spacing }),
    ...(Object.keys(indent).length > 0 && { indent }),
    ...(keepNext !== undefined && { keepNext }),
    ...(keepLines !== undefined && { keepLines }),
    ...(widowControl !== undefined && { widowControl }),
    ...(pageBreakBefore === true && { pageBreakBefore }),
    ...(style.direction === 'RIGHT_TO_LEFT' && { bidirectional: true }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(stops.length > 0 && {
      tabStops: stops.map((stop) => ({
        type: TAB_STOPS[stringAt(stop, 'alignment')] ?? TabStopType.LEFT,
        position: twipsOf(stop, 'offset') ?? 0,
      })),
    }),
  };
}

function spacingOf(style: JsonObject): NonNullable<IParagraphOptions['spacing']> {
  const [before, after] = [twipsOf(style, 'spaceAbove'), twipsOf(style, 'spaceBelow')];
  const line = numberAt(style, 'lineSpacing');
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    // Docs counts in hundredths of a line, Word in 240ths.
    ...(line > 0 && { line: Math.round(line * 2.4), lineRule: LineRuleType.AUTO }),
  };
}

/** In Docs the first line counts from the margin, in Word from the paragraph's indent. */
function indentOf(style: JsonObject): NonNullable<IParagraphOptions['indent']> {
  const start = twipsOf(style, 'indentStart');
  const end = twipsOf(style, 'indentEnd');
  const first = twipsOf(style, 'indentFirstLine');
  const moved = first === undefined ? 0 : first - (start ?? 0);
  return {
    ...(start !== undefined && { left: start }),
    ...(end !== undefined && { right: end }),
    ...(first !== undefined && (moved < 0 ? { hanging: -moved } : { firstLine: moved })),
  };
}

function paragraphBorders(style: JsonObject): IBordersOptions {
  const sides = [
    ['borderTop', 'top'],
    ['borderBottom', 'bottom'],
    ['borderLeft', 'left'],
    ['borderRight', 'right'],
    ['borderBetween', 'between'],
  ] as const;
  return Object.fromEntries(
    sides.flatMap(([field, side]) => {
      const border = objectAt(style, field);
      const width = numberAt(objectAt(border, 'width'), 'magnitude');
      if (width <= 0) return [];
      const space = Math.round(numberAt(objectAt(border, 'padding'), 'magnitude'));
      return [[side, { ...borderOf(border), space }]];
    }),
  );
}

/** A border of a paragraph or cell; one without width is none. Word counts its width in eighths of a point. */
export function borderOf(border: JsonObject): IBorderOptions {
  const width = numberAt(objectAt(border, 'width'), 'magnitude');
  if (width <= 0) return { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const dash = border.dashStyle;
  return {
    style: dash === 'DOT' ? BorderStyle.DOTTED : dash === 'DASH' ? BorderStyle.DASHED : BorderStyle.SINGLE,
    size: Math.max(Math.round(width * 8), 2),
    color: hexOf(objectAt(border, 'color')) ?? '000000',
  };
}
