import { AlignmentType, LevelFormat } from 'docx';
import type { ILevelsOptions, INumberingOptions } from 'docx';
import { paragraphProperties, runProperties } from './export-style-properties';
import { objectAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { isOrdered, nestingLevels } from '../document/list-numbers';

const FORMATS: Readonly<Record<string, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  DECIMAL: LevelFormat.DECIMAL,
  ZERO_DECIMAL: LevelFormat.DECIMAL_ZERO,
  ALPHA: LevelFormat.LOWER_LETTER,
  UPPER_ALPHA: LevelFormat.UPPER_LETTER,
  ROMAN: LevelFormat.LOWER_ROMAN,
  UPPER_ROMAN: LevelFormat.UPPER_ROMAN,
};

/** Every list as a Word numbering of its own, named by the list's id: so each starts its numbers afresh. */
export function exportNumbering(lists: ReadonlyMap<string, JsonObject>): INumberingOptions {
  return {
    config: [...lists].map(([listId, list]) => ({
      reference: listId,
      levels: nestingLevels({ [listId]: list }, listId).map(exportLevel),
    })),
  };
}

function exportLevel(level: JsonObject, n: number): ILevelsOptions {
  const ordered = isOrdered(level);
  const { indent } = paragraphProperties(level);
  return {
    level: n,
    format: ordered ? (FORMATS[stringAt(level, 'glyphType')] ?? LevelFormat.DECIMAL) : LevelFormat.BULLET,
    text: ordered
      ? // Docs counts levels from 0, Word from 1.
        stringAt(level, 'glyphFormat').replace(
          /%(\d)/g,
          (_, digit: string) => `%${String(Number(digit) + 1)}`,
        )
      : symbolOf(level),
    alignment: level.bulletAlignment === 'END' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    ...(typeof level.startNumber === 'number' && ordered && { start: Math.max(level.startNumber, 1) }),
    style: {
      run: runProperties(objectAt(level, 'textStyle')),
      ...(indent !== undefined && { paragraph: { indent } }),
    },
  };
}

/** A check box has no symbol of its own in the resource. */
function symbolOf(level: JsonObject): string {
  if (level.glyphType === 'NONE') return '';
  const symbol = stringAt(level, 'glyphSymbol');
  return symbol === '' ? '☐' : symbol;
}
