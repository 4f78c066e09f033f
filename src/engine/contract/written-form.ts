/**
 * How numbers of cases and the like are written, in a small language for officers: `ÅÅÅÅ` is a year, `0` a digit, `0+`
 * one or more digits, `A` a capital letter, `A+` one or more, `"…"` what stands there, as does any other character.
 * What an officer typed is never made a pattern of JavaScript, which may not end.
 */

/** One piece of a form: characters of one kind, so many of them. */
interface Piece {
  readonly isOne: (character: string) => boolean;
  readonly least: number;
  readonly most: number;
}

/** A form that has been read: its pieces in their order. */
export type WrittenForm = readonly Piece[];

// A longer one is something else that was pasted by mistake.
const LONGEST_FORM = 100;

const isDigit = (character: string) => character >= '0' && character <= '9' && character.length === 1;
const isMillennium = (character: string) => character === '1' || character === '2';
const isCapital = (character: string) => /^\p{Lu}$/u.test(character);
const isAny = () => true;

/** Begins with the longest of the language's words, and last any character as it stands. */
const WORD = /ÅÅÅÅ|0\+?|A\+?|["”“][^"”“]*["”“]|[^]/gu;
/** What only a regular expression has: the forms of earlier versions were such. */
const EXPRESSION = /[\\^$[\]{}()|*?]|(?<![0A])\+/u;

/**
 * The form that an officer typed; null when it is none. A regular expression of characters, classes and counts, as
 * earlier versions had them, is read as what it means; any other is none.
 */
export function readWrittenForm(source: string): WrittenForm | null {
  if (source === '' || source.length > LONGEST_FORM) return null;
  return EXPRESSION.test(source.replace(/["”“][^"”“]*["”“]/g, ''))
    ? readExpression(source)
    : readWords(source);
}

/** Whether the whole text is written in the form. The time grows with the length of the text times that of the form. */
export function isWritten(text: string, form: WrittenForm): boolean {
  const characters = Array.from(text);
  const first = characters.map(() => false);
  const reached = form.reduce<readonly boolean[]>(
    (places, piece) => placesAfter(piece, places, characters),
    [true, ...first],
  );
  return reached[characters.length] === true;
}

/** The places between characters that the piece can end at, of those that it can begin at. */
function placesAfter(
  { isOne, least, most }: Piece,
  places: readonly boolean[],
  characters: readonly string[],
): readonly boolean[] {
  const runs = places.map(() => 0);
  for (let at = characters.length - 1; at >= 0; at -= 1) {
    runs[at] = isOne(characters[at] ?? '') ? (runs[at + 1] ?? 0) + 1 : 0;
  }
  // From each beginning the ends lie side by side: where they begin and stop is enough to know them all.
  const changes = places.map(() => 0);
  places.forEach((isReached, at) => {
    const run = Math.min(runs[at] ?? 0, most);
    if (!isReached || run < least) return;
    changes[at + least] = (changes[at + least] ?? 0) + 1;
    changes[at + run + 1] = (changes[at + run + 1] ?? 0) - 1;
  });
  let open = 0;
  return places.map((_, at) => (open += changes[at] ?? 0) > 0);
}

function readWords(source: string): WrittenForm | null {
  const words = source.match(WORD) ?? [];
  if (words.some((word) => /^["”“]$/.test(word))) return null;
  return words.flatMap((word): readonly Piece[] => {
    const isRepeated = word.length > 1 && word.endsWith('+');
    if (word === 'ÅÅÅÅ') return [exactly(isMillennium, 1), exactly(isDigit, 3)];
    if (word.startsWith('0')) return [isRepeated ? repeated(isDigit) : exactly(isDigit, 1)];
    if (word.startsWith('A')) return [isRepeated ? repeated(isCapital) : exactly(isCapital, 1)];
    return Array.from(/^["”“]/.test(word) ? word.slice(1, -1) : word, literal);
  });
}

/** A character or a class, and how many of it. */
const PART =
  /(\\[dw]|\\[^\p{L}\p{N}]|\[(?:[^\\\]^]|\\[^\p{L}\p{N}]|\\[dw])+\]|[^\\^$[\]{}()|*+?])(\{(\d{1,3})(,(\d{0,3}))?\}|[*+?])?/uy;

function readExpression(source: string): WrittenForm | null {
  const body = source.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  const pieces: Piece[] = [];
  let at = 0;
  while (at < body.length) {
    PART.lastIndex = at;
    const part = PART.exec(body);
    if (part === null) return null;
    const [written, one = '', count = '', least, upTo, most] = part;
    const isOne = characterOf(one);
    if (isOne === null) return null;
    pieces.push({ isOne, ...timesOf(count, least, upTo, most) });
    at += written.length;
  }
  // An expression that says nothing of the beginning or the end leaves them open.
  const open: Piece = { isOne: isAny, least: 0, most: Infinity };
  return [
    ...(source.startsWith('^') ? [] : [open]),
    ...pieces,
    ...(body.length + (source.startsWith('^') ? 1 : 0) < source.length ? [] : [open]),
  ];
}

function timesOf(
  count: string,
  least: string | undefined,
  upTo: string | undefined,
  most: string | undefined,
): Omit<Piece, 'isOne'> {
  if (count === '') return { least: 1, most: 1 };
  if (least === undefined) return { least: count === '+' ? 1 : 0, most: count === '?' ? 1 : Infinity };
  const fewest = Number(least);
  if (upTo === undefined) return { least: fewest, most: fewest };
  return { least: fewest, most: most === '' || most === undefined ? Infinity : Number(most) };
}

/** What a character, an escaped one or a class of a regular expression stands for; null when it is none that is known. */
function characterOf(one: string): Piece['isOne'] | null {
  if (one === '.') return isAny;
  if (one === String.raw`\d`) return isDigit;
  if (one === String.raw`\w`) return (character) => /^\w$/.test(character);
  if (one.length > 1 && one.startsWith('[')) return classOf(one.slice(1, -1));
  const character = one.startsWith('\\') ? one.slice(1) : one;
  return (other) => other === character;
}

function classOf(members: string): Piece['isOne'] | null {
  const ranges: Piece['isOne'][] = [];
  for (const [, from = '', to] of members.matchAll(/(\\[^]|[^])(?:-(\\[^]|[^]))?/gu)) {
    if (to === undefined || from.length > 1) {
      const one = characterOf(from);
      if (one === null || to !== undefined) return null;
      ranges.push(one);
      continue;
    }
    if (to.length > 1 || to < from) return null;
    ranges.push((character) => character >= from && character <= to && character.length === from.length);
  }
  return (character) => ranges.some((isOne) => isOne(character));
}

function literal(character: string): Piece {
  return exactly((other) => other === character, 1);
}

function exactly(isOne: Piece['isOne'], times: number): Piece {
  return { isOne, least: times, most: times };
}

function repeated(isOne: Piece['isOne']): Piece {
  return { isOne, least: 1, most: Infinity };
}
