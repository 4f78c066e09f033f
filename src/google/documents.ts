import type { DocumentRef, DocumentsPort, DocumentSource, ServiceError } from '../engine/app/ports';
import type { ReportNames } from '../engine/app/report-definition';
import { activeSpreadsheet } from './active';
import { callOnce, callService, withKind } from './service-error';
import { blobOf } from './uploaded-blob';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What is requested of a file that the add-on names to people. */
export const FILE_FIELDS = 'id,name,webViewLink';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Reports in Google Docs, in a folder that the add-on made: all that the scope drive.file lets it reach. */
export function documentsPort(names: ReportNames): DocumentsPort {
  return {
    create: (name, mark, { template, filled }) =>
      template === null ? importShell(names, name, mark, filled) : copyTemplate(names, name, mark, template),
    findByMark: (mark) => fileByMark(names, mark),
    state(id) {
      const file = fileOrNull(id);
      if (file === null) return 'not-found';
      return file.trashed === true ? 'in-bin' : 'there';
    },
    isInBin: (id) =>
      callOnce('Drive.Files.get', () => drive().Files.get(id, { fields: 'trashed' }))?.trashed ?? null,
    rename(id, name, isOurs) {
      const file = callService('Drive.Files.get', 'any', () => drive().Files.get(id, { fields: 'name' }));
      if (file.name === name || !isOurs(file.name ?? '')) return;
      callService('Drive.Files.update', 'any', () => drive().Files.update({ name }, id));
    },
    read: (id) =>
      callService('Docs.Documents.get', 'any', () =>
        docs().Documents.get(id, { includeTabsContent: true }),
      ) as ReturnType<DocumentsPort['read']>,
    write(...batch) {
      writeDocument(names, ...batch);
    },
    lock(id, reason) {
      restrict(id, [{ readOnly: true, reason }]);
    },
    unlock(id) {
      const appProperties = { [unlockedKey(names)]: new Date().toISOString() };
      restrict(id, [{ readOnly: false }], { appProperties });
    },
    isLocked,
  };
}

/** The file's content restrictions: what they hinder is documented at drive_v3, ContentRestriction.readOnly. */
function restrict(
  id: string,
  contentRestrictions: GoogleAppsScript.Drive_v3.Drive.V3.Schema.ContentRestriction[],
  others: Pick<DriveFile, 'appProperties'> = {},
): void {
  const change = { contentRestrictions, ...others };
  callService('Drive.Files.update', 'any', () => drive().Files.update(change, id));
}

/** The application property that says when the add-on last unlocked the file, an ISO instant. */
function unlockedKey({ prefix }: ReportNames): string {
  return `${prefix}.unlocked`;
}

function isLocked(id: string): boolean {
  const { contentRestrictions = [] } = callService('Drive.Files.get', 'any', () =>
    drive().Files.get(id, { fields: 'contentRestrictions' }),
  );
  return isReadOnly(contentRestrictions);
}

function isReadOnly(
  restrictions: readonly GoogleAppsScript.Drive_v3.Drive.V3.Schema.ContentRestriction[],
): boolean {
  return restrictions.some(({ readOnly }) => readOnly === true);
}

// The mark is an application property of the file, named by the report's prefix: it is private to the add-on, so a lost
// answer can be found again.

function importShell(
  names: ReportNames,
  name: string,
  mark: string,
  filled: DocumentSource['filled'],
): DocumentRef {
  const blob = Utilities.zip(shellParts(filled), `${name}.docx`).setContentType(DOCX);
  const appProperties = { [names.prefix]: mark };
  const file = { name, mimeType: GOOGLE_DOC, parents: [folderId(names)], appProperties };
  return refOf(
    callService('Drive.Files.create', 'busy', () =>
      drive().Files.create(file, blob, { fields: FILE_FIELDS }),
    ),
  );
}

/** A copy of a Google Doc that the add-on made of a template; its own mark takes the place of the template's. */
function copyTemplate(names: ReportNames, name: string, mark: string, template: string): DocumentRef {
  const copy = { name, parents: [folderId(names)], appProperties: { [names.prefix]: mark } };
  try {
    return refOf(
      callService('Drive.Files.copy', 'busy', () =>
        drive().Files.copy(copy, template, { fields: FILE_FIELDS }),
      ),
    );
  } catch (error) {
    const refusal = error as ServiceError;
    throw refusal.kind === 'not-found' ? withKind('no-template', refusal) : refusal;
  }
}

/** The file that the add-on made with this mark, when there is one that is not in the bin. */
export function fileByMark({ prefix }: ReportNames, mark: string): DocumentRef | null {
  const q = `appProperties has { key='${prefix}' and value='${mark}' } and trashed = false`;
  const found = callService('Drive.Files.list', 'any', () =>
    drive().Files.list({ q, fields: `files(${FILE_FIELDS})` }),
  );
  const [file] = found.files ?? [];
  return file === undefined ? null : refOf(file);
}

