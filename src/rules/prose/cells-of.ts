import type { Column, Columns, Entry, SheetDefinition } from '../../workbook/column';
import * as sheets from '../../workbook/sheets';
import type { Workbook } from '../../workbook/workbook';

/** A filled cell of the workbook and the column or key that it stands under. */
export interface FilledCell {
  readonly entry: Entry<unknown>;
  readonly column: Column<unknown>;
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
  const tables = Object.entries(TABLES) as [keyof typeof TABLES, SheetDefinition][];
  return [
    ...filledIn(sheets.caseSheet.columns, workbook.case),
    ...tables.flatMap(([name, sheet]) =>
      workbook[name].rows.flatMap((row) => filledIn(sheet.columns, row as unknown as Entries)),
    ),
    ...filledIn(sheets.textsSheet.columns, workbook.texts),
    ...filledIn(sheets.settingsSheet.columns, workbook.settings),
  ];
}

type Entries = Readonly<Record<string, Entry<unknown>>>;

function filledIn(columns: Columns, entries: Entries): readonly FilledCell[] {
  return Object.entries(columns).flatMap(([field, column]) => {
    const entry = entries[field];
    return entry === undefined || entry.text === '' ? [] : [{ entry, column }];
  });
}
