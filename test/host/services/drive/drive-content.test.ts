import { answerOf, errorOf } from '../../run-script';

const docType = "'application/vnd.google-apps.document'";
const folderType = "'application/vnd.google-apps.folder'";
const docxType = "'application/vnd.openxmlformats-officedocument.wordprocessingml.document'";
const made = `const { id } = Drive.Files.create({ name: 'a', mimeType: ${docType} });`;
const refused = (method: string, message: string): unknown => [
  'GoogleJsonResponseException',
  `API call to drive.files.${method} failed with error: ${message}`,
];

describe('files.export and alt=media', () => {
  // The status is 200, but the advanced service reads every body as JSON: issuetracker 149104685, id 60976529626.
  it('throw although the request went well', () => {
    expect(errorOf(`${made} Drive.Files.export(id, ${docxType});`)).toEqual([
      'HttpResponseException',
      'Response Code: 200. Message: PK\u0003\u0004',
    ]);
    const text =
      "const { id } = Drive.Files.create({ name: 't.txt' }, Utilities.newBlob('Hej å', 'text/plain', 't.txt'));";
    expect(errorOf(`${text} Drive.Files.get(id, { alt: 'media' });`)).toEqual([
      'HttpResponseException',
      'Response Code: 200. Message: Hej å',
    ]);
  });

  it('are refused with the texts of Drive where they do not apply', () => {
    expect(errorOf(`${made} Drive.Files.get(id, { alt: 'media' });`)).toEqual(
      refused('get', 'Only files with binary content can be downloaded. Use Export with Docs Editors files.'),
    );
    const folder = `const { id } = Drive.Files.create({ name: 'f', mimeType: ${folderType} });`;
    expect(errorOf(`${folder} Drive.Files.export(id, 'text/plain');`)).toEqual(
      refused('export', 'Export only supports Docs Editors files.'),
    );
    expect(errorOf(`${made} Drive.Files.export(id, 'image/png');`)).toEqual(
      refused('export', 'The requested conversion is not supported.'),
    );
  });
});

describe('a text file', () => {
  it('keeps its bytes, whose size and check sums are answered, and not the bytes themselves', () => {
    const body = `
      const text = JSON.stringify({ version: 1, ort: 'Åmål' });
      const blob = Utilities.newBlob(text, 'application/json', 'kvitto.json');
      const { id } = Drive.Files.create({ name: 'kvitto.json' }, blob);
      const fields = { fields: 'mimeType,size,md5Checksum,sha1Checksum,sha256Checksum' };
      const file = Drive.Files.get(id, fields);
      const hex = (bytes) => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
      const sum = hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, blob.getBytes()));
      Drive.Files.update({}, id, Utilities.newBlob(text + ' ', 'application/json'));
      return [file, file.sha256Checksum === sum, Drive.Files.get(id, fields).sha256Checksum === sum];`;
    expect(answerOf(body)).toEqual([
      {
        mimeType: 'application/json',
        size: '28',
        md5Checksum: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
        sha1Checksum: expect.stringMatching(/^[0-9a-f]{40}$/) as unknown,
        sha256Checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
      true,
      false,
    ]);
  });

  it('has check sums where a Google Doc has none', () => {
    expect(answerOf(`${made} return Drive.Files.get(id, { fields: 'size,sha256Checksum' });`)).toEqual({});
  });
});

describe('custom properties', () => {
  it('are taken away by null and bounded by 124 bytes of key and value', () => {
    const body = `${made}
      Drive.Files.update({ properties: { a: '1', b: '2' } }, id);
      Drive.Files.update({ properties: { a: null } }, id);
      Drive.Files.update({ properties: { c: 'å'.repeat(61) } }, id);
      try { Drive.Files.update({ properties: { d: 'å'.repeat(62) } }, id); } catch (e) {
        return [Object.keys(Drive.Files.get(id, { fields: 'properties' }).properties), e.details.code];
      }`;
    expect(answerOf(body)).toEqual([['b', 'c'], 403]);
  });
});
