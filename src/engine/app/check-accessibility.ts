import { barrierKinds, type Barrier, type BarrierKind } from '../barriers/barrier';
import { findBarriers } from '../barriers/find-barriers';
import { tabsOf } from '../docs/document-tabs';
import { rangesIn } from '../docs/read-now';
import type { Refusal } from './failure';
import { unreachable } from './history/with-history';
import type { DocumentRef, Ports } from './ports';
import type { ReportNames } from './report-definition';
import { readDocument, standingReport, type ReadUpdateCode } from './update/open-update';

/** How many places of each kind are answered. */
const MOST_PLACES = 10;

/** The barriers of one kind: how many, and the first places. */
export interface BarrierGroup {
  readonly kind: BarrierKind;
  readonly count: number;
  readonly barriers: readonly Barrier[];
}

/** What in the report's document can keep someone from reading it. Plain JSON. */
export interface CheckedAccessibility {
  readonly ok: true;
  readonly document: DocumentRef;
  readonly groups: readonly BarrierGroup[];
  /** How many more tabs the document has, which were not looked at. */
  readonly otherTabs: number;
}

/**
 * Looks through the tab that holds the newest report, the person's own or anyone's when they have none, with what people
 * and the template have put in it.
 */
export function checkAccessibility(
  ports: Ports,
  { prefix }: Pick<ReportNames, 'prefix'>,
): CheckedAccessibility | Refusal<Exclude<ReadUpdateCode, 'no-known-sheet'>> {
  const standing = standingReport(ports, prefix, ports.store.readAll());
  if ('reason' in standing) return standing;
  const { written, person } = standing;
  const refused = unreachable(ports, written, person);
  if (refused !== null) return refused;
  const document = readDocument(ports, written.document.id);
  if ('reason' in document) return document;
  const tabs = tabsOf(document).map(({ content }) => content);
  const [tab] = [...tabs].sort((one, other) => rangesIn(other, prefix).length - rangesIn(one, prefix).length);
  const found = tab === undefined ? [] : findBarriers(tab);
  const groups = barrierKinds.map((kind): BarrierGroup => {
    const barriers = found.filter((barrier) => barrier.kind === kind);
    return { kind, count: barriers.length, barriers: barriers.slice(0, MOST_PLACES) };
  });
  return {
    ok: true,
    document: written.document,
    groups: groups.filter(({ count }) => count > 0),
    otherTabs: Math.max(tabs.length - 1, 0),
  };
}
