import type { Ports } from './ports';
import type { Busy } from './failure';
import type { ReportDefinition } from './report-definition';
import { withDocumentLock } from './with-document-lock';

/** The tabs that were made, by name, and the same in words. Plain JSON. */
export interface SetUp {
  readonly ok: true;
  readonly made: readonly string[];
  readonly text: string;
}

/** Makes the tabs that the workbook lacks, in order, with their headings. What is there already is not touched. */
export function setUpWorkbook<Workbook>(
  ports: Ports,
  { tabs, words }: ReportDefinition<Workbook>,
): SetUp | Busy {
  return withDocumentLock(ports, () => {
    const made = ports.spreadsheet.addSheets(tabs.toMake, tabs.match);
    return { ok: true, made, text: words.setUpText(made) };
  });
}
