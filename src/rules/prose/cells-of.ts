import type { CellRef } from '../../finding';
import type { SheetDefinition } from '../../workbook/column';
import * as sheets from '../../workbook/sheets';
import type { Workbook } from '../../workbook/workbook';

/** What a filled cell holds, as it stands there, and where. */
export interface FilledEntry extends CellRef {
  readonly text: string;
}

/** The column or key that a cell stands under. */
export interface Heading {
  readonly name: string;
  readonly type: { readonly kind: string };
}

/** A filled cell of the workbook. */
export interface FilledCell {
  readonly entry: FilledEntry;
  readonly column: Heading;
}

const TABLES = {
  parties: sheets.partiesSheet,
  agreements: sheets.agreementsSheet,
  programmes: sheets.programmesSheet,
  goals: sheets.goalsSheet,
  budget: sheets.budgetSheet,
  payments: sheets.paymentsSheet,
  activities: sheets.activitiesSheet,
  undertakings: sheets.undertakingsSheet,
  lessons: sheets.lessonsSheet,
  followUps: sheets.followUpsSheet,
  proposals: sheets.proposalsSheet,
  signatures: sheets.signaturesSheet,
  attachments: sheets.attachmentsSheet,
} as const satisfies Partial<Record<keyof Workbook, SheetDefinition>>;

/** Every filled cell that the reader reads, tab by tab; formula columns are not read. */
export function filledCells(workbook: Workbook): readonly FilledCell[] {
  const known = cellsOf.get(workbook);
  if (known !== undefined) return known;
  const cells = collect(workbook);
  cellsOf.set(workbook, cells);
  return cells;
}

// Three rules read every cell of what may be 10 000 rows; a workbook never changes, so its cells are collected once.
const cellsOf = new WeakMap<Workbook, readonly FilledCell[]>();

function collect(workbook: Workbook): readonly FilledCell[] {
  const tables = Object.entries(TABLES) as [keyof typeof TABLES, SheetDefinition][];
  return [
    ...filledIn(sheets.caseSheet.columns, workbook.case),
    ...tables.flatMap(([name, sheet]) =>
      workbook[name].rows.flatMap((row) => filledIn(sheet.columns, row as unknown as FilledEntries)),
    ),
    ...filledIn(sheets.textsSheet.columns, workbook.texts),
    ...filledIn(sheets.settingsSheet.columns, workbook.settings),
  ];
}

type FilledEntries = Readonly<Record<string, FilledEntry>>;

function filledIn(columns: Readonly<Record<string, Heading>>, entries: FilledEntries): readonly FilledCell[] {
  return Object.entries(columns).flatMap(([field, column]) => {
    const entry = entries[field];
    return entry === undefined || entry.text === '' ? [] : [{ entry, column }];
  });
}
