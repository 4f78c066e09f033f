import { shownBy, type Shown } from '../number-format';
import type { CellStyle } from '../spreadsheet-model';
import { builtInFormats } from './built-in-formats';
import type { ColourReader } from './colours';
import { isTrue } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** The look that cells name by its number. `style` is shared by the cells that have it, undefined for the default. */
export interface FileStyle {
  readonly style: CellStyle | undefined;
  readonly shown: Shown;
  /** Whether the cell may be edited where its tab is protected. */
  readonly isUnlocked: boolean;
}

/** The default font of a spreadsheet's file, which a cell's style does not name. */
export const defaultFont = { name: 'Calibri', size: 11 };

/** The looks of a workbook's cells, by number. */
export function readCellStyles(styles: XmlElement | undefined, colour: ColourReader): readonly FileStyle[] {
  const formats = readNumberFormats(styles);
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font').map((font) => fontStyle(font, colour));
  const fills = childrenOf(childOf(styles, 'fills'), 'fill').map((fill) => solidColour(fill, colour));
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf) => {
    const { numFmtId = '0', fontId = '0', fillId = '0' } = xf.attributes;
    const numberFormat = formats.get(Number(numFmtId)) ?? 'General';
    const background = fills[Number(fillId)];
    const style: CellStyle = {
      ...(!/^general$/i.test(numberFormat) && { numberFormat }),
      ...(background !== undefined && { background }),
      ...fonts[Number(fontId)],
      ...alignment(childOf(xf, 'alignment')),
    };
    return {
      style: Object.keys(style).length > 0 ? style : undefined,
      shown: shownBy(numberFormat),
      isUnlocked: isFalse(childOf(xf, 'protection')?.attributes['locked']),
    };
  });
}

function isFalse(value: string | undefined): boolean {
  return value !== undefined && !isTrue(value);
}

function readNumberFormats(styles: XmlElement | undefined): ReadonlyMap<number, string> {
  const formats = new Map(Object.entries(builtInFormats).map(([id, format]) => [Number(id), format]));
  for (const { attributes } of childrenOf(childOf(styles, 'numFmts'), 'numFmt')) {
    const { numFmtId, formatCode } = attributes;
    if (formatCode !== undefined && formatCode !== '') formats.set(Number(numFmtId), formatCode);
  }
  return formats;
}

function fontStyle(font: XmlElement, colour: ColourReader): CellStyle {
  const name = childOf(font, 'name')?.attributes['val'];
  const size = Number(childOf(font, 'sz')?.attributes['val'] ?? defaultFont.size);
  const fontColor = colour(childOf(font, 'color'));
  return {
    ...(isSet(font, 'b') && { fontWeight: 'bold' }),
    ...(isSet(font, 'i') && { fontStyle: 'italic' }),
    ...(isUnderlined(font) && { fontLine: 'underline' }),
    ...(isSet(font, 'strike') && { fontLine: 'line-through' }),
    // Black is the theme's default text colour, which files name in almost every font.
    ...(fontColor !== undefined && fontColor !== '#000000' && { fontColor }),
    ...(name !== undefined && name !== defaultFont.name && { fontFamily: name }),
    ...(size > 0 && size !== defaultFont.size && { fontSize: size }),
  };
}

/** Whether a font has a property: the element without a value says that it does. */
export function isSet(font: XmlElement | undefined, name: string): boolean {
  const element = childOf(font, name);
  return element !== undefined && isTrue(element.attributes['val'] ?? '1');
}

/** Underlining is named by its kind; the element without a value is the plain one. */
function isUnderlined(font: XmlElement): boolean {
  const element = childOf(font, 'u');
  return element !== undefined && element.attributes['val'] !== 'none';
}

function solidColour(fill: XmlElement, colour: ColourReader): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid' ? colour(childOf(pattern, 'fgColor')) : undefined;
}

function alignment(element: XmlElement | undefined): CellStyle {
  const { horizontal, vertical, wrapText } = element?.attributes ?? {};
  return {
    ...(isTrue(wrapText) && { wrap: true }),
    ...(horizontal !== undefined && horizontal !== 'general' && { horizontalAlignment: horizontal }),
    ...(vertical !== undefined && { verticalAlignment: vertical === 'center' ? 'middle' : vertical }),
  };
}
