/** What is kept to take the last update back: in the store, packed, beside the record. */
import type { docs_v1 } from '@googleapis/docs';
import type { BlockUnits, Unit } from '../../docs/block-units';
import { keepForUndo, type KeptForUndo } from '../../docs/edit/undo-update';
import { unpackText, type Kept } from '../packed-chunks';
import { refusalOf, type Ports } from '../ports';
import type { Version, Written } from '../record';
import { isObject, parseJson } from '../record-format';
import { forgetBeside, keepBeside } from './kept-beside';

const FORM = 1;

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
  ports: Pick<Ports, 'documents' | 'store' | 'packing'>,
  prefix: string,
  { n, from, before, requests }: WrittenUpdate,
): boolean {
  let isKept = false;
  refusalOf(() => {
    const after = ports.documents.read(from.document.id);
    const kept = keepForUndo({ before, after, requests, prefix });
    if (kept === null) return;
    const { blocks, letterhead = null } = from;
    const last: LastUpdate = { n, from: from.n, blocks, letterhead, kept };
    isKept = keepBeside(ports, keyOf(prefix), JSON.stringify(last), FORM);
  });
  return isKept;
}

/** The last update out of what the store keeps; null when none is kept, or it cannot be read. */
export function readUndo(packing: Ports['packing'], kept: Kept, prefix: string): LastUpdate | null {
  const read = unpackText(packing, kept, keyOf(prefix), FORM);
  const last = read.kind === 'text' ? parseJson(read.text) : null;
  return isLastUpdate(last) ? last : null;
}

/** Forgets it. */
export function forgetUndo(ports: Pick<Ports, 'store'>, prefix: string): void {
  forgetBeside(ports, keyOf(prefix));
}

function isLastUpdate(value: unknown): value is LastUpdate {
  return isObject(value) && Array.isArray(value['blocks']) && isObject(value['kept']);
}
