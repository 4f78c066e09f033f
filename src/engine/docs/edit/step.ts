import type { docs_v1 } from '@googleapis/docs';
import type { BlockRange } from '../named-ranges';

/**
 * Part of a batch that changes one place of the body. Its requests have the indices of the document as it was read, since what
 * is changed before it in the batch stands further down.
 */
export interface Step {
  /** Orders the steps: the highest comes first. */
  readonly at: number;
  /** What stands behind this index moves by `delta` units. Half a unit says that it is inside what begins there. */
  readonly position: number;
  readonly delta: number;
  readonly requests: readonly docs_v1.Schema$Request[];
  /** Where what is new stands, by the keys of its blocks. */
  readonly made: readonly BlockRange[];
}

/** How many units longer the body is after requests that put text and tables in and take text out. */
export function growth(requests: readonly docs_v1.Schema$Request[]): number {
  return requests.reduce((sum, { insertText, deleteContentRange, insertTable }) => {
    const { startIndex, endIndex } = deleteContentRange?.range ?? {};
    const rows = insertTable?.rows ?? 0;
    const table = insertTable === undefined ? 0 : 3 + rows * (1 + 2 * (insertTable.columns ?? 0));
    return sum + (insertText?.text?.length ?? 0) + table - ((endIndex ?? 0) - (startIndex ?? 0));
  }, 0);
}
