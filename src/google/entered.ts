import type { RawCell } from '../engine/contract/cell';

/** What is set so that the cell holds this: of a text that Sheets could take for something else, the text behind an apostrophe. */
export function entered(cell: RawCell): string | number | boolean {
  if (typeof cell === 'object') return cell.date;
  if (typeof cell !== 'string' || cell === '') return cell;
  return /^\p{L}[^\d]*$/u.test(cell) && !/^(?:true|false|sant|falskt)$/i.test(cell) ? cell : `'${cell}`;
}
