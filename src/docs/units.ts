import type { docs_v1 } from '@googleapis/docs';

/** A length in points, the only unit that the Docs API takes. */
export function points(magnitude: number): docs_v1.Schema$Dimension {
  return { magnitude, unit: 'PT' };
}

/** A colour from its six hex digits, each channel as the share from 0 to 1 that the Docs API takes. */
export function colour(hex: string): docs_v1.Schema$OptionalColor {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { color: { rgbColor: { red: channel(0), green: channel(2), blue: channel(4) } } };
}
