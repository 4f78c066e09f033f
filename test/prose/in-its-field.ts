/** Puts a sentence where an officer would have written it. */
import type { Example } from '../../examples/example';
import type { RawCell, RawSheet } from '../../src/workbook/cell';
import { cellText } from '../../src/workbook/cell-types';
import { rawSheets } from '../examples/cells';

/**
 * The example with the sentence in the field that a heading names: `Texter / Bakgrund` for a key, or
 * `Budget / Förklaring / År: 2023; Post: Personal` for a column of the first row that has those values. On the tab
 * Texter it is a paragraph after the section's own text, or after the composed one; elsewhere it stands in place of
 * what was there. Throws when there is no such field.
 */
export function inItsField(example: Example, heading: string, sentence: string): readonly RawSheet[] {
  const [tab = '', field = '', conditions] = heading.split(' / ');
  const sheets = rawSheets(example);
  if (!sheets.some(({ name }) => name === tab)) throw new Error(`no tab ${tab}`);
  return sheets.map((sheet) => {
    if (sheet.name !== tab) return sheet;
    const { cells } = sheet;
    if (conditions !== undefined) {
      const column = placeIn(cells[0]?.map(cellText) ?? [], field);
      return { name: tab, cells: replaced(cells, rowWith(cells, conditions), column, sentence) };
    }
    const row = placeIn(
      cells.map(([key = '']) => cellText(key)),
      field,
    );
    if (tab !== 'Texter') return { name: tab, cells: replaced(cells, row, 1, sentence) };
    const own = cellText(cells[row]?.[1] ?? '');
    if (own !== '') return { name: tab, cells: replaced(cells, row, 1, `${own}\n\n${sentence}`) };
    return {
      name: tab,
      cells: replaced(replaced(cells, row, 1, sentence), row, 2, 'Efter den automatiska texten'),
    };
  });
}

function rowWith(cells: RawSheet['cells'], conditions: string): number {
  const [headings = [], ...rows] = cells;
  const wanted = conditions.split('; ').map((condition) => {
    const [column = '', value = ''] = condition.split(': ');
    return { column: placeIn(headings.map(cellText), column), value };
  });
  const row = rows.findIndex((line) =>
    wanted.every(({ column, value }) => cellText(line[column] ?? '') === value),
  );
  if (row === -1) throw new Error(`no row with ${conditions}`);
  return row + 1;
}

function placeIn(names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place === -1) throw new Error(`no ${name} among ${names.join(', ')}`);
  return place;
}

function replaced(cells: RawSheet['cells'], row: number, column: number, value: RawCell): RawSheet['cells'] {
  return cells.map((line, at) =>
    at === row ? line.map((cell, index) => (index === column ? value : cell)) : line,
  );
}
