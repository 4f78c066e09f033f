import type { ReportPart } from './part-names';

/** What the list of an update calls what is no entry of the workbook. */
export interface UpdateWords {
  /** The order of the rows of a tab. */
  readonly order: (tab: string) => string;
  /** A column of a row. */
  readonly entry: (row: string, column: string) => string;
  /** An entry, and others of other rows. */
  readonly several: (name: string) => string;
  readonly part: (part: ReportPart) => string;
}
