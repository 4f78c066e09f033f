import type { DocumentRef, Ports } from './ports';
import { isWritten, type Creating, type Intended, type Version, type Written } from './record';

/** Why an earlier version's document cannot be reached, and who made it when it is a colleague's. */
interface Unreachable {
  readonly reason: 'in-bin' | 'report-not-found' | 'colleagues-report' | 'colleagues-unfinished';
  readonly maker?: string;
}

/** The version that a click finds: made already, or to be finished; or why its document cannot be reached. */
export type Earlier = Version<Intended | Written> | Unreachable;

/**
 * The newest of the versions whose document there is, when `versions` are those that the click is about, the newest
 * first; null when a new document is to be made. With `again` one is made unless the newest is not finished.
 */
export function earlierVersion(
  { documents }: Pick<Ports, 'documents'>,
  versions: readonly Version[],
  options: { readonly again: boolean; readonly own: (version: Version) => boolean },
): Earlier | null {
  const [newest] = versions;
  if (newest === undefined) return null;
  if (newest.state === 'creating') {
    const document = documents.findByMark(newest.mark);
    if (document !== null) return intended(newest, document);
    if (options.again) return null;
    if (!options.own(newest)) return notFound(newest, options.own);
  }
  // Drive never made the newest one: the one that was finished before is still the report.
  const there = newest.state === 'creating' ? versions.find(isWritten) : newest;
  if (there === undefined) return null;
  if (there.state === 'written' && options.again) return null;
  const state = documents.state(there.document.id);
  if (state === 'there') return there;
  if (options.again) return null;
  return state === 'in-bin' ? { reason: state } : notFound(there, options.own);
}

function notFound(version: Version, own: (version: Version) => boolean): Unreachable {
  if (own(version)) return { reason: 'report-not-found' };
  const reason = version.state === 'written' ? 'colleagues-report' : 'colleagues-unfinished';
  return { reason, maker: version.by?.name ?? '' };
}

/** The version with its document, which Drive had made although its answer was lost. */
function intended(
  { mark: _, name, ...version }: Version<Creating>,
  document: DocumentRef,
): Version<Intended> {
  return { ...version, state: 'intended', document: { ...document, name } };
}
