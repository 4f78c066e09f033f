/** A file that a page hands over: plain JSON. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

/**
 * The base64 with which each kind of file that is taken begins. A Word file is a zip, and one with a password a compound file.
 * Source: ISO 32000-1, 7.5.2; APPNOTE.TXT, 4.3.7; MS-CFB, 2.2; ISO 10918-1, B.1.1.3; PNG, 5.2.
 */
const STARTS: Readonly<Record<string, RegExp>> = {
  // %PDF- stands somewhere in the first 1024 bytes: base64 writes it in three ways, by how many bytes are before it.
  'application/pdf': /^.{0,1362}(?:JVBERi|VQREYt|lUERGL)/,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': /^(?:UEsDB|0M8R4)/,
  'image/jpeg': /^\/9j/,
  'image/png': /^iVBORw0KGgo/,
};

/** The kinds of files that are taken. */
export const FILE_TYPES: readonly string[] = Object.keys(STARTS);

/** Whether a file in base64 begins as files of one of these kinds do. */
export function beginsAs(mimeType: string, base64: string): boolean {
  return FILE_TYPES.includes(mimeType) && STARTS[mimeType]?.test(base64) === true;
}
