import type { Element } from '@xmldom/xmldom';
import { levelIndents } from '../document/bullet-presets';
import { mainPart } from './docx-package';
import type { DocxPackage } from './docx-package';
import { paragraphStyle, textStyle } from './import-style-properties';
import type { ThemeFonts } from './import-style-properties';
import type { JsonObject } from '../wire/json';
import { attribute, childrenNamed, descend, numberAttribute } from './xml-elements';

const LEVELS = 9;

const GLYPH_TYPES: Readonly<Record<string, string>> = {
  decimal: 'DECIMAL',
  decimalZero: 'ZERO_DECIMAL',
  lowerLetter: 'ALPHA',
  upperLetter: 'UPPER_ALPHA',
  lowerRoman: 'ROMAN',
  upperRoman: 'UPPER_ROMAN',
  none: 'NONE',
};

/** Symbol fonts keep bullets in the private use area; these are the usual ones. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF0B7': '●',
  '\uF0A7': '■',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  o: '○',
};

/** The list of a Word numbering instance, or undefined where numbering.xml has none such. */
export type ListOf = (numId: string) => JsonObject | undefined;

/** Reads numbering.xml: each w:num becomes a list of its own, as its numbers start afresh. */
export function importNumbering(docx: DocxPackage, fonts: ThemeFonts): ListOf {
  const root = docx.part(docx.targetOfType(mainPart(docx), 'numbering') ?? 'word/numbering.xml');
  const patterns = new Map(
    childrenNamed(root, 'abstractNum').map((pattern) => [attribute(pattern, 'abstractNumId'), pattern]),
  );
  const instances = new Map(childrenNamed(root, 'num').map((num) => [attribute(num, 'numId'), num]));
  return (numId) => {
    const instance = instances.get(numId);
    if (instance === undefined) return undefined;
    const pattern = patterns.get(attribute(descend(instance, 'abstractNumId'), 'val'));
    const levels = new Map(childrenNamed(pattern, 'lvl').map((level) => [attribute(level, 'ilvl'), level]));
    const overrides = new Map(
      childrenNamed(instance, 'lvlOverride').map((override) => [attribute(override, 'ilvl'), override]),
    );
    const nestingLevels = Array.from({ length: LEVELS }, (_, n) => {
      const override = overrides.get(String(n));
      const level = descend(override, 'lvl') ?? levels.get(String(n));
      const start = numberAttribute(descend(override, 'startOverride'), 'val');
      return nestingLevel(level, n, start, fonts);
    });
    return { listProperties: { nestingLevels } };
  };
}

function nestingLevel(
  level: Element | undefined,
  n: number,
  startOverride: number | undefined,
  fonts: ThemeFonts,
): JsonObject {
  const format = attribute(descend(level, 'numFmt'), 'val') ?? 'decimal';
  const text = attribute(descend(level, 'lvlText'), 'val') ?? `%${String(n + 1)}.`;
  const indents = paragraphStyle(descend(level, 'pPr'));
  const bullet = format === 'bullet';
  const start = startOverride ?? numberAttribute(descend(level, 'start'), 'val') ?? 1;
  return {
    bulletAlignment: attribute(descend(level, 'lvlJc'), 'val') === 'right' ? 'END' : 'START',
    ...(bullet ? { glyphSymbol: SYMBOLS[text] ?? text } : { glyphType: GLYPH_TYPES[format] ?? 'DECIMAL' }),
    // Word counts levels from 1, Docs from 0.
    glyphFormat: bullet
      ? `%${String(n)}`
      : text.replace(/%([1-9])/g, (_, digit: string) => `%${String(Number(digit) - 1)}`),
    ...levelIndents(n),
    ...(indents.indentStart !== undefined && {
      indentFirstLine: indents.indentFirstLine,
      indentStart: indents.indentStart,
    }),
    textStyle: textStyle(descend(level, 'rPr'), fonts),
    ...(start !== 0 && { startNumber: start }),
  };
}
