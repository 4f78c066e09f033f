import {
  aDocument,
  after,
  bodyOf,
  bodyText,
  paragraphWith,
  paragraphsOf,
  rangesNamed,
} from '../document/a-document';

const bullets = (startIndex: number, endIndex: number, bulletPreset: string) => ({
  createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset },
});

describe('createParagraphBullets', () => {
  it('nests by leading tabs, which go, and moves the named ranges behind them', () => {
    const named = after(aDocument('ett\n\ttvå\n\t\ttre\nfyra'), {
      createNamedRange: { name: 'sist', range: { startIndex: 16, endIndex: 20 } },
    });
    expect(rangesNamed(named, 'sist')).toEqual([[16, 20]]);
    const document = after(named, bullets(1, 15, 'NUMBERED_DECIMAL_ALPHA_ROMAN'));
    expect(bodyText(document)).toBe('ett\ntvå\ntre\nfyra\n');
    expect(paragraphsOf(bodyOf(document)).map(({ bullet }) => bullet && (bullet.nestingLevel ?? 0))).toEqual([
      0,
      1,
      2,
      undefined,
    ]);
    expect(rangesNamed(document, 'sist')).toEqual([[13, 17]]);
  });

  // extrasuite: 18/36 points, and 36 more for each level. Also in docs-fixtures lists.json.
  it('indents each level as Docs does', () => {
    const document = after(aDocument('\tett'), bullets(1, 3, 'BULLET_DISC_CIRCLE_SQUARE'));
    expect(paragraphWith(document, 'ett').paragraphStyle).toMatchObject({
      indentFirstLine: { magnitude: 54, unit: 'PT' },
      indentStart: { magnitude: 72, unit: 'PT' },
    });
  });

  it('joins the list before it when that has the same preset, and else makes its own', () => {
    const document = after(
      aDocument('ett\ntvå\ntre'),
      bullets(1, 2, 'NUMBERED_DECIMAL_NESTED'),
      bullets(5, 6, 'NUMBERED_DECIMAL_NESTED'),
      bullets(9, 10, 'BULLET_DISC_CIRCLE_SQUARE'),
    );
    const ids = paragraphsOf(bodyOf(document)).map(({ bullet }) => bullet?.listId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[1]);
    expect(Object.keys(document.lists ?? {})).toEqual([ids[0], ids[2]]);
  });

  // extrasuite GAPS.
  it('has no symbol for a check box', () => {
    const document = after(aDocument('ett'), bullets(1, 2, 'BULLET_CHECKBOX'));
    const [level] = Object.values(document.lists ?? {})[0]?.listProperties?.nestingLevels ?? [];
    expect(level?.glyphType).toBe('GLYPH_TYPE_UNSPECIFIED');
    expect(level?.glyphSymbol).toBeUndefined();
  });
});

describe('deleteParagraphBullets', () => {
  it('leaves plain paragraphs, indented as deep as they were nested', () => {
    const document = after(aDocument('ett\n\ttvå'), bullets(1, 7, 'BULLET_CHECKBOX'), {
      deleteParagraphBullets: { range: { startIndex: 1, endIndex: 7 } },
    });
    const [first, second] = paragraphsOf(bodyOf(document));
    expect([first?.bullet, second?.bullet]).toEqual([undefined, undefined]);
    expect(first?.paragraphStyle?.indentStart).toBeUndefined();
    expect(second?.paragraphStyle?.indentStart).toEqual({ magnitude: 36, unit: 'PT' });
  });
});
