import { blockTexts } from '../docs/block-texts';
import type { Report } from '../report/tree';
import { entryChanges, type EntryTexts } from './entry-changes';
import { fingerprint } from '../values/fingerprint';
import type { Version } from './record';

/** The workbook as it is now; its report is composed only when it is needed. */
export interface Present {
  readonly draft: boolean;
  readonly inputs: EntryTexts;
  readonly phrasing: string;
  readonly report: () => Report;
}

/**
 * Whether the workbook says something else than when the version was made, or its report is no longer, or has become, a
 * draft; null when that is not known. The add-on's own words do not count.
 */
export function changedSince(version: Version, now: Omit<Present, 'phrasing'>): boolean | null {
  if (version.inputs === null) return version.composed === null ? null : composedSince(version, now.report());
  return version.draft !== now.draft || entryChanges(version.inputs, now.inputs).length > 0;
}

/**
 * The same of a version whose inputs were never kept, by what its letterhead and blocks said: false when the report would
 * be written alike today, and not known when it would not, since the add-on itself may word it otherwise now. Blocks are
 * compared in their order, since their keys may have changed.
 */
function composedSince({ blocks, composed }: Version, report: Report): false | null {
  const now = blockTexts(report);
  const then =
    blocks === null
      ? now
      : Object.fromEntries(blocks.map(({ key, units }) => [key, units.map(({ text }) => text).join('\n')]));
  const isSameLetterhead = fingerprint(JSON.stringify([report.letterhead, then])) === composed;
  const isAlike = JSON.stringify(Object.values(then)) === JSON.stringify(Object.values(now));
  return isSameLetterhead && isAlike ? false : null;
}
