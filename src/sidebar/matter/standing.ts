/** How far the matter has come on its way to the committee, and what stands in the way of each step. */
import type { CheckedWorkbook } from '../../engine/app/check-and-publish';
import type { FinalisedVersion, Matter } from '../../engine/app/history/matter';
import { countsOf, stoppingOf } from '../sections';

/** A checked workbook of which it is known how its matter stands. */
export type CheckedMatter = CheckedWorkbook & { readonly matter: Matter };

/** The same, when its matter can be read; else null. */
export function withKnownMatter(checked: CheckedWorkbook): CheckedMatter | null {
  const { matter } = checked;
  return matter === null ? null : { ...checked, matter };
}

/** Why the report cannot be finalised yet. */
export type Obstacle =
  | { readonly kind: 'no-report' | 'unknown' | 'in-bin' | 'draft' | 'outdated' | 'perhaps-outdated' }
  | { readonly kind: 'errors' | 'warnings'; readonly count: number };

export interface Standing {
  /** The version that was finalised last; null before the first. */
  readonly newest: FinalisedVersion | null;
  /** The newest version while its document is locked: the only one that the committee may be given. */
  readonly locked: FinalisedVersion | null;
  /** The number that the next finalised version gets. */
  readonly next: number;
  /** Whether the report in the sidebar is the locked version itself. */
  readonly isReport: boolean;
  /** Whether the workbook says something else than the newest version's report; null when that is not known. */
  readonly changed: boolean | null;
  readonly isClosed: boolean;
  readonly isReturned: boolean;
  /** Whether there is a finished report that lies where it can be read. */
  readonly hasFinished: boolean;
  /** What has to be done before the report can be finalised as the next version. */
  readonly obstacles: readonly Obstacle[];
}

export function standingOf({ matter, report, record, counts }: CheckedMatter): Standing {
  const newest = matter.versions.at(-1) ?? null;
  const locked = newest?.unlocked === null ? newest : null;
  const isReport = report !== null && report.document.id === locked?.document.id;
  return {
    newest,
    locked,
    next: (newest?.version ?? 0) + 1,
    isReport,
    changed: report === null ? null : report.changed,
    isClosed: matter.state === 'closed',
    isReturned: matter.state === 'returned',
    hasFinished: report !== null && !report.draft && !report.inBin,
    obstacles: obstaclesOf({ report, record, counts }),
  };
}

function obstaclesOf({
  report,
  record,
  counts,
}: Pick<CheckedMatter, 'report' | 'record' | 'counts'>): readonly Obstacle[] {
  const { warnings, accepted } = countsOf({ counts });
  const errors = stoppingOf({ counts });
  const open = warnings - accepted;
  return [
    ...(errors > 0 ? [{ kind: 'errors', count: errors } as const] : []),
    ...(open > 0 ? [{ kind: 'warnings', count: open } as const] : []),
    ...reportObstacles(report, record),
  ];
}

/** What is wrong with the report itself: one thing, since each hides the next. */
function reportObstacles(
  report: CheckedWorkbook['report'],
  record: CheckedWorkbook['record'],
): readonly Obstacle[] {
  if (report === null) return [{ kind: record === 'known' ? 'no-report' : 'unknown' }];
  if (report.inBin) return [{ kind: 'in-bin' }];
  if (report.draft) return [{ kind: 'draft' }];
  if (report.changed === null) return [{ kind: 'perhaps-outdated' }];
  return report.changed ? [{ kind: 'outdated' }] : [];
}

/** What is wrong with the report, of what stands in the way: errors and warnings of the workbook are not. */
export function reportObstaclesOf({ obstacles }: Standing): readonly Obstacle[] {
  return obstacles.filter(({ kind }) => kind !== 'errors' && kind !== 'warnings');
}
