import type { Finding } from '../checks/finding';
import type { RawSheet } from './cell';
import { oneOf } from './cell-types';
import { withDefault, type Columns, type Entry } from './column';
import { readCell } from './read-cell';
import { readKeys } from './read-keys';
import { NO_REFERENCES } from './lookup';
import { textPlacements, type SectionText, type SectionTexts, type TextsDefinition } from './tabs';

const placementColumn = withDefault('Så används texten', oneOf(textPlacements), textPlacements[0], 'VARNING');

/** The texts of a tab, and what was found while reading them. */
export interface ReadTexts<C extends Columns> {
  readonly texts: SectionTexts<C>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the officer's texts: section in column A, text in B, and in C whether it stands instead of the composed text,
 * which it also does when C is empty or cannot be read.
 */
export function readTexts<C extends Columns>(sheet: TextsDefinition<C>, raw: RawSheet | null): ReadTexts<C> {
  const { entries, rowOf, findings } = readKeys(sheet, raw);
  const placementFindings: Finding[] = [];
  // Its columns are texts, so each entry is one.
  const texts = entries as Readonly<Record<string, Entry<string>>>;
  const withPlacement = Object.entries(texts).map(([field, entry]): [string, SectionText] => {
    const row = rowOf.get(field);
    const written = row === undefined ? '' : (raw?.cells[row]?.[2] ?? '');
    // Beside the text; a missing tab has only its A1.
    const place = raw === null ? entry.place : { ...entry.place, column: entry.place.column + 1 };
    const read = readCell(sheet, placementColumn, written, place, NO_REFERENCES);
    placementFindings.push(...read.findings);
    return [field, { ...entry, placement: read.entry }];
  });
  // Every section of the sheet has its entry, so every section has its text.
  const sections = Object.fromEntries(withPlacement) as SectionTexts<C>;
  return { texts: sections, findings: [...findings, ...placementFindings] };
}
