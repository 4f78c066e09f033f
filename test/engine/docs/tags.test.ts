import type { FoundParagraph, Segment } from '../../../src/engine/docs/segments';
import { replaceText, tagReplacements } from '../../../src/engine/docs/tags';

const values = new Map([
  ['Datum', '2024-11-12'],
  ['Handläggare', 'Anna Ek'],
  ['Telefon', ''],
  ['E-post', ''],
  ['Nämnd', 'nämnd {{Datum}}'],
]);

function paragraph(text: string, start: number, more: Partial<FoundParagraph> = {}): FoundParagraph {
  const end = start + text.length + 1;
  return { start, end, text, before: 'paragraph', inTable: false, bulleted: false, isFrozen: false, ...more };
}

function segment(...paragraphs: readonly FoundParagraph[]): Segment {
  return { segmentId: 'kix.hf0', paragraphs };
}

describe('tagReplacements', () => {
  it('replaces each tag where it stands, from the last to the first', () => {
    const header = segment(
      paragraph('{{Datum}}', 0),
      paragraph('Handläggare: {{Handläggare}}, {{Datum}}', 10),
    );
    expect(tagReplacements(header, values)).toEqual([
      { index: 40, removed: 9, text: '2024-11-12' },
      { index: 23, removed: 15, text: 'Anna Ek' },
      { index: 0, removed: 9, text: '2024-11-12' },
    ]);
  });

  it('leaves a tag alone that the letterhead does not know', () => {
    expect(tagReplacements(segment(paragraph('{{Rapport}} {{Logotyp}} {{}} {Datum}', 0)), values)).toEqual(
      [],
    );
  });

  it('knows a tag that was typed with spaces and decomposed letters', () => {
    const typed = '{{ Handläggare }}'.normalize('NFD');
    expect(tagReplacements(segment(paragraph(typed, 0)), values)).toEqual([
      { index: 0, removed: typed.length, text: 'Anna Ek' },
    ]);
  });

  it('takes a value that looks like a tag literally', () => {
    expect(tagReplacements(segment(paragraph('{{Nämnd}}', 0)), values)).toEqual([
      { index: 0, removed: 9, text: 'nämnd {{Datum}}' },
    ]);
  });

  it('removes a paragraph whose only content was tags that all became empty', () => {
    expect(tagReplacements(segment(paragraph('{{Telefon}} {{E-post}}', 7)), values)).toEqual([
      { index: 7, removed: 23, text: '' },
    ]);
  });

  it('keeps the paragraph when anything else stands in it', () => {
    expect(tagReplacements(segment(paragraph('Tfn {{Telefon}}', 7)), values)).toEqual([
      { index: 11, removed: 11, text: '' },
    ]);
    expect(tagReplacements(segment(paragraph('{{Telefon}}{{Logotyp}}', 7)), values)).toEqual([
      { index: 7, removed: 11, text: '' },
    ]);
  });

  it.each(['end', 'structure'] as const)(
    'keeps an emptied paragraph before %s, since Docs does',
    (before) => {
      expect(tagReplacements(segment(paragraph('{{Telefon}}', 7, { before })), values)).toEqual([
        { index: 7, removed: 11, text: '' },
      ]);
    },
  );
});

describe('replaceText', () => {
  it('writes the value behind the tag before it takes the tag away', () => {
    expect(replaceText('kix.hf0', { index: 23, removed: 15, text: 'Anna Ek' })).toEqual([
      { insertText: { location: { segmentId: 'kix.hf0', index: 38 }, text: 'Anna Ek' } },
      { deleteContentRange: { range: { segmentId: 'kix.hf0', startIndex: 23, endIndex: 38 } } },
    ]);
  });

  it('only deletes when the value is empty, and names no segment for the body', () => {
    expect(replaceText(null, { index: 1, removed: 11, text: '' })).toEqual([
      { deleteContentRange: { range: { startIndex: 1, endIndex: 12 } } },
    ]);
  });
});
