/** What a document must have for everyone to be able to read it, and what shows whether it does. */
export interface Criterion<Subject> {
  /** The name by which docs/tillganglighet.md calls it. */
  readonly name: string;
  /** The clauses that it answers to. */
  readonly clauses: string;
  /** What is wrong, in Swedish; nothing where it holds. */
  readonly faults: (subject: Subject) => readonly string[];
  /** The faults that LibreOffice 7.4 makes whatever the document is like, and what it does. */
  readonly known?: { readonly fault: RegExp; readonly why: string };
}

/** At most three of the texts, each quoted and cut, and how many more there are. */
export function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => `”${text.length > 50 ? `${text.slice(0, 49)}…` : text}”`);
  return `${shown.join(', ')}${texts.length > 3 ? ` och ${String(texts.length - 3)} till` : ''}`;
}

/** The headings whose level leaves one out; the first must be of level 1. */
export function skippedHeadings(
  headings: readonly { readonly level: number; readonly text: string }[],
): readonly string[] {
  return headings
    .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
    .map(({ text }) => text);
}
