/** Reads the sentences that are kept as text, so that one who knows Swedish and no code can review them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, 'sentences');

/** A sentence of a file, and the heading that it stands under. `note` is the indented line after it, else ''. */
export interface WrittenSentence {
  readonly heading: string;
  readonly text: string;
  readonly note: string;
}

/** The sentences of a file in `sentences`, in its order: one a line, under headings that begin with `# `. */
export function sentencesIn(file: string): readonly WrittenSentence[] {
  const sentences: WrittenSentence[] = [];
  let heading = '';
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const last = sentences.at(-1);
    if (line.startsWith('# ')) heading = line.slice(2);
    else if (line.startsWith(' ') && last !== undefined)
      sentences[sentences.length - 1] = { ...last, note: line.trim() };
    else if (line.trim() !== '') sentences.push({ heading, text: line.trim(), note: '' });
  }
  return sentences;
}
