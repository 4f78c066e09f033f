import { membersOf, standInType } from '../../runtime/define-stand-in';
import { options, standIn, text, type Param } from '../../runtime/params';
import { apiError, exception } from '../../runtime/service-error';
import { mismatch, type StandInType } from '../../runtime/stand-in';
import { blobType, type BlobState } from '../script/blob';
import { approvalsType } from './approvals-type';
import { copyFile, createFile, exportFile, getFile, removeFile, updateFile } from './drive-files';
import { listFiles } from './drive-list';
import {
  createPermission,
  getPermission,
  listPermissions,
  removePermission,
  updatePermission,
} from './drive-permissions';
import { asText, read, write } from './drive-scopes';
import { selectFields } from './response-fields';
import type { Execution } from '../world';

const aBlob = standIn(() => blobType);
/** Media may be left out; what is no blob is refused in the text that gas-fakes' author saw (testdrive.js). */
const media: Param<BlobState | undefined> = (value) => {
  if (value === null || value === undefined) return undefined;
  const read = aBlob(value);
  if (read === mismatch) throw exception('The mediaData parameter only supports Blob types for upload.');
  return read;
};

const { call, counted, either, refused, scoped, property } = membersOf<Execution>();

/** Drive.Files of the advanced service, v3, under `drive.file`. */
export const filesType: StandInType<Execution> = standInType(
  'Drive.Files',
  'Drive',
  {
    create: scoped(
      write,
      either(
        counted([options], ({ world }, resource) => createFile(world, resource, undefined, {})),
        counted([options, media], ({ world }, resource, blob) => createFile(world, resource, blob, {})),
        counted([options, media, options], ({ world }, resource, blob, args) =>
          createFile(world, resource, blob, args),
        ),
      ),
    ),
    update: scoped(
      write,
      either(
        counted([options, text], ({ world }, resource, id) => updateFile(world, resource, id, undefined, {})),
        counted([options, text, media], ({ world }, resource, id, blob) =>
          updateFile(world, resource, id, blob, {}),
        ),
        counted([options, text, media, options], ({ world }, resource, id, blob, args) =>
          updateFile(world, resource, id, blob, args),
        ),
      ),
    ),
    get: scoped(
      read,
      either(
        counted([text], ({ world }, id) => getFile(world, id, {})),
        counted([text, options], ({ world }, id, args) => getFile(world, id, args)),
      ),
    ),
    copy: scoped(
      write,
      either(
        counted([options, text], ({ world }, resource, id) => copyFile(world, resource, id, {})),
        counted([options, text, options], ({ world }, resource, id, args) =>
          copyFile(world, resource, id, args),
        ),
      ),
    ),
    export: scoped(
      ['drive', 'drive.file', 'drive.readonly'].map((scope) => `https://www.googleapis.com/auth/${scope}`),
      counted([text, text], ({ world }, id, mimeType) => exportFile(world, id, mimeType)),
    ),
    list: scoped(
      read,
      either(
        counted([], ({ world }) => listFiles(world, {})),
        counted([options], ({ world }, args) => listFiles(world, args)),
      ),
    ),
    remove: scoped(
      write,
      either(
        counted([text], ({ world }, id) => {
          removeFile(world, id);
        }),
        refused(2, 'Drive.Files.remove with options'),
      ),
    ),
  },
  asText,
);

/** Drive.Permissions of the advanced service, v3, for files that the app made. */
export const permissionsType: StandInType<Execution> = standInType(
  'Drive.Permissions',
  'Drive',
  {
    create: scoped(
      write,
      either(
        counted([options, text], ({ world }, resource, id) => createPermission(world, resource, id, {})),
        counted([options, text, options], ({ world }, resource, id, args) =>
          createPermission(world, resource, id, args),
        ),
      ),
    ),
    get: scoped(
      read,
      either(
        counted([text, text], ({ world }, id, permission) => getPermission(world, id, permission, {})),
        counted([text, text, options], ({ world }, id, permission, args) =>
          getPermission(world, id, permission, args),
        ),
      ),
    ),
    list: scoped(
      read,
      either(
        counted([text], ({ world }, id) => listPermissions(world, id, {})),
        counted([text, options], ({ world }, id, args) => listPermissions(world, id, args)),
      ),
    ),
    remove: scoped(
      write,
      either(
        counted([text, text], ({ world }, id, permission) => {
          removePermission(world, id, permission, {});
        }),
        counted([text, text, options], ({ world }, id, permission, args) => {
          removePermission(world, id, permission, args);
        }),
      ),
    ),
    update: scoped(
      write,
      either(
        counted([options, text, text], ({ world }, resource, id, permission) =>
          updatePermission(world, resource, id, permission, {}),
        ),
        counted([options, text, text, options], ({ world }, resource, id, permission, args) =>
          updatePermission(world, resource, id, permission, args),
        ),
      ),
    ),
  },
  asText,
);

/** Drive.About: who runs the script, which `drive.file` is enough to ask. */
export const aboutType: StandInType<Execution> = standInType(
  'Drive.About',
  'Drive',
  {
    get: scoped(
      read,
      counted([options], ({ world: { user } }, args) => {
        const method = 'drive.about.get';
        const { fields } = args;
        if (typeof fields !== 'string') {
          throw apiError(method, 400, "The 'fields' parameter is required for this method.");
        }
        const about = {
          kind: 'drive#about',
          user: {
            kind: 'drive#user',
            displayName: user.name,
            me: true,
            permissionId: `permission-${user.email}`,
            emailAddress: user.email,
          },
        };
        return selectFields(about, fields, method);
      }),
    ),
  },
  asText,
);

const collections = {
  Files: property((execution) => filesType.of(execution)),
  About: property((execution) => aboutType.of(execution)),
  Permissions: property((execution) => permissionsType.of(execution)),
  getVersion: call([], () => 'v3'),
};

/** The advanced Drive service, v3, as the types of Apps Script have it. */
export const driveType: StandInType<Execution> = standInType('Drive', 'Drive', collections, asText);

/** The same with approvals. */
export const driveWithApprovalsType: StandInType<Execution> = standInType(
  'Drive',
  'Drive',
  { ...collections, Approvals: property((execution) => approvalsType.of(execution)) },
  asText,
);
