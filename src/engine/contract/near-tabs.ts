import type { Finding, Severity, ShapeFault } from '../checks/finding';
import type { RawSheet } from './cell';
import type { Columns, SheetDefinition } from './column';
import { locateHeadings, normaliseName } from './headings';
import { headingRowOf } from './near-headings';
import { distanceOfNames, withoutCopyWords } from './near-names';
import { isBlank } from './read-cell';
import { tabFinding } from './read-table';

/** A sheet of the contract, its tab where the workbook has one, and whether nothing was read of it. */
export interface ReadSheet {
  readonly definition: SheetDefinition;
  readonly raw: RawSheet | null;
  readonly empty: boolean;
}

// Fewer names than this stand in other tables too: Datum, Typ, Kommentar.
const FEWEST_NAMES = 3;

/**
 * A finding for each tab that is not read though it holds something, and whose name or headings come near those of a
 * sheet: that the sheet's own tab is missing or empty, or that a copy is beside it. An error where the sheet must be
 * there, advice about a copy that holds the same.
 */
export function nearTabs(
  sheets: readonly ReadSheet[],
  otherTabs: readonly RawSheet[],
): readonly Finding<Extract<ShapeFault, { readonly kind: 'tab-near' }>>[] {
  return otherTabs.flatMap((tab) => {
    if (tab.cells.every((row) => row.every(isBlank))) return [];
    const meant = byName(sheets, tab) ?? byHeadings(sheets, tab);
    if (meant === null) return [];
    const { definition, raw } = meant;
    const state = stateOf(meant, tab);
    const severity: Severity =
      state === 'copied' ? 'TIPS' : raw === null && definition.required ? 'FEL' : 'VARNING';
    const facts = { kind: 'tab-near', sheet: definition.name, tab: tab.name, state } as const;
    return [tabFinding(definition, { tab: tab.name, row: 0, column: 0 }, facts, severity)];
  });
}

function stateOf({ raw, empty }: ReadSheet, tab: RawSheet) {
  if (raw === null) return 'missing';
  if (empty) return 'empty';
  return JSON.stringify(raw.cells) === JSON.stringify(tab.cells) ? 'copied' : 'beside';
}

/** The sheet that the tab's name comes nearest. Beside a sheet's own tab, another is meant only if it is called a copy. */
function byName(sheets: readonly ReadSheet[], { name }: RawSheet): ReadSheet | null {
  const bare = withoutCopyWords(name);
  const near = sheets.flatMap((sheet) => {
    const known = normaliseName(sheet.definition.name);
    const isOpen = sheet.raw === null || sheet.empty;
    const distance = known === bare ? 0 : isOpen ? distanceOfNames(known, bare) : null;
    return distance === null ? [] : [{ sheet, distance }];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.sheet ?? null;
}

/** The sheet that has most of its names in the tab, when they are so many that the tab can hardly be another. */
function byHeadings(sheets: readonly ReadSheet[], { cells }: RawSheet): ReadSheet | null {
  const near = sheets.flatMap((sheet) => {
    const { form, columns } = sheet.definition;
    const found =
      form === 'table'
        ? locateHeadings(columns, cells[headingRowOf(columns, cells)] ?? []).at
        : locateHeadings(
            columns,
            cells.map(([name = '']) => name),
          ).at;
    const required = requiredFields(columns);
    const enough = Math.max(FEWEST_NAMES, required.length / 2);
    return found.size >= enough ? [{ sheet, names: found.size }] : [];
  });
  return near.sort((a, b) => b.names - a.names)[0]?.sheet ?? null;
}

function requiredFields(columns: Columns): readonly string[] {
  return Object.entries(columns).flatMap(([field, { presence }]) => (presence === 'required' ? [field] : []));
}
