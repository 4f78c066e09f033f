import type { docs_v1 } from '@googleapis/docs';

export type Preset = 'NUMBERED_DECIMAL_ALPHA_ROMAN' | 'BULLET_DISC_CIRCLE_SQUARE';

/** The glyphs of the first three levels of the presets that a report's lists have (BulletGlyphPreset in the API's reference). */
const PRESETS: readonly (readonly [Preset, readonly string[]])[] = [
  ['NUMBERED_DECIMAL_ALPHA_ROMAN', ['DECIMAL %0.', 'ALPHA %1.', 'ROMAN %2.']],
  ['BULLET_DISC_CIRCLE_SQUARE', ['● %0', '○ %1', '■ %2']],
];

/** The preset that makes a list like this one; null where none of a report's does. */
export function presetOf(list: docs_v1.Schema$List | undefined): Preset | null {
  const glyphs = (list?.listProperties?.nestingLevels ?? [])
    .slice(0, 3)
    .map(
      ({ glyphType, glyphSymbol, glyphFormat }) => `${glyphSymbol ?? glyphType ?? ''} ${glyphFormat ?? ''}`,
    );
  const found = PRESETS.find(([, wanted]) => wanted.join() === glyphs.join());
  return found?.[0] ?? null;
}
