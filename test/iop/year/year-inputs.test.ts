/** What the report on a year is made of: when it would be written otherwise, one of its entries says something else. */
import type { RawCell } from '../../../src/engine/contract/cell';
import { readWorkbook } from '../../../src/iop/read-workbook';
import { composeYear } from '../../../src/iop/year/compose-year';
import { entriesOfYear, placesOfYear, sectionsOfYear } from '../../../src/iop/year/year-inputs';
import { aWorkbook } from '../../builders/a-workbook';

const book = aWorkbook().with('Mål', 'Utfall per år', 2, '2022: 38; 2023: 41').with('Mål', 'ÖK-nr', 4, 2);
const YEAR = 2023;

interface Seen {
  readonly report: string;
  readonly entries: string;
}

function seen(sheets: typeof book.sheets): Seen {
  const { workbook } = readWorkbook(sheets);
  const { blocks, letterhead } = composeYear(workbook, YEAR, { errors: 0 });
  const entries = [...entriesOfYear(workbook, YEAR)].map(([key, { text }]) => [key, text]);
  return { report: JSON.stringify([letterhead, blocks]), entries: JSON.stringify(entries) };
}

/** Another value that can stand in the cell. */
function other(cell: RawCell): RawCell {
  if (typeof cell === 'object') return { date: cell.date.replace(/-\d\d$/, '-17') };
  if (typeof cell === 'number') return cell + 1;
  return '';
}

describe('entriesOfYear', () => {
  const before = seen(book.sheets);
  const changes = book.sheets.flatMap(({ name, cells }) => {
    const isTable = !['Ärende', 'Texter', 'Inställningar'].includes(name);
    // Of a table the first row, and one of the year where it has any.
    const rows = isTable ? [1, cells.findIndex((row, at) => at > 1 && row.includes(2))] : cells.keys();
    return [...rows].flatMap((rowAt) =>
      (cells[rowAt] ?? []).flatMap((cell, at) =>
        cell !== '' && (isTable || at > 0) ? [{ name, rowAt, at, cell }] : [],
      ),
    );
  });

  it.each([...new Set(changes.map(({ name }) => name))])(
    'has all that the report reads of the tab %s',
    (tab) => {
      const unseen = changes
        .filter(({ name }) => name === tab)
        .filter(({ rowAt, at, cell }) => {
          const sheets = book.sheets.map(({ name, cells }) => ({
            name,
            cells: cells.map((row, index) =>
              name === tab && index === rowAt
                ? row.map((one, column) => (column === at ? other(cell) : one))
                : row,
            ),
          }));
          const after = seen(sheets);
          return after.report !== before.report && after.entries === before.entries;
        });
      expect(unseen).toEqual([]);
    },
  );

  it('has the day of a payment that keeps the year’s own from being held against the grant', () => {
    const before = seen(book.sheets);
    const after = seen(book.with('Utbetalningar', 'Datum', 5, { date: '2024-01-09' }).sheets);
    const later = seen(
      book.withRow('Utbetalningar', { 'ÖK-nr': 2, Datum: { date: '2024-01-09' }, Belopp: 1, Mottagare: 'P2' })
        .sheets,
    );
    expect(later.report).not.toBe(before.report);
    expect(later.entries).not.toBe(before.entries);
    expect(after.entries).not.toBe(before.entries);
  });

  it('has a cell for every entry, and a section for every key of the report', () => {
    const { workbook } = book.read();
    const places = placesOfYear(workbook, YEAR);
    expect([...entriesOfYear(workbook, YEAR).keys()].filter((key) => !places.has(key))).toEqual([]);
    const keys = new Set(sectionsOfYear().map(({ key }) => key));
    const { blocks } = composeYear(workbook, YEAR, { errors: 0 });
    expect(blocks.map(({ key }) => key.split('.')[0] ?? '').filter((key) => !keys.has(key))).toEqual([]);
  });
});
