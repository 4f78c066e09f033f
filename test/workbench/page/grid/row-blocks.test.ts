import { createRowBlocks, type RowBlocks } from '../../../../workbench/page/grid/row-blocks';
import type { ShownRow } from '../../../../workbench/protocol';

interface Loading {
  readonly from: number;
  readonly to: number;
  readonly answer: (text: string) => Promise<void>;
  readonly fail: () => void;
}

function open(rowCount = 250): {
  readonly blocks: RowBlocks;
  readonly loads: readonly Loading[];
  readonly loaded: readonly (readonly [number, number])[];
} {
  const loads: Loading[] = [];
  const loaded: [number, number][] = [];
  const blocks = createRowBlocks(
    () => rowCount,
    (from, to) =>
      new Promise((resolve, reject) => {
        loads.push({
          from,
          to,
          answer: async (text) => {
            const row: ShownRow = { 1: { text, entered: text, align: 'start' } };
            resolve(Array.from({ length: to - from + 1 }, () => row));
            await new Promise(setImmediate);
          },
          fail: () => {
            reject(new Error('nej'));
          },
        });
      }),
    (from, to) => loaded.push([from, to]),
  );
  return { blocks, loads, loaded };
}

const spans = (loads: readonly Loading[]): readonly (readonly [number, number])[] =>
  loads.map(({ from, to }) => [from, to]);

describe('createRowBlocks', () => {
  it('fetches the blocks that hold the rows and no more, the last as far as the tab goes', () => {
    const { blocks, loads } = open();
    void blocks.need(150, 230);
    expect(spans(loads)).toEqual([
      [101, 200],
      [201, 250],
    ]);
  });

  it('has a row when its block has come, and calls onLoaded', async () => {
    const { blocks, loads, loaded } = open();
    const needed = blocks.need(1, 10);
    expect(blocks.row(5)).toBeUndefined();
    await loads[0]?.answer('a');
    await needed;
    expect(blocks.row(5)?.[1]?.text).toBe('a');
    expect(blocks.row(101)).toBeUndefined();
    expect(loaded).toEqual([[1, 100]]);
  });

  it('does not fetch what it has or waits for', async () => {
    const { blocks, loads } = open();
    void blocks.need(1, 10);
    void blocks.need(20, 30);
    await loads[0]?.answer('a');
    void blocks.need(1, 100);
    expect(loads).toHaveLength(1);
  });

  it('keeps what it has when it is stale until it has come again', async () => {
    const { blocks, loads } = open();
    void blocks.need(1, 10);
    await loads[0]?.answer('a');
    blocks.expire();
    expect(blocks.row(1)?.[1]?.text).toBe('a');
    void blocks.need(1, 10);
    await loads[1]?.answer('b');
    expect(blocks.row(1)?.[1]?.text).toBe('b');
  });

  it('lets no older answer take the place of a newer one', async () => {
    const { blocks, loads, loaded } = open();
    void blocks.need(1, 10);
    blocks.expire();
    void blocks.need(1, 10);
    await loads[1]?.answer('new');
    await loads[0]?.answer('old');
    expect(blocks.row(1)?.[1]?.text).toBe('new');
    expect(loaded).toHaveLength(1);
  });

  it('fetches a block again that failed', async () => {
    const { blocks, loads } = open();
    const needed = blocks.need(1, 10);
    loads[0]?.fail();
    await expect(needed).rejects.toThrow('nej');
    void blocks.need(1, 10);
    expect(spans(loads)).toEqual([
      [1, 100],
      [1, 100],
    ]);
  });

  it('needs nothing of a tab without rows', async () => {
    const { blocks, loads } = open(0);
    await blocks.need(1, 10);
    expect(loads).toEqual([]);
  });
});
