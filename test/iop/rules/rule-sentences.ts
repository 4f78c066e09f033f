/** What a rule's code and kind of facts (`K01 name-variant`) say of some facts of that kind. */
export type RuleSentences = Readonly<
  Record<string, readonly (readonly [facts: Readonly<Record<string, unknown>>, sentence: string])[]>
>;
