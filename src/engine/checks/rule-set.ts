/** All rules of a report: what they find in a workbook together, and what an officer reads about it. */
import { withoutIdentityNumbers } from '../values/identity-numbers';
import type { SheetDefinition } from '../contract/column';
import type { Place } from '../values/place';
import type { Facts, Finding } from './finding';
import type { Messages, Rule } from './rule';
import { withoutRenamedSheets } from '../contract/renamed-tabs';
import { sortFindings } from './sort-findings';

/** The rules of the columns of a sheet, by the contract's name of it. */
export interface SheetCheck<Context> {
  readonly sheet: string;
  readonly check: (context: Context) => readonly Finding[];
}

/** The rules of single columns, each under its column's code, and the rules across tabs in the order of their codes. */
export interface RuleSet<Context> {
  readonly columns: Messages & { readonly checks: readonly SheetCheck<Context>[] };
  readonly rules: readonly Rule<Context>[];
}

/** That a rule could not be run, which is a fault of ours and no reason to keep what the others find from the officer. */
export const FAILED: Facts = { kind: 'rule-failed' };

const OTHERS_DONE = 'Övriga kontroller är gjorda.';
const CHECK_YOURSELF =
  'Rapporten kan skapas, men det som den här kontrollen ser efter har ingen kontrollerat: gå igenom det själv, och kontakta den som sköter tillägget.';

/**
 * What the rules find together with what was found while reading (`read`), in the order of `tabs`, without what a rule
 * supersedes and what follows from a tab's name alone. A rule that throws is a warning in A1 of the first tab, and the others run. The same workbook always gives
 * the same findings in the same order.
 */
export function runRules<Context>(
  { columns, rules }: RuleSet<Context>,
  context: Context,
  read: readonly Finding[],
  tabs: readonly string[],
): readonly Finding[] {
  const run = (code: string, check: (context: Context) => readonly Finding[]): readonly Finding[] => {
    try {
      return check(context);
    } catch {
      const place = { tab: tabs[0] ?? '', row: 0, column: 0 };
      return [{ code, severity: 'VARNING', place, facts: FAILED }];
    }
  };
  const found = rules.map((rule) => ({ rule, findings: run(rule.code, rule.check) }));
  const ofColumns = columns.checks.flatMap(({ sheet, check }) => run(sheet, check));
  const kept = dropSuperseded([...read, ...ofColumns], found);
  const all = [...kept, ...found.flatMap(({ findings }) => findings)];
  return sortFindings(withoutRenamedSheets(all), tabs);
}

/**
 * A finding in one to three plain sentences, without its code. `sheet` is what the contract calls its tab: sentences
 * name tabs and columns by the contract, however the workbook spells them. Cell texts are quoted, cut to about 60
 * characters. A rule that could not be run, or whose sentence cannot be made, is reported as what it is.
 */
export function messageIn<Context>(
  { columns, rules }: RuleSet<Context>,
  { code, facts }: Pick<Finding, 'code' | 'facts'>,
  sheet: string,
): string {
  const rule = rules.find((other) => other.code === code && other.kinds.includes(facts.kind));
  if (facts.kind === FAILED.kind) {
    const isOfSheet = columns.checks.some((check) => check.sheet === code);
    return `Kontrollen ${isOfSheet ? `av fliken ${code}` : code} kunde inte köras. ${OTHERS_DONE} ${CHECK_YOURSELF}`;
  }
  try {
    // One that may be an identity number is not repeated: more people than the officer see the findings.
    return withoutIdentityNumbers((rule ?? columns).message(facts, sheet));
  } catch {
    return `Kontrollen ${code} har funnit något här, men kan inte beskriva det. ${OTHERS_DONE} Kontrollera cellen, och kontakta den som sköter tillägget.`;
  }
}

/**
 * The code, the level and the kinds of findings of every rule, a line each: first the columns of these sheets, then the
 * rules across tabs. What is checked by the same rules gives the same lines.
 */
export function levelsOf<Context>(
  { columns, rules }: RuleSet<Context>,
  sheets: readonly SheetDefinition[],
): readonly string[] {
  return [
    ...sheets.flatMap(({ name: sheet, required, columns: own }) =>
      Object.values(own).map(({ name, presence, level }) =>
        [`${sheet}.${name}`, level, presence, required ? 'required' : 'optional'].join('\t'),
      ),
    ),
    ['columns', ...[...columns.kinds].sort()].join('\t'),
    ...rules.map(({ code, severity, kinds }) => [code, severity, ...[...kinds].sort()].join('\t')),
  ];
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
