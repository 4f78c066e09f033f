import type { docs_v1 } from '@googleapis/docs';
import { aDocument, after, paragraphWith, refusal, runsOf } from '../document/a-document';

const style = (
  startIndex: number,
  endIndex: number,
  textStyle: docs_v1.Schema$TextStyle,
  fields: string,
): docs_v1.Schema$Request => ({ updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields } });

describe('updateTextStyle', () => {
  it('styles part of a run and leaves the rest', () => {
    const document = after(aDocument('ett två tre'), style(5, 8, { bold: true }, 'bold'));
    expect(runsOf(paragraphWith(document, 'ett'))).toEqual([
      ['ett ', {}],
      ['två', { bold: true }],
      [' tre\n', {}],
    ]);
  });

  // errors-and-discovery (id 68841452892): an empty style with a mask returns a run to {}.
  it('resets what the mask names and the style lacks', () => {
    const document = after(
      aDocument('ett'),
      style(1, 4, { bold: true, italic: true }, 'bold,italic'),
      style(1, 4, {}, 'bold'),
      style(1, 4, {}, 'italic'),
    );
    expect(runsOf(paragraphWith(document, 'ett'))).toEqual([['ett\n', {}]]);
  });

  it('sets every field with a star', () => {
    const document = after(
      aDocument('ett'),
      style(1, 4, { bold: true }, 'bold'),
      style(1, 4, { italic: true }, '*'),
    );
    expect(runsOf(paragraphWith(document, 'ett'))).toEqual([['ett\n', { italic: true }]]);
  });

  // TextStyle.link in v1.d.ts; the colour as in docs-fixtures.
  it('makes a link blue and underlined unless the request says otherwise, and never links a newline', () => {
    const link = { url: 'https://example.se/' };
    const document = after(aDocument('ett\ntvå'), style(1, 8, { link }, 'link'));
    const look = {
      link,
      underline: true,
      foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
    };
    expect(runsOf(paragraphWith(document, 'ett'))).toEqual([
      ['ett', look],
      ['\n', {}],
    ]);
    const plain = after(aDocument('ett'), style(1, 4, { link, underline: false }, 'link,underline'));
    expect(runsOf(paragraphWith(plain, 'ett'))[0]?.[1].underline).toBe(false);
  });

  it('takes the look of a link away with the link', () => {
    const document = after(
      aDocument('ett'),
      style(1, 4, { link: { url: 'https://example.se/' } }, 'link'),
      style(1, 4, {}, 'link'),
    );
    expect(runsOf(paragraphWith(document, 'ett'))).toEqual([['ett\n', {}]]);
  });

  it('styles the bullet whose newline the range covers', () => {
    const document = after(
      aDocument('ett\ntvå'),
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 8 }, bulletPreset: 'BULLET_CHECKBOX' } },
      style(1, 5, { bold: true }, 'bold'),
    );
    expect(paragraphWith(document, 'ett').bullet?.textStyle).toEqual({ bold: true });
    expect(paragraphWith(document, 'två').bullet?.textStyle).toEqual({});
  });

  it('styles a character of two units as a whole when the range cuts it', () => {
    const document = after(aDocument('a😀b'), style(1, 3, { bold: true }, 'bold'));
    expect(runsOf(paragraphWith(document, 'a'))).toEqual([
      ['a😀', { bold: true }],
      ['b\n', {}],
    ]);
  });

  it('refuses a mask without fields', () => {
    expect(refusal(aDocument('ett'), style(1, 2, {}, ''))).toBe(
      'Invalid requests[0].updateTextStyle: At least one field must be specified.',
    );
  });
});
