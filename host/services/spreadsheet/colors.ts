import { membersOf, standInType } from '../../runtime/define-stand-in';
import { standIn, text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { hexColour } from '../../sheets/colour-names';
import { enumeration } from '../enumeration';

/** A colour of a cell: "#rrggbb", or the name of a colour of the spreadsheet's theme. */
export type ColorState =
  { readonly kind: 'RGB'; readonly hex: string } | { readonly kind: 'THEME'; readonly theme: string };

interface BuilderState {
  color: ColorState | undefined;
}

/** SpreadsheetApp.ThemeColorType. */
export const themeColorType = enumeration('ThemeColorType', 'SpreadsheetApp', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
]);
/** SpreadsheetApp.ColorType. */
export const colorType = enumeration('ColorType', 'SpreadsheetApp', ['UNSUPPORTED', 'RGB', 'THEME']);

// The colours of the theme that a new spreadsheet has ("Standard").
const standardTheme: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** The "#rrggbb" that a colour is shown in. */
export function hexOf(color: ColorState): string {
  return color.kind === 'RGB' ? color.hex : (standardTheme[color.theme] ?? '#000000');
}

const rgb = membersOf<{ readonly hex: string }>();
const part = (hex: string, from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);

const rgbColorType = standInType<{ readonly hex: string }>('RgbColor', 'SpreadsheetApp', {
  asHexString: rgb.call([], ({ hex }) => hex),
  getBlue: rgb.call([], ({ hex }) => part(hex, 5)),
  getColorType: rgb.call([], () => colorType.value('RGB')),
  getGreen: rgb.call([], ({ hex }) => part(hex, 3)),
  getRed: rgb.call([], ({ hex }) => part(hex, 1)),
});

const theme = membersOf<{ readonly theme: string }>();
const themeType = standInType<{ readonly theme: string }>('ThemeColor', 'SpreadsheetApp', {
  getColorType: theme.call([], () => colorType.value('THEME')),
  getThemeColorType: theme.call([], (state) => themeColorType.value(state.theme)),
});

function asRgb(color: ColorState | undefined): StandIn {
  if (color?.kind !== 'RGB') throw exception('Object is not of type RgbColor.');
  return rgbColorType.of(color);
}

function asTheme(color: ColorState | undefined): StandIn {
  if (color?.kind !== 'THEME') throw exception('Object is not of type ThemeColor.');
  return themeType.of(color);
}

const color = membersOf<ColorState>();

/** Apps Script's Color of a spreadsheet. */
export const colorTypeOfSheets: StandInType<ColorState> = standInType('Color', 'SpreadsheetApp', {
  asRgbColor: color.call([], asRgb),
  asThemeColor: color.call([], asTheme),
  getColorType: color.call([], ({ kind }) => colorType.value(kind)),
});

const builder = membersOf<BuilderState>();

/** Apps Script's ColorBuilder; the texts of its refusals are those that gas-fakes' author met at Google. */
export const colorBuilderType: StandInType<BuilderState> = standInType('ColorBuilder', 'SpreadsheetApp', {
  asRgbColor: builder.call([], (state) => asRgb(state.color)),
  asThemeColor: builder.call([], (state) => asTheme(state.color)),
  build: builder.call([], (state) => {
    if (!state.color) throw exception('Cannot build a color without a value.');
    return colorTypeOfSheets.of(state.color);
  }),
  getColorType: builder.call([], (state) => colorType.value(state.color?.kind ?? 'UNSUPPORTED')),
  setRgbColor: builder.call([text], (state, value) => {
    state.color = { kind: 'RGB', hex: hexColour(value) ?? value.toLowerCase() };
    return colorBuilderType.of(state);
  }),
  setThemeColor: builder.call([standIn(() => themeColorType.valueType)], (state, { name }) => {
    state.color = { kind: 'THEME', theme: name };
    return colorBuilderType.of(state);
  }),
});

/** SpreadsheetApp.newColor(). */
export function newColor(): StandIn {
  return colorBuilderType.of({ color: undefined });
}
