import { documentText } from './document-text';
import type { Probe } from './probe';

type Request = Readonly<Record<string, unknown>>;

const at = (index: number) => ({ location: { index } });
const over = (startIndex: number, endIndex: number) => ({ range: { startIndex, endIndex } });
const text = (index: number, inserted: string): Request => ({
  insertText: { ...at(index), text: inserted },
});
const styled = (startIndex: number, endIndex: number, textStyle: object, fields: string): Request => ({
  updateTextStyle: { ...over(startIndex, endIndex), textStyle, fields },
});
const bold = (from: number, to: number) => styled(from, to, { bold: true }, 'bold');
const italic = (from: number, to: number) => styled(from, to, { italic: true }, 'italic');
const heading = (from: number, to: number): Request => ({
  updateParagraphStyle: {
    ...over(from, to),
    paragraphStyle: { namedStyleType: 'HEADING_1' },
    fields: 'namedStyleType',
  },
});
const named = (from: number, to: number): Request => ({ createNamedRange: { name: 'r', ...over(from, to) } });
const cut = (from: number, to: number): Request => ({ deleteContentRange: over(from, to) });
const table = (index: number): Request => ({ insertTable: { ...at(index), rows: 2, columns: 2 } });
const bullets = (from: number, to: number, bulletPreset: string): Request => ({
  createParagraphBullets: { ...over(from, to), bulletPreset },
});
const span = (tableStart: number, rowSpan: number, columnSpan: number) => ({
  tableRange: {
    tableCellLocation: { tableStartLocation: { index: tableStart }, rowIndex: 0, columnIndex: 0 },
    rowSpan,
    columnSpan,
  },
});

/** What each batch makes of a new document. The first column of host/DIFFERENCES.md, as requests. */
const batches: Readonly<Record<string, readonly Request[]>> = {
  'a new document': [],
  'indices are UTF-16 units': [text(1, 'å😀b\nc')],
  'text has the style of the text before it': [
    text(1, 'abc'),
    bold(1, 3),
    text(3, 'X'),
    text(5, 'Y'),
    text(1, 'Z'),
  ],
  'a new paragraph has the style of its place': [text(1, 'abc'), heading(1, 2), text(2, '\n')],
  'a heading clears bold, not italic': [text(1, 'abcdef'), bold(1, 3), italic(4, 6), heading(1, 2)],
  'a newline takes the style that ends before it': [text(1, 'abc\nd'), bold(1, 4)],
  'a link brings its look': [text(1, 'abc'), styled(1, 3, { link: { url: 'https://example.se' } }, 'link')],
  'control characters and private ones are dropped': [text(1, 'a\u0007b\uE000c\td\u000Be')],
  'paragraphs that merge keep the first one\u2019s style': [text(1, 'ab\ncd'), heading(1, 2), cut(2, 5)],
  'merging from the start of a heading': [text(1, 'ab\ncd'), heading(1, 2), cut(1, 5)],
  'text at the first unit of a named range': [text(1, 'abcdefgh'), named(3, 6), text(3, 'X')],
  'text inside a named range': [text(1, 'abcdefgh'), named(3, 6), text(4, 'X')],
  'text at the end of a named range': [text(1, 'abcdefgh'), named(3, 6), text(6, 'X')],
  'part of a named range deleted': [text(1, 'abcdefgh'), named(3, 6), cut(5, 8)],
  'a whole named range deleted': [text(1, 'abcdefgh'), named(3, 6), cut(3, 6)],
  'a table in the middle of a named range': [text(1, 'abcdefgh'), named(3, 6), table(4)],
  'the content of a named range replaced': [
    text(1, 'abcdefgh'),
    bold(3, 5),
    named(3, 6),
    { replaceNamedRangeContent: { namedRangeName: 'r', text: 'XY' } },
  ],
  'all of a text replaced': [
    text(1, 'aXXb aXXb'),
    bold(2, 3),
    { replaceAllText: { containsText: { text: 'xx', matchCase: false }, replaceText: 'long' } },
  ],
  'a table in an empty document': [table(1)],
  'a table in the middle of a paragraph': [text(1, 'abcd'), bold(1, 5), table(3)],
  'text in the cells of a table': [table(1), text(12, 'd'), text(10, 'c'), text(7, 'b'), text(5, 'a')],
  'cells merged': [table(1), text(7, 'b'), text(5, 'a'), { mergeTableCells: span(2, 1, 2) }],
  'a row put in through a merged cell': [
    table(1),
    { mergeTableCells: span(2, 2, 1) },
    {
      insertTableRow: {
        tableCellLocation: { tableStartLocation: { index: 2 }, rowIndex: 0, columnIndex: 0 },
        insertBelow: true,
      },
    },
  ],
  'header rows pinned': [
    table(1),
    { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } },
  ],
  'bullets nest by tabs': [text(1, 'a\n\tb\n\t\tc'), bullets(1, 8, 'BULLET_DISC_CIRCLE_SQUARE')],
  'numbers nest by tabs': [text(1, 'a\n\tb\n'), bullets(1, 5, 'NUMBERED_DECIMAL_NESTED')],
  'a list goes on in the paragraph below': [
    text(1, 'a\nb'),
    bullets(1, 2, 'BULLET_CHECKBOX'),
    bullets(3, 4, 'BULLET_CHECKBOX'),
  ],
  'bullets taken away': [
    text(1, 'a\n\tb'),
    bullets(1, 5, 'BULLET_DISC_CIRCLE_SQUARE'),
    { deleteParagraphBullets: over(1, 4) },
  ],
  'a page break': [text(1, 'ab'), { insertPageBreak: at(2) }],
  'a section break': [text(1, 'ab'), { insertSectionBreak: { ...at(2), sectionType: 'NEXT_PAGE' } }],
  'a footnote and its mark deleted': [text(1, 'ab'), { createFootnote: at(2) }, cut(2, 3)],
};

