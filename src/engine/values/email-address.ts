import { cleanText } from './clean-text';

/** Why a text is no address: a name or something else without @, more than one, one with spaces, or one that is not whole. */
export type AddressProblem = 'no-address' | 'several' | 'spaces' | 'not-whole';

/** What a text says of where to reach someone: an address in small letters, or why it has none. */
export type ReadAddress = { readonly email: string } | { readonly problem: AddressProblem };

/** Limits of RFC 5321, section 4.5.3.1. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;

const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{M}\p{N}-]+$/u;
const LAST_LABEL = /^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u;
const IN_ANGLES = /<([^<>]*)>/g;

/**
 * The one e-mail address in a text. `Namn <a@b.se>`, `mailto:a@b.se`, capitals and a full stop after it are read;
 * domains may have any letters (å, ä, ö). What may mean several things is never guessed.
 */
export function readAddress(written: string): ReadAddress {
  const { text } = cleanText(written);
  const inAngles = [...text.matchAll(IN_ANGLES)].map(([, inner = '']) => inner);
  const [only = text] = inAngles;
  if (inAngles.length > 1) return { problem: 'several' };
  const bare = withoutScheme(only.trim()).replace(/[.,;:]+$/, '');
  if (!bare.includes('@')) return { problem: 'no-address' };
  if (isAddress(bare)) return { email: bare.toLowerCase() };
  const words = bare.split(/[\s,]+/).filter((word) => word !== '');
  if (words.filter(isAddress).length > 1) return { problem: 'several' };
  return { problem: /\s/.test(bare) ? 'spaces' : 'not-whole' };
}

/** Whether the text is an address and nothing else. */
function isAddress(text: string): boolean {
  const [local = '', domain = '', ...others] = text.split('@');
  if (others.length > 0 || text.length > LONGEST || local.length > LONGEST_LOCAL) return false;
  return local.split('.').every((part) => LOCAL_PART.test(part)) && isDomain(domain.toLowerCase());
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const isRight = (label: string) => LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-');
  return labels.length > 1 && labels.every(isRight) && LAST_LABEL.test(labels.at(-1) ?? '');
}

function withoutScheme(text: string): string {
  return /^mailto:/i.test(text) ? text.slice('mailto:'.length).replace(/\?.*$/s, '') : text;
}
