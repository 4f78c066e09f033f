/** What a sentence of the report claims, and how the reader finds it again. */
import type { Book } from './book';
import type { PlainReport } from './plain-report';

/** What a claim is held against, and where it says what does not agree. */
export interface Desk {
  readonly book: Book;
  readonly report: PlainReport;
  readonly section: string;
  /** Says that `said` stands in the report and that the data have `found`; nothing when they are alike. */
  readonly same: (what: string, said: unknown, found: unknown) => void;
  /** Notes a figure by a name that other sentences and tables use for it too, to be compared with theirs. */
  readonly figure: (name: string, value: number) => void;
}

/** A sort of sentence: where its pattern matches, `read` says what of it is not in the data. */
export interface Claim {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], desk: Desk) => void;
}

/** A claim whose pattern gets the groups as texts, the missing ones empty. */
export function claim(pattern: string, read: Claim['read']): Claim {
  return { pattern: new RegExp(pattern, 'gu'), read };
}

/** A sentence that says nothing that data could show. */
export function empty(pattern: string): Claim {
  return claim(pattern, () => undefined);
}