/** Requests that are refused, each sent alone to a document of an emoji, 'abc' and a table at 7. */
const refusals: Readonly<Record<string, readonly Request[]>> = {
  'past the end': [text(9999, 'x')],
  'at 0': [text(0, 'x')],
  'at a row': [text(8, 'x')],
  'middle of a surrogate pair': [text(2, 'x')],
  'end before start': [cut(3, 2)],
  'empty range': [cut(3, 3)],
  'the newline before a table': [cut(6, 7)],
  'from 0': [cut(0, 2)],
  'no request': [{}],
  'unknown segment': [{ insertText: { location: { index: 0, segmentId: 'kix.no' }, text: 'x' } }],
  'unknown tab': [{ insertText: { location: { index: 1, tabId: 't.no' }, text: 'x' } }],
  'unknown field': [{ insertText: { ...at(1), text: 'x', noSuchField: 1 } }],
  'two unknown fields': [{ insertText: { noSuchField: 1, norThis: 2 } }],
  'wrong type': [{ insertText: { location: { index: 'abc' }, text: 'x' } }],
  'unknown enum value': [
    {
      updateParagraphStyle: { ...over(1, 2), paragraphStyle: { alignment: 'NO_SUCH' }, fields: 'alignment' },
    },
  ],
  'two requests in one': [{ ...text(1, 'x'), ...cut(1, 2) }],
  'unknown field in a mask': [styled(1, 2, { bold: true }, 'noSuchField')],
  'empty mask': [styled(1, 2, { bold: true }, '')],
  'a dimension without unit': [styled(1, 2, { fontSize: { magnitude: 9 } }, 'fontSize')],
  'no table there': [{ pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } }],
  'too many pinned rows': [
    { pinTableHeaderRows: { tableStartLocation: { index: 7 }, pinnedHeaderRowsCount: 9 } },
  ],
  'a row that the table lacks': [
    {
      deleteTableRow: {
        tableCellLocation: { tableStartLocation: { index: 7 }, rowIndex: 9, columnIndex: 0 },
      },
    },
  ],
  'a column under 5 points': [
    {
      updateTableColumnProperties: {
        tableStartLocation: { index: 7 },
        columnIndices: [0],
        tableColumnProperties: { width: { magnitude: 1, unit: 'PT' }, widthType: 'FIXED_WIDTH' },
        fields: 'width,widthType',
      },
    },
  ],
  'a merge past the table': [{ mergeTableCells: span(7, 3, 3) }],
  'an unknown named range': [{ deleteNamedRange: { namedRangeId: 'kix.no' } }],
  'a header twice': [{ createHeader: { type: 'DEFAULT' } }, { createHeader: { type: 'DEFAULT' } }],
  'a footer twice': [{ createFooter: { type: 'DEFAULT' } }, { createFooter: { type: 'DEFAULT' } }],
  'a header\u2019s id': [
    { updateDocumentStyle: { documentStyle: { defaultHeaderId: 'x' }, fields: 'defaultHeaderId' } },
  ],
  'a break in a table': [{ insertPageBreak: at(10) }],
};

