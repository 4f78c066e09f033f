import { isTrue } from './xml-reader';
import { childOf, elementsOf, type XmlElement } from './xml-tree';

/** Reads a colour of a file; undefined for the reader's own (automatic) and for one that cannot be read. */
export type ColourReader = (element: XmlElement | undefined) => string | undefined;

// The order in which cells number the theme's colours: light and dark change places in the first two pairs.
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const officeTheme = [
  ...['#ffffff', '#000000', '#eeece1', '#1f497d', '#4f81bd'],
  ...['#c0504d', '#9bbb59', '#8064a2', '#4bacc6', '#f79646'],
];

// The colours that are named by number (ECMA-376 part 1, 18.8.27); 64 and 65 are the reader's own.
const firstIndexed = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';
const indexed =
  `${firstIndexed} ${firstIndexed} 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    ' ',
  );

/** Reads the colours of a workbook: `theme` is its theme's part, `styles` may have colours of its own for the numbers. */
export function colourReader(theme: XmlElement | undefined, styles: XmlElement | undefined): ColourReader {
  const scheme = theme && elementsOf(theme, 'clrScheme')[0];
  const themed = themeOrder.map((name, index) => themeColour(childOf(scheme, name)) ?? officeTheme[index]);
  const own = styles ? elementsOf(styles, 'indexedColors')[0]?.children : undefined;
  return (element) => {
    if (!element) return undefined;
    const { rgb, theme: number, indexed: index, auto, tint } = element.attributes;
    if (isTrue(auto)) return undefined;
    const colour =
      hex(rgb) ??
      (number !== undefined ? themed[Number(number)] : undefined) ??
      (index !== undefined
        ? (hex(own?.[Number(index)]?.attributes['rgb']) ?? hex(indexed[Number(index)]))
        : undefined);
    return colour !== undefined && tint !== undefined ? tinted(colour, Number(tint)) : colour;
  };
}

function themeColour(element: XmlElement | undefined): string | undefined {
  const { val, lastClr } = element?.children[0]?.attributes ?? {};
  return hex(lastClr) ?? hex(val);
}

function hex(argb: string | undefined): string | undefined {
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(argb ?? '')?.[1];
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`;
}

/** A colour made darker (below 0) or lighter (above 0): its luminance is moved (ECMA-376 part 1, 18.8.19). */
function tinted(colour: string, tint: number): string {
  if (!(Math.abs(tint) <= 1) || tint === 0) return colour;
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const chroma = 1 - Math.abs(2 * light - 1) || 1;
  const wantedChroma = 1 - Math.abs(2 * wanted - 1);
  const moved = parts.map((part) => wanted + ((part - light) / chroma) * wantedChroma);
  const byte = (part: number): string =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${moved.map(byte).join('')}`;
}
