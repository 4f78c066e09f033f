/** Sharing with those whom the report is for, and with colleagues, by the bundle on the host. */
import { aWorkbook } from '../../../builders/a-workbook';
import {
  accessTo,
  documentId,
  failureOf,
  historyRows,
  mails,
  run,
  withReport,
  withVersion,
} from './matter-on-the-host';

const registrar = 'registrator@lindby.example';
const boss = 'chef@lindby.example';
const withMail = { mail: true, message: 'Version 1 av slutrapporten.' };
const toBoss = { emails: [boss], role: 'commenter', mail: true, message: '' };

describe('shareWithRecipients', () => {
  it('lets those in Mottagare read the finalised version, and says so in Historik', () => {
    const host = withVersion();
    const { ok, results, matter } = run(host, 'shareWithRecipients', withMail);
    expect([ok, results]).toEqual([true, [{ email: registrar, given: true, why: null }]]);
    expect(accessTo(host)).toEqual([`${registrar} reader`]);
    expect(mails(host)).toEqual([`${registrar}: Version 1 av slutrapporten.`]);
    expect(matter.shares).toMatchObject([
      { email: registrar, to: 'recipients', role: 'reader', version: 1, mailed: true },
    ]);
    expect(historyRows(host).at(-1)).toContain('Delad med nämnden');
    expect(historyRows(host).at(-1)).toContain(registrar);
  });

  it('sends no mail when none is wanted', () => {
    const host = withVersion();
    run(host, 'shareWithRecipients', { mail: false, message: '' });
    expect(accessTo(host)).toEqual([`${registrar} reader`]);
    expect(mails(host)).toEqual([]);
  });

  it('does nothing the second time', () => {
    const host = withVersion();
    run(host, 'shareWithRecipients', withMail);
    const { results, matter } = run(host, 'shareWithRecipients', withMail);
    expect(results).toEqual([
      { email: registrar, given: true, why: 'Hade redan åtkomst. Inget nytt mejl har skickats.' },
    ]);
    expect(mails(host)).toHaveLength(1);
    expect(matter.shares).toHaveLength(1);
  });

  it('sends one mail when the first press lost its answer and could note nothing', () => {
    const host = withVersion();
    host.fail('Drive.Permissions.create', { code: 503, when: 'after' });
    host.fail('Properties.setProperties', { code: 503 }, 4);
    expect(failureOf(host, 'shareWithRecipients', withMail)).not.toBeNull();
    const { ok, matter } = run(host, 'shareWithRecipients', withMail);
    expect([ok, matter.shares.map(({ mailed }) => mailed)]).toEqual([true, [null]]);
    expect(mails(host)).toHaveLength(1);
  });

  it.each([
    ['policy', 'Er organisation tillåter inte'],
    ['policy-as-bad-request', 'Google tog inte emot adressen'],
  ] as const)('says of each address why it got no access: %s', (grantee, why) => {
    const elsewhere = 'namnd@annan.example';
    const book = aWorkbook().withKey('Inställningar', 'Mottagare', `${elsewhere}; ${registrar}`);
    const host = withVersion({ grantees: { '@annan.example': grantee } }, book);
    const { ok, results } = run(host, 'shareWithRecipients', withMail);
    expect(ok).toBe(true);
    expect(results).toEqual([
      { email: elsewhere, given: false, why: expect.stringContaining(why) as string },
      { email: registrar, given: true, why: null },
    ]);
    expect(accessTo(host)).toEqual([`${registrar} reader`]);
  });

  it('says that who has no Google account must get mail', () => {
    const host = withVersion({ grantees: { [registrar]: 'no-account' } });
    const [silent] = run(host, 'shareWithRecipients', { mail: false, message: '' }).results;
    expect(silent?.why).toContain('Försök med mejl');
    expect(run(host, 'shareWithRecipients', withMail).results).toEqual([
      { email: registrar, given: true, why: null },
    ]);
  });

  it('gives nobody a report that is not finalised', () => {
    const host = withReport();
    expect(failureOf(host, 'shareWithRecipients', withMail)).toBe('not-finalised');
    expect(accessTo(host)).toEqual([]);
  });

  it('gives nobody a version that has been unlocked, here or in Drive', () => {
    const host = withVersion();
    run(host, 'unlockReport');
    expect(failureOf(host, 'shareWithRecipients', withMail)).toBe('not-finalised');

    const other = withVersion();
    for (const file of other.files()) file.contentRestrictions = [];
    expect(failureOf(other, 'shareWithRecipients', withMail)).toBe('lock-lifted');
    expect(accessTo(other)).toEqual([]);
  });

  it('says when there is no recipient', () => {
    const host = withVersion({}, aWorkbook().withKey('Inställningar', 'Mottagare', ''));
    expect(failureOf(host, 'shareWithRecipients', withMail)).toBe('no-recipients');
  });

  it("says of a colleague's version that it is a colleague's", () => {
    const host = withVersion();
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(failureOf(host, 'shareWithRecipients', withMail)).toBe('colleagues-document');
  });
});