const presets = [
  'BULLET_DISC_CIRCLE_SQUARE',
  'BULLET_CHECKBOX',
  'BULLET_ARROW_DIAMOND_DISC',
  'BULLET_STAR_CIRCLE_SQUARE',
  'NUMBERED_DECIMAL_ALPHA_ROMAN',
  'NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS',
  'NUMBERED_DECIMAL_NESTED',
  'NUMBERED_UPPERALPHA_ALPHA_ROMAN',
];

function services() {
  if (!Docs || !Drive) throw new Error('the advanced services Docs and Drive are not enabled');
  return { documents: Docs.Documents, files: Drive.Files };
}

/** Writes to a document, slowly: 60 writes a minute are allowed. */
function send(id: string, requests: readonly Request[]): unknown {
  Utilities.sleep(1_000);
  return services().documents.batchUpdate({ requests: [...requests] }, id).replies;
}

/** What `use` makes of a new document that is thrown away afterwards. */
function withDocument<T>(use: (id: string) => T): T {
  Utilities.sleep(1_000);
  const { documents, files } = services();
  const id = documents.create({ title: 'Slutrapport selftest' }).documentId ?? '';
  try {
    return use(id);
  } finally {
    files.update({ trashed: true }, id);
  }
}

const made: readonly Probe[] = Object.entries(batches).map(([name, requests]) => ({
  name: `Docs: ${name}`,
  ask: () =>
    withDocument((id) => {
      if (requests.length > 0) send(id, requests);
      return documentText(services().documents.get(id));
    }),
}));

const refused: Probe = {
  name: 'Docs: what is refused',
  ask: () =>
    withDocument((id) => {
      send(id, [text(1, '\u{1F600}abc'), table(6)]);
      return Object.fromEntries(
        Object.entries(refusals).map(([name, requests]) => {
          try {
            send(id, requests);
            return [name, 'taken'];
          } catch (error) {
            const { message } = error as Error;
            return [name, message.split(id).join('ID')];
          }
        }),
      );
    }),
};

const glyphs: Probe = {
  name: 'Docs: the glyphs of list presets',
  ask: () =>
    Object.fromEntries(
      presets.map((preset) => [
        preset,
        withDocument((id) => {
          send(id, [text(1, 'a'), bullets(1, 2, preset)]);
          const [list] = Object.values(
            (services().documents.get(id).lists ?? {}) as Readonly<
              Record<string, GoogleAppsScript.Docs.Schema.List>
            >,
          );
          return (list?.listProperties?.nestingLevels ?? []).map(({ glyphType, glyphSymbol, glyphFormat }) =>
            [glyphType, glyphSymbol, glyphFormat].join(' '),
          );
        }),
      ]),
    ),
};

const missing: Probe = {
  name: 'Docs: a document that the app did not make',
  ask: () => services().documents.get('no-such-document'),
};

/** How the Docs service counts, styles and refuses. */
export const documentProbes: readonly Probe[] = [...made, refused, glyphs, missing];
