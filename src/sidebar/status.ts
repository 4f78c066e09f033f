/** One sentence on how far the report has come, and what else there is to know. */
import { restingText } from './list-words';
import { binText, errorsLeft, madeText, warningsLeft, sidebarText } from './words';
import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import type { FinalisedVersion } from '../engine/app/history/matter';
import { finalisedStatus } from './matter/matter-sentences';
import { standingOf, withKnownMatter } from './matter/standing';
import { countsOf, progressOf, sectionsOf } from './sections';
import { isFirstMeeting, isMaking, isReading, type State } from './state';

/** `level` has a shape as well as a colour: errors left, ready to make, made, or not known yet. */
export interface Status {
  readonly level: 'fel' | 'redo' | 'skapad' | 'okänd';
  readonly text: string;
  readonly more: readonly string[];
}

/**
 * What counts most comes first: that the matter is closed, errors left, then a finished report, then parts that nobody has
 * started, then that it can be made. A draft is no finished report, and warnings stop none: they come after it.
 */
export function statusOf(state: State, thisYear: number): Status {
  const { checked } = state;
  if (isMaking(state)) return { level: 'okänd', text: sidebarText.making, more: [] };
  if (isFirstMeeting(state)) return { level: 'okänd', text: sidebarText.noWorkbook, more: [] };
  if (checked === null) {
    return { level: 'okänd', text: isReading(state) ? sidebarText.reading : sidebarText.unchecked, more: [] };
  }
  const { errors, warnings, accepted } = countsOf(checked);
  const { resting } = progressOf(sectionsOf(checked));
  const { report, record } = checked;
  const open = warnings - accepted;
  const unknown = record === 'known' ? [] : [sidebarText.reportsUnknown];
  const known = withKnownMatter(checked);
  const standing = known === null ? null : standingOf(known);
  const version = standing?.isReport === true ? standing.locked : null;
  const made = report === null ? unknown : [reportText(report, version, thisYear)];
  const stale = report?.changed === true && !report.inBin ? [sidebarText.changedSince] : [];
  const left = open === 0 ? [] : [warningsLeft(open)];
  const begin = resting === 0 ? [] : [restingText(resting)];
  if (standing?.isClosed === true) {
    const unmended = errors === 0 ? [] : [errorsLeft(errors)];
    return { level: 'skapad', text: sidebarText.closed, more: [...made, ...stale, ...unmended] };
  }
  if (errors > 0)
    return { level: 'fel', text: errorsLeft(errors), more: [...begin, ...left, ...made, ...stale] };
  if (report?.draft === false && !report.inBin)
    return { level: 'skapad', text: made.join(''), more: [...stale, ...left] };
  if (resting > 0) return { level: 'okänd', text: begin.join(''), more: [...left, ...made, ...stale] };
  return { level: 'redo', text: sidebarText.ready, more: [...left, ...made, ...stale] };
}

/** How the report stands: in the bin, finalised as a version, or made. */
function reportText(
  report: NonNullable<CheckedWorkbook['report']>,
  version: FinalisedVersion | null,
  thisYear: number,
): string {
  if (report.inBin) return binText(report.draft);
  return version === null ? madeText(report.at, report.draft, thisYear) : finalisedStatus(version, thisYear);
}
