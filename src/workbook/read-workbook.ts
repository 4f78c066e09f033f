import type { Finding } from '../finding';
import type { RawSheet } from './cell';
import type { Workbook } from './workbook';

/** The workbook and what was found while reading it; `known` is false when no tab of the contract was found. */
export interface Reading {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly known: boolean;
}

/** Reads every tab by the contract. Never throws for what the sheets hold. */
export function readWorkbook(_sheets: readonly RawSheet[]): Reading {
  throw new Error('not built yet');
}
