import { createHash } from 'node:crypto';
import { apiError, unsupported } from '../../runtime/service-error';
import { linkTo, type StoredFile } from './drive-store';
import { isTrashed, permissionsOf } from './drive-tree';
import { selectFields } from './response-fields';
import type { World } from '../world';

type Options = Readonly<Record<string, unknown>>;

/** The resource of a file, as files.get gives it with `fields=*`. */
export function fileResource(world: World, file: StoredFile): Record<string, unknown> {
  const { drive: store } = world;
  const { id, name, mimeType, parents, createdTime, modifiedTime, description } = file;
  const permissions = permissionsOf(store, file);
  const empty = (value: object): boolean => Object.keys(value).length === 0;
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    ...(description !== undefined && { description }),
    parents: [...parents],
    trashed: isTrashed(store, file),
    explicitlyTrashed: file.trashed,
    createdTime,
    modifiedTime,
    webViewLink: linkTo(file),
    ownedByMe: true,
    owners: [{ kind: 'drive#user', displayName: file.owner.name, emailAddress: file.owner.email, me: true }],
    shared: permissions.length > 1,
    permissions: permissions.map((permission) => ({ kind: 'drive#permission', ...permission })),
    permissionIds: permissions.map((permission) => permission.id),
    ...(!empty(file.properties) && { properties: file.properties }),
    ...(!empty(file.appProperties) && { appProperties: file.appProperties }),
    ...(file.bytes !== undefined && { sha256Checksum: sha256(file.bytes) }),
    ...(file.contentRestrictions.length > 0 && { contentRestrictions: file.contentRestrictions }),
    capabilities: capabilitiesOf(world, file),
    ...(file.bytes && sumsOf(file.bytes)),
  };
}

/**
 * What the user may do with a file of their own; no other file is seen. Those of the capabilities that have to do with locking,
 * sharing and approvals: an approval can be started but where the account may not (drive_v3, File.capabilities).
 */
function capabilitiesOf({ account }: World, { contentRestrictions }: StoredFile): object {
  const isSystems = contentRestrictions.some((restriction) => restriction['systemRestricted'] === true);
  return {
    canModifyEditorContentRestriction: !isSystems,
    canModifyOwnerContentRestriction: !isSystems,
    canRemoveContentRestriction: contentRestrictions.length > 0 && !isSystems,
    canShare: true,
    canStartApproval: account.approvals !== 'refused',
  };
}

/** The size and check sums that Drive gives of a file with bytes of its own, and of no Google Doc (drive_v3, File). */
function sumsOf(bytes: Uint8Array): object {
  const sum = (kind: string): string => createHash(kind).update(bytes).digest('hex');
  return {
    size: String(bytes.length),
    md5Checksum: sum('md5'),
    sha1Checksum: sum('sha1'),
    sha256Checksum: sum('sha256'),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What Drive answers of a file when no fields are requested. */
export const defaultFields = 'kind,id,name,mimeType';

/** The file as a method answers it, with the fields that its arguments ask for; other arguments are refused by name. */
export function fileAnswer(world: World, file: StoredFile, args: Options, method: string): object {
  const { fields = defaultFields, supportsAllDrives, ...others } = args;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`${memberName(method)} with ${other}`);
  if (supportsAllDrives !== undefined && typeof supportsAllDrives !== 'boolean') {
    throw apiError(method, 400, 'Invalid value');
  }
  return selectFields(fileResource(world, file), String(fields), method);
}

/** The member of the advanced service that a method of the API stands for: "Drive.Files.create". */
export function memberName(method: string): string {
  return method.replace(
    /^([a-z])([^.]*)\.([a-z])/,
    (_, a: string, rest: string, b: string) => `${a.toUpperCase()}${rest}.${b.toUpperCase()}`,
  );
}
