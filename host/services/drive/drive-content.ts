import { ServiceError, apiError, unsupported } from '../../runtime/service-error';
import { docxType, googleTypes, type StoredFile } from './drive-store';

// What Drive makes of a Google Doc; the host makes bytes of .docx alone, and hands none to a script.
const exported = new Set([
  docxType,
  'application/pdf',
  'application/rtf',
  'application/zip',
  'application/epub+zip',
  'application/vnd.oasis.opendocument.text',
  'text/html',
  'text/markdown',
  'text/plain',
]);

/**
 * The answer of the advanced service to a body that is no JSON: it cannot be read as a resource, and the call throws
 * although the status is 200 (issuetracker 149104685; text in a public script's comment, id 60976529626).
 */
function notJson(body: string): ServiceError {
  return new ServiceError('HttpResponseException', `Response Code: 200. Message: ${body}`);
}

/** files.get with alt=media: never any content in Apps Script. */
export function refuseMedia(file: StoredFile, method: string): never {
  if (file.mimeType.startsWith('application/vnd.google-apps.')) {
    throw apiError(
      method,
      403,
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      'fileNotDownloadable',
    );
  }
  throw notJson(Buffer.from(file.bytes ?? []).toString('utf8'));
}

/** files.export: checked as Drive does, and then without any content in Apps Script. */
export function refuseExport(file: StoredFile, mimeType: string, method: string): never {
  if (!file.mimeType.startsWith('application/vnd.google-apps.') || file.mimeType === googleTypes.folder) {
    throw apiError(method, 403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  }
  if (file.mimeType !== googleTypes.document) throw unsupported(`Drive.Files.export of ${file.mimeType}`);
  if (!exported.has(mimeType)) {
    throw apiError(method, 400, 'The requested conversion is not supported.', 'badRequest');
  }
  // A .docx is an archive; its first bytes are all that is certain of Google's own.
  throw notJson(mimeType === docxType ? 'PK\u0003\u0004' : '');
}
