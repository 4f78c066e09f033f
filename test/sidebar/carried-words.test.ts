import { carriedText } from '../../src/sidebar/carried-words';

const nothing = { isRead: true, texts: 0, conflicts: 0, tables: 0, objects: 0, isTextAround: false };
const ALWAYS = 'Kommentarer och egen formatering finns bara i det tidigare dokumentet.';

describe('carriedText', () => {
  it('says nothing where no template was exchanged', () => {
    expect(carriedText(null)).toEqual([]);
  });

  it('says what came along, and what did not', () => {
    expect(carriedText(nothing)).toEqual([
      'Ni hade inte ändrat något i den tidigare rapportens text.',
      ALWAYS,
    ]);
    const all = { isRead: true, texts: 3, conflicts: 1, tables: 1, objects: 2, isTextAround: true };
    expect(carriedText(all)).toEqual([
      'Det som ni själva har ändrat i texten följde med: tre ställen.',
      'På ett ställe har arbetsboken också ändrats. Där står er text, så läs igenom den.',
      'Det som ni har ändrat i tabeller följde inte med.',
      'Bilder, fotnoter och förslag följde inte med.',
      'Det som står före och efter rapporten följde inte med.',
      ALWAYS,
    ]);
  });

  it('says that it is not known, and where it is', () => {
    expect(carriedText({ ...nothing, isRead: false })).toEqual([
      'Det gick inte att se vad ni själva har skrivit i det tidigare dokumentet, så det följde inte med. Det ligger kvar där.',
    ]);
  });
});
