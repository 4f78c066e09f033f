import { wordsOf } from './sentences';
import type { Match } from './whole-words';

/** A name as registered, and the only other forms that may stand for it. */
export interface RegisteredName {
  readonly name: string;
  readonly allowed: readonly string[];
  /** False for a committee, whose last word ("stadsdelsnämnden") rightly stands for it. */
  readonly ownsLastWord: boolean;
}

/** A form of a registered name that is neither the name nor allowed. */
export interface NameVariant extends Match {
  readonly registered: string;
}

const CONNECTIVES = new Set(['och', 'samt', 'o']);
const ENDINGS = ['s', 'en', 'n', 'et', 't', 'ns', 'ens', 'ets', 'ts', 'ar', 'er', 'na', 'arna', 'erna'];
const ORGANISATION =
  /(?:förening|föreningen|klubb|klubben|stiftelse|stiftelsen|sällskap|församling|förbund|akademi|kooperativ|verkstad|byrå)$/i;
const PLAIN_ORGANISATION =
  /^(?:den |ideella )?(?:förening|kulturförening|idrottsförening|klubb|stiftelse|förbund|församling|sällskap|akademi|verkstad|byrå)$/i;

/**
 * The places where a text writes a registered name in another way: in definite form, with "och" for "&", with or
 * without a hyphen, in other case, with other spacing, with a slip of the pen, or shortened to the last word of the
 * name. The genitive is the name. Another organisation, which shares only some of the words, is no variant.
 */
export function nameVariants(text: string, names: readonly RegisteredName[]): readonly NameVariant[] {
  const lower = text.toLowerCase();
  const near = names.filter(({ name }) => mayNear(lower, name));
  if (near.length === 0) return [];
  const all = wordParts(text);
  const accepted = new Set(names.flatMap(({ name, allowed }) => [name, ...allowed]).flatMap(withGenitive));
  const variants = near.flatMap((registered) => [
    ...writtenOtherwise(text, all, registered, accepted),
    ...shortened(text, all, registered, accepted),
    ...lastWordAlone(text, all, registered, accepted),
  ]);
  const ordered = variants.sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  return ordered.filter((variant, index) => {
    const before = ordered[index - 1];
    return before === undefined || variant.start >= before.start + before.text.length;
  });
}

/** Quick to tell: a variant of a name has at least one of its words, or the beginning of one, as it is. */
function mayNear(lower: string, name: string): boolean {
  return wordParts(name).some((part) => lower.includes(part.text.toLowerCase().slice(0, 5)));
}

/** Words, hyphenated ones in their parts, without connectives. */
function wordParts(text: string): readonly Match[] {
  return wordsOf(text)
    .flatMap(({ start, text: word }) => {
      const parts: Match[] = [];
      for (const match of word.matchAll(/[\p{L}\p{N}]+/gu)) {
        parts.push({ start: start + match.index, text: match[0] });
      }
      return parts;
    })
    .filter(({ text: word }) => !CONNECTIVES.has(word.toLowerCase()));
}

