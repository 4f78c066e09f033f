import { javaBytes } from '../../runtime/membrane';
import { membersOf, standInType } from '../../runtime/define-stand-in';
import { bytes, text, textOrNull } from '../../runtime/params';
import { unsupported } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';

/** What a Blob holds. */
export interface BlobState {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

/** The text of bytes in a charset of Apps Script; only UTF-8 and US-ASCII are known here. */
export function decodeText(data: Uint8Array, charset = 'UTF-8'): string {
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) throw unsupported(`Blob.getDataAsString in ${charset}`);
  return Buffer.from(data).toString('utf8');
}

// IANA's names of what scripts make; an extension that is not here gives no type.
const extensions: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** The content type that the extension of a file's name stands for; null where it is not known. */
export function typeOfName(name: string | null): string | null {
  const [, extension = ''] = /\.([^.]+)$/.exec(name ?? '') ?? [];
  return extensions[extension.toLowerCase()] ?? null;
}

const { call, either, refused } = membersOf<BlobState>();
const changed = (blob: BlobState, change: Partial<BlobState>): StandIn =>
  blobType.of(Object.assign(blob, change));

/** Apps Script's Blob. */
export const blobType: StandInType<BlobState> = standInType('Blob', 'Utilities', {
  copyBlob: call([], (blob) => blobType.of({ ...blob })),
  getBlob: call([], (blob) => blobType.of(blob)),
  getBytes: call([], (blob) => javaBytes(blob.bytes)),
  getContentType: call([], (blob) => blob.contentType),
  getDataAsString: either(
    call([], (blob) => decodeText(blob.bytes)),
    call([text], (blob, charset) => decodeText(blob.bytes, charset)),
  ),
  getName: call([], (blob) => blob.name),
  isGoogleType: call([], (blob) => blob.contentType?.startsWith('application/vnd.google-apps.') ?? false),
  setBytes: call([bytes], (blob, data) => changed(blob, { bytes: data })),
  setContentType: call([textOrNull], (blob, contentType) => changed(blob, { contentType })),
  setContentTypeFromExtension: call([], (blob) => changed(blob, { contentType: typeOfName(blob.name) })),
  setDataFromString: either(
    call([text], (blob, data) => changed(blob, { bytes: Buffer.from(data, 'utf8') })),
    refused(2, 'Blob.setDataFromString with a charset'),
  ),
  setName: call([text], (blob, name) => changed(blob, { name })),
});
