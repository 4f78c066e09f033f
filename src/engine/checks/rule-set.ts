/** All rules of a report: what they find in a workbook together, and what an officer reads about it. */
import { withoutIdentityNumbers } from '../values/identity-numbers';
import type { Place } from '../values/place';
import type { Finding } from './finding';
import type { Messages, Rule } from './rule';
import { sortFindings } from './sort-findings';

/** The rules of single columns, each under its column's code, and the rules across tabs in the order of their codes. */
export interface RuleSet<Context> {
  readonly columns: Messages & { readonly check: (context: Context) => readonly Finding[] };
  readonly rules: readonly Rule<Context>[];
}

/**
 * What the rules find together with what was found while reading (`read`), in the order of `tabs`, without what a rule
 * supersedes. The same workbook always gives the same findings in the same order.
 */
export function runRules<Context>(
  { columns, rules }: RuleSet<Context>,
  context: Context,
  read: readonly Finding[],
  tabs: readonly string[],
): readonly Finding[] {
  const found = rules.map((rule) => ({ rule, findings: rule.check(context) }));
  const kept = dropSuperseded([...read, ...columns.check(context)], found);
  return sortFindings([...kept, ...found.flatMap(({ findings }) => findings)], tabs);
}

/**
 * A finding in one to three plain sentences, without its code. `sheet` is what the contract calls its tab: sentences
 * name tabs and columns by the contract, however the workbook spells them. Cell texts are quoted, cut to about 60
 * characters.
 */
export function messageIn<Context>(
  { columns, rules }: RuleSet<Context>,
  { code, facts }: Pick<Finding, 'code' | 'facts'>,
  sheet: string,
): string {
  const rule = rules.find((other) => other.code === code && other.kinds.includes(facts.kind));
  // One that may be an identity number is not repeated: more people than the officer see the findings.
  return withoutIdentityNumbers((rule ?? columns).message(facts, sheet));
}

/** The findings of columns that no rule has reported in the same place with a reason of its own. */
function dropSuperseded<Context>(
  ofColumns: readonly Finding[],
  found: readonly { readonly rule: Rule<Context>; readonly findings: readonly Finding[] }[],
): readonly Finding[] {
  const superseded = new Set(
    found.flatMap(({ rule: { supersedes }, findings }) =>
      supersedes === null
        ? []
        : findings.flatMap(({ place }) =>
            supersedes.kinds.map((kind) => identity(supersedes.code, kind, place)),
          ),
    ),
  );
  return ofColumns.filter(({ code, facts, place }) => !superseded.has(identity(code, facts.kind, place)));
}

/** A text that two findings share when they report the same fault of the same rule in the same place. */
function identity(code: string, kind: string, { tab, row, column }: Place): string {
  return [code, kind, row, column, tab].join('\n');
}
