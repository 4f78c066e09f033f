import type { DriveStore, StoredFile, StoredPermission } from './drive-store';

const roles = ['reader', 'commenter', 'writer', 'owner'];

/** The folders that a file lies in, from the nearest outwards. */
function foldersOf(store: DriveStore, file: StoredFile): StoredFile[] {
  const found: StoredFile[] = [];
  const queue = [...file.parents];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const folder = store.files.get(id);
    if (!folder || found.includes(folder)) continue;
    found.push(folder);
    queue.push(...folder.parents);
  }
  return found;
}

/** Whether a file is in the trash, by itself or with a folder that it lies in. */
export function isTrashed(store: DriveStore, file: StoredFile): boolean {
  return file.trashed || foldersOf(store, file).some((folder) => folder.trashed);
}

/** Whether `file` lies in `folder`, or is that folder. */
export function isInside(store: DriveStore, file: StoredFile, folder: StoredFile): boolean {
  return file === folder || foldersOf(store, file).includes(folder);
}

/** Every right to a file: its own and those of its folders; the strongest role counts for each grantee. */
export function permissionsOf(store: DriveStore, file: StoredFile): StoredPermission[] {
  const strongest = new Map<string, StoredPermission>();
  for (const holder of [file, ...foldersOf(store, file)]) {
    for (const permission of holder.permissions) {
      const known = strongest.get(permission.id);
      if (!known || roles.indexOf(permission.role) > roles.indexOf(known.role)) {
        strongest.set(permission.id, permission);
      }
    }
  }
  return [...strongest.values()];
}

/** Takes a file away for good; a folder goes with all that the same user has in it. */
export function removeForGood(store: DriveStore, file: StoredFile): void {
  const inside = [...store.files.values()].filter(
    (other) => other.owner.email === file.owner.email && isInside(store, other, file),
  );
  for (const { id } of inside) store.files.delete(id);
}

/** Whether an address has a right to a file: of its own, by its domain or as anyone. */
export function hasAccess(store: DriveStore, file: StoredFile, email: string): boolean {
  const small = email.toLowerCase();
  return permissionsOf(store, file).some(
    ({ type, emailAddress, domain }) =>
      type === 'anyone' ||
      emailAddress?.toLowerCase() === small ||
      (domain !== undefined && small.endsWith(`@${domain.toLowerCase()}`)),
  );
}
