import type { UploadedFile } from '../engine/app/uploaded-file';

/** The file that a page handed over, as a Blob. */
export function blobOf({ name, mimeType, base64 }: UploadedFile): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(base64), mimeType, name);
}
