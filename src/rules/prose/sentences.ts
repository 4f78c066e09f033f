import { once } from '../../once';
import { matchesOf, type Match } from './whole-words';

// A full stop after an initial or a common abbreviation does not end the sentence.
const SENTENCE = once(
  () =>
    /\S.*?(?:(?<!(?<![\p{L}\p{N}])(?:\p{L}|bl|ex|fl|dvs|kl|[Nn]r|[Dd]nr|st|kap|resp|inkl|exkl|mm|osv|tel|art|jfr|etc|ff))[.!?…]["”’»)\]]?(?=[^\S\n]+["”’»([–-]?\s?[\p{Lu}\p{N}])|$)/gmu,
);

/**
 * The sentences of a text, each without the space around it. A sentence ends with `.`, `!`, `?` or `…` before space
 * and a capital, a figure or a quotation mark, and with a line break.
 */
export function sentencesOf(text: string): readonly Match[] {
  return matchesOf(text, SENTENCE).map(({ start, text: written }) => ({ start, text: written.trimEnd() }));
}

const WORD = once(() => /[\p{L}\p{N}]+(?:[-:'’‑][\p{L}\p{N}]+)*/gu);

/** The words of a text: runs of letters and figures, held together by hyphens, colons and apostrophes inside them. */
export function wordsOf(text: string): readonly Match[] {
  return matchesOf(text, WORD);
}
