/** How a rule is written: its code, its level, what it supersedes, its check, and a sentence for all that it reports. */
import type { Columns, SheetDefinition } from '../contract/column';
import type { Place } from '../values/place';
import type { CellFault, Facts, Finding, Severity } from './finding';

/** What a rule's check reports: a finding without the rule's code, and with a level only where it is not the rule's. */
export interface Found<F extends Facts> {
  readonly place: Place;
  readonly facts: F;
  readonly severity?: Severity;
}

/** A sentence for each kind of facts. `sheet` is what the contract calls the tab of the finding. */
export type Sentences<F extends Facts> = {
  readonly [K in F['kind']]: (facts: Extract<F, { readonly kind: K }>, sheet: string) => string;
};

/** Faults that a column's own rule reports, by the code of the column. */
export interface ColumnFaults {
  readonly code: string;
  readonly kinds: readonly string[];
}

/** A rule as its file writes it. `F` is the union of the facts that it reports; each needs its sentence. */
export interface RuleDefinition<Context, F extends Facts> {
  /** The code of all its findings. */
  readonly code: string;
  /** The level of a finding that gives none: FEL only for what no right report has (see `Severity`). */
  readonly severity: Severity;
  /** What this rule reports with a reason of its own: the column's finding of it is dropped where the rule has one in the same place. */
  readonly supersedes?: ColumnFaults;
  readonly check: (context: Context) => readonly Found<F>[];
  readonly sentences: Sentences<F>;
}

/** The kinds of facts that something reports, and the sentence for each. */
export interface Messages {
  readonly kinds: readonly string[];
  /** The sentence for facts of one of `kinds`. */
  readonly message: (facts: Facts, sheet: string) => string;
}

/** A rule as a set of rules holds it. */
export interface Rule<Context> extends Messages {
  readonly code: string;
  /** The level of its findings, but for those that have one of their own. */
  readonly severity: Severity;
  readonly supersedes: ColumnFaults | null;
  readonly check: (context: Context) => readonly Finding[];
}

/** Makes the rule that a set of rules can hold beside rules with other facts. */
export function defineRule<Context, F extends Facts>({
  code,
  severity: level,
  supersedes,
  check,
  sentences,
}: RuleDefinition<Context, F>): Rule<Context> {
  return {
    code,
    severity: level,
    supersedes: supersedes ?? null,
    check: (context) =>
      check(context).map(({ place, facts, severity = level }) => ({ code, severity, place, facts })),
    ...messagesOf(sentences),
  };
}

/** The sentences as one function. */
export function messagesOf<F extends Facts>(sentences: Sentences<F>): Messages {
  const byKind: Readonly<Record<string, (facts: never, sheet: string) => string>> = sentences;
  return {
    kinds: Object.keys(byKind),
    message: (facts, sheet) => {
      // Each sentence takes the facts of the kind that it is listed under.
      const sentence = byKind[facts.kind] as ((facts: Facts, sheet: string) => string) | undefined;
      if (sentence === undefined) throw new Error(`there is no sentence for ${facts.kind}`);
      return sentence(facts, sheet);
    },
  };
}

/** A finding of a rule at the place of an entry, at the rule's level unless another is given. */
export function foundAt<const F extends Facts>(
  { place }: { readonly place: Place },
  facts: F,
  severity?: Severity,
): Found<F> {
  return severity === undefined ? { place, facts } : { place, facts, severity };
}

/** Findings of columns as a rule's own, without the column's code: at the rule's level unless another is given. */
export function attributeToRule<T extends Finding>(
  findings: readonly T[],
  severity?: Severity,
): readonly Found<T['facts']>[] {
  return findings.map(({ place, facts }) => foundAt({ place }, facts, severity));
}

/** Faults of a column that a rule supersedes. */
export function faultsOfColumn<C extends Columns>(
  { name, columns }: SheetDefinition<C>,
  field: keyof C & string,
  ...kinds: readonly CellFault['kind'][]
): ColumnFaults {
  return { code: `${name}.${columns[field]?.name ?? ''}`, kinds };
}
