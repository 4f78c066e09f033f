import {
  headingsIn,
  isKey,
  readOwnSheet,
  type OwnContent,
  type OwnRow,
  type SheetShape,
  type TextsOf,
} from './own-sheet';
import type { ReviewedFinding } from './reviewed-findings';

/** What a column of the tab Kontroll holds. */
export type Field = 'level' | 'code' | 'where' | 'message' | 'reason';

/** The level of a row whose finding is gone; it is kept for what the officer wrote there. */
export const GONE = 'Gäller inte längre';
/** The level of a row that the officer made of another, with words of its own. */
export const STRAY = 'Hör inte till någon varning';

const LEVELS: readonly string[] = ['FEL', 'VARNING', 'TIPS', GONE];

/** The columns in their first order. The last one is hidden: it says whose a reason is. */
export const controlShape: SheetShape<Field> = {
  headings: {
    level: 'Nivå',
    code: 'Regel',
    where: 'Flik och cell',
    message: 'Meddelande',
    reason: 'Handläggarens kommentar',
    key: 'Nyckel',
  },
  marked: 'reason',
  known: [
    ['key', isKey],
    ['level', isLevel],
  ],
};

/** The text of a row of the tab, by what its columns hold. */
export type RowTexts = TextsOf<Field>;

/** A row of the tab that holds anything, from 0. */
export type ControlRow = OwnRow<Field>;

/** The tab as it was read. */
export type ControlContent = OwnContent<Field>;

type Cells = readonly (readonly string[])[];

/** Whether a text is one of the levels that the add-on writes on a row of a finding. */
export function isLevel(text: string): boolean {
  return LEVELS.includes(text.trim());
}

/**
 * Whether a tab without a mark was written by an earlier version of the add-on: most of its headings stand in one row,
 * or a row has both a level and a key.
 */
export function isControlSheet(cells: Cells): boolean {
  return cells.some(
    (row) => headingsIn(controlShape, row).size >= 4 || (row.some(isLevel) && row.some(isKey)),
  );
}

/** The tab's rows by its columns, as `readOwnSheet` finds them. */
export function readControl(
  cells: Cells,
  markColumn: number | null,
  findings: readonly ReviewedFinding[],
): ControlContent {
  return readOwnSheet(controlShape, cells, markColumn, findings.map(textsOf));
}

/** What the row of a finding says; it gives no reason. */
export function textsOf({ severity, code, sheet, cell, message, key }: ReviewedFinding): RowTexts {
  return { level: severity, code, where: `${sheet}, ${cell}`, message, reason: '', key };
}
