import { once } from '../../../engine/values/once';
import { remembering } from '../../../engine/values/remembering';
import { lettersIn } from './whole-words';

/** Characters of the longest name that is one: a longer text is something else that was pasted by mistake. */
export const LONGEST_NAME = 200;

const GAP = String.raw`[^\p{L}\d\n.!?;,()"”]{0,3}`;
const CONNECTIVE = `(?:(?:och|samt|o)${GAP})?`;

/** A registered name as texts may have it. */
export interface NameForms {
  /** Every way to write it, the name itself among them. Made when it is first looked for. */
  readonly pattern: () => RegExp;
  /** False where a text can have none of them; quick to tell, while the pattern is large. */
  readonly mayStandIn: (text: string) => boolean;
}

/**
 * The ways to write a registered name: in other case, with other endings ("Hantverksföreningen"), hyphens or spaces, with
 * "och" for "&", or with a slip of the pen in a long word. Null for a single word, which stands for other things, too
 * ("kommunstyrelsen", "ett fryshus"), and for more than a name.
 */
export function nameForms(name: string): NameForms | null {
  if (name.length > LONGEST_NAME) return null;
  const words =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !/^(?:och|samt)$/.test(word)) ?? [];
  if (words.length < 2) return null;
  return {
    mayStandIn: (text) => words.every((word) => hasWord(inOnePiece(text), stemOf(word))),
    pattern: once(() => {
      const written = words.map(inflected).join(GAP + (/&|och|samt/.test(name) ? CONNECTIVE : ''));
      return new RegExp(lettersIn(String.raw`(?<![\p{L}\d])${written}(?![\p{L}\d])`), 'gi');
    }),
  };
}

function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:(?<=[aåoe])n|en|et)?s?$/, '');
}

/** What stands on either side of a slip of the pen, which takes the place of two letters after the first. */
function slipsIn(stem: string): readonly (readonly [before: string, after: string])[] {
  return Array.from(stem.length < 6 ? '' : stem.slice(2), (_, index) => [
    stem.slice(0, index + 1),
    stem.slice(index + 3),
  ]);
}

/** The word in any form; one or two letters of a long one may be others, one left out or one too many. */
function inflected(word: string): string {
  const stem = stemOf(word);
  const slips = slipsIn(stem).map(([before, after]) => String.raw`${before}\p{L}{1,3}${after}`);
  return `(?:${[Array.from(stem).join('[- ]?'), ...slips].join('|')})(?:n|en|et|t)?s?`;
}

function hasWord(text: string, stem: string): boolean {
  return (
    text.includes(stem) ||
    slipsIn(stem).some(([before, after]) => text.includes(before) && text.includes(after))
  );
}

const inOnePiece = remembering((text: string): string => text.toLowerCase().replaceAll(/[- ]/g, ''));
