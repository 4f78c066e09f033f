import { writeBlocks } from '../../../src/engine/docs/body';
import type { Table } from '../../../src/engine/report/tree';

describe('writeBlocks', () => {
  it('writes a table with more requests than a call can have arguments', () => {
    const table: Table = {
      key: 'tabell',
      kind: 'table',
      caption: 'Tabell',
      columns: ['a', 'b', 'c'].map((key) => ({ key, heading: key, align: 'start', weight: 1 })),
      rows: Array.from({ length: 60_000 }, (_, row) => ({
        key: `rad-${String(row)}`,
        kind: 'body',
        cells: ['a', 'b', 'c'].map((text) => ({ text })),
      })),
    };
    const { requests } = writeBlocks([table], { index: 1, before: 'end', width: 400 });
    expect(requests.length).toBeGreaterThan(125_000);
  });
});
