import { importDocx } from '../../docs/import/import-docx';
import { createDocument } from '../../docs/document/create-document';
import { apiError, unsupported } from '../../runtime/service-error';
import type { BlobState } from '../script/blob';
import { docxType, googleTypes, rootOf, storeDocument, type StoredFile } from './drive-store';
import { resetAnswers } from './approval-state';
import { refuseExport, refuseMedia } from './drive-content';
import { checkUnlocked, contentRestrictions } from './content-restrictions';
import { fileAnswer, memberName } from './drive-resource';
import { addFile, checkParents, checkPlace, requireFile } from './drive-place';
import { removeForGood } from './drive-tree';
import type { World } from '../world';

type Options = Readonly<Record<string, unknown>>;

const writable = new Set([
  'name',
  'mimeType',
  'parents',
  'description',
  'properties',
  'appProperties',
  'trashed',
  'contentRestrictions',
]);

function checkResource(resource: Options, method: string): void {
  const other = Object.keys(resource).find((field) => !writable.has(field) && resource[field] !== undefined);
  if (other !== undefined) throw unsupported(`${memberName(method)} of ${other}`);
}

function setContent(world: World, file: StoredFile, media: BlobState | undefined): void {
  if (file.mimeType === googleTypes.document) {
    const document = media ? imported(world, file, media) : createDocument(file.name);
    file.document = {
      ...document,
      documentId: file.id,
      revisionId: `revision-${String(world.nextNumber())}`,
    };
  } else if (media) {
    file.bytes = media.bytes;
  }
}

function imported(world: World, file: StoredFile, media: BlobState): ReturnType<typeof importDocx> {
  if (media.contentType !== docxType) {
    throw unsupported(
      `Drive.Files.create of a Google Doc from ${media.contentType ?? 'a blob without a type'}`,
    );
  }
  return importDocx(media.bytes, file.name, (what) => {
    world.log('warn', `The local host takes over nothing of ${what}`);
  });
}

/** files.create: a folder, a Google Doc (empty, or converted from a .docx) or any file that keeps its bytes. */
export function createFile(
  world: World,
  resource: Options,
  media: BlobState | undefined,
  args: Options,
): object {
  const method = 'drive.files.create';
  checkResource(resource, method);
  const parents = checkParents(world, resource['parents'], method);
  const file = addFile(world, {
    name: typeof resource['name'] === 'string' ? resource['name'] : 'Untitled',
    mimeType:
      typeof resource['mimeType'] === 'string'
        ? resource['mimeType']
        : (media?.contentType ?? 'application/octet-stream'),
    ...(parents && { parents }),
  });
  try {
    setContent(world, file, media);
  } catch (error) {
    world.drive.files.delete(file.id);
    throw error;
  }
  assign(world, file, resource, method);
  return fileAnswer(world, file, args, method);
}

function merged(
  old: Readonly<Record<string, string>>,
  change: unknown,
  method: string,
): Readonly<Record<string, string>> {
  const next = { ...old, ...(change as Record<string, string | null>) };
  const kept = Object.entries(next).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  // Drive's guide to custom properties: 30 of each kind from one application, 124 bytes of UTF-8 for key and value.
  const tooLong = kept.some(([key, value]) => Buffer.byteLength(key + value, 'utf8') > 124);
  if (tooLong || kept.length > 30) throw apiError(method, 403, 'The custom properties exceed their limits.');
  return Object.fromEntries(kept);
}

/** The file as its restrictions will be: a request that lifts them may change the rest too. */
function unlocked(file: StoredFile, { contentRestrictions: wanted }: Options): StoredFile {
  const lifts =
    Array.isArray(wanted) &&
    !wanted.some((restriction: Options | null) => restriction?.['readOnly'] === true);
  return lifts ? { ...file, contentRestrictions: [] } : file;
}

