import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages, unsupportedRequests } from '../../../../host/docs/wire/message-shapes';
import { readRequests } from '../../../../host/docs/wire/read-requests';
import { PLATFORM } from '../document/a-document';

describe('readRequests', () => {
  it('knows every request of the API, as supported or by name as not', () => {
    const all = readFileSync(join(PLATFORM, 'docs-requests-googleapis-188.txt'), 'utf8')
      .split(/\s+/)
      .filter(Boolean);
    expect([...Object.keys(messages.Request ?? {}), ...unsupportedRequests].sort()).toEqual(all.sort());
    for (const name of unsupportedRequests) {
      expect(() => readRequests([{ [name]: {} }])).toThrow(
        new Error(`not supported by the local host: documents.batchUpdate ${name}`),
      );
    }
  });

  it('reads proto names and numbers in strings, as the JSON of protobuf allows', () => {
    expect(
      readRequests([{ insert_text: { end_of_segment_location: { segment_id: 'a' }, text: 'x' } }]),
    ).toEqual([{ insertText: { endOfSegmentLocation: { segmentId: 'a' }, text: 'x' } }]);
    expect(readRequests([{ insertText: { location: { index: '12' }, text: 'x' } }])).toEqual([
      { insertText: { location: { index: 12 }, text: 'x' } },
    ]);
  });

  it('passes over fields that are null or undefined', () => {
    expect(readRequests([{ insertText: { location: undefined, text: null } }])).toEqual([{ insertText: {} }]);
  });

  it.each([
    [
      { insertText: 'x' },
      '\'requests[0].insert_text\' (type.googleapis.com/google.apps.docs.v1.InsertTextRequest), "x"',
    ],
    [{ insertText: { text: 5 } }, "'requests[0].insert_text.text' (TYPE_STRING), 5"],
    [
      { insertText: { location: { index: 1.5 } } },
      "'requests[0].insert_text.location.index' (TYPE_INT32), 1.5",
    ],
    [
      { updateTextStyle: { textStyle: { bold: 'ja' } } },
      '\'requests[0].update_text_style.text_style.bold\' (TYPE_BOOL), "ja"',
    ],
    [
      { updateTableRowStyle: { rowIndices: [0, 'b'] } },
      '\'requests[0].update_table_row_style.row_indices[1]\' (TYPE_INT32), "b"',
    ],
  ])('refuses a value of another type in %j', (request, place) => {
    expect(() => readRequests([request])).toThrow(`Invalid value at ${place}`);
  });
});
