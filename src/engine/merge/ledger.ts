import { asSeen } from '../../swedish/typography';
import type { Change, UnitRef } from './merge-plan';

/** An entry of the workbook that says something else, by the texts in which a report may have it. */
export interface ChangedEntry {
  readonly key: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What an update can be accounted for by. */
export interface Causes {
  readonly entries: readonly ChangedEntry[];
  /** The keys of the changed entries that a block may follow of: those that its section is made of. */
  readonly entriesOf: (block: string) => readonly string[];
  /** Whether the report has become, or is no longer, a draft: that changes what it says of what is missing. */
  readonly isDraftChanged: boolean;
  /** Whether the add-on puts things otherwise than when the report was written. */
  readonly isOtherPhrasing: boolean;
}

/**
 * Why a unit is written otherwise: what entries say, what follows of them, such as a sum, a number or a summary, or that the
 * add-on puts the same otherwise now.
 */
export interface Account extends Change {
  readonly cause: 'entry' | 'follows' | 'phrasing';
  /** The entries' keys; none where it follows of the report being a draft or not. */
  readonly entries: readonly string[];
}

/** The ledger of an update. Whatever is in `unaccounted` must stop it before anything is sent. */
export interface Ledger {
  readonly accounts: readonly Account[];
  readonly unaccounted: readonly UnitRef[];
}

/**
 * Accounts for every change of an update: by the entries whose texts came or went in it, or as following of the changed entries
 * that its section is made of; what has none of them, by the add-on's own phrasing where that is another.
 */
export function accountFor(changes: readonly Change[], causes: Causes): Ledger {
  const accounts: Account[] = [];
  const unaccounted: UnitRef[] = [];
  for (const change of changes) {
    const own = causes.entriesOf(change.ref.block);
    const isUnseen = asSeen(change.before) === asSeen(change.after);
    const shown = causes.entries.filter((entry) => shows(change, entry)).map(({ key }) => key);
    if (isUnseen && causes.isOtherPhrasing) accounts.push({ ...change, cause: 'phrasing', entries: [] });
    else if (shown.length > 0) accounts.push({ ...change, cause: 'entry', entries: shown });
    else if (own.length > 0 || causes.isDraftChanged)
      accounts.push({ ...change, cause: 'follows', entries: own });
    else if (causes.isOtherPhrasing) accounts.push({ ...change, cause: 'phrasing', entries: [] });
    else unaccounted.push(change.ref);
  }
  return { accounts, unaccounted };
}

/** Whether a text of the entry's stood there before and is gone, or stands there now and is new. */
function shows(change: Change, entry: ChangedEntry): boolean {
  const [before, after] = [asSeen(change.before), asSeen(change.after)];
  const stands = (text: string, there: string, gone: string) =>
    text !== '' && there.includes(asSeen(text)) && !gone.includes(asSeen(text));
  return (
    entry.after.some((text) => stands(text, after, before)) ||
    entry.before.some((text) => stands(text, before, after))
  );
}
