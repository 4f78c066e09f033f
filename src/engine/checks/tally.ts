/** How the checks across tabs came out: how many there are, passed, and could not be decided. */
import type { Finding } from './finding';
import { FAILED, type RuleSet } from './rule-set';

/** Something that a check wanted and the workbook does not say: the check's code, and why in one sentence. */
export type Undecided = readonly [code: string, why: string];

/** Plain JSON. */
export interface CheckTally {
  /** The checks across tabs, by code. */
  readonly checks: number;
  /** Those of them that could be decided wholly and found nothing. */
  readonly passed: number;
  /** Those that could not be decided, or only in part; each may have several reasons, or share one. */
  readonly undecided: number;
  /** Why, each reason once. */
  readonly reasons: readonly string[];
}

/** The tally of these findings, where `undecided` is what the workbook does not say. A rule that failed is undecided. */
export function tallyOf<Context>(
  { rules }: Pick<RuleSet<Context>, 'rules'>,
  findings: readonly Finding[],
  undecided: readonly Undecided[],
): CheckTally {
  const codes = new Set(rules.map(({ code }) => code));
  const failed = findings.flatMap(({ code, facts }): Undecided[] =>
    codes.has(code) && facts.kind === FAILED.kind ? [[code, `Kontrollen ${code} kunde inte köras.`]] : [],
  );
  const all = [...undecided, ...failed];
  const open = new Set(all.map(([code]) => code));
  const found = new Set(findings.map(({ code }) => code));
  return {
    checks: codes.size,
    passed: [...codes].filter((code) => !open.has(code) && !found.has(code)).length,
    undecided: open.size,
    reasons: [...new Set(all.map(([, why]) => why))],
  };
}
