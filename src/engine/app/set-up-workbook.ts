import type { Ports } from './ports';
import type { Busy } from './failure';
import type { ReportDefinition } from './report-definition';
import { withDocumentLock } from './with-document-lock';

/** The tabs that were made, by name, and all that was done in words. Plain JSON. */
export interface SetUp {
  readonly ok: true;
  readonly made: readonly string[];
  readonly text: string;
}

/** Makes the tabs that the workbook lacks, and adds to the others what they lack. What is there already is not touched. */
export function setUpWorkbook<Workbook>(
  ports: Ports,
  { tabs, words }: ReportDefinition<Workbook>,
): SetUp | Busy {
  return withDocumentLock(ports, () => {
    const outcome = ports.spreadsheet.setUp(tabs);
    return { ok: true, made: outcome.made, text: words.setUpText(outcome) };
  });
}
