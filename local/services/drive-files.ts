import { importDocx } from '../docs/import-docx';
import { createDocument } from '../docs/create-document';
import { apiError, unsupported } from '../runtime/service-error';
import type { BlobState } from './blob';
import { docxType, googleTypes, rootOf, storeDocument, visibleFile, type StoredFile } from './drive-store';
import { fileAnswer, memberName } from './drive-resource';
import type { World } from './world';

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

/** Adds a file that the app makes for the user, in the folder or else in the root. */
export function addFile(
  world: World,
  { name, mimeType, parents }: { name: string; mimeType: string; parents?: readonly string[] },
): StoredFile {
  const time = new Date(world.now()).toISOString();
  const { user } = world;
  const file: StoredFile = {
    id: `file-${String(world.nextNumber())}`,
    owner: user,
    madeFor: user.email,
    createdTime: time,
    modifiedTime: time,
    mimeType,
    name,
    parents: parents ?? [rootOf(user)],
    trashed: false,
    properties: {},
    appProperties: {},
    contentRestrictions: [],
    permissions: [{ id: `permission-${user.email}`, type: 'user', role: 'owner', emailAddress: user.email }],
  };
  world.drive.files.set(file.id, file);
  return file;
}

/** The file with this id that the app may see, or Drive's 404. */
export function requireFile(world: World, id: string, method: string): StoredFile {
  const file = visibleFile(world.drive, world.user, id);
  if (!file) throw apiError(method, 404, `File not found: ${id}.`);
  return file;
}

/** Folders that the app did not make refuse new children: `drive.file` gives no right to them. */
function checkParents(world: World, parents: unknown, method: string): readonly string[] | undefined {
  if (parents === undefined || parents === null) return undefined;
  if (!Array.isArray(parents) || parents.length > 1)
    throw apiError(method, 400, 'Invalid value for: parents');
  const ids = (parents as readonly unknown[]).map((parent) =>
    parent === 'root' ? rootOf(world.user) : String(parent),
  );
  for (const id of ids) {
    if (id === rootOf(world.user)) continue;
    const folder = visibleFile(world.drive, world.user, id);
    if (folder?.mimeType === googleTypes.folder) continue;
    if (world.drive.files.has(id))
      throw apiError(
        method,
        403,
        'Insufficient permissions for the specified parent.',
        'insufficientParentPermissions',
      );
    throw apiError(method, 404, `File not found: ${id}.`);
  }
  return ids.length === 0 ? undefined : ids;
}

function setContent(world: World, file: StoredFile, media: BlobState | undefined): void {
  if (file.mimeType === googleTypes.document) {
    const document = media ? imported(file, media) : createDocument(file.name);
    file.document = {
      ...document,
      documentId: file.id,
      revisionId: `revision-${String(world.nextNumber())}`,
    };
  } else if (media) {
    file.bytes = media.bytes;
  }
}

function imported(file: StoredFile, media: BlobState): ReturnType<typeof importDocx> {
  if (media.contentType !== docxType) {
    throw unsupported(
      `Drive.Files.create of a Google Doc from ${media.contentType ?? 'a blob without a type'}`,
    );
  }
  return importDocx(media.bytes, file.name);
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
  assign(file, resource);
  return fileAnswer(file, args, method);
}

function merged(old: Readonly<Record<string, string>>, change: unknown): Readonly<Record<string, string>> {
  const next = { ...old, ...(change as Record<string, string | null>) };
  return Object.fromEntries(
    Object.entries(next).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

function assign(file: StoredFile, resource: Options): void {
  const { name, description, properties, appProperties, trashed, contentRestrictions } = resource;
  if (typeof name === 'string') file.name = name;
  if (typeof description === 'string') file.description = description;
  if (typeof trashed === 'boolean') file.trashed = trashed;
  if (properties) file.properties = merged(file.properties, properties);
  if (appProperties) file.appProperties = merged(file.appProperties, appProperties);
  if (Array.isArray(contentRestrictions)) {
    file.contentRestrictions = contentRestrictions as StoredFile['contentRestrictions'];
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
  if (media) setContent(world, file, media);
  assign(file, resource);
  const removed = typeof removeParents === 'string' ? removeParents.split(',') : [];
  if (added || removed.length > 0) {
    file.parents = [...file.parents.filter((parent) => !removed.includes(parent)), ...(added ?? [])];
  }
  file.modifiedTime = new Date(world.now()).toISOString();
  return fileAnswer(file, others, method);
}

/** files.get; the content itself cannot be had this way in Apps Script. */
export function getFile(world: World, id: string, args: Options): object {
  const method = 'drive.files.get';
  if (args['alt'] === 'media') throw unsupported('Drive.Files.get with alt=media');
  return fileAnswer(requireFile(world, id, method), args, method);
}

/** files.copy: the copy is a file of the app's own. */
export function copyFile(world: World, resource: Options, id: string, args: Options): object {
  const method = 'drive.files.copy';
  checkResource(resource, method);
  const original = requireFile(world, id, method);
  const parents = checkParents(world, resource['parents'], method) ?? original.parents;
  const copy = addFile(world, { name: `Copy of ${original.name}`, mimeType: original.mimeType, parents });
  if (original.bytes) copy.bytes = original.bytes;
  if (original.document) storeDocument(copy, original.document, world.nextNumber());
  copy.properties = original.properties;
  copy.appProperties = original.appProperties;
  assign(copy, resource);
  return fileAnswer(copy, args, method);
}

/** files.remove: the file is gone for good. */
export function removeFile(world: World, id: string): void {
  world.drive.files.delete(requireFile(world, id, 'drive.files.delete').id);
}
