import { answerOf, errorOf, hostOf } from '../run-script';

const folderType = "'application/vnd.google-apps.folder'";
const docType = "'application/vnd.google-apps.document'";
const refused = (method: string, message: string): unknown => [
  'GoogleJsonResponseException',
  `API call to ${method} failed with error: ${message}`,
];

describe('Drive.Files', () => {
  it('answers the default fields, or those that are asked for', () => {
    const body = `
      const file = Drive.Files.create({ name: 'a', mimeType: ${docType} });
      return [
        Object.keys(file).sort(),
        Drive.Files.get(file.id, { fields: 'name,trashed' }),
        Drive.Files.get(file.id, { fields: 'owners(emailAddress)' }),
      ];`;
    expect(answerOf(body)).toEqual([
      ['id', 'kind', 'mimeType', 'name'],
      { name: 'a', trashed: false },
      { owners: [{ emailAddress: 'handlaggaren@example.se' }] },
    ]);
  });

  it('keeps files in folders that the app made', () => {
    const body = `
      const folder = Drive.Files.create({ name: 'Slutrapporter', mimeType: ${folderType} });
      const file = Drive.Files.create({ name: 'a', mimeType: ${docType}, parents: [folder.id] });
      Drive.Files.create({ name: 'b', mimeType: ${docType} });
      const inside = Drive.Files.list({ q: "'" + folder.id + "' in parents and trashed = false", fields: 'files(name)' });
      return [inside, Drive.Files.get(file.id, { fields: 'parents' }).parents[0] === folder.id];`;
    expect(answerOf(body)).toEqual([{ files: [{ name: 'a' }] }, true]);
  });

  it('finds files by their properties', () => {
    const body = `
      Drive.Files.create({ name: "a'b", appProperties: { mark: 'm1' } });
      Drive.Files.create({ name: 'c', appProperties: { mark: 'm2' } });
      const find = (q) => Drive.Files.list({ q, fields: 'files/name' }).files.map((f) => f.name);
      return [
        find("appProperties has { key='mark' and value='m1' } and trashed = false"),
        find("name = 'a\\\\'b'"),
        find("not name = 'c'"),
        find("(name = 'c' or name = 'd') and mimeType != ${docType}").length,
      ];`;
    expect(answerOf(body)).toEqual([["a'b"], ["a'b"], ["a'b"], 1]);
  });

  it('hides from a user what the app made for another', () => {
    const host = hostOf(`
      function make() { return Drive.Files.create({ name: 'a', mimeType: ${docType} }).id; }
      function get(id) { try { return Drive.Files.get(id).name; } catch (e) { return [e.name, e.message, e.details.code]; } }
      function read(id) { try { return Docs.Documents.get(id).title; } catch (e) { return [e.name, e.message, e.details.code]; } }`);
    const id = host.call('make') as string;
    host.actAs({ name: 'En kollega', email: 'kollega@example.se' });
    expect(host.call('get', id)).toEqual([
      'GoogleJsonResponseException',
      `API call to drive.files.get failed with error: File not found: ${id}.`,
      404,
    ]);
    expect(host.call('read', id)).toEqual([
      'GoogleJsonResponseException',
      'API call to docs.documents.get failed with error: Requested entity was not found.',
      404,
    ]);
  });

  it("refuses a colleague's folder as a parent", () => {
    const host = hostOf(`
      function make() { return Drive.Files.create({ name: 'm', mimeType: ${folderType} }).id; }
      function put(parent) {
        try { Drive.Files.create({ name: 'a', parents: [parent] }); } catch (e) { return [e.name, e.message, e.details.code]; }
      }`);
    const folder = host.call('make');
    host.actAs({ name: 'En kollega', email: 'kollega@example.se' });
    expect(host.call('put', folder)).toEqual([
      'GoogleJsonResponseException',
      'API call to drive.files.create failed with error: Insufficient permissions for the specified parent.',
      403,
    ]);
    expect(host.files()).toHaveLength(1);
  });

  it('updates names, properties, trash and places', () => {
    const body = `
      const from = Drive.Files.create({ name: 'f', mimeType: ${folderType} });
      const to = Drive.Files.create({ name: 't', mimeType: ${folderType} });
      const { id } = Drive.Files.create({ name: 'a', parents: [from.id], properties: { x: '1', y: '2' } });
      Drive.Files.update({ name: 'b', trashed: true, properties: { x: null } }, id, null, { addParents: to.id, removeParents: from.id });
      const file = Drive.Files.get(id, { fields: 'name,trashed,properties,parents' });
      return [file.name, file.trashed, file.properties, file.parents.length, file.parents[0] === to.id];`;
    expect(answerOf(body)).toEqual(['b', true, { y: '2' }, 1, true]);
  });

  it('copies a document, and removes it for good', () => {
    const body = `
      const { documentId: id } = Docs.Documents.create({ title: 'Original' });
      const copy = Drive.Files.copy({ name: 'Kopia' }, id);
      Drive.Files.remove(id);
      return [Docs.Documents.get(copy.id).body.content.length > 0, copy.name];`;
    expect(answerOf(body)).toEqual([true, 'Kopia']);
  });

  it('refuses by name what it does not know of', () => {
    const refusal = (member: string): unknown => [
      'LocalHostError',
      `not supported by the local host: ${member}`,
    ];
    expect(errorOf('Drive.Files.create({ starred: true });')).toEqual(
      refusal('Drive.Files.create of starred'),
    );
    expect(errorOf("Drive.Files.list({ corpora: 'user' });")).toEqual(
      refusal('Drive.Files.list with corpora'),
    );
    expect(errorOf('Drive.Permissions;')).toEqual(refusal('Drive.Permissions'));
  });

  it('refuses a query that cannot be read', () => {
    expect(errorOf("Drive.Files.list({ q: 'trashed = maybe' });")).toEqual(
      refused('drive.files.list', 'Invalid Value'),
    );
  });
});

describe('Drive.About', () => {
  it('tells who the user is under drive.file, and wants to know which fields', () => {
    expect(answerOf("return Drive.About.get({ fields: 'user(emailAddress)' });")).toEqual({
      user: { emailAddress: 'handlaggaren@example.se' },
    });
    expect(errorOf('Drive.About.get({});')).toEqual(
      refused('drive.about.get', "The 'fields' parameter is required for this method."),
    );
  });
});
