import type { Refusal } from '../failure';
import type { Kept } from '../packed-chunks';
import type { Ports } from '../ports';
import type { ReportNames } from '../report-definition';
import { readHistory } from './history-store';
import { matterOf, type Matter } from './matter';

/** How the matter stands. Plain JSON. */
export interface MatterRead {
  readonly ok: true;
  readonly matter: Matter;
}

/** How the matter stands by what is kept of it. Writes nothing. */
export function readMatter(
  { store, packing }: Pick<Ports, 'store' | 'packing'>,
  report: ReportNames,
): MatterRead | Refusal<'history-damaged' | 'history-newer'> {
  const read = readHistory(packing, store.readAll(), report);
  if (read.kind !== 'known') return { ok: false, reason: `history-${read.kind}` };
  return { ok: true, matter: matterOf(read.history) };
}

/** How the matter stands by what was read already; null when that cannot be read. */
export function keptMatter(packing: Ports['packing'], kept: Kept, report: ReportNames): Matter | null {
  const read = readHistory(packing, kept, report);
  return read.kind === 'known' ? matterOf(read.history) : null;
}

/** The version that stands locked in a document; null when there is none. */
export function lockedVersion(matter: Matter | null, id: string): number | null {
  const found = matter?.versions.filter(({ document, unlocked }) => document.id === id && unlocked === null);
  return found?.at(-1)?.version ?? null;
}
