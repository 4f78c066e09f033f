import { membersOf, standInType } from '../../runtime/define-stand-in';
import { coercedText, integer, listOf, options } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import type { CacheItem, Execution, World } from '../world';

interface CacheState {
  readonly world: World;
  readonly items: Map<string, CacheItem>;
}

// jpoehnelt's measurements of 2025-12-22; the ages are the documented ones, in seconds.
const keyLimit = 250;
const valueLimit = 102_400;
const itemLimit = 1_000;
const evicted = 101;
const defaultAge = 600;
const longestAge = 21_600;

function checkKey(key: string): string {
  if (key === '' || key === 'null') throw exception('Invalid argument: key');
  if (key.length > keyLimit) throw exception('Argument too large: key');
  return key;
}

// What writes or removes gives null, not undefined (gas-fakes, teststores.js, run at Google by its author).
function put(cache: CacheState, key: string, value: string, age: number): null {
  checkKey(key);
  if (Buffer.byteLength(value) > valueLimit) throw exception('Argument too large: value');
  cache.items.delete(key);
  if (cache.items.size >= itemLimit) {
    for (const oldest of [...cache.items.keys()].slice(0, evicted)) cache.items.delete(oldest);
  }
  cache.items.set(key, { value, until: cache.world.now() + Math.min(age, longestAge) * 1000 });
  cache.world.onCachePut?.(key, value);
  return null;
}

function get(cache: CacheState, key: string): string | null {
  const item = cache.items.get(checkKey(key));
  return item && item.until > cache.world.now() ? item.value : null;
}

function putAll(cache: CacheState, values: Readonly<Record<string, unknown>>, age: number): null {
  for (const [key, value] of Object.entries(values)) put(cache, key, String(value), age);
  return null;
}

function remove({ items }: CacheState, keys: readonly string[]): null {
  for (const key of keys) items.delete(checkKey(key));
  return null;
}

const { counted, either } = membersOf<CacheState>();

/** Apps Script's Cache. */
export const cacheType: StandInType<CacheState> = standInType('Cache', 'CacheService', {
  get: counted([coercedText], get),
  getAll: counted([listOf(coercedText)], (cache, keys) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = get(cache, key);
        return value === null ? [] : [[key, value]];
      }),
    ),
  ),
  put: either(
    counted([coercedText, coercedText], (cache, key, value) => put(cache, key, value, defaultAge)),
    counted([coercedText, coercedText, integer], put),
  ),
  putAll: either(
    counted([options], (cache, values) => putAll(cache, values, defaultAge)),
    counted([options, integer], putAll),
  ),
  remove: counted([coercedText], (cache, key) => remove(cache, [key])),
  removeAll: counted([listOf(coercedText)], (cache, keys) => remove(cache, keys)),
});

function cacheOf({ world }: Execution, name: string): StandIn {
  const items = world.caches.get(name) ?? new Map<string, CacheItem>();
  world.caches.set(name, items);
  return cacheType.of({ world, items });
}

const service = membersOf<Execution>();

/** Apps Script's CacheService, with the limits that jpoehnelt measured. */
export const cacheServiceType: StandInType<Execution> = standInType('CacheService', 'CacheService', {
  getDocumentCache: service.call([], (execution) => cacheOf(execution, 'document')),
  getScriptCache: service.call([], (execution) => cacheOf(execution, 'script')),
  getUserCache: service.call([], (execution) => cacheOf(execution, `user:${execution.world.user.email}`)),
});
