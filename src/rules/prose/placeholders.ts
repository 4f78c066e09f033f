import { firstMatch, type Match } from './whole-words';

const ANYWHERE: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])x{2,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:19|20)(?:XX|xx)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:[ÅåYy]{4}[-/][Mm]{2}[-/][Dd]{2}|ÅÅÅÅ)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:TODO|ToDo|TBD|TBA|FIXME|todo|att göra:)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])lorem ipsum(?![\p{L}\p{N}])/giu,
  /\[(?:[ …._-]{1,20}|\p{L}[^[\]\n]{1,80})\]/gu,
  /\{\{?[^{}\n]{1,60}\}?\}/gu,
  /<(?:[\p{L}][\p{L} _-]{1,40})>/gu,
  /\?{2,}/g,
  /_{3,}/g,
  /(?<![\p{L}\p{N}])(?:skriv|fyll i|infoga|ange|klistra in) (?:din |en |ett |in )?(?:text|texten|namn|datum|belopp)(?:en|et)? här(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:text|texten|bild|siffra) (?:kommer|kompletteras|fylls i) (?:här|senare)(?![\p{L}\p{N}])/giu,
];

const WHOLE =
  /^(?:text|texten|rubrik|underrubrik|namn|namn namnsson|förnamn efternamn|test|exempeltext|lydelse|kommentar|förklaring|datum|n\.? ?n\.?|asdf\w*|[.\-–—_…\s*?/]+|x)$/iu;

// "[sic]" and the editor's marks of omission inside a quotation are language, not placeholders.
const LANGUAGE = /^\[(?:sic!?|red|red\.|min översättning|vår översättning)\]$/iu;

/** Something that each of the patterns needs, quick to look for: most texts have none of it. */
const MAY_HOLD_ONE = /xx|[[{<?_]|åååå|yyyy|todo|tb[da]|fixme|att göra|lorem| här| senare/i;

/** The first placeholder that was left in a text, or null: "XX", "[namn]", "TODO", "???", a text that is only "Text". */
export function placeholderIn(text: string): Match | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (WHOLE.test(trimmed)) return { start: text.indexOf(trimmed), text: trimmed };
  if (!MAY_HOLD_ONE.test(text)) return null;
  const found = ANYWHERE.map((pattern) => firstOf(text, pattern)).filter((match) => match !== null);
  return found.reduce<Match | null>(
    (first, match) => (first === null || match.start < first.start ? match : first),
    null,
  );
}

function firstOf(text: string, pattern: RegExp): Match | null {
  const match = firstMatch(text, pattern);
  if (match === null || !LANGUAGE.test(match.text)) return match;
  const after = match.start + match.text.length;
  const next = firstOf(text.slice(after), pattern);
  return next === null ? null : { start: after + next.start, text: next.text };
}