describe('shareWithColleagues', () => {
  it('gives a colleague a draft, which is named so', () => {
    const host = withReport({}, aWorkbook().withKey('Ärende', 'Diarienummer', ''));
    const { ok, matter } = run(host, 'shareWithColleagues', toBoss);
    expect(ok).toBe(true);
    expect(accessTo(host)).toEqual([`${boss} commenter`]);
    expect(matter.shares).toMatchObject([{ to: 'colleagues', version: null }]);
    expect(matter.shares[0]?.document.name).toMatch(/^UTKAST /);
    expect(host.outside.mails[0]?.subject).toContain('UTKAST');
  });

  it('tells of wrong addresses one by one, and shares with the others', () => {
    const host = withReport();
    const { results } = run(host, 'shareWithColleagues', {
      ...toBoss,
      emails: ['Karin Berg', `${boss}; karin@lindby`],
    });
    expect(results).toEqual([
      { email: 'Karin Berg', given: false, why: expect.stringContaining('ingen e-postadress') as string },
      { email: boss, given: true, why: null },
      { email: 'karin@lindby', given: false, why: expect.stringContaining('inte hel') as string },
    ]);
  });

  it('changes what a colleague may do without mail', () => {
    const host = withReport();
    run(host, 'shareWithColleagues', toBoss);
    const { matter } = run(host, 'shareWithColleagues', { ...toBoss, role: 'reader' });
    expect(accessTo(host)).toEqual([`${boss} reader`]);
    expect(matter.shares.map(({ role }) => role)).toEqual(['reader']);
    expect(mails(host)).toHaveLength(1);
  });

  it('says when there is no report yet', () => {
    const host = withReport();
    const empty = withReport();
    empty.replaceProperties('document', {});
    expect(failureOf(empty, 'shareWithColleagues', toBoss)).toBe('no-report');
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(failureOf(host, 'shareWithColleagues', toBoss)).toBe('colleagues-document');
  });

  it.each([
    { ...toBoss, role: 'writer' },
    { ...toBoss, emails: [] },
    { ...toBoss, emails: [7] },
    { ...toBoss, emails: Array.from({ length: 101 }, (_, n) => `a${n}@lindby.example`) },
    { ...toBoss, message: 'x'.repeat(2001) },
    { ...toBoss, mail: 'ja' },
  ])('refuses what a page never sends: %j', (choice) => {
    expect(failureOf(withReport(), 'shareWithColleagues', choice)).toBe('wrong-arguments');
  });
});

describe('takeBackShare', () => {
  it('takes the access away, and says so in Historik', () => {
    const host = withReport();
    run(host, 'shareWithColleagues', toBoss);
    const { ok, matter } = run(host, 'takeBackShare', { documentId: documentId(host), email: boss });
    expect([ok, matter.shares]).toEqual([true, []]);
    expect(accessTo(host)).toEqual([]);
    expect(historyRows(host).at(-1)).toContain('Delning återtagen');
  });

  it('notes that an access was taken away in Drive already', () => {
    const host = withReport();
    run(host, 'shareWithColleagues', toBoss);
    for (const file of host.files())
      file.permissions = file.permissions.filter(({ role }) => role === 'owner');
    expect(run(host, 'takeBackShare', { documentId: documentId(host), email: boss }).matter.shares).toEqual(
      [],
    );
  });

  it('does not take a refusal for access that is gone: it is taken back again, or said not to be', () => {
    const host = withReport();
    run(host, 'shareWithColleagues', toBoss);
    const share = { documentId: documentId(host), email: boss };
    host.fail('Drive.Permissions.remove', { code: 404 }, 2);
    expect(failureOf(host, 'takeBackShare', share)).toBe('not-found');
    expect(accessTo(host)).toHaveLength(1);
    host.fail('Drive.Permissions.remove', { code: 404 }, 1);
    expect(run(host, 'takeBackShare', share).matter.shares).toEqual([]);
    expect(accessTo(host)).toEqual([]);
  });

  it('refuses what the add-on has not shared', () => {
    const host = withReport();
    expect(failureOf(host, 'takeBackShare', { documentId: documentId(host), email: boss })).toBe(
      'share-unknown',
    );
  });

  it('lets the person be given access again', () => {
    const host = withReport();
    run(host, 'shareWithColleagues', toBoss);
    run(host, 'takeBackShare', { documentId: documentId(host), email: boss });
    expect(run(host, 'shareWithColleagues', toBoss).results).toEqual([
      { email: boss, given: true, why: null },
    ]);
    expect(mails(host)).toHaveLength(2);
  });
});
