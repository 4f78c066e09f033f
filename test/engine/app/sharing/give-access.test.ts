import type { ServiceError, ServiceKind } from '../../../../src/engine/app/ports';
import { giveAccess, type AccessGiven } from '../../../../src/engine/app/sharing/give-access';
import type { Access, Giving, SharingPort } from '../../../../src/engine/app/sharing/sharing-ports';

const reader: Omit<Giving, 'email'> = { role: 'reader', mail: 'Läs gärna.' };

/** A Drive of one document: who has access, and which mails were sent. Some addresses are refused. */
function aDrive(
  had: readonly Access[] = [],
  refused: Readonly<Record<string, { readonly kind: ServiceKind; readonly isDone?: boolean }>> = {},
) {
  const people = had.map((access) => ({ ...access }));
  const mails: string[] = [];
  const sharing: SharingPort = {
    list: () => people.map((access) => ({ ...access })),
    give(_id, { email, role, mail }) {
      const refusal = refused[email];
      if (refusal === undefined || refusal.isDone === true) {
        people.push({ permission: `p-${email}`, email, role });
        if (mail !== null) mails.push(`${email}: ${mail}`);
      }
      if (refusal !== undefined) throw serviceError(refusal.kind);
      return `p-${email}`;
    },
    change(_id, permission, role) {
      for (const access of people) if (access.permission === permission) access.role = role;
    },
    takeBack: () => undefined,
  };
  return { sharing, people, mails };
}

function serviceError(kind: ServiceKind): ServiceError {
  const error = new Error(kind);
  return Object.assign(error, { name: 'ServiceError' as const, kind, code: 0, call: '', tab: null });
}

function give(
  { sharing }: { readonly sharing: SharingPort },
  emails: readonly string[],
  kept: readonly string[] = [],
  terms = reader,
): AccessGiven {
  return giveAccess(sharing, 'one', emails, terms, (email) => kept.includes(email));
}

const a = 'a@lindby.example';
const b = 'b@lindby.example';

describe('giveAccess', () => {
  it('gives each address access, with the message in the mail', () => {
    const drive = aDrive();
    expect(give(drive, ['A@Lindby.example', `Bo <${b}>`])).toEqual({
      results: [
        { email: a, outcome: { kind: 'given' } },
        { email: b, outcome: { kind: 'given' } },
      ],
      news: [
        { email: a, role: 'reader', permission: `p-${a}`, mailed: true },
        { email: b, role: 'reader', permission: `p-${b}`, mailed: true },
      ],
    });
    expect(drive.mails).toEqual([`${a}: Läs gärna.`, `${b}: Läs gärna.`]);
  });

  it('sends no mail where none is wanted', () => {
    const drive = aDrive();
    const { news } = give(drive, [a], [], { role: 'reader', mail: null });
    expect(news.map(({ mailed }) => mailed)).toEqual([false]);
    expect(drive.mails).toEqual([]);
  });

  it('gives an address that stands twice access once', () => {
    const drive = aDrive();
    expect(give(drive, [a, 'A@LINDBY.example']).results).toHaveLength(1);
    expect(drive.mails).toHaveLength(1);
  });

  it('does nothing twice: who has access already gets no mail', () => {
    const drive = aDrive();
    give(drive, [a]);
    expect(give(drive, [a], [a])).toEqual({
      results: [{ email: a, outcome: { kind: 'had-access' } }],
      news: [],
    });
    expect(drive.mails).toHaveLength(1);
  });

  it('notes an access that a broken run gave, without saying whether there was mail', () => {
    const drive = aDrive([{ permission: 'p1', email: 'A@lindby.example', role: 'reader' }]);
    expect(give(drive, [a]).news).toEqual([{ email: a, role: 'reader', permission: 'p1', mailed: null }]);
    expect(drive.mails).toEqual([]);
  });

  it('changes the role of who has another', () => {
    const drive = aDrive([{ permission: 'p1', email: a, role: 'commenter' }]);
    expect(give(drive, [a], [a])).toEqual({
      results: [{ email: a, outcome: { kind: 'role-changed' } }],
      news: [{ email: a, role: 'reader', permission: 'p1', mailed: false }],
    });
    expect(drive.people).toEqual([{ permission: 'p1', email: a, role: 'reader' }]);
  });

  it('leaves who may write as they are', () => {
    const owner: Access = { permission: 'p1', email: a, role: 'more' };
    const drive = aDrive([owner]);
    expect(give(drive, [a])).toEqual({ results: [{ email: a, outcome: { kind: 'had-access' } }], news: [] });
    expect(drive.people).toEqual([owner]);
  });

  it('tells of each address by itself, and gives the others access', () => {
    const drive = aDrive([], { [a]: { kind: 'policy' } });
    expect(give(drive, ['Registrator', a, b])).toEqual({
      results: [
        { email: 'Registrator', outcome: { kind: 'not-an-address', problem: 'no-address' } },
        { email: a, outcome: { kind: 'refused', service: 'policy', withMail: true } },
        { email: b, outcome: { kind: 'given' } },
      ],
      news: [{ email: b, role: 'reader', permission: `p-${b}`, mailed: true }],
    });
  });

  it('finds the access whose answer was lost', () => {
    const drive = aDrive([], { [a]: { kind: 'unavailable', isDone: true } });
    expect(give(drive, [a])).toEqual({
      results: [{ email: a, outcome: { kind: 'given' } }],
      news: [{ email: a, role: 'reader', permission: `p-${a}`, mailed: true }],
    });
    expect(drive.mails).toHaveLength(1);
  });

  it('says of an access that was never given that Google did not answer', () => {
    expect(give(aDrive([], { [a]: { kind: 'unavailable' } }), [a])).toEqual({
      results: [{ email: a, outcome: { kind: 'refused', service: 'unavailable', withMail: true } }],
      news: [],
    });
  });

  it('asks Drive nothing when there is no address', () => {
    const { sharing } = aDrive();
    const never = () => {
      throw new Error('Drive was asked');
    };
    expect(giveAccess({ ...sharing, list: never }, 'one', ['Karin'], reader, () => false).news).toEqual([]);
  });

  it('throws when Drive does not say who has access', () => {
    const { sharing } = aDrive();
    const away: SharingPort = {
      ...sharing,
      list: () => {
        throw serviceError('not-found');
      },
    };
    expect(() => give({ sharing: away }, [a])).toThrow('not-found');
  });
});
