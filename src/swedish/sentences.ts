/** A sentence: where it begins, in UTF-16 units, and what it says. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/**
 * The sentences of a text, each without the space around it. A sentence ends with `.`, `!`, `?` or `…` before space
 * and a capital, a figure or a quotation mark, and with a line break; not after an initial or a common abbreviation.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  // Made at first use, since its classes are large.
  const sentence =
    /\S.*?(?:(?<!(?<![\p{L}\p{N}])(?:\p{L}|bl|ex|fl|dvs|kl|[Nn]r|[Dd]nr|st|kap|resp|inkl|exkl|mm|osv|tel|art|jfr|etc|ff))[.!?…]["”’»)\]]?(?=[^\S\n]+["”’»([–-]?\s?[\p{Lu}\p{N}])|$)/gmu;
  return [...text.matchAll(sentence)].map(({ index, 0: found }) => ({ start: index, text: found.trimEnd() }));
}
