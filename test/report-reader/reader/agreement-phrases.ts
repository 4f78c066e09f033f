/** Which agreements a phrase of the report means: "den första och den andra överenskommelsen", "alla tre …". */
import { compare, periodsOf, type Book, type BookAgreement } from './book';
import { countIn, ordinalIn, piece, spansIn } from './swedish';

const ORDINAL = `den ${piece.ordinal}`;

/** A pattern without groups for any such phrase. */
export const agreementsPhrase =
  '(?:[Bb]åda överenskommelserna|[Dd]e [^ ]+ första överenskommelserna|[Aa]lla [^ ]+ överenskommelserna|' +
  String.raw`[Öö]verenskommels(?:en|erna)(?: för \d{4}(?:-\d{4})?(?:(?:, | och )\d{4}(?:-\d{4})?)*)?|` +
  '[Dd]en [^ ]+(?:(?:, | och )den [^ ]+)* överenskommelsen)';

/** The agreements that the phrase means; null when it means none, or more than there are. */
export function agreementsCalled(phrase: string, book: Book): readonly BookAgreement[] | null {
  const { agreements } = book;
  const lower = phrase.toLowerCase();
  if (lower === 'överenskommelsen') return agreements.length === 1 ? agreements : null;
  if (lower.startsWith('båda ')) return agreements.length === 2 ? agreements : null;
  if (lower.startsWith('alla '))
    return countIn(lower.split(' ')[1] ?? '') === agreements.length ? agreements : null;
  const [, first] = /^de ([^ ]+) första /.exec(lower) ?? [];
  if (first !== undefined) {
    const found = inOrder(book).slice(0, countIn(first) ?? 0);
    return found.length === countIn(first) && found.length < agreements.length ? eachOnce(found) : null;
  }
  if (lower.includes(' för ')) return byYears(lower, book);
  const ordinals = [...lower.matchAll(new RegExp(ORDINAL, 'g'))].map(([, word = '']) => ordinalIn(word) ?? 0);
  const order = inOrder(book);
  const found = ordinals.flatMap((ordinal) => order[ordinal - 1] ?? []);
  return found.length === ordinals.length ? eachOnce(found) : null;
}

function byYears(phrase: string, book: Book): readonly BookAgreement[] | null {
  const found = spansIn(phrase).map(([from, to]) =>
    book.agreements.filter(
      ({ start, end }) => start?.slice(0, 4) === String(from) && end?.slice(0, 4) === String(to),
    ),
  );
  return found.every((group) => group.length === 1) ? eachOnce(found.flat()) : null;
}

function eachOnce(found: readonly BookAgreement[]): readonly BookAgreement[] | null {
  return found.length > 0 && new Set(found).size === found.length ? found : null;
}

/** The agreements as they are counted: by number where those are 1, 2, 3 …, else by time, those without days last. */
export function inOrder(book: Book): readonly BookAgreement[] {
  const { agreements } = book;
  const numbers = agreements.map(({ number }) => number);
  if (agreements.every((_, at) => numbers.includes(at + 1)))
    return [...agreements].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const dated = periodsOf(book).map(({ row }) => row);
  return [...agreements].sort((a, b) => place(dated.indexOf(a.row)) - place(dated.indexOf(b.row)));
}

function place(at: number): number {
  return at === -1 ? Number.MAX_SAFE_INTEGER : at;
}

/** The years that agreements cover without a free day between, "2019-2020 och 2022-2024" as spans. */
export function coveredYears(book: Book): readonly (readonly [number, number])[] {
  const spans: { start: string; end: string }[] = [];
  for (const { start, end } of periodsOf(book)) {
    const last = spans.at(-1);
    const follows = last !== undefined && Date.parse(start) - Date.parse(last.end) <= 86_400_000;
    if (follows) last.end = compare(end, last.end) > 0 ? end : last.end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))]);
}
