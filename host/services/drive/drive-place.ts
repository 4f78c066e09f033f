import { apiError } from '../../runtime/service-error';
import { googleTypes, rootOf, visibleFile, type StoredFile } from './drive-store';
import { isInside } from './drive-tree';
import type { World } from '../world';

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
export function checkParents(world: World, parents: unknown, method: string): readonly string[] | undefined {
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

/** A file stays in one folder, and no folder is put in itself. */
export function checkPlace(
  world: World,
  file: StoredFile,
  {
    added = [],
    removed,
  }: { readonly added: readonly string[] | undefined; readonly removed: readonly string[] },
  method: string,
): void {
  const kept = file.parents.filter((parent) => !removed.includes(parent) && !added.includes(parent));
  if (added.length > 0 && kept.length > 0) {
    throw apiError(method, 403, 'Increasing the number of parents is not allowed', 'cannotAddParent');
  }
  const folders = added.flatMap((id) => world.drive.files.get(id) ?? []);
  if (folders.some((folder) => isInside(world.drive, folder, file))) {
    throw apiError(method, 403, 'A folder cannot be put in itself.', 'forbidden');
  }
}