function assign(world: World, file: StoredFile, resource: Options, method: string): void {
  const {
    name,
    description,
    properties,
    appProperties,
    trashed,
    contentRestrictions: restrictions,
  } = resource;
  if (typeof name === 'string') {
    file.name = name;
    // A Google Doc's title is its file's name.
    if (file.document) file.document = { ...file.document, title: name };
  }
  if (typeof description === 'string') file.description = description;
  if (typeof trashed === 'boolean') file.trashed = trashed;
  if (properties) file.properties = merged(file.properties, properties, method);
  if (appProperties) file.appProperties = merged(file.appProperties, appProperties, method);
  if (Array.isArray(restrictions)) {
    const time = new Date(world.now()).toISOString();
    const wasLocked = file.contentRestrictions.length > 0;
    file.contentRestrictions = contentRestrictions(world.user, restrictions, file, time, method);
    if (wasLocked && file.contentRestrictions.length === 0) file.unlockedAt = world.now();
  }
}

/** files.update: names, properties, trash, restrictions and parents (`addParents`, `removeParents`). */
export function updateFile(
  world: World,
  resource: Options,
  id: string,
  media: BlobState | undefined,
  args: Options,
): object {
  const method = 'drive.files.update';
  checkResource(resource, method);
  const file = requireFile(world, id, method);
  if (resource['parents'] !== undefined) {
    throw apiError(
      method,
      403,
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  }
  if (resource['mimeType'] !== undefined && resource['mimeType'] !== file.mimeType) {
    throw unsupported('Drive.Files.update of mimeType');
  }
  const { addParents, removeParents, ...others } = args;
  const added = typeof addParents === 'string' ? checkParents(world, [addParents], method) : undefined;
  const removed =
    typeof removeParents === 'string'
      ? removeParents.split(',').map((id) => (id === 'root' ? rootOf(world.user) : id))
      : [];
  checkPlace(world, file, { added, removed }, method);
  checkUnlocked(
    unlocked(file, resource),
    { name: resource['name'] !== undefined, content: media !== undefined },
    method,
  );
  if (media) setContent(world, file, media);
  // New content brings its type (gas-fakes, testdrive.js, run at Google by its author).
  if (media && !file.document) file.mimeType = media.contentType ?? file.mimeType;
  assign(world, file, resource, method);
  if (added || removed.length > 0) {
    file.parents = [...file.parents.filter((parent) => !removed.includes(parent)), ...(added ?? [])];
  }
  file.modifiedTime = new Date(world.now()).toISOString();
  if (media) resetAnswers(file, file.modifiedTime);
  return fileAnswer(world, file, others, method);
}

/** files.get; the content itself cannot be had this way in Apps Script: `alt=media` throws. */
export function getFile(world: World, id: string, args: Options): object {
  const method = 'drive.files.get';
  const file = requireFile(world, id, method);
  const { alt, ...others } = args;
  if (alt === 'media') refuseMedia(file, method);
  return fileAnswer(world, file, alt === 'json' ? others : args, method);
}

/** files.export of a Google Doc; the content cannot be had this way in Apps Script either. */
export function exportFile(world: World, id: string, mimeType: string): never {
  const method = 'drive.files.export';
  return refuseExport(requireFile(world, id, method), mimeType, method);
}

/** files.copy: the copy is a file of the app's own. */
export function copyFile(world: World, resource: Options, id: string, args: Options): object {
  const method = 'drive.files.copy';
  checkResource(resource, method);
  const original = requireFile(world, id, method);
  if (original.mimeType === googleTypes.folder) {
    throw apiError(method, 403, 'This file cannot be copied by the user.', 'cannotCopyFile');
  }
  const parents = checkParents(world, resource['parents'], method) ?? original.parents;
  const copy = addFile(world, { name: `Copy of ${original.name}`, mimeType: original.mimeType, parents });
  if (original.bytes) copy.bytes = original.bytes;
  if (original.document) storeDocument(copy, { ...original.document, title: copy.name }, world.nextNumber());
  copy.properties = original.properties;
  copy.appProperties = original.appProperties;
  assign(world, copy, resource, method);
  return fileAnswer(world, copy, args, method);
}

/** files.remove: the file is gone for good, and with a folder all that is in it. */
export function removeFile(world: World, id: string): void {
  removeForGood(world.drive, requireFile(world, id, 'drive.files.delete'));
}
