import { givenUp, mergeText, type TextSpan, type ThreeTexts } from '../../../src/engine/merge/merge-text';

/** The text as it is after a merge. */
function merged(texts: ThreeTexts): string {
  return withSpans(texts.now, mergeText(texts).spans);
}

function withSpans(now: string, spans: readonly TextSpan[]): string {
  return [...spans]
    .reverse()
    .reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), now);
}

const written = 'Utfallet blev 412 000 kronor. Alla barn kom. Det var roligt.';
const next = 'Utfallet blev 418 500 kronor. Alla barn kom. Det var roligt.';

describe('mergeText', () => {
  it('replaces the smallest differing words of a text that nobody has changed', () => {
    expect(mergeText({ written, now: written, next }).spans).toEqual([
      { from: 14, to: 21, insert: '418 500', writtenAt: 14 },
    ]);
  });

  it('does nothing where the workbook says what it said, or where the document says it already', () => {
    expect(mergeText({ written, now: 'Något annat.', next: written }).spans).toEqual([]);
    expect(mergeText({ written, now: next, next }).spans).toEqual([]);
  });

  it('takes the changes of both in different sentences', () => {
    const now = written.replace('Det var roligt.', 'Det var mycket roligt, tyckte de.');
    expect(merged({ written, now, next })).toBe(now.replace('412 000', '418 500'));
  });

  it('keeps a sentence that a person has put in before, after and between', () => {
    const now = `Först. ${written.replace('Alla', 'Mitt emellan. Alla')} Sist.`;
    expect(merged({ written, now, next })).toBe(now.replace('412 000', '418 500'));
  });

  it('keeps a sentence taken away that the workbook does not change', () => {
    const now = written.replace('Alla barn kom. ', '');
    expect(merged({ written, now, next })).toBe(now.replace('412 000', '418 500'));
  });

  it('keeps a sentence taken away that the workbook changes, and says so', () => {
    const now = 'Alla barn kom. Det var roligt.';
    const { spans, removed, conflicts } = mergeText({ written, now, next });
    expect([spans, conflicts]).toEqual([[], []]);
    expect(removed).toHaveLength(1);
  });

  it('takes a change that both have made once', () => {
    const now = next.replace('Det var', 'Ja, det var');
    expect(mergeText({ written, now, next })).toEqual({ spans: [], conflicts: [], removed: [] });
  });

  it('has a conflict with both texts where both have changed one sentence', () => {
    const now = written.replace('412 000 kronor', 'omkring 400 000 kronor');
    const { spans, conflicts } = mergeText({ written, now, next });
    expect(spans).toEqual([]);
    expect(conflicts).toEqual([
      {
        from: 0,
        to: 37,
        written: 'Utfallet blev 412 000 kronor.',
        now: 'Utfallet blev omkring 400 000 kronor.',
        next: 'Utfallet blev 418 500 kronor.',
      },
    ]);
    expect(withSpans(now, conflicts.flatMap(givenUp))).toBe(next);
  });

  it('leaves a sentence that a person has changed where only the breaking of lines differs', () => {
    const was = 'Avtalen gällde 2019–2020 – två år. Alla kom 2019–2020.';
    const becomes = 'Avtalen gällde 2019–\u20602020\u00a0– två år. Alla kom 2019–\u20602020.';
    const now = 'Avtalen gällde 2019–2020 – två hela år. Alla kom 2019–2020.';
    expect(mergeText({ written: was, now, next: becomes })).toMatchObject({ conflicts: [], removed: [] });
    expect(merged({ written: was, now, next: becomes })).toBe(
      'Avtalen gällde 2019–2020 – två hela år. Alla kom 2019–\u20602020.',
    );
    expect(merged({ written: was, now: was, next: becomes })).toBe(becomes);
    expect(merged({ written: was, now: 'Alla kom 2019–2020.', next: becomes })).toBe(
      'Alla kom 2019–\u20602020.',
    );
  });

  it('puts a new sentence of the workbook and one of a person’s beside each other', () => {
    const now = `${written} Skrivet för hand.`;
    expect(merged({ written, now, next: `${written} Nytt.` })).toBe(`${written} Nytt. Skrivet för hand.`);
  });

  it('reads a paragraph that a person has split as one', () => {
    const now = written.replace('kronor. ', 'kronor.\n');
    expect(merged({ written, now, next })).toBe(now.replace('412 000', '418 500'));
  });
});
