import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import {
  aDocument,
  after,
  bodyText,
  rangesNamed,
  refusal,
  runsOf,
  paragraphWith,
} from '../document/a-document';

const named = (name: string, startIndex: number, endIndex: number) => ({
  createNamedRange: { name, range: { startIndex, endIndex } },
});

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

  it('tells the segment of a range that is not in the body', () => {
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

describe('deleteNamedRange', () => {
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
