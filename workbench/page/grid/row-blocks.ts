/** The rows of a tab, fetched in blocks as they come into view and again when they are stale. */
import type { ShownRow } from '../../protocol';

/** Rows in a block. */
const blockSize = 100;

/** The rows that the page has, and those that it waits for. */
export interface RowBlocks {
  /** A row as the server last sent it; undefined until it has come. */
  row(number: number): ShownRow | undefined;
  /** Fetches what is missing or stale of the rows `from` to `to`; resolves when all of it is there. */
  need(from: number, to: number): Promise<void>;
  /** Everything is stale: what is shown stays until `need` has fetched it again. */
  expire(): void;
}

/**
 * No rows yet. `load` fetches the rows `from` to `to`, both included; `onLoaded` is called each time that some have
 * come. A block that failed is fetched again when it is next needed.
 */
export function createRowBlocks(
  rowCount: () => number,
  load: (from: number, to: number) => Promise<readonly ShownRow[]>,
  onLoaded: (from: number, to: number) => void,
): RowBlocks {
  const blocks = new Map<number, { readonly rows: readonly ShownRow[]; readonly age: number }>();
  const loading = new Map<number, { readonly age: number; readonly done: Promise<void> }>();
  let age = 0;

  const fetchBlock = async (block: number, requested: number): Promise<void> => {
    const from = block * blockSize + 1;
    const to = Math.min(from + blockSize - 1, rowCount());
    try {
      const rows = await load(from, to);
      // An answer that was overtaken by a newer one says what the cells were, not what they are.
      if ((blocks.get(block)?.age ?? -1) > requested) return;
      blocks.set(block, { rows, age: requested });
      onLoaded(from, to);
    } finally {
      if (loading.get(block)?.age === requested) loading.delete(block);
    }
  };
  const needBlock = (block: number): Promise<void> => {
    if (blocks.get(block)?.age === age) return Promise.resolve();
    const under = loading.get(block);
    if (under?.age === age) return under.done;
    const done = fetchBlock(block, age);
    loading.set(block, { age, done });
    return done;
  };

  return {
    row: (number) => blocks.get(Math.floor((number - 1) / blockSize))?.rows[(number - 1) % blockSize],
    async need(from, to) {
      const first = Math.floor((Math.max(from, 1) - 1) / blockSize);
      const last = Math.floor((Math.min(to, rowCount()) - 1) / blockSize);
      await Promise.all(
        Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => needBlock(first + index)),
      );
    },
    expire() {
      age++;
    },
  };
}
