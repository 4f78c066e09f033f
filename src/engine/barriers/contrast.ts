/** A colour in sRGB, each channel from 0 to 1. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** The contrast ratio of two colours, from 1 to 21. Source: WCAG 2.1, definitions of contrast ratio and relative luminance. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast that text of a size in points needs. Source: WCAG 2.1, success criterion 1.4.3. */
export function neededContrast(points: number, isBold: boolean): number {
  return points >= 18 || (isBold && points >= 14) ? 3 : 4.5;
}

function luminance({ red, green, blue }: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
