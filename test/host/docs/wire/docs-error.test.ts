import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { aDocument, after, PLATFORM, refusal, tableOf } from '../document/a-document';

interface MeasuredError {
  readonly when: string;
  readonly text: string;
  readonly level: string;
  readonly src: string;
}

const measured = JSON.parse(
  readFileSync(join(PLATFORM, 'docs-api-errors.json'), 'utf8'),
) as readonly MeasuredError[];

const style = { paragraphStyle: { alignment: 'START' }, fields: 'alignment' };
const withTable = after(aDocument('ett'), { insertTable: { location: { index: 4 }, rows: 2, columns: 2 } });
const tableStart = tableOf(withTable).at;
const cell = { tableStartLocation: { index: tableStart } };
const insert = (index: unknown) => ({ insertText: { location: { index }, text: 'x' } });
const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
/** Twenty-four letters: the body ends at 26, as in the measured answer. */
const upTo26 = aDocument('abcdefghijklmnopqrstuvwx');

/** For each measured text, by its `when`: the refusal of this host and the text that it must have. */
const reproduced: Readonly<Record<string, readonly [got: () => string, expected: string]>> = {
  'insertText index past segment end (doc end 26)': [
    () => refusal(upTo26, insert(9999999)),
    'Invalid requests[0].insertText: Index 9999999 must be less than the end index of the referenced segment, 26.',
  ],
  'insertText at index 0 of body / at table, row or cell start index': [
    () =>
      [0, tableStart, tableStart + 1, tableStart + 2].map((at) => refusal(withTable, insert(at))).join('|'),
    Array(4)
      .fill(
        'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
      )
      .join('|'),
  ],
  'deleteContentRange end<start': [
    () => refusal(aDocument('abc'), insert(1), remove(3, 2)),
    'Invalid requests[1].deleteContentRange: Invalid range: end index cannot be less than start index',
  ],
  'deleteContentRange start==end': [
    () => refusal(aDocument('abc'), remove(2, 2)),
    'Invalid requests[0].deleteContentRange: The range should not be empty',
  ],
  'deleteContentRange includes final newline of segment': [
    () => refusal(aDocument('abc'), remove(2, 5)),
    'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
  ],
  'deleteContentRange cuts a structural element (cell/row boundary, newline before table)': [
    () =>
      [remove(tableStart + 3, tableStart + 6), remove(4, 5)]
        .map((each) => refusal(withTable, each))
        .join('|'),
    Array(2)
      .fill(
        'Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
      )
      .join('|'),
  ],
  'range/style end beyond segment': [
    () =>
      refusal(upTo26, insert(1), {
        updateParagraphStyle: { range: { startIndex: 1, endIndex: 30 }, ...style },
      }),
    'Invalid requests[1].updateParagraphStyle: Index 30 must be less than the end index of the referenced segment, 27.',
  ],
  'range starting at 0 (covers first section break)': [
    () => refusal(aDocument('abc'), remove(0, 2)),
    'Invalid requests[0].deleteContentRange: Cannot operate on the first section break in the document.',
  ],
  'insertText inside a surrogate pair/grapheme (NB official text says the API MAY adjust)': [
    () => refusal(aDocument('😀'), insert(2)),
    'Invalid requests[0].insertText: The insertion index cannot be within a grapheme cluster.',
  ],
  'unknown header/footer/footnote segmentId': [
    () => refusal(aDocument(), { insertText: { location: { index: 0, segmentId: 'kix.xxx' }, text: 'x' } }),
    'Invalid requests[0].insertText: Segment with ID kix.xxx was not found',
  ],
  'createHeader when one exists': [
    () => refusal(aDocument(), { createHeader: { type: 'DEFAULT' } }, { createHeader: { type: 'DEFAULT' } }),
    'Invalid requests[1].createHeader: Default header already exists',
  ],
  'table request with index not at a table start': [
    () =>
      refusal(withTable, {
        updateTableColumnProperties: {
          tableStartLocation: { index: 2 },
          tableColumnProperties: {},
          fields: 'width',
        },
      }),
    'Invalid requests[0].updateTableColumnProperties: The provided table start location is invalid.',
  ],
  'insertTableColumn with wrong table start': [
    () =>
      refusal(withTable, { insertTableColumn: { tableCellLocation: { tableStartLocation: { index: 2 } } } }),
    'Invalid requests[0].insertTableColumn: Invalid table start location. Must specify the start index of the table.',
  ],
  'tableRange without rowSpan/columnSpan': [
    () =>
      refusal(withTable, {
        updateTableCellStyle: {
          tableRange: { tableCellLocation: cell },
          tableCellStyle: {},
          fields: 'backgroundColor',
        },
      }),
    'Invalid requests[0].updateTableCellStyle: The rowSpan must be strictly positive, was: 0',
  ],
  'Dimension without unit': [
    () =>
      refusal(aDocument('abc'), {
        updateParagraphStyle: {
          range: { startIndex: 1, endIndex: 2 },
          paragraphStyle: { spaceAbove: { magnitude: 6 } },
          fields: 'spaceAbove',
        },
      }),
    'Invalid requests[0].updateParagraphStyle: Unsupported dimension unit: UNIT_UNSPECIFIED',
  ],
  'unknown field in a field mask': [
    () =>
      refusal(aDocument('abc'), {
        updateParagraphStyle: {
          range: { startIndex: 1, endIndex: 2 },
          paragraphStyle: {},
          fields: 'bogus_mask_field_xyz',
        },
      }),
    'Invalid requests[0].updateParagraphStyle: Invalid field: bogus_mask_field_xyz',
  ],
  'header/footer id fields in updateDocumentStyle/updateSectionStyle': [
    () => refusal(aDocument(), { updateDocumentStyle: { documentStyle: {}, fields: 'defaultHeaderId' } }),
    'Invalid requests[0].updateDocumentStyle: Unallowed field',
  ],
  'empty request object {}': [() => refusal(aDocument(), {}), 'Invalid requests[0]: No request set.'],
  'range without indexes': [
    () => refusal(aDocument('abc'), { createNamedRange: { name: 'a', range: {} } }),
    'Invalid requests[0].createNamedRange: Invalid range: must contain a start and end index',
  ],
  'unknown request type / unknown field': [
    () => refusal(aDocument(), { insertText: { bogusFieldXyz: 1, text: 'x' } }),
    `Invalid JSON payload received. Unknown name "bogusFieldXyz" at 'requests[0].insert_text': Cannot find field.`,
  ],
  'wrong scalar type': [
    () => refusal(aDocument(), insert('abc')),
    `Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), "abc"`,
  ],
  'bad enum': [
    () =>
      refusal(aDocument('abc'), {
        updateParagraphStyle: {
          range: { startIndex: 1, endIndex: 2 },
          paragraphStyle: { namedStyleType: 'BOGUS_STYLE_XYZ' },
          fields: 'namedStyleType',
        },
      }),
    `Invalid value at 'requests[0].update_paragraph_style.paragraph_style.named_style_type' (type.googleapis.com/google.apps.docs.v1.NamedStyleType), "BOGUS_STYLE_XYZ"`,
  ],
  'two members of the request oneof': [
    () => refusal(aDocument('abc'), { ...insert(1), ...remove(1, 2) }),
    `Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'deleteContentRange'`,
  ],
  'stale writeControl.requiredRevisionId (raw REST)': [
    () => {
      try {
        applyBatchUpdate(aDocument(), [], { requiredRevisionId: '…' });
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return '';
    },
    "The required revision ID '…' does not match the latest revision.",
  ],
};

/** Measured texts that other stand-ins answer: the service round the document, Drive, the quota. */
const elsewhere = [
  'bad partial-response fields parameter on documents.get',
  'same, in Apps Script',
  'document not granted to the app under drive.file (or missing)',
  'write quota (60 write requests/min/user, failed ones count)',
  'SUGGEST mode on unsupported request',
];

describe('DocsError', () => {
  afterAll(() => {
    const count = String(measured.length - elsewhere.length);
    process.stdout.write(
      `${count} of ${String(measured.length)} measured error texts of the Docs API are held here.\n`,
    );
  });

  it.each(
    measured
      .filter(({ when }) => !elsewhere.includes(when))
      .map((each) => [each.when, `${each.level}, ${each.src}`, each] as const),
  )('has the text of Google: %s (%s)', (when, _source, { text }) => {
    const [got, expected] = reproduced[when] ?? [() => 'no case for this text', ''];
    expect(got()).toBe(expected);
    // What was measured differs from what is expected here in names, numbers and how many refusals are tried.
    const bare = (each: string) => each.replace(/requests\[\w+\]\.?\w*/g, '').replace(/\b(N|\d+)\b/g, '#');
    const words = bare(text)
      .replace(/^Invalid :/, '')
      .trim();
    expect(bare(expected)).toContain(words);
  });

  it('has a case for every measured text', () => {
    const known = [...Object.keys(reproduced), ...elsewhere].sort();
    expect(measured.map(({ when }) => when).sort()).toEqual(known);
  });

  it('names the request and its place in the batch, and has the code of the answer', () => {
    expect(() => applyBatchUpdate(aDocument(), [insert(1), insert(99)])).toThrow(
      expect.objectContaining({ name: 'DocsError', code: 400 }) as Error,
    );
  });

  it('reports every fault of form at once, one a line', () => {
    expect(refusal(aDocument(), insert('a'), insert('b')).split('\n')).toEqual([
      `Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), "a"`,
      `Invalid value at 'requests[1].insert_text.location.index' (TYPE_INT32), "b"`,
    ]);
  });
});
