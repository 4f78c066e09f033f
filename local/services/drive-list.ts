import { unsupported } from '../runtime/service-error';
import { readQuery } from './drive-query';
import { defaultFields, fileResource } from './drive-resource';
import { rootOf, type StoredFile } from './drive-store';
import { selectFields } from './response-fields';
import type { World } from './world';

type Options = Readonly<Record<string, unknown>>;

/** files.list of what the app may see, newest first; one page holds all. */
export function listFiles(world: World, args: Options): object {
  const method = 'drive.files.list';
  const {
    q,
    fields = `kind,incompleteSearch,files(${defaultFields})`,
    pageSize,
    spaces,
    orderBy,
    ...others
  } = args;
  const [other] = Object.keys(others);
  if (other !== undefined) throw unsupported(`Drive.Files.list with ${other}`);
  if (spaces !== undefined && spaces !== 'drive') throw unsupported('Drive.Files.list with spaces');
  const test =
    typeof q === 'string' && q !== ''
      ? readQuery(q.replaceAll("'root'", `'${rootOf(world.user)}'`))
      : () => true;
  const order = orderOf(typeof orderBy === 'string' ? orderBy : 'modifiedTime desc');
  const files = [...world.drive.files.values()]
    .filter((file) => file.madeFor === world.user.email && test(file))
    .sort(order)
    .slice(0, typeof pageSize === 'number' ? pageSize : 100);
  const list = { kind: 'drive#fileList', incompleteSearch: false, files: files.map(fileResource) };
  return selectFields(list, String(fields), method);
}

function orderOf(orderBy: string): (a: StoredFile, b: StoredFile) => number {
  const ascending = /^(createdTime|modifiedTime)$/.exec(orderBy.replace(/ desc$/, ''));
  if (!ascending) throw unsupported(`Drive.Files.list with orderBy ${orderBy}`);
  const field = ascending[1] as 'createdTime' | 'modifiedTime';
  const sign = orderBy.endsWith(' desc') ? -1 : 1;
  return (a, b) => sign * a[field].localeCompare(b[field]);
}
