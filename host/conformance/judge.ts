import type { Difference } from './differences';

/** Whether the host answered a case as its source says, and what it answered. */
export interface CaseResult {
  readonly name: string;
  readonly agrees: boolean;
  readonly expected: unknown;
  readonly found: unknown;
}

/** What a run of the cases shows that the table of differences does not say; all empty when it went well. */
export interface Judgement {
  /** Cases that failed and have no reason. */
  readonly unexpectedFailures: readonly CaseResult[];
  /** Cases that went well and are listed as differences: the line is to go. */
  readonly unexpectedSuccesses: readonly string[];
  /** Names in the table that are no case's, or stand there twice. */
  readonly noSuchCase: readonly string[];
}

/** Holds the results of a run against the table of differences. */
export function judge(results: readonly CaseResult[], differences: readonly Difference[]): Judgement {
  const known = new Set(differences.map((difference) => difference.case));
  const names = differences.map((difference) => difference.case);
  return {
    unexpectedFailures: results.filter(({ name, agrees }) => !agrees && !known.has(name)),
    unexpectedSuccesses: results
      .filter(({ name, agrees }) => agrees && known.has(name))
      .map(({ name }) => name),
    noSuchCase: names.filter(
      (name, index) => !results.some((result) => result.name === name) || names.indexOf(name) !== index,
    ),
  };
}
