import type { ReportPart } from './part-names';

/** What the list of an update calls what is no entry of the workbook. */
export interface UpdateWords {
  /** The order of the rows of a tab. */
  readonly order: (tab: string) => string;
  /** An entry, and others of other rows. */
  readonly several: (name: string) => string;
  readonly part: (part: ReportPart) => string;
}
