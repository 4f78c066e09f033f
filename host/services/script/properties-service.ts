import { membersOf, standInType } from '../../runtime/define-stand-in';
import { coercedText, flag, options, textOrNull } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import type { Execution } from '../world';

type Store = Map<string, string>;

// Tanaike's measurements of 2023-05-22: bytes of all keys and values of a store, and of one key.
const storeLimit = 524_288;
const keyLimit = 8_066;
const emptyKey = 'When setting or getting a property value, the property name must not be null or empty.';
const quota = 'You have exceeded the property storage quota. Please remove some properties and try again.';

function checkKey(key: string | null): string {
  if (key === null || key === '') throw exception(emptyKey);
  return key;
}

function checkStore(store: Store): void {
  let size = 0;
  for (const [key, value] of store) size += Buffer.byteLength(key) + Buffer.byteLength(value);
  if (size > storeLimit) throw exception(quota);
}

/** A write that goes over the limit leaves the store as it was. */
function replace(store: Store, next: Store): void {
  for (const key of next.keys()) if (Buffer.byteLength(key) > keyLimit) throw exception('Data storage error');
  checkStore(next);
  store.clear();
  for (const [key, value] of next) store.set(key, value);
}

function withValues(store: Store, values: Readonly<Record<string, unknown>>, deleteOthers: boolean): StandIn {
  const next = new Map(deleteOthers ? [] : store);
  for (const [key, value] of Object.entries(values)) next.set(checkKey(key), String(value));
  replace(store, next);
  return propertiesType.of(store);
}

const { counted, either } = membersOf<Store>();

/** Apps Script's Properties: one store of strings. */
export const propertiesType: StandInType<Store> = standInType('Properties', 'PropertiesService', {
  deleteAllProperties: counted([], (store) => {
    store.clear();
    return propertiesType.of(store);
  }),
  deleteProperty: counted([textOrNull], (store, key) => {
    store.delete(checkKey(key));
    return propertiesType.of(store);
  }),
  getKeys: counted([], (store) => [...store.keys()]),
  getProperties: counted([], (store) => Object.fromEntries(store)),
  getProperty: counted([textOrNull], (store, key) => store.get(checkKey(key)) ?? null),
  setProperties: either(
    counted([options], (store, values) => withValues(store, values, false)),
    counted([options, flag], (store, values, deleteOthers) => withValues(store, values, deleteOthers)),
  ),
  setProperty: counted([textOrNull, coercedText], (store, key, value) =>
    withValues(store, { [checkKey(key)]: value }, false),
  ),
});

function storeOf(execution: Execution, name: string): StandIn {
  const { properties } = execution.world;
  const store = properties.get(name) ?? new Map<string, string>();
  properties.set(name, store);
  return propertiesType.of(store);
}

const service = membersOf<Execution>();

/** Apps Script's PropertiesService, with the limits and texts that Tanaike measured. */
export const propertiesServiceType: StandInType<Execution> = standInType(
  'PropertiesService',
  'PropertiesService',
  {
    getDocumentProperties: service.call([], (execution) => storeOf(execution, 'document')),
    getScriptProperties: service.call([], (execution) => storeOf(execution, 'script')),
    getUserProperties: service.call([], (execution) =>
      storeOf(execution, `user:${execution.world.user.email}`),
    ),
  },
);
