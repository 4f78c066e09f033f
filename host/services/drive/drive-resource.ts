import { apiError, unsupported } from '../../runtime/service-error';
import { linkTo, type DriveStore, type StoredFile } from './drive-store';
import { isTrashed, permissionsOf } from './drive-tree';
import { selectFields } from './response-fields';

type Options = Readonly<Record<string, unknown>>;

/** The resource of a file, as files.get gives it with `fields=*`. */
export function fileResource(store: DriveStore, file: StoredFile): Record<string, unknown> {
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
    ...(file.contentRestrictions.length > 0 && { contentRestrictions: file.contentRestrictions }),
  };
}

/** What Drive answers of a file when no fields are requested. */
export const defaultFields = 'kind,id,name,mimeType';

/** The file as a method answers it, with the fields that its arguments ask for; other arguments are refused by name. */
export function fileAnswer(store: DriveStore, file: StoredFile, args: Options, method: string): object {
  const { fields = defaultFields, supportsAllDrives, ...others } = args;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`${memberName(method)} with ${other}`);
  if (supportsAllDrives !== undefined && typeof supportsAllDrives !== 'boolean') {
    throw apiError(method, 400, 'Invalid value');
  }
  return selectFields(fileResource(store, file), String(fields), method);
}

/** The member of the advanced service that a method of the API stands for: "Drive.Files.create". */
export function memberName(method: string): string {
  return method.replace(
    /^([a-z])([^.]*)\.([a-z])/,
    (_, a: string, rest: string, b: string) => `${a.toUpperCase()}${rest}.${b.toUpperCase()}`,
  );
}
