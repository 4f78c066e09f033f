const ENDING = '(?:n|en|et|t)?s?';
const GAP = String.raw`[^\p{L}\p{N}\n.!?;,()"”]{0,3}`;
const CONNECTIVE = `(?:(?:och|samt|o)${GAP})?`;

/**
 * A pattern for the ways to write a registered name, the name itself among them, or null for a name too short for it:
 * in other case, with other endings ("Hantverksföreningen"), hyphens or spaces, with "och" for "&", or with a slip of
 * the pen in a long word. `isOwn` is for a name that its last words stand for, too: the name with a word left out, or
 * its last word alone where that is long enough to be like no other. The group `whole` has matched when none is left out.
 */
export function namePattern(name: string, isOwn: boolean): RegExp | null {
  const words =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+|&/gu)
      ?.filter((word) => !/^(?:och|samt|&)$/.test(word)) ?? [];
  const last = words.at(-1);
  if (last === undefined || (words.length === 1 && (!isOwn || last.length < 6))) return null;
  const joined = (parts: readonly string[]): string =>
    parts.join(GAP + (name.match(/&|och|samt/) ? CONNECTIVE : ''));
  const whole = joined(words.length === 1 ? [`${hyphened(last)}s?`] : words.map(withSlips));
  const shortened = [
    ...(words.length < 3 ? [] : words.slice(0, -1).map((left) => words.filter((word) => word !== left))),
    ...(words.length > 1 && last.length > 15 ? [[last]] : []),
  ];
  const others = isOwn ? shortened.map((parts) => joined(parts.map(inflected))) : [];
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?<whole>${whole})|${[...others, '$.'].join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
}

function inflected(word: string): string {
  return hyphened(stem(word)) + ENDING;
}

/** One or two letters other than they should be, one left out or one too many, but not the first one. */
function withSlips(word: string): string {
  const letters = stem(word);
  const slips = Array.from(
    letters.length < 6 ? '' : letters.slice(2),
    (_, index) => String.raw`${letters.slice(0, index + 1)}\p{L}{1,3}${letters.slice(index + 3)}`,
  );
  return `(?:${[hyphened(letters), ...slips].join('|')})${ENDING}`;
}

function hyphened(letters: string): string {
  return Array.from(letters).join('[- ]?');
}

function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:(?<=[aåoe])n|en|et)?s?$/, '');
}
