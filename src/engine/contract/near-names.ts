/** Names of tabs, columns and keys that are not the contract's own but come near one of them. */
import { once } from '../values/once';
import { normaliseName } from './headings';

const copyWords = once(() => /^(?:kopia|copy) (?:av|of) |[ -]?(?:\(\d+\)|\(?(?:kopia|copy)\)?(?: ?\d+)?)$/g);
const harmlessUnit = once(
  () =>
    /^(.+?)(?:,? (?:i )?(?:kr|kronor)|, ?(?:st|antal|timmar)| ?[([](?:i )?(?:kr|kronor|sek|st|stycken|antal|timmar|tim|h|dagar|ja\/nej|datum|åååå-mm-dd|obligatorisk|frivillig|valfri)\.?[)\]])$/,
);

/** The name of a tab without what Google and people add to that of a copy: "Kopia av Budget", "Budget (2)". */
export function withoutCopyWords(name: string): string {
  return normaliseName(normaliseName(name).replace(copyWords(), ''));
}

/**
 * The name, in the form for comparing, without a unit that changes nothing of what is read under it: "Belopp (kr)". Null
 * when it has none, "Belopp (tkr)" included.
 */
export function withoutUnit(name: string): string | null {
  return harmlessUnit().exec(normaliseName(name))?.[1] ?? null;
}

/**
 * How far a name is from a name of the contract, 0 being the same; null when they have nothing to do with each other. They
 * come near when all words of the one are in the other, when the one is the other with a short ending, or when they
 * differ in a letter, in two where they are long.
 */
export function distanceOfNames(known: string, written: string): number | null {
  const [a, b] = [wordsOf(known), wordsOf(written)];
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (fewer.length === 0) return null;
  if (fewer.every((word) => more.includes(word))) return more.length - fewer.length;
  const [one, other] = [a.join(' '), b.join(' ')];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const added = long.length - short.length;
  if (short.length >= 3 && added <= 2 && long.startsWith(short)) return added;
  const most = long.length >= 8 ? 2 : long.length >= 5 ? 1 : 0;
  if (added > most) return null;
  const letters = editDistance(one, other);
  return letters <= most ? letters : null;
}

/** The one of the names that comes nearest to what is written; null when none comes near, or several as near. */
export function nearestName(known: readonly string[], written: string): string | null {
  const near = known.flatMap((name) => {
    const distance = distanceOfNames(name, written);
    return distance === null ? [] : { name, distance };
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  const [nearest, ...others] = near.filter(({ distance }) => distance === least);
  return nearest === undefined || others.length > 0 ? null : nearest.name;
}

function wordsOf(name: string): readonly string[] {
  return normaliseName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** How many letters have to be put in, left out or changed to make the one text the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
