import type { RawCell } from '../engine/contract/cell';
import { civilDays, isDate, swedishOffset } from './civil-days';

/** What the reader takes for the error of a formula: a date that is none is neither empty nor a text of the officer's. */
const NO_DATE = '#DATUM!';

/** Values of cells, grid by grid, as the engine reads them. `zone` is the spreadsheet's time zone. */
export function rawCells(grids: readonly unknown[][][], zone: string): readonly RawCell[][][] {
  const dayOf = dayReader(grids, zone);
  return grids.map((rows) => rows.map((row) => row.map((cell) => raw(cell, dayOf))));
}

/** Reads the civil day that a date cell shows: midnight there, which the script's own zone may place on another day. */
function dayReader(grids: readonly unknown[][][], zone: string): (date: Date) => string | undefined {
  const instants: number[] = [];
  for (const row of grids.flat()) for (const cell of row) if (isDate(cell)) instants.push(cell.getTime());
  const offsetAt = (instant: number) => {
    const offset = Number(Utilities.formatDate(new Date(instant), zone, 'Z'));
    return Math.trunc(offset / 100) * 60 + (offset % 100);
  };
  const days = civilDays(instants, offsetAt, zone === 'Europe/Stockholm' ? swedishOffset : undefined);
  return (date) => days.get(date.getTime());
}

function raw(cell: unknown, dayOf: ReturnType<typeof dayReader>): RawCell {
  if (typeof cell === 'string') return cell;
  if (isDate(cell)) {
    const date = dayOf(cell);
    return date === undefined ? NO_DATE : { date };
  }
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}
