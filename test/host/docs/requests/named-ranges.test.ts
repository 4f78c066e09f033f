import type { docs_v1 } from '@googleapis/docs';
import type { Assumptions } from '../../../../host/docs/document/assumptions';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import {
  aDocument,
  after,
  afterUnder,
  tableOf,
  bodyText,
  rangesNamed,
  refusal,
  runsOf,
  paragraphWith,
} from '../document/a-document';

const named = (name: string, startIndex: number, endIndex: number) => ({
  createNamedRange: { name, range: { startIndex, endIndex } },
});

const insert = (index: number) => ({ insertText: { location: { index }, text: 'xy' } });

describe('createNamedRange', () => {
  it('keeps several ranges of one name, each with its id', () => {
    const document = after(aDocument('ett två'), named('a', 1, 4), named('a', 5, 8));
    expect(rangesNamed(document, 'a')).toEqual([
      [1, 4],
      [5, 8],
    ]);
    const ids = document.namedRanges?.a?.namedRanges?.map(({ namedRangeId }) => namedRangeId);
    expect(new Set(ids).size).toBe(2);
  });

  it('names the segment of a range that is not in the body', () => {
    const document = after(aDocument('ett'), { createHeader: { type: 'DEFAULT' } });
    const segmentId = document.documentStyle?.defaultHeaderId ?? '';
    const range = { segmentId, startIndex: 0, endIndex: 1 };
    expect(
      after(document, { createNamedRange: { name: 'a', range } }).namedRanges?.a?.namedRanges?.[0]?.ranges,
    ).toEqual([{ segmentId, endIndex: 1 }]);
  });

  // CreateNamedRangeRequest.name in v1.d.ts: 1 to 256 UTF-16 units.
  it('refuses a name without characters or with more than 256', () => {
    expect(refusal(aDocument('ett'), named('', 1, 2))).toContain('1 to 256');
    expect(refusal(aDocument('ett'), named('å'.repeat(257), 1, 2))).toContain('1 to 256');
    expect(rangesNamed(after(aDocument('ett'), named('å'.repeat(256), 1, 2)), 'å'.repeat(256))).toHaveLength(
      1,
    );
  });
});

describe('createNamedRange from index 0', () => {
  // Taken in production: zotero/zotero-google-docs-integration.
  it('is taken, and moves with its text', () => {
    const document = after(aDocument('ett'), named('a', 0, 4));
    expect(rangesNamed(document, 'a')).toEqual([[0, 4]]);
    expect(rangesNamed(after(document, insert(2)), 'a')).toEqual([[0, 6]]);
  });
});

describe('deleteNamedRange', () => {
  // Live: zotero-google-docs-integration issue 66.
  it('refuses a request with neither id nor name', () => {
    expect(
      refusal(
        aDocument('ett'),
        { insertText: { location: { index: 1 }, text: 'x' } },
        { deleteNamedRange: {} },
      ),
    ).toBe('Invalid requests[1].deleteNamedRange: ID or name for named range must be set');
  });

  // Production: zotero-google-docs-integration a464131, in this order.
  it('takes the id of a range whose text went out in the same batch', () => {
    const document = after(aDocument('ett två'), named('a', 5, 8));
    const namedRangeId = document.namedRanges?.a?.namedRanges?.[0]?.namedRangeId ?? '';
    const renewed = after(
      document,
      { deleteContentRange: { range: { startIndex: 5, endIndex: 8 } } },
      { insertText: { location: { index: 5 }, text: 'tre' } },
      { deleteNamedRange: { namedRangeId } },
      named('a', 5, 8),
    );
    expect(rangesNamed(renewed, 'a')).toEqual([[5, 8]]);
    expect(refusal(renewed, { deleteNamedRange: { namedRangeId } })).toContain(namedRangeId);
  });

  it('takes an id that never was where Google is assumed to', () => {
    const request = { deleteNamedRange: { namedRangeId: 'kix.borta' } };
    const document = afterUnder({ unknownRangeDeleted: 'accepted' }, aDocument('ett'), request);
    expect(bodyText(document)).toBe('ett\n');
  });

  const document = after(aDocument('ett två'), named('a', 1, 4), named('a', 5, 8), named('b', 1, 8));

  it('drops every range of a name, or the one with an id, and no text', () => {
    const byName = after(document, { deleteNamedRange: { name: 'a' } });
    expect(Object.keys(byName.namedRanges ?? {})).toEqual(['b']);
    const namedRangeId = document.namedRanges?.a?.namedRanges?.[0]?.namedRangeId ?? '';
    const byId = after(document, { deleteNamedRange: { namedRangeId } });
    expect(rangesNamed(byId, 'a')).toEqual([[5, 8]]);
    expect(bodyText(byId)).toBe('ett två\n');
  });

  it('refuses an id that is not there, and lets a name be', () => {
    expect(refusal(document, { deleteNamedRange: { namedRangeId: 'kix.borta' } })).toContain('kix.borta');
    expect(applyBatchUpdate(document, [{ deleteNamedRange: { name: 'borta' } }]).replies).toEqual([{}]);
  });
});

