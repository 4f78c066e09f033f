/** One sentence on how far the report has come, and what else there is to know. */
import { binText, errorsLeft, madeText, warningsLeft, sidebarText } from './words';
import { countsOf } from './sections';
import { isMaking, isReading, type State } from './state';

/** `level` has a shape as well as a colour: errors left, ready to make, made, or not known yet. */
export interface Status {
  readonly level: 'fel' | 'redo' | 'skapad' | 'okänd';
  readonly text: string;
  readonly more: readonly string[];
}

/**
 * What counts most comes first: errors left, then a finished report, then that it can be made. A draft is no finished
 * report, and warnings stop none: they come after it.
 */
export function statusOf(state: State, thisYear: number): Status {
  const { checked } = state;
  if (isMaking(state)) return { level: 'okänd', text: sidebarText.making, more: [] };
  if (checked === null) {
    return { level: 'okänd', text: isReading(state) ? sidebarText.reading : sidebarText.unchecked, more: [] };
  }
  const { errors, warnings, accepted } = countsOf(checked.findings);
  const { report, record } = checked;
  const open = warnings - accepted;
  const unknown = record === 'known' ? [] : [sidebarText.reportsUnknown];
  const made =
    report === null
      ? unknown
      : [report.inBin ? binText(report.draft) : madeText(report.at, report.draft, thisYear)];
  const stale = report?.changed === true && !report.inBin ? [sidebarText.changedSince] : [];
  const left = open === 0 ? [] : [warningsLeft(open)];
  if (errors > 0) return { level: 'fel', text: errorsLeft(errors), more: [...left, ...made, ...stale] };
  if (report?.draft === false && !report.inBin)
    return { level: 'skapad', text: made.join(''), more: [...stale, ...left] };
  return { level: 'redo', text: sidebarText.ready, more: [...left, ...made, ...stale] };
}
