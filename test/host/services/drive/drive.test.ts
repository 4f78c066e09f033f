import { answerOf, errorOf, hostOf } from '../../run-script';

const folderType = "'application/vnd.google-apps.folder'";
const docType = "'application/vnd.google-apps.document'";
const refused = (method: string, message: string): unknown => [
  'GoogleJsonResponseException',
  `API call to ${method} failed with error: ${message}`,
];

describe('Drive.Files', () => {
  it('answers the default fields, or those that are requested', () => {
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

  it('copies a document, whose title is its name, also a new one, and removes it for good', () => {
    const body = `
      const { documentId: id } = Docs.Documents.create({ title: 'Original' });
      const copy = Drive.Files.copy({ name: 'Kopia' }, id);
      Drive.Files.remove(id);
      const { title, body } = Docs.Documents.get(copy.id);
      Drive.Files.update({ name: 'Nytt namn' }, copy.id);
      return [body.content.length > 0, copy.name, title, Docs.Documents.get(copy.id).title];`;
    expect(answerOf(body)).toEqual([true, 'Kopia', 'Kopia', 'Nytt namn']);
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
    expect(errorOf('Drive.Comments;')).toEqual(refusal('Drive.Comments'));
  });

  it('refuses a query that cannot be read', () => {
    expect(errorOf("Drive.Files.list({ q: 'trashed = maybe' });")).toEqual(
      refused('drive.files.list', 'Invalid Value'),
    );
  });
});

describe('Drive.About', () => {
  it('answers who the user is under drive.file, and requires a list of fields', () => {
    expect(answerOf("return Drive.About.get({ fields: 'user(emailAddress)' });")).toEqual({
      user: { emailAddress: 'handlaggaren@example.se' },
    });
    expect(errorOf('Drive.About.get({});')).toEqual(
      refused('drive.about.get', "The 'fields' parameter is required for this method."),
    );
  });
});

describe('folders', () => {
  const folder = `const folder = Drive.Files.create({ name: 'f', mimeType: ${folderType} });`;

  it('take what is in them to the trash, and away for good', () => {
    const body = `${folder}
      const { id } = Drive.Files.create({ name: 'a', parents: [folder.id] });
      Drive.Files.update({ trashed: true }, folder.id);
      const file = Drive.Files.get(id, { fields: 'trashed,explicitlyTrashed' });
      const found = Drive.Files.list({ q: 'trashed = true', orderBy: 'name', fields: 'files/name' }).files.map((f) => f.name);
      Drive.Files.remove(folder.id);
      return [file, found, Drive.Files.list().files.length];`;
    expect(answerOf(body)).toEqual([{ trashed: true, explicitlyTrashed: false }, ['a', 'f'], 0]);
  });

  it('hold a file in one place, and never themselves', () => {
    const two = `${folder} const { id } = Drive.Files.create({ name: 'a' });`;
    expect(errorOf(`${two} Drive.Files.update({}, id, null, { addParents: folder.id });`)).toEqual(
      refused('drive.files.update', 'Increasing the number of parents is not allowed'),
    );
    expect(
      errorOf(
        `${folder} Drive.Files.update({}, folder.id, null, { addParents: folder.id, removeParents: Drive.Files.get(folder.id, { fields: 'parents' }).parents[0] });`,
      ),
    ).toEqual(refused('drive.files.update', 'A folder cannot be put in itself.'));
  });

  it('cannot be copied', () => {
    expect(errorOf(`${folder} Drive.Files.copy({}, folder.id);`)).toEqual(
      refused('drive.files.copy', 'This file cannot be copied by the user.'),
    );
  });
});

describe('Drive.Files.list', () => {
  const made = "['b', 'a', 'c'].forEach((name) => Drive.Files.create({ name: name + ' fil' }));";

  it('gives pages until all files are listed', () => {
    const body = `${made}
      const names = [];
      let pageToken;
      do {
        const page = Drive.Files.list({ pageSize: 2, orderBy: 'name', pageToken });
        names.push(page.files.map((f) => f.name));
        pageToken = page.nextPageToken;
      } while (pageToken);
      return names;`;
    expect(answerOf(body)).toEqual([['a fil', 'b fil'], ['c fil']]);
    expect(errorOf('Drive.Files.list({ pageSize: 1001 });')).toEqual(
      refused('drive.files.list', "Invalid value '1001'. Values must be within the range: [1, 1000]"),
    );
  });

  it('orders by several keys and finds by the beginnings of words and by time', () => {
    const body = `${made}
      Drive.Files.create({ name: 'a mapp', mimeType: ${folderType} });
      const find = (q, orderBy) => Drive.Files.list({ q, orderBy, fields: 'files/name' }).files.map((f) => f.name);
      return [find('', 'folder,name desc'), find("name contains 'FI' and not name contains 'il'", 'name').length,
        find("modifiedTime > '2024-03-01T12:00:00'").length, find("modifiedTime <= '2024-02-29T23:00:00Z'").length];`;
    expect(answerOf(body, { now: new Date('2024-03-01T00:00:00Z') })).toEqual([
      ['a mapp', 'c fil', 'b fil', 'a fil'],
      3,
      0,
      0,
    ]);
  });
});
