import { apiError, unsupported } from '../../runtime/service-error';
import { granteeOf, refuseGrantee } from './drive-account';
import { memberName } from './drive-resource';
import { requireFile } from './drive-place';
import type { StoredFile, StoredPermission } from './drive-store';
import { permissionsOf } from './drive-tree';
import { selectFields } from './response-fields';
import type { World } from '../world';

type Options = Readonly<Record<string, unknown>>;

const defaultFields = 'kind,id,type,role';
const fileRoles = ['reader', 'commenter', 'writer'];
const grantees = ['user', 'group', 'domain', 'anyone'];

/** A permission as the API shows it. */
export function permissionResource(permission: StoredPermission): Record<string, unknown> {
  return { kind: 'drive#permission', ...permission };
}

function refuseOthers(options: Options, known: readonly string[], member: string, word: string): void {
  const other = Object.keys(options).find((name) => !known.includes(name) && options[name] !== undefined);
  if (other !== undefined) throw unsupported(`${member} ${word} ${other}`);
}

function answer(resource: object, { fields }: Options, otherwise: string, method: string): object {
  return selectFields(resource, typeof fields === 'string' ? fields : otherwise, method);
}

function readRole(resource: Options, args: Options, method: string): string {
  const { role } = resource;
  if (role === undefined || role === null) {
    throw apiError(method, 400, 'The permission role field is required.', 'required');
  }
  if (role === 'owner') {
    if (args['transferOwnership'] !== true) {
      throw apiError(
        method,
        403,
        "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
        'forbidden',
      );
    }
    throw unsupported(`${memberName(method)} that transfers ownership`);
  }
  if (typeof role !== 'string' || !fileRoles.includes(role)) {
    throw unsupported(`${memberName(method)} of the role ${JSON.stringify(role)}`);
  }
  return role;
}

function readGrantee(resource: Options, method: string): Omit<StoredPermission, 'role'> {
  const { type, emailAddress, domain } = resource;
  if (type === undefined || type === null) {
    throw apiError(method, 400, 'The permission type field is required.', 'required');
  }
  if (typeof type !== 'string' || !grantees.includes(type)) {
    throw apiError(method, 400, 'The specified permission type is invalid.', 'invalid');
  }
  const isPerson = type === 'user' || type === 'group';
  const isAddress = typeof emailAddress === 'string' && /^[^@\s]+@[^@\s]+$/.test(emailAddress);
  if (isPerson ? !isAddress : emailAddress !== undefined) {
    throw apiError(
      method,
      400,
      'The specified emailAddress is invalid or not applicable for the given permission type.',
      'invalid',
    );
  }
  if (type === 'domain' ? typeof domain !== 'string' || domain === '' : domain !== undefined) {
    throw apiError(
      method,
      400,
      'The specified domain is invalid or not applicable for the given permission type.',
      'invalid',
    );
  }
  if (isPerson) {
    const address = String(emailAddress);
    return { id: `permission-${address.toLowerCase()}`, type, emailAddress: address };
  }
  return type === 'domain'
    ? { id: `permission-${String(domain)}`, type, domain: String(domain) }
    : { id: 'anyoneWithLink', type };
}

/**
 * permissions.create: a right to a file of the app's own. A right that the grantee has already gets the new role. A person
 * or group is notified unless that is switched off; the mail is recorded and goes nowhere.
 */
