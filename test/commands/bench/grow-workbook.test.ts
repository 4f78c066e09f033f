import { changeOneCell, growActivities, spoilActivities } from '../../../commands/bench/grow-workbook';
import { spreadsheetOf } from '../../builders/on-the-host';

const headings = ['Aktivitet-ID', 'Aktivitet'];

function valuesOf(rows: number, count: number): unknown {
  const cells = [
    headings,
    ...Array.from({ length: rows }, (_, index) => [`A${String(index + 7)}`, `Kurs ${String(index)}`]),
  ];
  const [sheet] = growActivities(spreadsheetOf([{ name: 'Aktiviteter', cells }]), count).sheets;
  return sheet?.cells.map((row) => row?.map((cell) => cell?.value));
}

describe('growActivities', () => {
  it('repeats the rows with ids of their own', () => {
    expect(valuesOf(2, 3)).toEqual([headings, ['A1', 'Kurs 0'], ['A2', 'Kurs 1'], ['A3', 'Kurs 0']]);
  });

  it('leaves as many rows as requested', () => {
    expect(valuesOf(3, 1)).toEqual([headings, ['A1', 'Kurs 0']]);
  });

  it('makes the tab long enough', () => {
    const book = spreadsheetOf([{ name: 'Aktiviteter', cells: [headings, ['A1', 'Kurs']] }]);
    expect(growActivities(book, 2000).sheets[0]?.maxRows).toBe(2001);
  });

  it('fails for a workbook without activities', () => {
    const empty = spreadsheetOf([{ name: 'Aktiviteter', cells: [headings] }]);
    expect(() => growActivities(empty, 10)).toThrow('the workbook has no rows on Aktiviteter');
    expect(() => growActivities(spreadsheetOf([]), 10)).toThrow('the workbook has no rows on Aktiviteter');
  });
});

describe('spoilActivities', () => {
  it('leaves headings and ids', () => {
    const book = spreadsheetOf([{ name: 'Aktiviteter', cells: [headings, ['A1', 'Kurs']] }]);
    expect(spoilActivities(book).sheets[0]?.cells.map((row) => row?.map((cell) => cell?.value))).toEqual([
      headings,
      ['A1', '?!'],
    ]);
  });

  it('fails for a workbook without the tab', () => {
    expect(() => spoilActivities(spreadsheetOf([]))).toThrow('the workbook has no tab Aktiviteter');
  });
});

describe('changeOneCell', () => {
  const changed = (seed: number) => {
    const rows = Array.from({ length: 50 }, (_, index) => [`A${String(index)}`, 'Kurs']);
    const book = spreadsheetOf([{ name: 'Aktiviteter', cells: [headings, ...rows] }]);
    const names = changeOneCell(book, seed).sheets[0]?.cells.map((row) => row?.[1]?.value) ?? [];
    return names.flatMap((name, row) =>
      name === 'Kurs' || row === 0 ? [] : [`${String(row)} ${JSON.stringify(name)}`],
    );
  };

  it('changes one name, the same for the same seed and others for others', () => {
    const all = Array.from({ length: 20 }, (_, seed) => changed(seed));
    expect(all.every(({ length }) => length === 1)).toBe(true);
    expect(new Set(all.map(([cell]) => cell?.split(' ')[0])).size).toBeGreaterThan(10);
    expect(changed(7)).toEqual(changed(7));
  });

  it('leaves a workbook without activities', () => {
    expect(changeOneCell(spreadsheetOf([]), 1).sheets).toEqual([]);
  });
});