function writeDocument(
  names: ReportNames,
  ...[id, requests, revisionId, mode]: Parameters<DocumentsPort['write']>
): void {
  try {
    callService('Docs.Documents.batchUpdate', 'any', () => {
      sendBatch(id, requests, { requiredRevisionId: revisionId, ...(mode && { writeMode: mode }) });
    });
  } catch (error) {
    const refusal = error as ServiceError;
    if (refusal.kind === 'refused' && revisionOf(id) !== revisionId) throw withKind('conflict', refusal);
    const hindrance = refusal.kind === 'permission' ? hindranceOf(names, id) : null;
    throw hindrance === null ? refusal : withKind(hindrance, refusal);
  }
}

/** Of a batch; Apps Script's types do not have its mode, googleapis 188.0.0 has. */
interface WriteControl {
  readonly requiredRevisionId?: string;
  readonly writeMode?: 'SUGGEST';
}

/** Docs.Documents.batchUpdate. */
export function sendBatch(
  id: string,
  requests: Parameters<DocumentsPort['write']>[1],
  writeControl: WriteControl,
): void {
  const batch = { requests: [...requests], writeControl };
  docs().Documents.batchUpdate(batch as GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest, id);
}

/** How long Docs has been seen to refuse changes after a lock was lifted, in milliseconds. */
const UNLOCKING = 600_000;

/** What keeps Docs from changing a document that the account may change: its lock, or that it was lifted just now. */
function hindranceOf(names: ReportNames, id: string): 'locked' | 'unlocking' | null {
  const { contentRestrictions = [], appProperties = {} } = callService('Drive.Files.get', 'any', () =>
    drive().Files.get(id, { fields: 'contentRestrictions,appProperties' }),
  );
  if (isReadOnly(contentRestrictions)) return 'locked';
  const unlocked = Date.parse(String(appProperties[unlockedKey(names)]));
  return Date.now() - unlocked < UNLOCKING ? 'unlocking' : null;
}

/** The parts of the .docx that a report starts as: the file shell.html of the script project holds them as JSON. */
function shellParts(filled: DocumentSource['filled']): GoogleAppsScript.Base.Blob[] {
  const text = HtmlService.createTemplateFromFile('shell').getRawContent();
  const { parts, pictures } = filled(JSON.parse(text) as Readonly<Record<string, string>>);
  return [
    ...Object.entries(parts).map(([part, xml]) => Utilities.newBlob(xml, 'application/xml', part)),
    ...pictures.map(({ name, base64 }) => blobOf({ name, mimeType: 'image/png', base64 })),
  ];
}

/** The advanced services that appsscript.json turns on; absent only when a project was put together without it. */
export function drive(): NonNullable<typeof Drive> {
  if (typeof Drive === 'undefined') throw new Error('the advanced service Drive is not turned on');
  return Drive;
}

export function docs(): NonNullable<typeof Docs> {
  if (typeof Docs === 'undefined') throw new Error('the advanced service Docs is not turned on');
  return Docs;
}

/**
 * The folder for this person's reports from this workbook; made when it is missing or lies in the bin. It has a mark, as
 * a document has: one whose making was never answered is found again.
 */
export function folderId(names: ReportNames): string {
  const workbook = activeSpreadsheet().getId();
  const properties = PropertiesService.getUserProperties();
  const key = `${names.prefix}.folder.${workbook}`;
  const kept = callService('UserProperties.getProperty', 'any', () => properties.getProperty(key));
  if (kept !== null && fileOrNull(kept)?.trashed === false) return kept;
  const mark = `folder ${workbook}`;
  const id = fileByMark(names, mark)?.id ?? createFolder(names, mark);
  callService('UserProperties.setProperty', 'any', () => properties.setProperty(key, id));
  return id;
}

function createFolder({ prefix, folder: name }: ReportNames, mark: string): string {
  const folder = { name, mimeType: FOLDER, appProperties: { [prefix]: mark } };
  const { id } = callService('Drive.Files.create', 'busy', () => drive().Files.create(folder));
  if (id === undefined) throw new Error('Drive made a folder without an id');
  return id;
}

function fileOrNull(id: string): DriveFile | null {
  try {
    return callService('Drive.Files.get', 'any', () => drive().Files.get(id, { fields: 'id,trashed' }));
  } catch (error) {
    if ((error as ServiceError).kind !== 'not-found') throw error;
    return null;
  }
}

function revisionOf(id: string): string | undefined {
  return callService('Docs.Documents.get', 'any', () => docs().Documents.get(id, { fields: 'revisionId' }))
    .revisionId;
}

/** The file as the add-on names it to people. */
export function refOf(file: DriveFile): DocumentRef {
  const { id, name } = file;
  if (id === undefined) throw new Error('Drive made a document without an id');
  return { id, name: name ?? '', url: file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit` };
}
