// The width of a digit in the default font, in pixels, and what the format rounds a width with (ECMA-376 part 1, 18.3.1.13).
const digit = 7;
const rounding = Math.trunc(128 / digit) / 256;

/** The pixels of a column's width, which a file states in digits of the default font. */
export function widthInPixels(digits: number): number {
  return Math.trunc((digits + rounding) * digit);
}

/** The width of a column of so many pixels, in digits; `widthInPixels` gives the same pixels for it. */
export function widthInDigits(pixels: number): number {
  return pixels / digit;
}

/** Pixels of a row's height in points. */
export function heightInPixels(points: number): number {
  return Math.round(points / 0.75);
}

/** The height in points of a row of so many pixels. */
export function heightInPoints(pixels: number): number {
  return pixels * 0.75;
}
