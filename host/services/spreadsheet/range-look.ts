import { membersOf, standInType } from '../../runtime/define-stand-in';
import { flag, integer, listOf, standIn, type Param } from '../../runtime/params';
import { mismatch, type Member, type StandIn, type StandInType } from '../../runtime/stand-in';
import type { CellStyle } from '../../sheets/spreadsheet-model';
import { enumeration } from '../enumeration';
import { colorTypeOfSheets, hexOf, type ColorState } from './colors';
import { rangeType } from './declared-types';
import { checkGrid, gridOf, setStyles } from './range-state';
import type { RangeState } from './sheet-state';
import { colorParam, textStyleOf, textStyleType, type TextStyleState } from './text-style';

/** SpreadsheetApp.WrapStrategy. */
export const wrapStrategy = enumeration('WrapStrategy', 'SpreadsheetApp', ['WRAP', 'OVERFLOW', 'CLIP']);
/** SpreadsheetApp.TextDirection. */
export const textDirection = enumeration('TextDirection', 'SpreadsheetApp', [
  'LEFT_TO_RIGHT',
  'RIGHT_TO_LEFT',
]);

const { counted } = membersOf<RangeState>();
type Members = Readonly<Record<string, Member<RangeState>>>;

/** The four members of Range for a look that is an object: get and set, of one cell and of a grid. */
function lookMembers<A>(
  [one, many]: readonly [one: string, many: string],
  param: Param<A>,
  shown: (style: CellStyle | undefined) => unknown,
  changed: (style: CellStyle, value: A) => CellStyle,
): Members {
  const grid = (range: RangeState): unknown[][] => gridOf(range, (cell) => shown(cell?.style));
  return {
    [`get${one}`]: counted([], (range) => grid(range)[0]?.[0]),
    [`get${many}`]: counted([], grid),
    [`set${one}`]: counted([param], (range, value) => {
      setStyles(range, (style) => changed(style, value));
      return rangeType.of(range);
    }),
    [`set${many}`]: counted([listOf(listOf(param))], (range, cells) => {
      checkGrid(range, cells);
      setStyles(range, (style, r, c) => changed(style, cells[r]?.[c] as A));
      return rangeType.of(range);
    }),
  };
}

function withColor(style: CellStyle, property: 'background' | 'font', color: ColorState | null): CellStyle {
  const [hexKey, themeKey] =
    property === 'background'
      ? (['background', 'backgroundTheme'] as const)
      : (['fontColor', 'fontTheme'] as const);
  const { [hexKey]: _hex, [themeKey]: _theme, ...rest } = style;
  if (color === null) return rest;
  return {
    ...rest,
    [hexKey]: hexOf(color),
    ...(color.kind === 'THEME' && { [themeKey]: color.theme }),
  };
}

const colorObject = (theme: string | undefined, hex: string): StandIn =>
  colorTypeOfSheets.of(theme === undefined ? { kind: 'RGB', hex } : { kind: 'THEME', theme });

function strategyOf(style: CellStyle | undefined): StandIn {
  if (style?.clip) return wrapStrategy.value('CLIP');
  return wrapStrategy.value(style?.wrap ? 'WRAP' : 'OVERFLOW');
}

function withTextStyle(style: CellStyle, text: TextStyleState): CellStyle {
  const line = text.underline === null && text.strikethrough === null ? style.fontLine : lineOf(text);
  const changed: CellStyle = {
    ...style,
    ...(text.bold !== null && { fontWeight: text.bold ? 'bold' : 'normal' }),
    ...(text.italic !== null && { fontStyle: text.italic ? 'italic' : 'normal' }),
    ...(text.fontFamily !== null && { fontFamily: text.fontFamily }),
    ...(text.fontSize !== null && { fontSize: text.fontSize }),
    ...(line !== undefined && { fontLine: line }),
  };
  return text.color === null ? changed : withColor(changed, 'font', text.color);
}

function lineOf({ underline, strikethrough }: TextStyleState): string {
  if (strikethrough) return 'line-through';
  return underline ? 'underline' : 'none';
}

interface Rotation {
  readonly degrees: number;
  readonly vertical: boolean;
}

const rotation = membersOf<Rotation>();
const rotationType: StandInType<Rotation> = standInType('TextRotation', 'SpreadsheetApp', {
  getDegrees: rotation.call([], ({ degrees }) => degrees),
  isVertical: rotation.call([], ({ vertical }) => vertical),
});
const rotationParam = standIn(() => rotationType);
const turned: Param<Rotation> = (value) => {
  const degrees = integer(value);
  return degrees === mismatch ? rotationParam(value) : { degrees, vertical: false };
};

const orNull =
  <T>(param: Param<T>): Param<T | null> =>
  (value) =>
    value === null ? null : param(value);

const byte = (part: number): string => part.toString(16).padStart(2, '0');

/** The members of Range for looks that have objects of their own: colours, text styles, wrapping, direction, rotation. */
export const rangeLookMembers: Members = {
  ...lookMembers(
    ['BackgroundObject', 'BackgroundObjects'],
    colorParam,
    (style) => colorObject(style?.backgroundTheme, style?.background ?? '#ffffff'),
    (style, color) => withColor(style, 'background', color),
  ),
  ...lookMembers(
    ['FontColorObject', 'FontColorObjects'],
    colorParam,
    (style) => colorObject(style?.fontTheme, style?.fontColor ?? '#000000'),
    (style, color) => withColor(style, 'font', color),
  ),
  ...lookMembers(
    ['TextStyle', 'TextStyles'],
    standIn(() => textStyleType),
    (style) => textStyleType.of(textStyleOf(style)),
    withTextStyle,
  ),
  ...lookMembers(
    ['WrapStrategy', 'WrapStrategies'],
    standIn(() => wrapStrategy.valueType),
    strategyOf,
    ({ clip: _clip, ...style }, { name }) => ({
      ...style,
      wrap: name === 'WRAP',
      ...(name === 'CLIP' && { clip: true }),
    }),
  ),
  ...lookMembers(
    ['TextDirection', 'TextDirections'],
    orNull(standIn(() => textDirection.valueType)),
    (style) => (style?.textDirection === undefined ? null : textDirection.value(style.textDirection)),
    ({ textDirection: _direction, ...style }, direction) => ({
      ...style,
      ...(direction && { textDirection: direction.name }),
    }),
  ),
  ...lookMembers(
    ['TextRotation', 'TextRotations'],
    turned,
    (style) => rotationType.of(style?.rotation ?? { degrees: 0, vertical: false }),
    (style, value) => ({ ...style, rotation: value }),
  ),
  setBackgroundRGB: counted([integer, integer, integer], (range, red, green, blue) => {
    const hex = `#${byte(red)}${byte(green)}${byte(blue)}`;
    setStyles(range, (style) => withColor(style, 'background', { kind: 'RGB', hex }));
    return rangeType.of(range);
  }),
  setVerticalText: counted([flag], (range, vertical) => {
    setStyles(range, (style) => ({ ...style, rotation: { degrees: 0, vertical } }));
    return rangeType.of(range);
  }),
};
