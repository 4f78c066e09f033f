import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asRecorded, colorPart, float32 } from '../../../../host/docs/wire/recorded-values';
import { aDocument, after, bodyOf, paragraphsOf, PLATFORM, refusal } from '../document/a-document';
import { unlikeRecorded } from '../document/invariants';

const points = (magnitude: number) => ({ magnitude, unit: 'PT' });

/** Every part of a colour in the recorded documents. */
function recordedParts(): readonly number[] {
  const fixtures = join(PLATFORM, 'docs-fixtures');
  const texts = readdirSync(fixtures).flatMap((folder) =>
    readdirSync(join(fixtures, folder)).map((file) => readFileSync(join(fixtures, folder, file), 'utf8')),
  );
  return texts.flatMap((text) =>
    [...text.matchAll(/"(?:red|green|blue)": ?([\d.]+)/g)].map(([, part]) => Number(part)),
  );
}

describe('colorPart', () => {
  it('gives each recorded part of a colour back to the digit', () => {
    const parts = recordedParts();
    expect(parts.length).toBeGreaterThan(400);
    expect(parts.map(colorPart)).toEqual(parts);
  });

  it('takes any number to the nearest of 255 steps', () => {
    expect([0.1, 0.5, 1, 17 / 255].map(colorPart)).toEqual([0.101960786, 0.5019608, 1, 0.06666667]);
  });
});

describe('float32', () => {
  it('is the shortest decimal of the same float', () => {
    expect([115, 1 / 3, 127.8, 0.8].map(float32)).toEqual([115, 0.33333334, 127.8, 0.8]);
  });
});

describe('asRecorded', () => {
  it('leaves zeros of styles out and gives a font family its weight', () => {
    expect(asRecorded(points(0), 'Dimension')).toEqual({ unit: 'PT' });
    expect(asRecorded({ red: 0, blue: 1 }, 'RgbColor')).toEqual({ blue: 1 });
    expect(asRecorded({ fontFamily: 'Roboto' }, 'WeightedFontFamily')).toEqual({
      fontFamily: 'Roboto',
      weight: 400,
    });
    expect(asRecorded({ fontFamily: 'Roboto', weight: 300 }, 'WeightedFontFamily').weight).toBe(300);
  });

  it('leaves the zeros of places as they are: an index that is given is not one left out', () => {
    expect(asRecorded({ startIndex: 0, endIndex: 3 }, 'Range')).toEqual({ startIndex: 0, endIndex: 3 });
  });
});

describe('what is read back after a batch', () => {
  it('is as Google would have written it, whatever the requests set', () => {
    const range = { startIndex: 1, endIndex: 4 };
    const document = after(
      aDocument('ett'),
      {
        updateTextStyle: {
          range,
          textStyle: {
            fontSize: points(12),
            weightedFontFamily: { fontFamily: 'Lato' },
            foregroundColor: { color: { rgbColor: { red: 0, green: 0.1, blue: 0 } } },
          },
          fields: 'fontSize,weightedFontFamily.fontFamily,foregroundColor',
        },
      },
      {
        updateParagraphStyle: {
          range,
          paragraphStyle: { spaceAbove: points(0), borderTop: { width: points(0), padding: points(0) } },
          fields: 'spaceAbove,borderTop',
        },
      },
    );
    const paragraph = paragraphsOf(bodyOf(document))[0];
    expect(unlikeRecorded(document)).toEqual([]);
    expect(paragraph?.elements?.[0]?.textRun?.textStyle).toEqual({
      fontSize: points(12),
      weightedFontFamily: { fontFamily: 'Lato', weight: 400 },
      foregroundColor: { color: { rgbColor: { green: 0.101960786 } } },
    });
    expect(paragraph?.paragraphStyle).toMatchObject({
      spaceAbove: { unit: 'PT' },
      borderTop: { width: { unit: 'PT' }, padding: { unit: 'PT' } },
    });
  });

  // ParagraphStyle.pageBreakBefore in v1.d.ts: "unsupported regions, including Table, Header, Footer and Footnote".
  it('never has a page break before a paragraph in a table, header, footer or footnote', () => {
    const before = (range: object) => ({
      updateParagraphStyle: { range, paragraphStyle: { pageBreakBefore: true }, fields: 'pageBreakBefore' },
    });
    const made = after(
      aDocument('ett'),
      { insertTable: { location: { index: 4 }, rows: 1, columns: 1 } },
      { createHeader: { type: 'DEFAULT' } },
      { createFootnote: { location: { index: 2 } } },
    );
    const [footnote] = Object.keys(made.footnotes ?? {});
    const segments = [made.documentStyle?.defaultHeaderId, footnote];
    const ranges = [
      { startIndex: 9, endIndex: 10 },
      ...segments.map((segmentId) => ({ segmentId, startIndex: 0, endIndex: 1 })),
    ];
    for (const range of ranges) expect(refusal(made, before(range))).toContain('page break before');
    expect(
      paragraphsOf(bodyOf(after(made, before({ startIndex: 1, endIndex: 2 }))))[0]?.paragraphStyle,
    ).toMatchObject({ pageBreakBefore: true });
  });
});
