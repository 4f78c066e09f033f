import { readAddress, type AddressProblem } from '../../values/email-address';
import type { Shared } from '../history/history-event';
import { isServiceError, type ServiceError, type ServiceKind } from '../ports';
import type { Access, Giving, Role, SharingPort } from './sharing-ports';

/** What came of giving someone access. */
export type AccessOutcome =
  | { readonly kind: 'given' }
  /** They had it already, as much or more: nothing was done, and nobody got mail. */
  | { readonly kind: 'had-access' }
  /** They had it already, in another role: that is changed, and nobody got mail. */
  | { readonly kind: 'role-changed' }
  | { readonly kind: 'not-an-address'; readonly problem: AddressProblem }
  /** Drive said no, or did not answer. `withMail` says whether it was to send mail. */
  | { readonly kind: 'refused'; readonly service: ServiceKind; readonly withMail: boolean };

/** What came of it for one address: as it was read, or as it was written where it is none. */
export interface AccessResult {
  readonly email: string;
  readonly outcome: AccessOutcome;
}

/** Access that is to stand in the history. */
export type NewAccess = Pick<Shared, 'email' | 'role' | 'permission' | 'mailed'>;

/** What came of giving several people access. */
export interface AccessGiven {
  /** One for each address, in their order. */
  readonly results: readonly AccessResult[];
  readonly news: readonly NewAccess[];
}

/**
 * Gives each address access to a document, whatever comes of the others. Who has access already is left as they are but
 * for the role, so a press that is repeated sends no second mail. `isKept` says whether the history has the access of an
 * address. Throws ServiceError when Drive does not say who has access.
 */
export function giveAccess(
  sharing: SharingPort,
  document: string,
  written: readonly string[],
  terms: Omit<Giving, 'email'>,
  isKept: (email: string) => boolean,
): AccessGiven {
  const read = written.map((text) => ({ text, address: readAddress(text) }));
  const first = new Map(
    read.flatMap(({ address }, at) => ('email' in address ? [[address.email, at] as const] : [])).reverse(),
  );
  const people = first.size === 0 ? [] : sharing.list(document);
  const news: NewAccess[] = [];
  const results = read.flatMap(({ text, address }, at): readonly AccessResult[] => {
    if (!('email' in address)) return [{ email: text, outcome: { kind: 'not-an-address', ...address } }];
    const { email } = address;
    if (first.get(email) !== at) return [];
    const done = giveOne(sharing, document, { ...terms, email }, accessOf(people, email));
    if (done.access !== null && (done.outcome.kind !== 'had-access' || !isKept(email))) {
      news.push({ email, ...done.access });
    }
    return [{ email, outcome: done.outcome }];
  });
  return { results, news };
}

interface One {
  readonly outcome: AccessOutcome;
  /** The access that the add-on has given; null when it has given none. */
  readonly access: Omit<NewAccess, 'email'> | null;
}

function giveOne(sharing: SharingPort, document: string, giving: Giving, has: Access | null): One {
  const { role, mail } = giving;
  try {
    if (has === null) return given(role, sharing.give(document, giving), mail !== null);
    if (has.role === 'more') return { outcome: { kind: 'had-access' }, access: null };
    // A run that broke may have given it: whether it sent mail is not known.
    const access = { role, permission: has.permission, mailed: null };
    if (has.role === role) return { outcome: { kind: 'had-access' }, access };
    sharing.change(document, has.permission, role);
    return { outcome: { kind: 'role-changed' }, access: { ...access, mailed: false } };
  } catch (error) {
    if (!isServiceError(error)) throw error;
    const there = has === null ? thereAfterAll(sharing, document, giving, error) : null;
    if (there !== null) return given(role, there.permission, mail !== null);
    const outcome = { kind: 'refused', service: error.kind, withMail: mail !== null } as const;
    return { outcome, access: null };
  }
}

function given(role: Role, permission: string, mailed: boolean): One {
  return { outcome: { kind: 'given' }, access: { role, permission, mailed } };
}

/** The access when Drive gave it although its answer was lost; null when it did not, or that cannot be seen. */
function thereAfterAll(
  sharing: SharingPort,
  document: string,
  { email }: Giving,
  error: ServiceError,
): Access | null {
  if (error.kind !== 'unavailable' && error.kind !== 'refused') return null;
  try {
    return accessOf(sharing.list(document), email);
  } catch (other) {
    if (!isServiceError(other)) throw other;
    return null;
  }
}

/** The access of an address, however Drive spells it; null when it has none. */
export function accessOf(people: readonly Access[], email: string): Access | null {
  return people.find((access) => access.email.toLowerCase() === email.toLowerCase()) ?? null;
}
