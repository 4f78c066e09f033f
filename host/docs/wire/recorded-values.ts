import type { JsonObject } from './json';

/**
 * A number as Google's JSON has it once it went through a float: the shortest decimal that is the same 32-bit float
 * (0.06666667, not 0.06666666666666667). As recorded in test/platform/docs-fixtures.
 */
export function float32(value: number): number {
  const float = Math.fround(value);
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(float.toPrecision(digits));
    if (Math.fround(short) === float) return short;
  }
  return Number(float.toPrecision(9));
}

/** A part of a colour as a Doc keeps it: in steps of 1/255, as a float. */
export function colorPart(value: number): number {
  return float32(Math.round(value * 255) / 255);
}

/**
 * A style's message as documents.get gives it back: a magnitude, a part of a colour or a line spacing of zero is left out,
 * colours are k/255 as floats, and a font family always has its weight (400 unless one is given). Any other message is
 * given back as it is. Source: the recorded documents, where none of 7 303 magnitudes, 1 011 parts of colours and 837 line
 * spacings is zero and each of 1 255 font families has a weight.
 */
export function asRecorded(message: JsonObject, type: string): JsonObject {
  switch (type) {
    case 'Dimension':
      return withoutZeros(message, 'magnitude');
    case 'RgbColor':
      return withoutZeros(
        Object.fromEntries(
          Object.entries(message).map(([part, value]) => [
            part,
            typeof value === 'number' ? colorPart(value) : value,
          ]),
        ),
        'red',
        'green',
        'blue',
      );
    case 'WeightedFontFamily':
      return message.fontFamily === undefined || message.weight !== undefined
        ? message
        : { ...message, weight: 400 };
    case 'ParagraphStyle':
      return typeof message.lineSpacing === 'number'
        ? withoutZeros({ ...message, lineSpacing: float32(message.lineSpacing) }, 'lineSpacing')
        : message;
    case 'DocumentStyle':
    case 'SectionStyle':
      return withoutZeros(message, 'pageNumberStart');
    default:
      return message;
  }
}

function withoutZeros(message: JsonObject, ...fields: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(message).filter(([field, value]) => value !== 0 || !fields.includes(field)),
  );
}
