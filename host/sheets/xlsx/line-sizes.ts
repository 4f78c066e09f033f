/** Pixels of a column's width in characters of the default font, as Excel reckons them. */
export function widthInPixels(characters: number): number {
  return Math.trunc(characters * 7 + 5);
}

/** The width in characters of a column of so many pixels; `widthInPixels` gives the same pixels for it. */
export function widthInCharacters(pixels: number): number {
  return (pixels - 5) / 7;
}

/** Pixels of a row's height in points. */
export function heightInPixels(points: number): number {
  return Math.round(points / 0.75);
}

/** The height in points of a row of so many pixels. */
export function heightInPoints(pixels: number): number {
  return pixels * 0.75;
}
