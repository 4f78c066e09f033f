import { apiError, unsupported } from '../../runtime/service-error';
import { readQuery } from './drive-query';
import { defaultFields, fileResource } from './drive-resource';
import { googleTypes, rootOf, type StoredFile } from './drive-store';
import { isTrashed } from './drive-tree';
import { selectFields } from './response-fields';
import type { World } from '../world';

type Options = Readonly<Record<string, unknown>>;
type Order = (a: StoredFile, b: StoredFile) => number;

/** files.list of what the app may see, newest first where no order is requested, by pages. */
export function listFiles(world: World, args: Options): object {
  const method = 'drive.files.list';
  const {
    q,
    fields = `kind,incompleteSearch,nextPageToken,files(${defaultFields})`,
    pageSize = 100,
    pageToken,
    spaces,
    orderBy,
    ...others
  } = args;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`Drive.Files.list with ${other}`);
  if (spaces !== undefined && spaces !== 'drive') throw unsupported('Drive.Files.list with spaces');
  if (typeof pageSize !== 'number' || pageSize < 1 || pageSize > 1000) {
    throw apiError(
      method,
      400,
      `Invalid value '${String(pageSize)}'. Values must be within the range: [1, 1000]`,
      'invalid',
    );
  }
  const test =
    typeof q === 'string' && q !== ''
      ? readQuery(q.replace(/(['"])root\1/g, `'${rootOf(world.user)}'`))
      : () => true;
  const found = [...world.drive.files.values()]
    .filter((file) => file.madeFor === world.user.email)
    .filter((file) => test({ ...file, trashed: isTrashed(world.drive, file) }))
    .sort(orderOf(typeof orderBy === 'string' ? orderBy : 'modifiedTime desc'));
  const from = firstOf(pageToken, found.length, method);
  const next = from + pageSize;
  const list = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(next < found.length && { nextPageToken: `page-${String(next)}` }),
    files: found.slice(from, next).map((file) => fileResource(world, file)),
  };
  return selectFields(list, String(fields), method);
}

function firstOf(pageToken: unknown, count: number, method: string): number {
  if (pageToken === undefined || pageToken === null) return 0;
  const from = typeof pageToken === 'string' ? Number(/^page-(\d+)$/.exec(pageToken)?.[1]) : NaN;
  if (!(from < count)) throw apiError(method, 400, 'Invalid Value', 'invalid');
  return from;
}

const orders: Readonly<Record<string, Order>> = {
  createdTime: (a, b) => (a.createdTime < b.createdTime ? -1 : Number(a.createdTime > b.createdTime)),
  modifiedTime: (a, b) => (a.modifiedTime < b.modifiedTime ? -1 : Number(a.modifiedTime > b.modifiedTime)),
  name: (a, b) => a.name.localeCompare(b.name, 'sv'),
  name_natural: (a, b) => a.name.localeCompare(b.name, 'sv', { numeric: true }),
  folder: (a, b) => Number(b.mimeType === googleTypes.folder) - Number(a.mimeType === googleTypes.folder),
};

/** The order that `orderBy` asks for: keys separated by commas, each ascending unless "desc" follows. */
function orderOf(orderBy: string): Order {
  const steps = orderBy.split(',').map((step): Order => {
    const [key = '', direction] = step.trim().split(/\s+/);
    const order = orders[key];
    if (!order || (direction !== undefined && direction !== 'desc')) {
      throw unsupported(`Drive.Files.list with orderBy ${step.trim()}`);
    }
    return direction === 'desc' ? (a, b) => order(b, a) : order;
  });
  return (a, b) => steps.reduce((found, step) => found || step(a, b), 0);
}
