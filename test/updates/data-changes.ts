/** Changes of a workbook as officers make them: figures, texts, rows put in, taken out and moved. */
import { cellText, type RawCell, type RawSheet } from '../../src/engine/contract/cell';
import type { Random } from '../random/random';

const NO_INPUT = ['Om exemplet', 'Kontroll', 'Inställningar'];

/** The workbook with some changes; `count` is how many are tried. */
export function changedWorkbook(
  sheets: readonly RawSheet[],
  random: Random,
  count: number,
): readonly RawSheet[] {
  let changed = sheets;
  for (let at = 0; at < count; at += 1) changed = changeOnce(changed, random);
  return changed;
}

function changeOnce(sheets: readonly RawSheet[], random: Random): readonly RawSheet[] {
  const input = sheets.filter(({ name, cells }) => !NO_INPUT.includes(name) && cells.length > 1);
  const { name, cells } = random.pick(input);
  const isTable = !['Ärende', 'Texter'].includes(name);
  const row = 1 + random.below(cells.length - 1);
  const kind = random.below(10);
  if (isTable && kind === 0 && cells.length > 2)
    return replaced(
      sheets,
      name,
      cells.filter((_, at) => at !== row),
    );
  if (isTable && kind === 1) return replaced(sheets, name, withNewRow(cells, row, random));
  if (isTable && kind === 2) {
    const other = 1 + random.below(cells.length - 1);
    const moved = cells.filter((_, at) => at !== row);
    moved.splice(other, 0, cells[row] ?? []);
    return replaced(sheets, name, moved);
  }
  const columns = (cells[row] ?? []).map((_, column) => column).slice(1);
  const wanted = columns.filter((column) => isChangeable(cells[row]?.[column] ?? ''));
  if (wanted.length === 0) return sheets;
  const column = random.pick(wanted);
  const value = changedCell(cells[row]?.[column] ?? '', random);
  return replaced(
    sheets,
    name,
    cells.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? value : cell)) : line)),
  );
}

function replaced(sheets: readonly RawSheet[], name: string, cells: RawSheet['cells']): readonly RawSheet[] {
  return sheets.map((sheet) => (sheet.name === name ? { name, cells } : sheet));
}

function isChangeable(cell: RawCell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && cell.length > 25 && !/^https?:/.test(cell));
}

function changedCell(cell: RawCell, random: Random): RawCell {
  if (typeof cell === 'number')
    return cell > 3000 ? cell + 500 * (1 + random.below(40)) : cell + 1 + random.below(3);
  if (typeof cell !== 'string') return cell;
  const words = cell.split(' ');
  const at = random.below(words.length);
  switch (random.below(4)) {
    case 0:
      return `${cell.replace(/[.\s]*$/, '')}. Därefter gjordes omgång ${String(random.below(90) + 10)} klar.`;
    case 1:
      return words.filter((_, index) => index !== at || words.length < 6).join(' ');
    case 2:
      return [...words.slice(0, at), 'ytterligare', ...words.slice(at)].join(' ');
    default:
      return words.map((word, index) => (index === at ? 'ändrat' : word)).join(' ');
  }
}

/** A row like another, with an id of its own. */
function withNewRow(cells: RawSheet['cells'], like: number, random: Random): RawSheet['cells'] {
  const [id = '', ...rest] = cells[like] ?? [];
  const own =
    typeof id === 'number'
      ? 90 + random.below(9)
      : `${cellText(id).slice(0, 12)}X${String(random.below(900))}`;
  const row = [
    own,
    ...rest.map((cell) => (typeof cell === 'string' && cell.length > 25 ? `${cell} Igen.` : cell)),
  ];
  const at = 1 + random.below(cells.length);
  return [...cells.slice(0, at), row, ...cells.slice(at)];
}
