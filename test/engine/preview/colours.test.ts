/** The contrasts that WCAG 2.2 asks for: 4.5:1 for text (1.4.3), 3:1 for what a picture is understood by (1.4.11). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, '../../../src/sidebar/css/dialog.css'), 'utf8');

type Colours = Readonly<Record<string, string>>;

function coloursIn(part: string): Colours {
  const named = part.matchAll(/--([a-z-]+): (#[0-9a-f]+);/g);
  return Object.fromEntries([...named].map(([, name = '', hex = '']) => [name, hex]));
}

const [lightPart = '', darkPart = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const light = coloursIn(lightPart);
const schemes = [
  ['light', light],
  ['dark', { ...light, ...coloursIn(darkPart) }],
] as const;

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const hex = colours[name];
    if (hex === undefined) throw new Error(`dialog.css has no colour --${name}`);
    return luminance(hex) + 0.05;
  });
  return Math.max((a ?? 0) / (b ?? 1), (b ?? 0) / (a ?? 1));
}

describe('the colours of the preview', () => {
  const texts = ['ink', 'quiet', 'link'].flatMap((text) =>
    ['paper', 'ground', 'head'].map((on) => [text, on] as const),
  );

  it.each(schemes)('have texts that can be read, %s', (_, colours) => {
    const weak = [...texts, ['ink', 'mark-ground'] as const].filter(
      ([text, on]) => contrast(colours, text, on) < 4.5,
    );
    expect(weak).toEqual([]);
  });

  it.each(schemes)('have bars and marks that can be seen, %s', (_, colours) => {
    const shapes = ['solid', 'striped', 'dotted', 'quiet'];
    expect(shapes.filter((shape) => contrast(colours, shape, 'paper') < 3)).toEqual([]);
    expect(contrast(colours, 'mark-line', 'mark-ground')).toBeGreaterThanOrEqual(3);
  });

  it('are others where the screen is dark', () => {
    expect(
      contrast({ light: light['paper'] ?? '', dark: schemes[1][1]['paper'] ?? '' }, 'light', 'dark'),
    ).toBeGreaterThan(10);
  });
});
