/** Where a body, or a cell, is not as it was: what a batch has put in and taken out, known by what became of each index. */
import type { docs_v1 } from '@googleapis/docs';

type Content = readonly docs_v1.Schema$StructuralElement[];

/** One sign of a text, a whole table, or what is neither and has one or more indices. */
export interface Token {
  readonly kind: 'sign' | 'object' | 'table' | 'other';
  /** The sign; '' for what is no text. */
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly table?: docs_v1.Schema$Table;
}

/** Tokens from the first one up to, and not including, the last. */
type Span = readonly [from: number, to: number];

/** A place where one stretch of tokens has come in place of another; either may be empty. */
export interface Gap {
  readonly before: Span;
  readonly after: Span;
}

/** What a container, the body or a cell, holds. */
export function tokensOf(content: Content): readonly Token[] {
  return content.flatMap(({ paragraph, table, startIndex, endIndex }): readonly Token[] => {
    const [start, end] = [startIndex ?? 0, endIndex ?? 0];
    if (table !== undefined) return [{ kind: 'table', sign: '', start, end, table }];
    if (paragraph === undefined) return [{ kind: 'other', sign: '', start, end }];
    return (paragraph.elements ?? []).flatMap(
      ({ textRun, startIndex: at = 0, endIndex: to }): readonly Token[] => {
        const from = at ?? 0;
        const text = textRun?.content;
        return Array.from({ length: (to ?? 0) - from }, (_, place) => ({
          kind: typeof text === 'string' ? 'sign' : 'object',
          sign: text?.charAt(place) ?? '',
          start: from + place,
          end: from + place + 1,
        }));
      },
    );
  });
}

/**
 * The gaps between what has stayed, in order. `origin` says which index of before stands at an index now, or null for what has
 * come in. A newline that came where one went is taken for the same.
 */
export function gapsBetween(
  before: readonly Token[],
  after: readonly Token[],
  origin: (index: number) => number | null,
): readonly Gap[] {
  const places = new Map(before.map(({ start }, at) => [start, at]));
  const gaps: Gap[] = [];
  let [from, start] = [0, 0];
  const close = (to: number, end: number): void => {
    const gap = withoutCommonNewlines(before, after, { before: [from, to], after: [start, end] });
    if (gap.before[0] < gap.before[1] || gap.after[0] < gap.after[1]) gaps.push(gap);
  };
  after.forEach((token, at) => {
    const was = origin(token.start);
    const place = was === null ? undefined : places.get(was);
    if (place === undefined) return;
    close(place, at);
    [from, start] = [place + 1, at + 1];
  });
  close(before.length, after.length);
  return gaps;
}

function withoutCommonNewlines(before: readonly Token[], after: readonly Token[], gap: Gap): Gap {
  let {
    before: [from, to],
    after: [start, end],
  } = gap;
  const areNewlines = (one: Token | undefined, other: Token | undefined) =>
    one?.sign === '\n' && other?.sign === '\n';
  while (from < to && start < end && areNewlines(before[from], after[start])) {
    from += 1;
    start += 1;
  }
  while (from < to && start < end && areNewlines(before[to - 1], after[end - 1])) {
    to -= 1;
    end -= 1;
  }
  return { before: [from, to], after: [start, end] };
}
