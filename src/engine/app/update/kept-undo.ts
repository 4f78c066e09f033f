/** What is kept to take the last update back: in the store, packed, beside the record. */
import type { docs_v1 } from '@googleapis/docs';
import type { BlockUnits, Unit } from '../../docs/block-units';
import { keepForUndo, type KeptForUndo } from '../../docs/edit/undo-update';
import { isPackedKey, packText, sizeOf, STORE_SIZE, unpackText, type Kept } from '../packed-chunks';
import { refusalOf, type Ports } from '../ports';
import type { Version, Written } from '../record';
import { isObject, parseJson } from '../record-format';

const FORM = 1;
/** What is left of the store for the record to grow in, in bytes. */
const LEFT_FREE = 131_072;

const keyOf = (prefix: string) => `${prefix}.undo`;

/** The last update: the version that it made, and what stood in the document before. */
export interface LastUpdate {
  readonly n: number;
  /** The number of the version that stood there before. */
  readonly from: number;
  readonly blocks: readonly BlockUnits[] | null;
  readonly letterhead: readonly Unit[] | null;
  readonly kept: KeptForUndo;
}

/** An update that has just been written. */
interface WrittenUpdate {
  readonly n: number;
  readonly from: Version<Written>;
  /** The document as it was read before. */
  readonly before: docs_v1.Schema$Document;
  readonly requests: readonly docs_v1.Schema$Request[];
}

/** Keeps what takes an update back; false when it cannot be, which harms nothing else. Never throws a ServiceError. */
export function keepUndo(
  { documents, store, packing }: Pick<Ports, 'documents' | 'store' | 'packing'>,
  prefix: string,
  { n, from, before, requests }: WrittenUpdate,
): boolean {
  let isKept = false;
  refusalOf(() => {
    const after = documents.read(from.document.id);
    const kept = keepForUndo({ before, after, requests, prefix });
    if (kept === null) return;
    const { blocks, letterhead = null } = from;
    const last: LastUpdate = { n, from: from.n, blocks, letterhead, kept };
    const values = packText(packing, JSON.stringify(last), keyOf(prefix), FORM);
    const [own, others] = parted(store.readAll(), prefix);
    if (sizeOf(others) + sizeOf(values) > STORE_SIZE - LEFT_FREE) return;
    store.write(
      values,
      Object.keys(own).filter((key) => !(key in values)),
    );
    isKept = true;
  });
  return isKept;
}

/** The last update out of what the store keeps; null when none is kept, or it cannot be read. */
export function readUndo(packing: Ports['packing'], kept: Kept, prefix: string): LastUpdate | null {
  const read = unpackText(packing, kept, keyOf(prefix), FORM);
  const last = read.kind === 'text' ? parseJson(read.text) : null;
  return isLastUpdate(last) ? last : null;
}

/** Forgets it. What Google does not take now is passed over: it names a version that stands no more. */
export function forgetUndo({ store }: Pick<Ports, 'store'>, kept: Kept, prefix: string): void {
  refusalOf(() => {
    store.write({}, Object.keys(parted(kept, prefix)[0]));
  });
}

/** What is kept to take an update back, and all else. */
function parted(kept: Kept, prefix: string): readonly [Kept, Kept] {
  const entries = Object.entries(kept);
  const isOwn = ([key]: readonly [string, string]) => isPackedKey(key, keyOf(prefix));
  return [
    Object.fromEntries(entries.filter(isOwn)),
    Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
  ];
}

function isLastUpdate(value: unknown): value is LastUpdate {
  return isObject(value) && Array.isArray(value['blocks']) && isObject(value['kept']);
}
