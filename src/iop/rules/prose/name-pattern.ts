import { lettersIn } from './whole-words';

/** Characters of the longest name that is one: a longer text is something else that was pasted by mistake. */
export const LONGEST_NAME = 200;

const GAP = String.raw`[^\p{L}\d\n.!?;,()"”]{0,3}`;
const CONNECTIVE = `(?:(?:och|samt|o)${GAP})?`;

/**
 * A pattern for the ways to write a registered name, the name itself among them: in other case, with other endings
 * ("Hantverksföreningen"), hyphens or spaces, with "och" for "&", or with a slip of the pen in a long word. Null for a
 * single word, which stands for other things, too ("kommunstyrelsen", "ett fryshus"), and for more than a name.
 */
export function namePattern(name: string): RegExp | null {
  if (name.length > LONGEST_NAME) return null;
  const words =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !/^(?:och|samt)$/.test(word)) ?? [];
  if (words.length < 2) return null;
  const written = words.map(inflected).join(GAP + (/&|och|samt/.test(name) ? CONNECTIVE : ''));
  return new RegExp(lettersIn(String.raw`(?<![\p{L}\d])${written}(?![\p{L}\d])`), 'gi');
}

/** The word in any form; one or two letters of a long one may be others, one left out or one too many. */
function inflected(word: string): string {
  const stem = word.length < 5 ? word : word.replace(/(?:(?<=[aåoe])n|en|et)?s?$/, '');
  const slips = Array.from(
    stem.length < 6 ? '' : stem.slice(2),
    (_, index) => String.raw`${stem.slice(0, index + 1)}\p{L}{1,3}${stem.slice(index + 3)}`,
  );
  return `(?:${[Array.from(stem).join('[- ]?'), ...slips].join('|')})(?:n|en|et|t)?s?`;
}