describe('replaceNamedRangeContent', () => {
  it('replaces the text of each range of the name, in its style, and the range then holds the new text', () => {
    const document = after(
      aDocument('ett två tre'),
      {
        updateTextStyle: { range: { startIndex: 5, endIndex: 8 }, textStyle: { bold: true }, fields: 'bold' },
      },
      named('a', 5, 8),
      named('b', 9, 12),
      { replaceNamedRangeContent: { namedRangeName: 'a', text: 'tjugo' } },
    );
    expect(bodyText(document)).toBe('ett tjugo tre\n');
    expect(rangesNamed(document, 'a')).toEqual([[5, 10]]);
    expect(rangesNamed(document, 'b')).toEqual([[11, 14]]);
    const bold = { bold: true };
    expect(runsOf(paragraphWith(document, 'ett')).slice(1, 2)).toEqual([['tjugo', bold]]);
  });

  it('drops the range with its text when the new text is empty', () => {
    const document = after(aDocument('ett två'), named('a', 4, 8), {
      replaceNamedRangeContent: { namedRangeName: 'a' },
    });
    expect(bodyText(document)).toBe('ett\n');
    expect(document.namedRanges).toBeUndefined();
  });
});

describe('what nobody has measured of named ranges', () => {
  const two = after(aDocument('ett två tre'), named('a', 1, 5), named('b', 5, 9));
  const both = (document: docs_v1.Schema$Document) => [
    rangesNamed(document, 'a'),
    rangesNamed(document, 'b'),
  ];

  it.each<readonly [Assumptions['insertedAtSeam'], number[][][]]>([
    ['neither', [[[1, 5]], [[7, 11]]]],
    ['before', [[[1, 7]], [[7, 11]]]],
    ['after', [[[1, 5]], [[5, 11]]]],
    ['both', [[[1, 7]], [[5, 11]]]],
  ])('text at the seam of two ranges is in %s', (insertedAtSeam, expected) => {
    expect(both(afterUnder({ insertedAtSeam }, two, insert(5)))).toEqual(expected);
  });

  it.each<readonly [Partial<Assumptions>, number[][]]>([
    [{}, [[3, 7]]],
    [{ insertedAtStart: 'inside' }, [[1, 7]]],
  ])('text at the first unit of a range, under %o', (assumptions, expected) => {
    expect(rangesNamed(afterUnder(assumptions, two, insert(1)), 'a')).toEqual(expected);
  });

  it.each<readonly [Partial<Assumptions>, number[][]]>([
    [{}, [[5, 9]]],
    [{ insertedAtEnd: 'inside' }, [[5, 11]]],
  ])('text behind the last unit of a range, under %o', (assumptions, expected) => {
    expect(rangesNamed(afterUnder(assumptions, two, insert(9)), 'b')).toEqual(expected);
  });

  it('a range that is edited in part stays or goes', () => {
    const requests = [insert(3), { deleteContentRange: { range: { startIndex: 8, endIndex: 9 } } }];
    expect(both(after(two, ...requests))).toEqual([[[1, 7]], [[7, 10]]]);
    expect(both(afterUnder({ editedInside: 'goes' }, two, ...requests))).toEqual([[], []]);
  });

  it.each<readonly [Assumptions['tableInserted'], number[][]]>([
    ['grows', [[1, 11]]],
    [
      'splits',
      [
        [1, 3],
        [9, 11],
      ],
    ],
    ['goes', []],
  ])('a range inside which a table comes %s', (tableInserted, expected) => {
    const table = { insertTable: { location: { index: 3 }, rows: 1, columns: 1 } };
    expect(both(afterUnder({ tableInserted }, two, table))).toEqual([expected, [[11, 15]]]);
  });

  it.each<readonly [Assumptions['rowDeleted'], number[][]]>([
    ['shrinks', [[5, 9]]],
    ['goes', []],
  ])('a range over a row that is deleted %s', (rowDeleted, expected) => {
    const made = after(aDocument('ett'), { insertTable: { location: { index: 4 }, rows: 2, columns: 1 } });
    const tableStartLocation = { index: tableOf(made).at };
    const document = after(made, named('a', 5, 11));
    const deleted = { deleteTableRow: { tableCellLocation: { tableStartLocation, rowIndex: 1 } } };
    const left = rangesNamed(afterUnder({ rowDeleted }, document, deleted), 'a');
    expect(left).toEqual(expected);
  });
});
