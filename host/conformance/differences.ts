/** A case that this host is known not to answer as its source says, and why that is so. */
export interface Difference {
  /** The name of the case, as its path in cases/ without the extension. */
  readonly case: string;
  /** Why the host does something else, and what. */
  readonly reason: string;
}

/** Every known difference from Google that a case shows. A run fails on one that is missing here, and on one that is no more. */
export const differences: readonly Difference[] = [];
