/** What a Word field becomes in a Doc: a page number, a link round its result, or nothing but its result. */
export type FieldMeaning =
  | { readonly kind: 'auto-text'; readonly type: 'PAGE_NUMBER' | 'PAGE_COUNT' }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'result' };

/** Reads a field's instruction, as `PAGE \* MERGEFORMAT` or `HYPERLINK "https://…"`. */
export function fieldMeaning(instruction: string): FieldMeaning {
  const name = /^\s*(\w+)/.exec(instruction)?.[1]?.toUpperCase();
  if (name === 'PAGE') return { kind: 'auto-text', type: 'PAGE_NUMBER' };
  if (name === 'NUMPAGES' || name === 'SECTIONPAGES') return { kind: 'auto-text', type: 'PAGE_COUNT' };
  const url = name === 'HYPERLINK' ? /^\s*\w+\s+"([^"]+)"/.exec(instruction)?.[1] : undefined;
  return url === undefined ? { kind: 'result' } : { kind: 'link', url };
}

interface OpenField {
  instruction: string;
  /** Between `separate` and `end` stands the result, as it was last shown. */
  inResult: boolean;
}

/** The fields that a paragraph is inside of: Word writes a field as marks between runs, nested and over paragraphs. */
export class FieldStack {
  private readonly open: OpenField[] = [];

  /** A w:fldChar. Answers the meaning of the field when its instruction has just been read to the end. */
  mark(type: string): FieldMeaning | undefined {
    if (type === 'begin') this.open.push({ instruction: '', inResult: false });
    const field = this.open.at(-1);
    if (field === undefined) return undefined;
    const complete = type === 'separate' || (type === 'end' && !field.inResult);
    if (type === 'separate') field.inResult = true;
    if (type === 'end') this.open.pop();
    return complete ? fieldMeaning(field.instruction) : undefined;
  }

  /** A piece of the innermost field's instruction. */
  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined && !field.inResult) field.instruction += text;
  }

  /** True where runs are not shown: in an instruction, or in the old result of a page number. */
  hidden(): boolean {
    return this.open.some((field) => !field.inResult || fieldMeaning(field.instruction).kind === 'auto-text');
  }

  /** The address of the innermost link field that the place is in, if any. */
  link(): string | undefined {
    for (const field of [...this.open].reverse()) {
      const meaning = fieldMeaning(field.instruction);
      if (meaning.kind === 'link') return meaning.url;
    }
    return undefined;
  }
}
