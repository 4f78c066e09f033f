import type { DocumentRef, DocumentsPort, ServiceError } from '../engine/app/ports';
import { as, ask } from './service-error';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FILE_FIELDS = 'id,name,webViewLink';
const FOLDER_NAME = 'Slutrapporter';
/** The application property of a report's file: private to the add-on, so a lost answer can be found again. */
const MARK = 'slutrapport';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Reports in Google Docs, in a folder that the add-on made: all that the scope drive.file lets it reach. */
export const documents: DocumentsPort = {
  create(name, mark) {
    const blob = Utilities.zip(shellParts(), `${name}.docx`).setContentType(DOCX);
    const file = { name, mimeType: GOOGLE_DOC, parents: [folderId()], appProperties: { [MARK]: mark } };
    return refOf(
      ask('Drive.Files.create', 'busy', () => drive().Files.create(file, blob, { fields: FILE_FIELDS })),
    );
  },

  findByMark(mark) {
    const q = `appProperties has { key='${MARK}' and value='${mark}' } and trashed = false`;
    const found = ask('Drive.Files.list', 'any', () =>
      drive().Files.list({ q, fields: `files(${FILE_FIELDS})` }),
    );
    const [file] = found.files ?? [];
    return file === undefined ? null : refOf(file);
  },

  state(id) {
    const file = fileOrNull(id);
    if (file === null) return 'not-found';
    return file.trashed === true ? 'in-bin' : 'there';
  },

  read(id) {
    return ask('Docs.Documents.get', 'any', () => docs().Documents.get(id)) as ReturnType<
      DocumentsPort['read']
    >;
  },

  write(id, requests, revisionId) {
    const batch = { requests: [...requests], writeControl: { requiredRevisionId: revisionId } };
    try {
      ask('Docs.Documents.batchUpdate', 'any', () =>
        docs().Documents.batchUpdate(batch as GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest, id),
      );
    } catch (error) {
      const refusal = error as ServiceError;
      throw refusal.kind === 'refused' && revisionOf(id) !== revisionId ? as('conflict', refusal) : refusal;
    }
  },
};

/** The parts of the .docx that a report starts as: the file shell.html of the script project holds them as JSON. */
function shellParts(): GoogleAppsScript.Base.Blob[] {
  const text = HtmlService.createTemplateFromFile('shell').getRawContent();
  const parts = JSON.parse(text) as Readonly<Record<string, string>>;
  return Object.entries(parts).map(([part, xml]) => Utilities.newBlob(xml, 'application/xml', part));
}

/** The advanced services that appsscript.json turns on; absent only when a project was put together without it. */
export function drive(): NonNullable<typeof Drive> {
  if (typeof Drive === 'undefined') throw new Error('the advanced service Drive is not turned on');
  return Drive;
}

function docs(): NonNullable<typeof Docs> {
  if (typeof Docs === 'undefined') throw new Error('the advanced service Docs is not turned on');
  return Docs;
}

/** The folder for this person's reports from this workbook; made when it is missing or lies in the bin. */
function folderId(): string {
  const properties = PropertiesService.getUserProperties();
  const key = `slutrapport.folder.${SpreadsheetApp.getActiveSpreadsheet().getId()}`;
  const kept = ask('UserProperties.getProperty', 'any', () => properties.getProperty(key));
  if (kept !== null && fileOrNull(kept)?.trashed === false) return kept;
  const folder = { name: FOLDER_NAME, mimeType: FOLDER };
  const { id } = ask('Drive.Files.create', 'busy', () => drive().Files.create(folder));
  if (id === undefined) throw new Error('Drive made a folder without an id');
  ask('UserProperties.setProperty', 'any', () => properties.setProperty(key, id));
  return id;
}

function fileOrNull(id: string): DriveFile | null {
  try {
    return ask('Drive.Files.get', 'any', () => drive().Files.get(id, { fields: 'id,trashed' }));
  } catch (error) {
    if ((error as ServiceError).kind !== 'not-found') throw error;
    return null;
  }
}

function revisionOf(id: string): string | undefined {
  return ask('Docs.Documents.get', 'any', () => docs().Documents.get(id, { fields: 'revisionId' }))
    .revisionId;
}

function refOf(file: DriveFile): DocumentRef {
  const { id, name } = file;
  if (id === undefined) throw new Error('Drive made a document without an id');
  return { id, name: name ?? '', url: file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit` };
}
