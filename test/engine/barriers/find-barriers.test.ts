/** What can keep someone from reading a document: each test changes one thing in a document that has no barriers. */
import type { docs_v1 } from '@googleapis/docs';
import { barrierKinds } from '../../../src/engine/barriers/barrier';
import { contrastRatio } from '../../../src/engine/barriers/contrast';
import { findBarriers } from '../../../src/engine/barriers/find-barriers';
import { barrierTexts, figuresText, placeText } from '../../../src/sidebar/tools/accessibility-words';

type Element = docs_v1.Schema$StructuralElement;
type TextStyle = docs_v1.Schema$TextStyle;
type Run = readonly [text: string, style?: TextStyle];
type Tab = Parameters<typeof findBarriers>[0];

const grey = (share: number): docs_v1.Schema$OptionalColor => ({
  color: { rgbColor: { red: share, green: share, blue: share } },
});
const strong: TextStyle = { bold: true };
const to = (url: string): TextStyle => ({ link: { url }, underline: true });

function paragraph(content: string | readonly Run[], namedStyleType = 'NORMAL_TEXT'): Element {
  const runs = typeof content === 'string' ? [[content] as Run] : content;
  return {
    paragraph: {
      paragraphStyle: { namedStyleType, ...(namedStyleType.startsWith('H') && { headingId: 'h.1' }) },
      elements: [...runs, ['\n'] as Run].map(([text, textStyle = {}]) => ({
        textRun: { content: text, textStyle },
      })),
    },
  };
}

function table(rows: readonly (readonly string[])[], hasHeader = true): Element {
  return {
    table: {
      rows: rows.length,
      columns: rows[0]?.length ?? 0,
      tableRows: rows.map((row, index) => ({
        tableRowStyle: { tableHeader: hasHeader && index === 0 },
        tableCells: row.map((text) => ({ tableCellStyle: {}, content: [paragraph(text)] })),
      })),
    },
  };
}

const rows = [
  ['År', 'Budget'],
  ['2023', '150 000'],
];
const before = [
  paragraph('Slutrapport', 'TITLE'),
  paragraph('Sammanfattning', 'HEADING_1'),
  paragraph('Parterna har samverkat.'),
];
const after = [paragraph('Budget per år', 'HEADING_2'), table(rows), paragraph('Beloppen är i kronor.')];

/** A document without barriers, with this in its middle. */
const withThese = (...elements: readonly Element[]): Tab => ({
  body: { content: [{ sectionBreak: {} }, ...before, ...elements, ...after] },
});

/** The kinds and words of what is found. */
const found = (tab: Tab): readonly string[] =>
  findBarriers(tab).map(({ kind, words }) => `${kind}: ${words}`);

const picture = (embedded: docs_v1.Schema$EmbeddedObject): Tab => ({
  ...withThese({ paragraph: { elements: [{ inlineObjectElement: { inlineObjectId: 'one' } }] } }),
  inlineObjects: { one: { inlineObjectProperties: { embeddedObject: embedded } } },
});

