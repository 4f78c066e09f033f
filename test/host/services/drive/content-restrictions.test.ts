import type { StoredFile } from '../../../../host/services/drive/drive-store';
import { answerOf, hostOf } from '../../run-script';

const made =
  "const { id } = Drive.Files.create({ name: 'a', mimeType: 'application/vnd.google-apps.document' });";

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

  const lock =
    'Drive.Files.update({ contentRestrictions: [{ readOnly: true, ownerRestricted: true, reason: "Fastställd" }] }, id);';
  const attempt =
    "const attempt = (run) => { try { run(); return 'done'; } catch (e) { return [e.details.code, e.message]; } };";

  it('say who locked the file, when and why, and whether only its owner may lift it', () => {
    const body = `${made} ${lock}
      return Drive.Files.get(id, { fields: 'contentRestrictions,capabilities' });`;
    expect(answerOf(body, { now: new Date('2026-03-01T10:00:00Z') })).toEqual({
      contentRestrictions: [
        {
          readOnly: true,
          reason: 'Fastställd',
          ownerRestricted: true,
          type: 'globalContentRestriction',
          restrictingUser: {
            kind: 'drive#user',
            displayName: 'Handläggaren',
            me: true,
            emailAddress: 'handlaggaren@example.se',
          },
          restrictionTime: '2026-03-01T10:00:00.000Z',
        },
      ],
      capabilities: {
        canModifyEditorContentRestriction: true,
        canModifyOwnerContentRestriction: true,
        canRemoveContentRestriction: true,
        canShare: true,
        canStartApproval: true,
      },
    });
  });

  it('refuse comments, new content and names, and let the file be shared, marked, moved, binned and removed', () => {
    const body = `${made} ${lock} ${attempt}
      const batch = (request) => () => Docs.Documents.batchUpdate({ requests: [request] }, id);
      const range = { startIndex: 1, endIndex: 2 };
      return [
        batch({ insertComment: { content: 'Hm', range } }),
        batch({ createNamedRange: { name: 'n', range } }),
        () => Drive.Files.update({ name: 'b' }, id),
        () => Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'a@example.se' }, id),
        () => Drive.Files.update({ appProperties: { mark: '1' }, description: 'd' }, id),
        () => Drive.Files.update({ trashed: true }, id),
        () => Drive.Files.remove(id),
      ].map(attempt);`;
    const noPermission = [
      403,
      'API call to docs.documents.batchUpdate failed with error: The caller does not have permission',
    ];
    expect(answerOf(body)).toEqual([
      noPermission,
      noPermission,
      [403, 'API call to drive.files.update failed with error: The content of the file is restricted.'],
      'done',
      'done',
      'done',
      'done',
    ]);
  });

  it('refuse new bytes of a file that is no Google Doc', () => {
    const body = `${attempt}
      const blob = Utilities.newBlob('{}', 'application/json');
      const { id } = Drive.Files.create({ name: 'kvitto.json' }, blob);
      ${lock}
      return attempt(() => Drive.Files.update({}, id, blob));`;
    expect(answerOf(body)).toEqual([
      403,
      'API call to drive.files.update failed with error: The content of the file is restricted.',
    ]);
  });

  it('of the system, or of an owner who is someone else, are not changed', () => {
    const script = `${attempt}
      function make() { ${made} ${lock} return id; }
      function lift(id) { return attempt(() => Drive.Files.update({ contentRestrictions: [{ readOnly: false }] }, id)); }`;
    const refused = [
      403,
      'API call to drive.files.update failed with error: The user cannot modify the content restriction of the file.',
    ];
    const lifted = (change: (file: StoredFile) => StoredFile): unknown => {
      const host = hostOf(script);
      const id = host.call('make');
      const { files, ...rest } = host.stores();
      return hostOf(script, { stores: { ...rest, files: files.map(change) } }).call('lift', id);
    };
    expect(lifted((file) => file)).toBe('done');
    expect(lifted((file) => ({ ...file, owner: { name: 'Chefen', email: 'chefen@example.se' } }))).toEqual(
      refused,
    );
    const ofSystem = { readOnly: true, systemRestricted: true };
    expect(lifted((file) => ({ ...file, contentRestrictions: [ofSystem] }))).toEqual(refused);
  });

  it('hold Docs back for a while after they are lifted, where that is switched on', () => {
    const host = hostOf(
      `${attempt}
      function lifted() {
        ${made} ${lock}
        Drive.Files.update({ contentRestrictions: [{ readOnly: false }], name: 'b' }, id);
        return id;
      }
      function write(id, wait) {
        Utilities.sleep(wait);
        const insert = { insertText: { location: { index: 1 }, text: 'x' } };
        return attempt(() => Docs.Documents.batchUpdate({ requests: [insert] }, id));
      }`,
      { now: new Date('2026-03-01T10:00:00Z') },
    );
    const minute = 60_000;
    const id = host.call('lifted');
    expect(host.call('write', id, 0)).toBe('done');
    host.drive.setUnlockDelay(10 * minute);
    expect(host.call('write', id, 5 * minute)).toEqual([
      403,
      'API call to docs.documents.batchUpdate failed with error: The caller does not have permission',
    ]);
    expect(host.call('write', id, 5 * minute)).toBe('done');
  });
});
