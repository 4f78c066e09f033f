/** Which numbers, days, names and quantity words of a line are accounted for, and which are not. */
import type { Claim, Desk } from './claim';
import type { ReportLine } from './plain-report';
import { dayIn, plain, quantityWords } from './swedish';

type Span = readonly [start: number, end: number];

const COUNTED =
  'aktivitet|mål|åtagande|part|överenskommelse|verksamhetsdel|styrgruppsmöte|utmaning|framgångsfaktor|förbättringsförslag|avvikelse|budgetrad';

/** Numbers, months, number words before what is counted, and quantity words. */
const TOKENS: readonly RegExp[] = [
  /\d+(?: \d{3})*(?:,\d+)?/g,
  new RegExp(`(?<!\\p{L})(?:${quantityWords.join('|')})(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:en|ett) (?:av|${COUNTED})(?!\\p{L})`, 'giu'),
];

/** A capital that does not begin a sentence. */
const NAME = /(?<=[\p{L}\d,;:”»)&] )(?:”)?(?!IOP(?!\p{L}))\p{Lu}[\p{L}&-]*/gu;

/** A cell's text has no say over a line where it is only a part of a word. */
const isLetter = (text: string | undefined): boolean => text !== undefined && /[\p{L}\d]/u.test(text);

/** Finds where texts stand in lines. `texts` are the workbook's; a text without letters says nothing. */
export function quoter(texts: readonly string[]): (line: string) => readonly Span[] {
  const wanted = [
    ...new Set(
      texts
        .map((text) => text.toLowerCase().replace(/[\s,;]*(?:,? samt|,? och)?[\s.,;]*$/, ''))
        .filter((text) => text.replace(/[^\p{L}]/gu, '').length >= 3),
    ),
  ].sort((a, b) => b.length - a.length);
  return (line) => {
    const lower = line.toLowerCase();
    const spans: Span[] = [];
    for (const text of wanted) {
      for (let at = lower.indexOf(text); at !== -1; at = lower.indexOf(text, at + 1)) {
        const end = at + text.length;
        const isPart = isLetter(lower[at - 1]) || (isLetter(lower[end]) && lower[end] !== 's');
        const stop = end + (/^[.!?,;:]*/.exec(lower.slice(end))?.[0].length ?? 0);
        if (!isPart && !isWithin([at, stop], spans)) spans.push([at, stop]);
      }
    }
    return spans;
  };
}

/** A name stands for itself only in a text of the officer's; in a sentence of the report, a claim must be about it. */
const LONG_QUOTE = 40;

/** What a line claims that is not so, through `desk`, and what of it nothing accounts for. */
export function account(
  line: ReportLine,
  quoted: readonly Span[],
  claims: readonly Claim[],
  desk: Desk,
): readonly string[] {
  const { text } = line;
  if (line.kind === 'whole') return isCell(line, desk) ? [] : [text];
  const claimed: Span[] = [];
  for (const { pattern, read } of claims) {
    for (const match of text.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (isWithin(span, quoted)) continue;
      claimed.push(span);
      read(
        match.slice(1).map((group: string | undefined) => group ?? ''),
        desk,
      );
    }
  }
  const long = quoted.filter(([start, end]) => end - start >= LONG_QUOTE);
  const sentences = [...text.matchAll(/[^.]+(?:\.|$)/g)].map(({ index, 0: { length } }): Span => [
    index,
    index + length,
  ]);
  const known = sentences.filter(
    ([start, end]) =>
      claimed.some(([from, to]) => from < end && start < to) || isWithin([start + 1, end], quoted),
  );
  const missing = (token: RegExp, covered: readonly Span[]): readonly string[] =>
    [...text.matchAll(token)]
      .filter((match) => !isWithin([match.index, match.index + match[0].length], covered))
      .map(([found]) => found);
  return [
    ...TOKENS.flatMap((token) => missing(token, [...quoted, ...claimed])),
    ...missing(NAME, [...claimed, ...long, ...known]),
    ...missing(NAME, [...claimed, ...quoted]),
  ];
}

function isCell({ text, cell }: ReportLine, { book }: Desk): boolean {
  if (cell === undefined) return book.written.includes(text);
  const written = plain(book.caseRow.text(cell) ?? book.caseRow.day(cell) ?? '').trim();
  const [, committee, day] =
    cell === 'Nämnd, fullständigt namn' ? (/^(.+) sammanträde den (.+)$/.exec(text) ?? []) : [];
  if (committee !== undefined)
    return (
      [written, `${written}s`].includes(committee) &&
      dayIn(day ?? '') === book.caseRow.day('Sammanträdesdatum')
    );
  const standIn =
    cell === 'Rubrik' && written === ''
      ? /^(?:\[Rubrik saknas\]|Slutrapport om idéburet offentligt partnerskap \(IOP\))$/
      : /^$/;
  return written === text || standIn.test(text);
}

function isWithin([start, end]: Span, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}
