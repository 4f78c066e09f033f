import { matchesOf, type Match } from './whole-words';

/** Before these a full stop does not end the sentence. */
const ABBREVIATIONS = new Set(
  (
    'bl a t ex m fl d v s dvs kl nr dnr s k sk ca st kap resp inkl exkl mm osv tel art fr o jfr etc f ff i e n p g u ang ' +
    'avd förv max min prof dr'
  ).split(' '),
);

/**
 * The sentences of a text, each without the space around it. A sentence ends with `.`, `!`, `?` or `…` before space
 * and a capital, a figure or a quotation mark, and with a line break. Full stops in abbreviations and ordinal figures
 * do not end it.
 */
export function sentencesOf(text: string): readonly Match[] {
  const sentences: Match[] = [];
  let from = 0;
  const close = (to: number): void => {
    const written = text.slice(from, to);
    const trimmed = written.trim();
    if (trimmed !== '') sentences.push({ start: from + written.indexOf(trimmed), text: trimmed });
    from = to;
  };
  for (const match of text.matchAll(/\n+|[.!?…]["”’»)\]]?(?=[ \u00a0\t]+["”’»([–-]?[ ]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && endsInAbbreviation(text, match.index)) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

/** The words of a text: runs of letters and figures, held together by hyphens, colons and apostrophes inside them. */
export function wordsOf(text: string): readonly Match[] {
  return matchesOf(text, /[\p{L}\p{N}]+(?:[-:'’‑][\p{L}\p{N}]+)*/gu);
}

function endsInAbbreviation(text: string, at: number): boolean {
  const word = /[\p{L}\p{N}]{0,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\p{N}{1,2}$/u.test(word)) return /^\.[ \u00a0]\p{Ll}/u.test(text.slice(at, at + 3));
  return (word.length === 1 && !/\p{N}/u.test(word)) || ABBREVIATIONS.has(word.toLowerCase());
}
