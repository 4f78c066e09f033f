/** The report as a reader has it on paper: lines of text under headings, and tables. */

/**
 * A line: a paragraph, an item of a list, a heading, a line of a signature. A `whole` line is one cell as it is: that of
 * the key `cell` in the tab Ärende where it says so, any other of the workbook's otherwise.
 */
export interface ReportLine {
  readonly section: string;
  readonly kind: 'prose' | 'whole';
  readonly cell?: string;
  readonly text: string;
}

/** A table with its caption, its headings and the text of each cell. */
export interface ReportTable {
  readonly section: string;
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PlainReport {
  readonly lines: readonly ReportLine[];
  readonly tables: readonly ReportTable[];
}
