import { cutText } from '../../values/cut-text';
import { differencesBetween } from '../compare-versions';
import type { Present } from '../changed-since';
import type { Version } from '../record';
import type { Reading, ReportDefinition } from '../report-definition';
import type { WorkbookDifference } from '../workbook-differences';
import type { StaleEntries } from './update-answers';

/** As many differences as are listed. */
const MOST_LISTED = 20;
/** As much of a cell as is shown, in characters. */
const LONGEST = 300;

/** What the workbook says otherwise than when the version was made; null when it is not kept what it said then. */
export function staleEntries<Workbook>(
  report: ReportDefinition<Workbook>,
  reading: Reading<Workbook>,
  { inputs }: Version,
  present: Present,
): StaleEntries | null {
  if (inputs === null) return null;
  const differences = differencesBetween(report, reading, inputs, present.inputs);
  return { count: differences.length, first: differences.slice(0, MOST_LISTED).map(shortened) };
}

function shortened(difference: WorkbookDifference): WorkbookDifference {
  if ('entries' in difference) {
    return {
      ...difference,
      entries: difference.entries.map((entry) => ({ ...entry, text: cutText(entry.text, LONGEST) })),
    };
  }
  const { before, after } = difference;
  return {
    ...difference,
    before: before === null ? null : cutText(before, LONGEST),
    after: after === null ? null : cutText(after, LONGEST),
  };
}
