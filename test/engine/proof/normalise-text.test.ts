import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../../seeded-fast-check';
import { characterRules, normaliseText } from '../../../src/engine/proof/normalise-text';
import { normalisedAgain } from '../../verify/digests-again';

describe('normaliseText', () => {
  it.each([
    ['composes letters', 'Ha\u030algard', 'Hålgard'],
    ['makes every space a space', '1\u00a0250\u202f000\u2009kr', '1 250 000 kr'],
    ['makes a run of spaces, tabs and line breaks one space', ' a \t b\r\n\u000bc ', 'a b c'],
    ['makes every dash a hyphen', '2022–2024 − a\u2011b', '2022-2024 - a-b'],
    ['takes soft hyphens and signs without width out', 'kom\u00admun\u200bstyrelse\ufeff', 'kommunstyrelse'],
    ['composes what such a sign kept apart', 'a\u200b\u030a', 'å'],
    ['puts U+FFFD for half a surrogate pair and for the mark of an object', '\ud800 \ufffc', '\ufffd \ufffd'],
    ['keeps digits, letters and other signs', '-5 % §12 ”a” A', '-5 % §12 ”a” A'],
  ])('%s', (_what, text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });

  it('keeps apart what people tell apart', () => {
    for (const [one, other] of [
      ['-5', '5'],
      ['1 2', '12'],
      ['1,5', '1.5'],
      ['A', 'a'],
      ['a', 'å'],
      ['²', '2'],
    ] as const) {
      expect(normaliseText(one)).not.toBe(normaliseText(other));
    }
  });

  it('gives what another hand makes of its description, and that again of itself', () => {
    const signs = fc.oneof(
      fc.string({ unit: 'binary' }),
      // Of signs that the rules are about, and those that letters are composed of.
      fc
        .array(
          fc.oneof(
            fc.integer({ min: 0x20, max: 0x24f }),
            fc.integer({ min: 0x300, max: 0x36f }),
            fc.integer({ min: 0x1680, max: 0x180e }),
            fc.integer({ min: 0x2000, max: 0x2212 }),
            fc.integer({ min: 0xfe00, max: 0xffff }),
          ),
        )
        .map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(signs, (text) => {
        const normalised = normaliseText(text);
        expect(normalised).toBe(normalisedAgain(text));
        expect(normaliseText(normalised)).toBe(normalised);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes the signs that docs/verifiera.md lists, and no others', () => {
    const page = readFileSync(join(__dirname, '../../../docs/verifiera.md'), 'utf8');
    const hex = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    for (const { signs } of characterRules()) {
      const listed = signs.map((each) => (typeof each === 'number' ? hex(each) : each.map(hex).join('–')));
      expect(page.replace(/ +/g, ' ')).toContain(`| ${listed.join(', ')} |`);
    }
  });
});