describe('findBarriers', () => {
  it('finds nothing in a document with a title, headings in order, a table with a header row and speaking links', () => {
    expect(
      found(
        withThese(
          paragraph([['Läs om det i '], ['årsredovisningen för 2023', to('https://a.se')], ['.']]),
          paragraph([['Skriv till '], ['registrator@exempel.se', to('mailto:registrator@exempel.se')]]),
        ),
      ),
    ).toEqual([]);
  });

  it('finds a document without a title, and one with several', () => {
    expect(found({ body: { content: before.slice(1) } })).toEqual(['no-title: ']);
    expect(findBarriers(withThese(paragraph('En till', 'TITLE')))).toEqual([
      {
        kind: 'several-titles',
        part: 'body',
        heading: '',
        headingId: '',
        words: 'En till',
        around: '',
        figures: [2],
      },
    ]);
  });

  it('finds a heading whose level leaves one out, also the first one, and an empty one', () => {
    const skipped = findBarriers(withThese(paragraph('Nöjdhet', 'HEADING_3')));
    expect(skipped).toEqual([
      {
        kind: 'heading-skipped',
        part: 'body',
        heading: 'Nöjdhet',
        headingId: 'h.1',
        words: 'Nöjdhet',
        around: '',
        figures: [1, 3],
      },
    ]);
    expect(
      found({ body: { content: [paragraph('Titel', 'TITLE'), paragraph('Del', 'HEADING_2')] } }),
    ).toEqual(['heading-skipped: Del']);
    expect(found(withThese(paragraph('', 'HEADING_2')))).toEqual(['heading-empty: Parterna har samverkat.']);
  });

  it('finds a heading that is only bold, but neither a caption, a bold sentence, a gap nor bold words in a text', () => {
    const next = paragraph('Samverkan har fungerat väl.');
    expect(found(withThese(paragraph([['Våra lärdomar', strong]]), next))).toEqual([
      'heading-by-look: Våra lärdomar',
    ]);
    expect(found(withThese(paragraph([['Närvarande:', strong]]), next))).toEqual([
      'heading-by-look: Närvarande:',
    ]);
    for (const text of ['Detta är viktigt.', '[Underlaget saknas.]']) {
      expect(found(withThese(paragraph([[text, strong]]), next))).toEqual([]);
    }
    expect(found(withThese(paragraph([['Budget och utfall', strong]]), table(rows)))).toEqual([]);
    expect(found(withThese(paragraph([['Parterna', strong], [' har mötts']]), next))).toEqual([]);
  });

  it('finds a picture without alternative text, with the words before it, in the header too', () => {
    expect(found(picture({}))).toEqual(['picture-without-text: Parterna har samverkat.']);
    expect(found(picture({ description: 'Barn målar på torget.' }))).toEqual([]);
    expect(found(picture({ title: ' ', description: 'IMG_1234.jpg' }))).toEqual([
      'picture-named: IMG_1234.jpg',
    ]);
    expect(found(picture({ title: 'Bild 3' }))).toEqual(['picture-named: Bild 3']);
    expect(found(picture({ title: 'bild1.png', description: 'Barn målar på torget.' }))).toEqual([]);
    const header = { content: [{ paragraph: { positionedObjectIds: ['logo'], elements: [] } }] };
    const beside = { ...withThese(), headers: { h: header } };
    const positionedObjects = { logo: { positionedObjectProperties: { embeddedObject: {} } } };
    expect(findBarriers({ ...beside, positionedObjects })).toMatchObject([
      { kind: 'picture-without-text', part: 'header', words: '' },
    ]);
  });

  it.each(['här', 'Klicka här!', '”Läs mer”', 'läs mer »', 'Länk', ' '])(
    'finds a link text that says nothing: %s',
    (text) => {
      expect(findBarriers(withThese(paragraph([['Se '], [text, to('https://a.se')], ['.']])))).toMatchObject([
        { kind: 'link-says-nothing' },
      ]);
    },
  );

  it('finds an address as link text, and takes runs of one link as one', () => {
    const address = paragraph([['https://www.a.se/1', to('https://a.se')]]);
    expect(found(withThese(address))).toEqual(['link-is-address: https://www.a.se/1']);
    const short = paragraph([['lindby.example/intyg', to('https://a.se')]]);
    expect(found(withThese(short))).toEqual(['link-is-address: lindby.example/intyg']);
    const mail = paragraph([['anna@a.se', to('mailto:anna@a.se')]]);
    expect(found(withThese(mail))).toEqual([]);
    const pieces = paragraph([
      ['Läs mer', to('https://a.se')],
      [' om Art Camp', { ...to('https://a.se'), ...strong }],
    ]);
    expect(found(withThese(pieces))).toEqual([]);
  });

  it('finds a table without a header row, but not a box or a single row', () => {
    expect(found(withThese(table(rows, false)))).toEqual(['table-without-header: År, Budget']);
    expect(found(withThese(table([['En ruta'], ['med text']], false)))).toEqual([]);
    expect(found(withThese(table([['a', 'b']], false)))).toEqual([]);
  });

  it('finds merged cells', () => {
    const merged = table(rows);
    const [cell] = merged.table?.tableRows?.[1]?.tableCells ?? [];
    if (cell !== undefined) cell.tableCellStyle = { columnSpan: 2 };
    expect(found(withThese(merged))).toEqual(['merged-cells: År, Budget']);
  });

  it('finds a list typed by hand, but not one line that begins with a dash or a number', () => {
    expect(found(withThese(paragraph('- ett'), paragraph('- två')))).toEqual(['list-by-hand: - ett']);
    expect(found(withThese(paragraph('1) ett'), paragraph('2) två')))).toEqual(['list-by-hand: 1) ett']);
    expect(found(withThese(paragraph('● ett'), paragraph('● två')))).toEqual(['list-by-hand: ● ett']);
    expect(found(withThese(paragraph('a) ett'), paragraph('b) två')))).toEqual(['list-by-hand: a) ett']);
    expect(found(withThese(paragraph('– Det var roligt, säger en deltagare.')))).toEqual([]);
    expect(found(withThese(paragraph('2023 var ett bra år.'), paragraph('2024 också.')))).toEqual([]);
  });

  it('finds a list typed within a paragraph or a cell, but not what people say', () => {
    expect(findBarriers(withThese(paragraph('Vi har:\u000B- en lokal\u000B- två ledare')))).toMatchObject([
      { kind: 'list-by-hand', words: '- en lokal', figures: [2] },
    ]);
    expect(
      found(
        withThese(
          table([
            ['Del', 'Innehåll'],
            ['Ateljé', '1. måla\u000B2. rita'],
          ]),
        ),
      ),
    ).toEqual(['list-by-hand: 1. måla']);
    expect(found(withThese(paragraph('– Vad var bäst?'), paragraph('– Att måla.')))).toEqual([]);
    expect(found(withThese(paragraph('– Jag målade, säger Kim.'), paragraph('– Vi kommer igen.')))).toEqual(
      [],
    );
  });

  it('leaves alone what someone has suggested to delete', () => {
    const deleted = paragraph([['DETTA ÄR VIKTIGT FÖR ALLA', { underline: true }]]);
    for (const { textRun } of deleted.paragraph?.elements ?? []) {
      if (textRun !== undefined) textRun.suggestedDeletionIds = ['s.1'];
    }
    expect(found(withThese(deleted))).toEqual([]);
  });

  it('finds empty paragraphs, but not one that Docs keeps beside a table', () => {
    const [empty, text] = [paragraph(' '), paragraph('Mer text.')];
    expect(findBarriers(withThese(empty, empty, text))).toMatchObject([
      { kind: 'empty-paragraphs', words: 'Parterna har samverkat.', figures: [2] },
    ]);
    expect(found(withThese(empty, text))).toHaveLength(1);
    expect(found(withThese(table(rows), empty, table(rows)))).toEqual([]);
    expect(found(withThese(table(rows), empty, empty, text))).toHaveLength(1);
  });

  it('finds text that is hard to see against what is behind it, by its size and weight', () => {
    const light = (style: TextStyle = {}): Tab =>
      withThese(paragraph([['Ljusgrå text', { foregroundColor: grey(0.5), ...style }]]));
    expect(findBarriers(light())).toMatchObject([{ kind: 'low-contrast', words: 'Ljusgrå text' }]);
    expect(found(light({ fontSize: { magnitude: 18 } }))).toEqual([]);
    expect(found(light({ fontSize: { magnitude: 14 }, bold: true }))).toEqual([]);
    expect(found(light({ backgroundColor: grey(0) }))).toEqual([]);
    const dark = table(rows);
    const [cell] = dark.table?.tableRows?.[0]?.tableCells ?? [];
    if (cell !== undefined) cell.tableCellStyle = { backgroundColor: grey(0.2) };
    expect(found(withThese(dark))).toEqual(['low-contrast: År']);
  });

  it('knows what the named styles say of colour and size', () => {
    const namedStyles = {
      styles: [
        { namedStyleType: 'NORMAL_TEXT', textStyle: { foregroundColor: grey(0.6) } },
        { namedStyleType: 'TITLE', textStyle: { fontSize: { magnitude: 26 } } },
        { namedStyleType: 'HEADING_1', textStyle: { foregroundColor: grey(0) } },
      ],
    };
    const tab = { body: { content: [...before] }, namedStyles };
    // The title is too light also for large text: 2,8 to 1.
    expect(findBarriers(tab).map(({ words, figures }) => [words, figures[1]])).toEqual([
      ['Slutrapport', 3],
      ['Parterna har samverkat.', 4.5],
    ]);
  });

  it('finds underlined text that is no link, and text all in capitals, but no abbreviations', () => {
    expect(found(withThese(paragraph([['Obs att '], ['detta', { underline: true }]])))).toEqual([
      'underlined: detta',
    ]);
    expect(found(withThese(paragraph('DETTA ÄR VIKTIGT FÖR ALLA')))).toEqual([
      'capitals: DETTA ÄR VIKTIGT FÖR ALLA',
    ]);
    expect(
      found(
        withThese(
          paragraph('IOP och LOV.'),
          paragraph('IOP, LOV, LOU'),
          paragraph('DNR 2024/123'),
          paragraph('P1 P2 P3 P4'),
        ),
      ),
    ).toEqual([]);
  });

  it('says under which heading it stands, and gives at most 90 characters of the words and of those around', () => {
    const long = `${'ord '.repeat(40)}slut.`;
    const [barrier] = findBarriers(withThese(paragraph([[long, { underline: true }]])));
    expect(barrier).toMatchObject({ heading: 'Sammanfattning', headingId: 'h.1' });
    expect(barrier?.words.length).toBeLessThanOrEqual(90);
    expect(barrier?.words.endsWith('…')).toBe(true);
    const within = paragraph([[long], ['just här', { underline: true }], [long]]);
    const [part] = findBarriers(withThese(within));
    expect(part?.words).toBe('just här');
    expect(part?.around).toMatch(/^…ord .*just här.*…$/);
    expect(part?.around.length).toBeLessThanOrEqual(90);
  });
});

