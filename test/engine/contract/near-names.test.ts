import {
  distanceOfNames,
  nearestName,
  withoutCopyWords,
  withoutUnit,
} from '../../../src/engine/contract/near-names';

describe('distanceOfNames', () => {
  it.each([
    ['Uppföljningar', 'Uppföljningar 2022–2025', 2],
    ['Uppföljningar', 'Uppföljning', 2],
    ['Deltagande parter', 'Parter', 1],
    ['ÖK-nr', 'Nr', 1],
    ['Mål', 'Målen', 2],
    ['Mottagare', 'Motagare', 1],
    ['Lärdomar', 'Ladomar', 2],
    ['Lärdomar', 'LÄRDOMAR:', 0],
  ])('of %j and %j is %d', (known, written, distance) => {
    expect(distanceOfNames(known, written)).toBe(distance);
  });

  it.each([
    ['Mål', 'Måltider'],
    ['Budget', 'Utfall'],
    ['Datum', 'Diarienummer'],
    ['Typ', 'Titel'],
    ['Part', 'Post'],
    ['Namn', ''],
    ['Namn', '–'],
  ])('finds that %j has nothing to do with %j', (known, written) => {
    expect(distanceOfNames(known, written)).toBeNull();
  });
});

describe('withoutUnit', () => {
  it.each([
    ['Belopp (kr)', 'belopp'],
    ['Utfall [SEK]', 'utfall'],
    ['Budget i kronor', 'budget'],
    ['Timvärde, kr', 'timvärde'],
    ['Datum (ÅÅÅÅ-MM-DD)', 'datum'],
  ])('of %j is %j', (written, name) => {
    expect(withoutUnit(written)).toBe(name);
  });

  it.each(['Belopp', 'Belopp (tkr)', 'Utfall (%)', 'Belopp (euro)', '(kr)'])(
    'leaves %j, whose unit may change what it means or is none',
    (written) => {
      expect(withoutUnit(written)).toBeNull();
    },
  );
});

describe('withoutCopyWords', () => {
  it.each([
    'Kopia av Budget',
    'Copy of Budget',
    'Budget (2)',
    'Budget kopia',
    'budget (kopia)',
    'Budget – kopia 3',
  ])('of %j is the name of the tab that was copied', (name) => {
    expect(withoutCopyWords(name)).toBe('budget');
  });
});

describe('nearestName', () => {
  const choices = ['Uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt'];

  it.each([
    ['Uppfylt', 'Uppfyllt'],
    ['Delvis uppfylt', 'Delvis uppfyllt'],
    ['delvis', 'Delvis uppfyllt'],
  ])('takes %s for %s', (written, nearest) => {
    expect(nearestName(choices, written)).toBe(nearest);
  });

  it.each(['Pengar', 'Delvis ej', ''])('finds none for "%s"', (written) => {
    expect(nearestName(choices, written)).toBeNull();
  });
});
