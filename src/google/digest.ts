import type { Digest } from '../engine/app/ports';

/** SHA-256 of the text in UTF-8; computeDigest takes it for US-ASCII unless it is given the character set. */
export const digest: Digest = (text) =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