describe('contrastRatio', () => {
  it.each([
    ['black on white', 0, 1, 21],
    ['white on white', 1, 1, 1],
    // #767676, the lightest grey that is enough on white.
    ['the grey 118 on white', 118 / 255, 1, 4.54],
  ])('counts %s as WCAG does', (_, one, other, ratio) => {
    const same = (share: number) => ({ red: share, green: share, blue: share });
    expect(contrastRatio(same(one), same(other))).toBeCloseTo(ratio, 2);
  });
});

describe('the words of barriers', () => {
  it('has a title and a way to mend for each kind, as sentences', () => {
    for (const kind of barrierKinds) {
      expect(barrierTexts[kind].title).toMatch(/^[A-ZÅÄÖ][^.]+$/);
      expect(barrierTexts[kind].mend).toMatch(/^[A-ZÅÄÖ].+\.$/);
    }
  });

  it('says where and how much', () => {
    expect(placeText({ part: 'body', heading: '' })).toBe('Före den första rubriken');
    expect(figuresText({ kind: 'heading-skipped', figures: [1, 3] })).toBe(
      'Den är på nivå 3, och rubriken före är på nivå 1.',
    );
    expect(figuresText({ kind: 'low-contrast', figures: [4.49, 4.5] })).toBe(
      'Kontrasten är 4,4:1 och ska vara minst 4,5:1.',
    );
  });
});
