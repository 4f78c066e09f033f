import { membersOf, standInType } from '../../runtime/define-stand-in';
import { flag, integer, standIn, textOrNull, type Param } from '../../runtime/params';
import { mismatch, type StandIn, type StandInType } from '../../runtime/stand-in';
import { hexColour } from '../../sheets/colour-names';
import type { CellStyle } from '../../sheets/spreadsheet-model';
import { colorBuilderType, colorTypeOfSheets, type ColorState } from './colors';

/** A style of text: null where it says nothing. */
export interface TextStyleState {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly color: ColorState | null;
}

type BuilderState = { -readonly [K in keyof TextStyleState]: TextStyleState[K] };

const nothing: TextStyleState = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontFamily: null,
  fontSize: null,
  color: null,
};

/** A colour object, or the builder of one that has its colour. */
export const colorParam: Param<ColorState | null> = (value) => {
  if (value === null) return null;
  const built = standIn(() => colorTypeOfSheets)(value);
  if (built !== mismatch) return built;
  const builder = standIn(() => colorBuilderType)(value);
  return builder === mismatch ? mismatch : (builder.color ?? mismatch);
};

const style = membersOf<TextStyleState>();

/** Apps Script's TextStyle. A colour of the theme is named, as gas-fakes' author met it at Google. */
export const textStyleType: StandInType<TextStyleState> = standInType('TextStyle', 'SpreadsheetApp', {
  copy: style.call([], (state) => textStyleBuilderType.of({ ...state })),
  getFontFamily: style.call([], ({ fontFamily }) => fontFamily),
  getFontSize: style.call([], ({ fontSize }) => fontSize),
  getForegroundColor: style.call([], ({ color }) => {
    if (color === null) return null;
    return color.kind === 'RGB' ? color.hex : color.theme;
  }),
  getForegroundColorObject: style.call([], ({ color }) => color && colorTypeOfSheets.of(color)),
  isBold: style.call([], ({ bold }) => bold),
  isItalic: style.call([], ({ italic }) => italic),
  isStrikethrough: style.call([], ({ strikethrough }) => strikethrough),
  isUnderline: style.call([], ({ underline }) => underline),
});

const builder = membersOf<BuilderState>();

function setter<K extends keyof BuilderState, A>(
  key: K,
  param: Param<A>,
  read: (value: A) => BuilderState[K],
) {
  return builder.call([param], (state, value) => {
    state[key] = read(value);
    return textStyleBuilderType.of(state);
  });
}

const asIs = <T>(value: T): T => value;

const textStyleBuilderType: StandInType<BuilderState> = standInType('TextStyleBuilder', 'SpreadsheetApp', {
  build: builder.call([], (state) => textStyleType.of({ ...state })),
  setBold: setter('bold', flag, asIs),
  setFontFamily: setter('fontFamily', textOrNull, asIs),
  setFontSize: setter('fontSize', integer, asIs),
  setForegroundColor: setter('color', textOrNull, (colour) =>
    colour === null ? null : { kind: 'RGB', hex: hexColour(colour) ?? colour.toLowerCase() },
  ),
  setForegroundColorObject: setter('color', colorParam, asIs),
  setItalic: setter('italic', flag, asIs),
  setStrikethrough: setter('strikethrough', flag, asIs),
  setUnderline: setter('underline', flag, asIs),
});

/** SpreadsheetApp.newTextStyle(). */
export function newTextStyle(): StandIn {
  return textStyleBuilderType.of({ ...nothing });
}

/** The style of the text of a cell, with what Sheets shows where nothing is set. */
export function textStyleOf(look: CellStyle = {}): TextStyleState {
  return {
    bold: look.fontWeight === 'bold',
    italic: look.fontStyle === 'italic',
    underline: look.fontLine === 'underline',
    strikethrough: look.fontLine === 'line-through',
    // The list of fonts, where Range.getFontFamily has "Arial" (gas-fakes, run at Google by its author).
    fontFamily: look.fontFamily ?? 'arial,sans,sans-serif',
    fontSize: look.fontSize ?? 10,
    color: look.fontTheme
      ? { kind: 'THEME', theme: look.fontTheme }
      : { kind: 'RGB', hex: look.fontColor ?? '#000000' },
  };
}
