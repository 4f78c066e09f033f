import { membersOf, standInType } from '../../runtime/define-stand-in';
import type { StandInType } from '../../runtime/stand-in';
import { docxType, googleTypes } from '../drive/drive-store';

// IANA's names, and Drive's for its own kinds; a name of MimeType that is not here is refused by name.
const mimeTypes: Readonly<Record<string, string>> = {
  GOOGLE_APPS_SCRIPT: 'application/vnd.google-apps.script',
  GOOGLE_DRAWINGS: 'application/vnd.google-apps.drawing',
  GOOGLE_DOCS: googleTypes.document,
  GOOGLE_FORMS: 'application/vnd.google-apps.form',
  GOOGLE_SHEETS: googleTypes.spreadsheet,
  GOOGLE_SITES: 'application/vnd.google-apps.site',
  GOOGLE_SLIDES: 'application/vnd.google-apps.presentation',
  FOLDER: googleTypes.folder,
  SHORTCUT: 'application/vnd.google-apps.shortcut',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: docxType,
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
};

const { property } = membersOf<null>();

/** Apps Script's MimeType. */
export const mimeTypeType: StandInType<null> = standInType(
  'MimeType',
  'MimeType',
  Object.fromEntries(Object.entries(mimeTypes).map(([name, value]) => [name, property(() => value)])),
);
