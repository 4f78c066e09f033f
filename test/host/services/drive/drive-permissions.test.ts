import type { Grantee } from '../../../../host/services/drive/drive-account';
import { answerOf, errorOf, hostOf } from '../../run-script';

const folderType = "'application/vnd.google-apps.folder'";
const docType = "'application/vnd.google-apps.document'";
const made = `const { id } = Drive.Files.create({ name: 'a', mimeType: ${docType} });`;
const refused = (method: string, message: string): unknown => [
  'GoogleJsonResponseException',
  `API call to drive.permissions.${method} failed with error: ${message}`,
];

describe('Drive.Permissions', () => {
  it('gives, lists, changes and takes back a right', () => {
    const body = `${made}
      const given = Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'kollega@example.se' }, id, { sendNotificationEmail: false });
      Drive.Permissions.update({ role: 'writer' }, id, given.id);
      const during = Drive.Permissions.list(id, { fields: 'permissions(role,emailAddress)' }).permissions;
      Drive.Permissions.remove(id, given.id);
      const after = Drive.Files.get(id, { fields: 'shared,permissionIds' });
      return [Object.keys(given).sort(), during, after.shared, after.permissionIds.length];`;
    expect(answerOf(body)).toEqual([
      ['id', 'kind', 'role', 'type'],
      [
        { role: 'owner', emailAddress: 'handlaggaren@example.se' },
        { role: 'writer', emailAddress: 'kollega@example.se' },
      ],
      false,
      1,
    ]);
  });

  it('gives a grantee who has a right already the new role, and no second right', () => {
    const body = `${made}
      const share = (role) => Drive.Permissions.create({ type: 'anyone', role }, id).id;
      return [share('reader'), share('commenter'), Drive.Permissions.get(id, 'anyoneWithLink').role,
        Drive.Permissions.list(id).permissions.length];`;
    expect(answerOf(body)).toEqual(['anyoneWithLink', 'anyoneWithLink', 'commenter', 2]);
  });

  it('lists the rights that a folder gives, and refuses by name to take them from a file', () => {
    const body = `
      const folder = Drive.Files.create({ name: 'f', mimeType: ${folderType} });
      const { id } = Drive.Files.create({ name: 'a', parents: [folder.id] });
      const { id: given } = Drive.Permissions.create({ type: 'domain', role: 'reader', domain: 'example.se' }, folder.id);
      const roles = Drive.Permissions.list(id).permissions.map(({ role }) => role);
      try { Drive.Permissions.remove(id, given); } catch (e) { return [roles, e.message]; }`;
    expect(answerOf(body)).toEqual([
      ['owner', 'reader'],
      'not supported by the local host: Drive.Permissions.delete of a permission that a folder gives',
    ]);
  });

  // Texts of Google's: ids 67567806163, 63521210064 and 63282934336 (owner), MVKozlov/GMGoogleDrive issue 28
  // (notification), piotr-agier/google-drive-mcp issue 131 (address), id 52480519426 (type).
  it.each([
    ["{ role: 'reader' }", '{}', 'The permission type field is required.'],
    [
      "{ type: 'anyone', role: 'reader', emailAddress: 'a@example.se' }",
      '{}',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    ],
    [
      "{ type: 'user', role: 'reader' }",
      '{}',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    ],
    [
      "{ type: 'anyone', role: 'reader' }",
      '{ sendNotificationEmail: false }',
      "The sendNotificationEmail parameter is only applicable for permissions of type 'user' or 'group', and must not be disabled for ownership transfers.",
    ],
    [
      "{ type: 'user', role: 'owner', emailAddress: 'a@example.se' }",
      '{}',
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    ],
  ])('refuses %s with %s as Google does', (resource, args, message) => {
    expect(errorOf(`${made} Drive.Permissions.create(${resource}, id, ${args});`)).toEqual(
      refused('create', message),
    );
  });

  it('does not know a permission or a file that is not there', () => {
    expect(errorOf(`${made} Drive.Permissions.remove(id, 'nope');`)).toEqual(
      refused('delete', 'Permission not found: nope.'),
    );
    expect(errorOf("Drive.Permissions.list('nope');")).toEqual(refused('list', 'File not found: nope.'));
  });

  it('lets a share not open the file to the app of the other person: drive.file goes by app and user', () => {
    const host = hostOf(`
      function share() {
        ${made}
        Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'kollega@example.se' }, id);
        return id;
      }
      function list(id) { try { return Drive.Permissions.list(id); } catch (e) { return [e.message, e.details.code]; } }`);
    const id = host.call('share') as string;
    host.actAs({ name: 'En kollega', email: 'kollega@example.se' });
    expect(host.call('list', id)).toEqual([
      `API call to drive.permissions.list failed with error: File not found: ${id}.`,
      404,
    ]);
  });

  it('notifies a person or group unless that is switched off, with the message that is given', () => {
    const host = hostOf(`function share() {
      ${made}
      const to = (emailAddress, type, args) =>
        Drive.Permissions.create({ type, role: 'reader', emailAddress }, id, args);
      to('a@example.se', 'user', { emailMessage: 'Läs gärna avsnitt 3.' });
      to('grupp@example.se', 'group', {});
      to('tyst@example.se', 'user', { sendNotificationEmail: false, emailMessage: 'Syns inte' });
      Drive.Permissions.create({ type: 'anyone', role: 'reader' }, id);
      return id;
    }`);
    const fileId = host.call('share');
    const mail = {
      service: 'Drive',
      kind: 'sent',
      subject: 'Shared with you: a',
      options: { fileId, role: 'reader' },
    };
    expect(host.outside.mails).toEqual([
      { ...mail, to: 'a@example.se', body: 'Läs gärna avsnitt 3.' },
      { ...mail, to: 'grupp@example.se', body: '' },
    ]);
  });

  it('takes an address as one however its letters are', () => {
    const body = `${made}
      const share = (emailAddress, role) => Drive.Permissions.create({ type: 'user', role, emailAddress }, id).id;
      return [share('Namn@Example.se', 'reader') === share('namn@example.se', 'commenter'),
        Drive.Permissions.list(id).permissions.length];`;
    expect(answerOf(body)).toEqual([true, 2]);
  });

  const share = (args = '{}'): string =>
    `${made} Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'Hon@other.example' }, id, ${args});`;
  const reason = (grantee: Grantee, args: string): unknown =>
    answerOf(
      `try { ${share(args)} } catch (e) { return [e.details.code, e.details.errors[0].reason]; } return 'shared';`,
      {
        grantees: { '@Other.example': grantee },
      },
    );

  it.each<[Grantee, string, unknown]>([
    ['ordinary', '{ sendNotificationEmail: false }', 'shared'],
    ['no-account', '{}', 'shared'],
    ['no-account', '{ sendNotificationEmail: false }', [400, 'invalidSharingRequest']],
    ['policy', '{}', [403, 'shareOutNotPermitted']],
    ['policy-as-bad-request', '{}', [400, 'invalidSharingRequest']],
    ['rate-limit', '{}', [403, 'sharingRateLimitExceeded']],
  ])('answers an address that is %s, with %s, %j', (grantee, args, answer) => {
    expect(reason(grantee, args)).toEqual(answer);
  });

  it('says what to do about an address without an account, and shares nothing', () => {
    const host = hostOf(`function share() { ${share('{ sendNotificationEmail: false }')} }`);
    host.drive.setGrantee('@other.example', 'policy');
    host.drive.setGrantee('HON@other.example', 'no-account');
    expect(() => host.call('share')).toThrow(
      'Bad Request. User message: "You are trying to invite Hon@other.example. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."',
    );
    expect([host.files()[0]?.permissions.length, host.outside.mails]).toEqual([1, []]);
  });

  it('keeps the owner, and refuses by name what is for shared drives or transfers', () => {
    const owner = `${made} const [{ id: owner }] = Drive.Permissions.list(id).permissions;`;
    expect(errorOf(`${owner} Drive.Permissions.remove(id, owner);`)).toEqual(
      refused('delete', 'The owner of a file cannot be removed.'),
    );
    expect(errorOf(`${made} Drive.Permissions.create({ type: 'anyone', role: 'organizer' }, id);`)).toEqual([
      'LocalHostError',
      'not supported by the local host: Drive.Permissions.create of the role "organizer"',
    ]);
    expect(
      errorOf(
        `${made} Drive.Permissions.create({ type: 'user', role: 'owner', emailAddress: 'a@b.se' }, id, { transferOwnership: true });`,
      ),
    ).toEqual([
      'LocalHostError',
      'not supported by the local host: Drive.Permissions.create that transfers ownership',
    ]);
  });
});
