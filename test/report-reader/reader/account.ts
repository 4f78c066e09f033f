/** Which numbers, days, names and quantity words of a line are accounted for, and which are not. */
import type { Claim, Desk } from './claim';
import type { ReportLine } from './plain-report';
import { quantityWords } from './swedish';

type Span = readonly [start: number, end: number];

const COUNTED =
  'aktivitet|mål|åtagande|part|överenskommelse|verksamhetsdel|styrgruppsmöte|utmaning|framgångsfaktor|förbättringsförslag|avvikelse|budgetrad';

/** Numbers, number words before what is counted, quantity words, and capitals that do not begin a sentence. */
const TOKENS: readonly RegExp[] = [
  /\d+(?: \d{3})*(?:,\d+)?/g,
  new RegExp(`(?<!\\p{L})(?:${quantityWords.join('|')})(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:en|ett) (?:av|${COUNTED})(?!\\p{L})`, 'giu'),
  /(?<=[\p{L}\d,;:”»)&] )(?:”)?(?!IOP(?!\p{L}))\p{Lu}[\p{L}&-]*/gu,
];

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

/** What a line claims that is not so, through `desk`, and what of it nothing accounts for. */
export function account(
  { text, kind }: ReportLine,
  quoted: readonly Span[],
  claims: readonly Claim[],
  desk: Desk,
): readonly string[] {
  if (kind === 'day') return text.replaceAll('-', '') === desk.book.today?.replaceAll('-', '') ? [] : [text];
  if (kind === 'whole') return desk.book.written.includes(text) ? [] : [text];
  const covered: Span[] = [...quoted];
  for (const { pattern, read } of claims) {
    for (const match of text.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (isWithin(span, quoted)) continue;
      covered.push(span);
      read(
        match.slice(1).map((group: string | undefined) => group ?? ''),
        desk,
      );
    }
  }
  return TOKENS.flatMap((token) =>
    [...text.matchAll(token)]
      .filter((match) => !isWithin([match.index, match.index + match[0].length], covered))
      .map(([found]) => found),
  );
}

function isWithin([start, end]: Span, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}
