import { createHash, createHmac } from 'node:crypto';
import { javaBytes } from '../../runtime/membrane';
import { unsupported } from '../../runtime/service-error';
import { enumeration } from '../enumeration';

/** Utilities.DigestAlgorithm. */
export const digestAlgorithm = enumeration('DigestAlgorithm', 'Utilities', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);

/** Utilities.MacAlgorithm. */
export const macAlgorithm = enumeration('MacAlgorithm', 'Utilities', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);

interface Algorithm {
  readonly name: string;
}

const nodeNames: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function nodeName(name: string, member: string): string {
  const found = nodeNames[name];
  if (found === undefined) throw unsupported(`Utilities.${member} with ${name}`);
  return found;
}

/** A digest as Apps Script gives it: numbers from -128 to 127. */
export function digest({ name }: Algorithm, data: Uint8Array): number[] {
  return javaBytes(createHash(nodeName(name, 'computeDigest')).update(data).digest());
}

/** A message authentication code as Apps Script gives it. */
export function hmac({ name }: Algorithm, value: Uint8Array, key: Uint8Array): number[] {
  const hash = nodeName(name.replace('HMAC_', ''), 'computeHmacSignature');
  return javaBytes(createHmac(hash, key).update(value).digest());
}
