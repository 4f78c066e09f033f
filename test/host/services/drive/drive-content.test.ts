import { answerOf, errorOf } from '../../run-script';

const docType = "'application/vnd.google-apps.document'";
const folderType = "'application/vnd.google-apps.folder'";
const docxType = "'application/vnd.openxmlformats-officedocument.wordprocessingml.document'";
const made = `const { id } = Drive.Files.create({ name: 'a', mimeType: ${docType} });`;
const refused = (method: string, message: string): unknown => [
  'GoogleJsonResponseException',
  `API call to drive.files.${method} failed with error: ${message}`,
];

describe('contentRestrictions', () => {
  it('lock the text and the name until they are lifted', () => {
    const body = `${made}
      const attempt = (run) => { try { run(); return 'done'; } catch (e) { return e.details.code; } };
      const insert = () => Docs.Documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text: 'x' } }] }, id);
      const rename = () => Drive.Files.update({ name: 'b' }, id);
      const lock = Drive.Files.update({ contentRestrictions: [{ readOnly: true, reason: 'Klar' }] }, id, null, { fields: 'contentRestrictions' });
      const locked = [attempt(insert), attempt(rename)];
      Drive.Files.update({ contentRestrictions: [{ readOnly: false }], name: 'c' }, id);
      return [lock.contentRestrictions[0].reason, lock.contentRestrictions[0].restrictingUser.me, locked, attempt(insert),
        Drive.Files.get(id, { fields: 'name,contentRestrictions' })];`;
    expect(answerOf(body)).toEqual(['Klar', true, [403, 403], 'done', { name: 'c' }]);
  });

  it('do not go with a copy', () => {
    const body = `${made}
      Drive.Files.update({ contentRestrictions: [{ readOnly: true }] }, id);
      return Drive.Files.copy({ name: 'k' }, id, { fields: 'name,contentRestrictions' });`;
    expect(answerOf(body)).toEqual({ name: 'k' });
  });
});

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
