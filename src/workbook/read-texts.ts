import type { Finding } from '../finding';
import type { RawSheet } from './cell';
import { cellAddress } from './cell-address';
import { oneOf } from './cell-types';
import { column } from './column';
import { textPlacements } from './lists';
import { readCell } from './read-cell';
import { readKeys } from './read-keys';
import { NO_REFERENCES } from './references';
import { textsSheet } from './sheets';
import type { SectionText, Workbook } from './workbook';

const placementColumn = column('Så används texten', oneOf(textPlacements), 'optional', 'VARNING');
const DEFAULT_PLACEMENT = textPlacements[0];

/**
 * Reads the officer's texts: section in column A, text in B, and in C whether it stands instead of the composed text,
 * which it also does when C is empty or cannot be read.
 */
export function readTexts(raw: RawSheet | null): { texts: Workbook['texts']; findings: readonly Finding[] } {
  const { entries, rowOf, emptyRow, findings } = readKeys(textsSheet, raw);
  const placementFindings: Finding[] = [];
  const withPlacement = Object.entries(entries).map(([field, entry]): [string, SectionText] => {
    const row = rowOf.get(field) ?? emptyRow;
    const at = { sheet: textsSheet.name, cell: row === null ? 'A1' : cellAddress(2, row) };
    const written = rowOf.has(field) && row !== null ? (raw?.cells[row]?.[2] ?? '') : '';
    const code = `${textsSheet.name}.${placementColumn.name}`;
    const read = readCell(placementColumn, code, written, at, NO_REFERENCES);
    placementFindings.push(...read.findings);
    return [field, { ...entry, placement: { ...read.entry, value: read.entry.value ?? DEFAULT_PLACEMENT } }];
  });
  // Every section of the sheet has its entry, so every section has its text.
  const texts = Object.fromEntries(withPlacement) as unknown as Workbook['texts'];
  return { texts, findings: [...findings, ...placementFindings] };
}
