import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { javaBytes } from '../../runtime/membrane';
import { membersOf, standInType } from '../../runtime/define-stand-in';
import { bytes, date, integer, listOf, standIn, text, textOrNull } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { blobType, typeOfName, type BlobState } from './blob';
import { charsetBytes } from './charset-bytes';
import { enumeration } from '../enumeration';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';
import { parseDate } from './parse-date';
import { digest, digestAlgorithm, hmac, macAlgorithm } from './signatures';
import type { Execution } from '../world';

const charset = enumeration('Charset', 'Utilities', ['US_ASCII', 'UTF_8']);
function decode(encoded: string, encoding: 'base64' | 'base64url'): number[] {
  const alphabet = encoding === 'base64' ? /^[A-Za-z0-9+/\s]*={0,2}\s*$/ : /^[A-Za-z0-9_-]*={0,2}$/;
  if (!alphabet.test(encoded)) throw exception('Could not decode string.');
  return javaBytes(Buffer.from(encoded, encoding));
}

const encode = (data: Uint8Array): string => Buffer.from(data).toString('base64');
const encodeWebSafe = (data: Uint8Array): string => encode(data).replaceAll('+', '-').replaceAll('/', '_');
const utf8 = (value: string): Uint8Array => Buffer.from(value, 'utf8');

function newBlob(data: Uint8Array, contentType: string | null, name: string | null): StandIn {
  return blobType.of({ bytes: data, contentType, name });
}

/** A zip file of the blobs, each under its own name. */
function zip(blobs: readonly BlobState[], name: string): StandIn {
  const files = blobs.map((blob) => {
    if (blob.name === null) throw exception('Blob object must have non-null name for this operation.');
    return [blob.name, blob.bytes] as const;
  });
  return newBlob(zipSync(Object.fromEntries(files)), 'application/zip', name);
}

/** One blob, packed; without a name it gets one after zip's own default. */
function gzip({ bytes: data }: BlobState, name: string): StandIn {
  return newBlob(gzipSync(data), 'application/x-gzip', name);
}

function ungzip({ bytes: data, name }: BlobState): StandIn {
  try {
    return newBlob(gunzipSync(data), null, name?.replace(/\.gz$/, '') ?? null);
  } catch {
    throw exception('Could not decompress gzip.');
  }
}

function unzip({ bytes: data }: BlobState): StandIn[] {
  try {
    const files = Object.entries(unzipSync(data)).filter(([name]) => !name.endsWith('/'));
    return files.map(([name, content]) => newBlob(content, typeOfName(name), name));
  } catch {
    throw exception('Could not unzip.');
  }
}

const { call, either, property, variadic } = membersOf<Execution>();
const anyCharset = standIn(() => charset.valueType);
const blob = standIn(() => blobType);
const algorithm = standIn(() => digestAlgorithm.valueType);
const macName = standIn(() => macAlgorithm.valueType);
const sha256 = { name: 'HMAC_SHA_256' };
const ascii = { name: 'US_ASCII' };

/**
 * Apps Script's Utilities. Text is encoded as UTF-8 and digested as US-ASCII where no charset is named (gas-fakes,
 * testutilities.js, run at Google by its author).
 */
export const utilitiesType: StandInType<Execution> = standInType('Utilities', 'Utilities', {
  Charset: property(() => charset.object),
  DigestAlgorithm: property(() => digestAlgorithm.object),
  MacAlgorithm: property(() => macAlgorithm.object),
  base64Decode: either(
    call([text], (_, encoded) => decode(encoded, 'base64')),
    call([text, anyCharset], (_, encoded) => decode(encoded, 'base64')),
  ),
  base64DecodeWebSafe: either(
    call([text], (_, encoded) => decode(encoded, 'base64url')),
    call([text, anyCharset], (_, encoded) => decode(encoded, 'base64url')),
  ),
  base64Encode: either(
    call([bytes], (_, data) => encode(data)),
    call([text], (_, data) => encode(utf8(data))),
    call([text, anyCharset], (_, data, named) => encode(charsetBytes(data, named))),
  ),
  base64EncodeWebSafe: either(
    call([bytes], (_, data) => encodeWebSafe(data)),
    call([text], (_, data) => encodeWebSafe(utf8(data))),
    call([text, anyCharset], (_, data, named) => encodeWebSafe(charsetBytes(data, named))),
  ),
  computeDigest: either(
    call([algorithm, bytes], (_, name, data) => digest(name, data)),
    call([algorithm, text], (_, name, data) => digest(name, charsetBytes(data, ascii))),
    call([algorithm, text, anyCharset], (_, name, data, named) => digest(name, charsetBytes(data, named))),
  ),
  computeHmacSha256Signature: either(
    call([bytes, bytes], (_, value, key) => hmac(sha256, value, key)),
    call([text, text], (_, value, key) => hmac(sha256, charsetBytes(value, ascii), charsetBytes(key, ascii))),
    call([text, text, anyCharset], (_, value, key, named) =>
      hmac(sha256, charsetBytes(value, named), charsetBytes(key, named)),
    ),
  ),
  computeHmacSignature: either(
    call([macName, bytes, bytes], (_, name, value, key) => hmac(name, value, key)),
    call([macName, text, text], (_, name, value, key) =>
      hmac(name, charsetBytes(value, ascii), charsetBytes(key, ascii)),
    ),
    call([macName, text, text, anyCharset], (_, name, value, key, named) =>
      hmac(name, charsetBytes(value, named), charsetBytes(key, named)),
    ),
  ),
  formatDate: call([date, text, text], (_, moment, timeZone, format) => formatDate(moment, timeZone, format)),
  formatString: variadic(1, (_, [template, ...args]) => formatString(String(template), args)),
  gzip: either(
    call([blob], (_, source) => gzip(source, 'archive.gz')),
    call([blob, text], (_, source, name) => gzip(source, name)),
  ),
  getUuid: call([], () => randomUUID()),
  newBlob: either(
    call([bytes], (_, data) => newBlob(data, null, null)),
    call([bytes, textOrNull], (_, data, contentType) => newBlob(data, contentType, null)),
    call([bytes, textOrNull, textOrNull], (_, data, contentType, name) => newBlob(data, contentType, name)),
    call([text], (_, data) => newBlob(utf8(data), 'text/plain', null)),
    call([text, textOrNull], (_, data, contentType) => newBlob(utf8(data), contentType, null)),
    call([text, textOrNull, textOrNull], (_, data, contentType, name) =>
      newBlob(utf8(data), contentType, name),
    ),
  ),
  parseDate: call([text, text, text], (_, written, timeZone, format) => parseDate(written, timeZone, format)),
  parseCsv: either(
    call([text], (_, csv) => parseCsv(csv)),
    call([text, text], (_, csv, delimiter) => parseCsv(csv, delimiter)),
  ),
  sleep: call([integer], ({ world }, milliseconds) => {
    world.sleep(milliseconds);
  }),
  ungzip: call([blob], (_, source) => ungzip(source)),
  unzip: call([blob], (_, source) => unzip(source)),
  zip: either(
    call([listOf(blob)], (_, blobs) => zip(blobs, 'archive.zip')),
    call([listOf(blob), text], (_, blobs, name) => zip(blobs, name)),
  ),
});
