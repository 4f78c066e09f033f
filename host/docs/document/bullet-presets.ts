import { at } from './at';
import { sameJson } from '../wire/json';
import type { Json, JsonObject } from '../wire/json';

type Level = readonly [glyph: string, format?: string];

/**
 * The glyphs of the first three levels of each preset; the next six repeat them. A glyph in capitals is a glyph type, any
 * other is the symbol itself. Source: BulletGlyphPreset in the API reference; types and formats as in docs-fixtures
 * (lists.json); the checkbox without symbol: think41/extrasuite GAPS.
 */
const PRESETS: Readonly<Record<string, readonly [Level, Level, Level]>> = {
  BULLET_DISC_CIRCLE_SQUARE: [['●'], ['○'], ['■']],
  BULLET_DIAMONDX_ARROW3D_SQUARE: [['❖'], ['➢'], ['■']],
  BULLET_CHECKBOX: [['GLYPH_TYPE_UNSPECIFIED'], ['GLYPH_TYPE_UNSPECIFIED'], ['GLYPH_TYPE_UNSPECIFIED']],
  BULLET_ARROW_DIAMOND_DISC: [['➔'], ['◆'], ['●']],
  BULLET_STAR_CIRCLE_SQUARE: [['★'], ['○'], ['■']],
  BULLET_ARROW3D_CIRCLE_SQUARE: [['➢'], ['○'], ['■']],
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: [['◀'], ['◆'], ['●']],
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: [['❖'], ['◇'], ['■']],
  BULLET_DIAMOND_CIRCLE_SQUARE: [['◆'], ['○'], ['■']],
  NUMBERED_DECIMAL_ALPHA_ROMAN: [['DECIMAL'], ['ALPHA'], ['ROMAN']],
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: [
    ['DECIMAL', '%)'],
    ['ALPHA', '%)'],
    ['ROMAN', '%)'],
  ],
  NUMBERED_DECIMAL_NESTED: [
    ['DECIMAL', 'nested'],
    ['DECIMAL', 'nested'],
    ['DECIMAL', 'nested'],
  ],
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: [['UPPER_ALPHA'], ['ALPHA'], ['ROMAN']],
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: [['UPPER_ROMAN'], ['UPPER_ALPHA'], ['DECIMAL']],
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: [['ZERO_DECIMAL'], ['ALPHA'], ['ROMAN']],
};

const LEVELS = 9;

/** The list resource of a preset, with its nine levels. Throws on a preset that is not in the API. */
export function presetList(preset: string): JsonObject {
  const levels = PRESETS[preset];
  if (levels === undefined) throw new Error(`no such bullet preset: ${preset}`);
  return {
    listProperties: {
      nestingLevels: Array.from({ length: LEVELS }, (_, n) => nestingLevel(at(levels, n % 3), n)),
    },
  };
}

/** True where the list looks as the preset does, whatever its indents. */
export function matchesPreset(list: JsonObject, preset: string): boolean {
  return sameJson(glyphs(list), glyphs(presetList(preset)));
}

/** The deepest level of a list, counted from 0. */
export const deepestLevel = LEVELS - 1;

/** The indents of a list paragraph at a level, in points. */
export function levelIndents(level: number): JsonObject {
  return {
    indentFirstLine: { magnitude: 18 + 36 * level, unit: 'PT' },
    indentStart: { magnitude: 36 + 36 * level, unit: 'PT' },
  };
}

function nestingLevel([glyph, format]: Level, n: number): JsonObject {
  const ordered = /^[A-Z_]+$/.test(glyph);
  return {
    bulletAlignment: glyph === 'ROMAN' ? 'END' : 'START',
    ...(ordered ? { glyphType: glyph } : { glyphSymbol: glyph }),
    glyphFormat: glyphFormat(ordered && glyph !== 'GLYPH_TYPE_UNSPECIFIED', format, n),
    ...levelIndents(n),
    textStyle: { underline: false },
    startNumber: 1,
  };
}

function glyphFormat(ordered: boolean, format: string | undefined, n: number): string {
  if (!ordered) return `%${String(n)}`;
  if (format === 'nested') return Array.from({ length: n + 1 }, (_, i) => `%${String(i)}.`).join('');
  return format === undefined ? `%${String(n)}.` : format.replace('%', `%${String(n)}`);
}

function glyphs(list: JsonObject): Json {
  const properties = list.listProperties as JsonObject | undefined;
  const levels = (properties?.nestingLevels ?? []) as readonly JsonObject[];
  return levels.map(({ glyphType, glyphSymbol, glyphFormat: format }) => [
    glyphType ?? null,
    glyphSymbol ?? null,
    format ?? null,
  ]);
}
