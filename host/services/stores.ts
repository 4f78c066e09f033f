import type { StoredFile } from './drive/drive-store';
import type { World } from './world';

/** What lives on from run to run beside the workbook, as plain data: the Drive's files and the values of the property stores. */
export interface Stores {
  /** The highest number given so far: ids are made of numbers, and no two are the same. */
  readonly lastNumber: number;
  readonly files: readonly StoredFile[];
  /** Values by key, by store: "document", "script" and "user:<e-mail>". */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A host's stores before anything has been kept in them. */
export const emptyStores: Stores = { lastNumber: 0, files: [], properties: {} };

/** What a world is opened with to go on from `stores`, which stay as they are. */
export function storesIn({ lastNumber, files, properties }: Stores) {
  let number = lastNumber;
  return {
    drive: { files: new Map(structuredClone(files).map((file) => [file.id, file])) },
    properties: new Map(
      Object.entries(properties).map(([store, values]) => [store, new Map(Object.entries(values))]),
    ),
    nextNumber: () => ++number,
  };
}

/** The stores of a world as they are now. */
export function storesOf(world: World): Stores {
  return {
    lastNumber: world.nextNumber(),
    files: structuredClone([...world.drive.files.values()]),
    properties: Object.fromEntries(
      [...world.properties].map(([store, values]) => [store, Object.fromEntries(values)]),
    ),
  };
}
