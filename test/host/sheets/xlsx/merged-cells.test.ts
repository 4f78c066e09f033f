import fc from '../../../seeded-fast-check';
import type { Area } from '../../../../host/sheets/a1';
import { contains, intersection } from '../../../../host/sheets/areas';
import { clearCovered } from '../../../../host/sheets/xlsx/merged-cells';
import { sheetOf, xlsxParts } from './an-xlsx';

const merge = (...refs: readonly string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

describe('clearCovered', () => {
  it('keeps the value of the first cell only, and the notes and styles of the others', () => {
    const cells = [
      [{ value: 'a' }, { value: 'b', note: 'not' }],
      [{ value: 'c', style: { wrap: true } }, { value: 'd' }],
    ];
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    expect(clearCovered(cells, [area])).toEqual([area]);
    expect(cells).toEqual([
      [{ value: 'a' }, { note: 'not' }],
      [{ style: { wrap: true } }, undefined],
    ]);
  });

  it('empties what one by one comparison would, and answers areas that do not overlap', () => {
    const area = fc.record({
      row: fc.integer({ min: 1, max: 8 }),
      column: fc.integer({ min: 1, max: 8 }),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), (areas) => {
        const cells = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => ({ value: 1 })));
        const kept = clearCovered(cells, areas);
        kept.forEach((one, index) => {
          expect(kept.slice(index + 1).some((other) => intersection(one, other))).toBe(false);
        });
        expect(areas.every((one) => kept.some((other) => intersection(one, other)))).toBe(true);
        const covered = (row: number, column: number): boolean =>
          kept.some((one) => contains(one, row, column) && !(one.row === row && one.column === column));
        cells.forEach((line, r) => {
          line.forEach((_, c) => {
            expect(cells[r]?.[c] === undefined).toBe(covered(r + 1, c + 1));
          });
        });
      }),
    );
  });
});

describe('merged cells of a file', () => {
  it('cost no cell each, however large they are', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const sheet = await sheetOf(xlsxParts({ rows, after: merge('A1:XFD1048576') }));
    expect(sheet.cells).toEqual([[{ value: 1 }, undefined]]);
    expect(sheet.merges).toEqual<Area[]>([{ row: 1, column: 1, rows: 1_048_576, columns: 16_384 }]);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1000, 26]);
  });

  it('are compared with their neighbours, not with each other', async () => {
    const refs = Array.from(
      { length: 3000 },
      (_, index) => `A${String(2 * index + 1)}:C${String(2 * index + 2)}`,
    );
    expect((await sheetOf(xlsxParts({ after: merge(...refs) }))).merges).toHaveLength(3000);
  });

  it('are left out where they overlap others, reach outside of the grid or are one cell', async () => {
    const sheet = await sheetOf(
      xlsxParts({ after: merge('A8:B9', 'B9:C10', 'XFD1:XFE2', 'D4', 'E5:E5', 'x') }),
    );
    expect(sheet.merges).toEqual<Area[]>([
      { row: 8, column: 1, rows: 2, columns: 2 },
      { row: 1, column: 16_384, rows: 2, columns: 1 },
    ]);
  });
});
