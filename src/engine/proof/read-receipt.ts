import { RECEIPT_FORM, type Digest, type Receipt } from './receipt';
import { receiptDigest } from './receipt-text';

/**
 * What a file holds that should be a receipt. `isIntact` says whether the receipt still says of itself what it says: false when
 * anything in it has been changed that changes a value. `digest` is that of what it says now.
 */
export type ReadReceipt =
  | {
      readonly kind: 'receipt';
      readonly receipt: Receipt;
      readonly isIntact: boolean;
      readonly digest: string;
    }
  /** `cut` means that the text ends too early or is no JSON. */
  | { readonly kind: 'no-json' }
  /** JSON that lacks something of a receipt, which `member` names. */
  | { readonly kind: 'no-receipt'; readonly member: string }
  /** Written by a later version of the add-on. */
  | { readonly kind: 'newer' };

/** Reads a receipt. Never throws for what the text holds. */
export function readReceipt(text: string, digest: Digest): ReadReceipt {
  const json = text.replace(/^\uFEFF/, '');
  const value = parsed(json);
  if (value === undefined) return { kind: 'no-json' };
  const { form } = isObject(value) ? value : {};
  if (typeof form === 'number' && form > RECEIPT_FORM) return { kind: 'newer' };
  const member = firstWrong(value, receiptShape, 'receipt');
  if (member !== null) return { kind: 'no-receipt', member };
  const receipt = value as Receipt;
  const now = receiptDigest(receipt, digest);
  return { kind: 'receipt', receipt, digest: now, isIntact: now === receipt.digest && isPlain(json, value) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whether every member that the text names is in the value: one that is named twice shows people what nobody reads. */
function isPlain(json: string, value: unknown): boolean {
  const colons = json.match(/"(?:[^"\\]|\\.)*"|:/g)?.filter((token) => token === ':') ?? [];
  return colons.length === memberCount(value);
}

function memberCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const members: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : members.length;
  return members.reduce<number>((sum, member) => sum + memberCount(member), own);
}

/** What a value has to be: a name of its type, a list, an object with these members, or null or a thing, or absent or a thing. */
type Shape =
  | 'text'
  | 'count'
  | 'whole'
  | 'yes-no'
  | { readonly list: Shape }
  | { readonly texts: 'by-name' }
  | { readonly orNull: Shape }
  | { readonly orAbsent: Shape }
  | { readonly members: Readonly<Record<string, Shape>> };

const receiptShape: Shape = {
  members: {
    form: 'count',
    report: 'text',
    version: 'count',
    document: { members: { id: 'text', url: 'text', name: 'text' } },
    at: 'text',
    by: { orNull: { members: { id: 'text', name: 'text' } } },
    ruleSet: 'text',
    text: {
      members: {
        digest: 'text',
        sections: {
          list: { members: { part: 'text', heading: { orNull: 'text' }, sums: { list: 'text' } } },
        },
      },
    },
    values: {
      members: {
        digest: 'text',
        tabs: { list: { members: { name: 'text', cells: { texts: 'by-name' } } } },
      },
    },
    figures: { list: { members: { tab: 'text', cell: 'text', value: 'text' } } },
    accepted: {
      list: { members: { code: 'text', tab: 'text', cell: 'text', message: 'text', reason: 'text' } },
    },
    approvals: {
      list: {
        members: {
          approval: 'text',
          outcome: 'text',
          at: 'text',
          answers: { list: { members: { email: 'text', answer: 'text' } } },
        },
      },
    },
    changedByHand: { list: { members: { written: 'text', now: 'text', isFigure: 'yes-no' } } },
    attachments: {
      orAbsent: {
        list: {
          members: {
            number: { orNull: 'whole' },
            title: 'text',
            name: 'text',
            size: 'whole',
            digest: 'text',
            checked: 'yes-no',
          },
        },
      },
    },
    digest: 'text',
  },
};

/** The name of the first thing in the value that is not as its shape says; null when all is. */
function firstWrong(value: unknown, shape: Shape, name: string): string | null {
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? null : name;
    case 'count':
      return Number.isSafeInteger(value) && Number(value) > 0 ? null : name;
    case 'whole':
      return Number.isSafeInteger(value) ? null : name;
    case 'yes-no':
      return typeof value === 'boolean' ? null : name;
  }
  if ('orAbsent' in shape) return value === undefined ? null : firstWrong(value, shape.orAbsent, name);
  if ('orNull' in shape) return value === null ? null : firstWrong(value, shape.orNull, name);
  if ('list' in shape) {
    if (!Array.isArray(value)) return name;
    return firstOf(value.entries(), (at, member) => firstWrong(member, shape.list, `${name}[${at}]`));
  }
  if (!isObject(value)) return name;
  if ('texts' in shape) {
    return firstOf(Object.entries(value), (key, member) => firstWrong(member, 'text', `${name}.${key}`));
  }
  return firstOf(Object.entries(shape.members), (key, member) =>
    firstWrong(value[key], member, `${name}.${key}`),
  );
}

function firstOf<K, V>(
  entries: Iterable<readonly [K, V]>,
  wrong: (key: K, value: V) => string | null,
): string | null {
  for (const [key, value] of entries) {
    const found = wrong(key, value);
    if (found !== null) return found;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