export function createPermission(world: World, resource: Options, fileId: string, args: Options): object {
  const method = 'drive.permissions.create';
  const member = memberName(method);
  refuseOthers(resource, ['type', 'role', 'emailAddress', 'domain'], member, 'of');
  refuseOthers(
    args,
    ['fields', 'sendNotificationEmail', 'emailMessage', 'transferOwnership', 'supportsAllDrives'],
    member,
    'with',
  );
  const file = requireFile(world, fileId, method);
  const grantee = readGrantee(resource, method);
  const role = readRole(resource, args, method);
  if (args['sendNotificationEmail'] !== undefined && grantee.emailAddress === undefined) {
    throw apiError(
      method,
      403,
      "The sendNotificationEmail parameter is only applicable for permissions of type 'user' or 'group', and must not be disabled for ownership transfers.",
      'forbidden',
    );
  }
  const { emailAddress } = grantee;
  const notifies = args['sendNotificationEmail'] !== false;
  if (emailAddress !== undefined) {
    refuseGrantee(granteeOf(world.account, emailAddress), emailAddress, notifies, method);
  }
  const known = file.permissions.find(({ id }) => id === grantee.id);
  const permission = known ?? { ...grantee, role };
  if (!known) file.permissions.push(permission);
  else if (known.role !== 'owner') known.role = role;
  if (emailAddress !== undefined && notifies) {
    const { emailMessage } = args;
    world.outside.mails.push({
      service: 'Drive',
      kind: 'sent',
      to: emailAddress,
      subject: `Shared with you: ${file.name}`,
      body: typeof emailMessage === 'string' ? emailMessage : '',
      options: { fileId: file.id, role },
    });
  }
  return answer(permissionResource(permission), args, defaultFields, method);
}

/** permissions.list of a file, those of its folders too; one page holds all. */
export function listPermissions(world: World, fileId: string, args: Options): object {
  const method = 'drive.permissions.list';
  refuseOthers(args, ['fields', 'pageSize', 'supportsAllDrives'], memberName(method), 'with');
  const file = requireFile(world, fileId, method);
  const permissions = permissionsOf(world.drive, file).map(permissionResource);
  const list = { kind: 'drive#permissionList', permissions };
  return answer(list, args, `kind,permissions(${defaultFields})`, method);
}

function requirePermission(world: World, file: StoredFile, id: string, method: string): StoredPermission {
  const own = file.permissions.find((permission) => permission.id === id);
  if (own) return own;
  if (permissionsOf(world.drive, file).some((permission) => permission.id === id)) {
    throw unsupported(`${memberName(method)} of a permission that a folder gives`);
  }
  throw apiError(method, 404, `Permission not found: ${id}.`, 'notFound');
}

/** permissions.get */
export function getPermission(world: World, fileId: string, id: string, args: Options): object {
  const method = 'drive.permissions.get';
  refuseOthers(args, ['fields', 'supportsAllDrives'], memberName(method), 'with');
  const file = requireFile(world, fileId, method);
  const permission = requirePermission(world, file, id, method);
  return answer(permissionResource(permission), args, defaultFields, method);
}

/** permissions.update: another role. */
export function updatePermission(
  world: World,
  resource: Options,
  fileId: string,
  id: string,
  args: Options,
): object {
  const method = 'drive.permissions.update';
  refuseOthers(resource, ['role'], memberName(method), 'of');
  refuseOthers(args, ['fields', 'transferOwnership', 'supportsAllDrives'], memberName(method), 'with');
  const file = requireFile(world, fileId, method);
  const permission = requirePermission(world, file, id, method);
  const role = readRole(resource, args, method);
  refuseOwner(permission, method);
  permission.role = role;
  return answer(permissionResource(permission), args, defaultFields, method);
}

/** permissions.delete: all but the owner's. */
export function removePermission(world: World, fileId: string, id: string, args: Options): void {
  const method = 'drive.permissions.delete';
  refuseOthers(args, ['supportsAllDrives'], 'Drive.Permissions.remove', 'with');
  const file = requireFile(world, fileId, method);
  const permission = requirePermission(world, file, id, method);
  refuseOwner(permission, method);
  file.permissions.splice(file.permissions.indexOf(permission), 1);
}

/** The owner keeps the file; the wording is the host's own (host/DIFFERENCES.md). */
function refuseOwner({ role }: StoredPermission, method: string): void {
  if (role === 'owner') throw apiError(method, 403, 'The owner of a file cannot be removed.', 'forbidden');
}
