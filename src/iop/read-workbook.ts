import type { RawSheet } from '../engine/contract/cell';
import { readWorkbook as readTabs, type WorkbookReading } from '../engine/contract/read-workbook';
import { tabs } from './sheets';

/** A partnership's workbook and what was found while reading it. */
export type Reading = WorkbookReading<typeof tabs>;

/**
 * Reads a partnership's workbook. References are resolved: a party is its Part-ID whether the cell held the ID or the
 * registered name, an agreement its ÖK-nr, a programme its name as the tab Verksamhetsdelar spells it. Where the tab
 * Parter or Överenskommelser is missing, or lacks its ids, references to it are what the cells say.
 */
export function readWorkbook(sheets: readonly RawSheet[]): Reading {
  return readTabs(tabs, sheets);
}
