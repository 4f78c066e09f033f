import { canonicalJson, readableJson } from './canonical-json';
import type { Digest, Receipt } from './receipt';

/** The receipt as the text of its file: JSON with a line for each member. */
export function receiptText(receipt: Receipt): string {
  return readableJson(receipt);
}

/**
 * The digest of a receipt: of its canonical JSON without the member `digest`. It is to be noted in the diarium, since a
 * receipt that is rewritten has another one, which it says of itself.
 */
export function receiptDigest(content: object, digest: Digest): string {
  const members = Object.entries(content).filter(([name]) => name !== 'digest');
  return digest(canonicalJson(Object.fromEntries(members)));
}
