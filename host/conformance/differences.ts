/** A case that this host is known not to answer as its source says, and why that is so. */
export interface Difference {
  /** The name of the case, as its path in cases/ without the extension. */
  readonly case: string;
  /** What the host does instead, and why. */
  readonly reason: string;
}

/** Every known difference from Google that a case shows. A run fails on one that is missing here, and on one that is no more. */
export const differences: readonly Difference[] = [
  {
    case: 'docs/tables-insert/paragraph-of-a-cell',
    reason:
      'The host writes `pageBreakBefore: false` too. The recording is older than that field; newer ones (google-docs-hast) have it wherever a paragraph style is written out whole.',
  },
  {
    case: 'runtime/script/eval',
    reason:
      'The host compiles no texts, so that code which only works where they are compiled is found before it is pushed: `eval` and `Function` throw an EvalError. `HostOptions.codeFromText` lets them through.',
  },
  {
    case: 'sheets/protection/range-of-a-protected-sheet',
    reason:
      'The host gives the whole sheet with its notation (`A1:Z1000`). At Google a range without bounds has none; here every range has bounds, and nothing tells this one from the same cells named one by one.',
  },
];