function writtenOtherwise(
  text: string,
  all: readonly Match[],
  { name, ownsLastWord }: RegisteredName,
  accepted: ReadonlySet<string>,
): readonly NameVariant[] {
  const parts = wordParts(name).map((part) => part.text.toLowerCase());
  const initial = parts[0];
  if (initial === undefined || (parts.length === 1 && (!ownsLastWord || initial.length < 6))) return [];
  return all.flatMap((first, index): NameVariant[] => {
    if (!isLike(first.text.toLowerCase(), initial, parts.length === 1)) return [];
    const here = all.slice(index, index + parts.length);
    const last = here.at(-1);
    if (last === undefined || here.length < parts.length || !isNameLike(here, parts)) return [];
    const written = text.slice(first.start, last.start + last.text.length);
    if (/[.!?;:,()"”\n]/.test(written.replace(/\.(?=\p{L})/gu, ''))) return [];
    const spaced = onlySpace(written);
    if (accepted.has(spaced)) return [];
    return [{ start: first.start, text: written, registered: name }];
  });
}

/** The name with one of its words left out, but not the last: "Konst & Hantverksförening", "Husby Hantverksförening". */
function shortened(
  text: string,
  all: readonly Match[],
  { name, ownsLastWord }: RegisteredName,
  accepted: ReadonlySet<string>,
): readonly NameVariant[] {
  const parts = wordParts(name).map((part) => part.text.toLowerCase());
  if (!ownsLastWord || parts.length < 3 || !isOwnWord(parts.at(-1) ?? '')) return [];
  return parts.slice(0, -1).flatMap((_, left) => {
    const fewer = parts.filter((__, index) => index !== left);
    return all.flatMap((first, index): NameVariant[] => {
      if (first.text.toLowerCase() !== fewer[0] || !/^\p{Lu}/u.test(first.text)) return [];
      const here = all.slice(index, index + fewer.length);
      const last = here.at(-1);
      if (last === undefined || !sameWords(here, fewer) || followsName(text, all[index - 1], first))
        return [];
      const written = text.slice(first.start, last.start + last.text.length);
      if (/[.!?;:,()"”\n]/.test(written) || accepted.has(onlySpace(written))) return [];
      return [{ start: first.start, text: written, registered: name }];
    });
  });
}

function lastWordAlone(
  text: string,
  all: readonly Match[],
  { name, ownsLastWord }: RegisteredName,
  accepted: ReadonlySet<string>,
): readonly NameVariant[] {
  const parts = wordParts(name).map((part) => part.text);
  const last = parts.at(-1);
  if (!ownsLastWord || last === undefined || parts.length < 2) return [];
  if (!isOwnWord(last)) return [];
  return all.flatMap((word, index): NameVariant[] => {
    const written = word.text;
    if (!/^\p{Lu}/u.test(written) || accepted.has(written)) return [];
    const ending = written.toLowerCase().slice(last.length);
    if (!written.toLowerCase().startsWith(last.toLowerCase()) || !['en', 'ens', 'n', 'ns'].includes(ending)) {
      return [];
    }
    if (followsName(text, all[index - 1], word)) return [];
    return [{ start: word.start, text: written, registered: name }];
  });
}

function isOwnWord(word: string): boolean {
  return ORGANISATION.test(word) && !PLAIN_ORGANISATION.test(word) && word.length >= 10;
}

/** True when a word with a capital stands right before: then these words belong to another name. */
function followsName(text: string, before: Match | undefined, word: Match): boolean {
  if (before === undefined || !/^\p{Lu}/u.test(before.text)) return false;
  return /^[ \u00a0&-]*(?:och )?$/.test(text.slice(before.start + before.text.length, word.start));
}

function sameWords(here: readonly Match[], parts: readonly string[]): boolean {
  return (
    here.length === parts.length &&
    here.every((word, index) => {
      const part = parts[index] ?? '';
      const written = word.text.toLowerCase();
      return written === part || (index === parts.length - 1 && isInflected(written, part));
    })
  );
}

// Every word alike, and at most one with a slip of the pen; the last one may have an ending.
function isNameLike(here: readonly Match[], parts: readonly string[]): boolean {
  let slips = 0;
  const alike = here.every((word, index) => {
    const part = parts[index] ?? '';
    const written = word.text.toLowerCase();
    if (written === part) return true;
    if (index === parts.length - 1 && isInflected(written, part)) return true;
    if (index === 0 && written === `${part}s`) return true;
    slips += 1;
    return parts.length > 1 && isSlip(written, part);
  });
  return alike && slips <= 1;
}

function isLike(written: string, part: string, alone: boolean): boolean {
  if (written === part || written === `${part}s`) return true;
  return alone ? isInflected(written, part) : isSlip(written, part) || isInflected(written, part);
}

function isInflected(written: string, part: string): boolean {
  return written.startsWith(part) && ENDINGS.includes(written.slice(part.length));
}

/** One letter added, left out, changed, or two letters in the wrong order, in a word of at least five letters. */
function isSlip(written: string, part: string): boolean {
  if (part.length < 5 || Math.abs(written.length - part.length) > 1 || /\d/.test(written + part))
    return false;
  let from = 0;
  while (from < part.length && written[from] === part[from]) from += 1;
  const rest = part.slice(from);
  const writtenRest = written.slice(from);
  return (
    rest.slice(1) === writtenRest.slice(1) ||
    rest.slice(1) === writtenRest ||
    rest === writtenRest.slice(1) ||
    (rest.slice(2) === writtenRest.slice(2) && rest[0] === writtenRest[1] && rest[1] === writtenRest[0])
  );
}

function withGenitive(name: string): readonly string[] {
  const spaced = onlySpace(name);
  const capital = spaced.charAt(0).toUpperCase() + spaced.slice(1);
  return [...new Set([spaced, capital])].flatMap((form) => [form, `${form}s`]);
}

function onlySpace(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
