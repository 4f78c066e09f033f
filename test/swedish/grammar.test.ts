import {
  asClause,
  capitalise,
  cardinal,
  count,
  genitive,
  list,
  lowerFirst,
  nouns,
  ordinal,
  sentence,
  withReason,
} from '../../src/swedish/grammar';

describe('cardinal', () => {
  it.each([
    [0, 'en', 'noll'],
    [1, 'en', 'en'],
    [1, 'ett', 'ett'],
    [2, 'en', 'två'],
    [12, 'ett', 'tolv'],
    [13, 'ett', '13'],
    [1200, 'en', '1\u00a0200'],
  ] as const)('says %p (%s) as %s', (n, gender, word) => {
    expect(cardinal(n, gender)).toBe(word);
  });
});

describe('ordinal', () => {
  it.each([
    [1, 'första'],
    [4, 'fjärde'],
    [12, 'tolfte'],
    [20, 'tjugonde'],
    [21, '21:a'],
    [22, '22:a'],
    [23, '23:e'],
    [111, '111:e'],
  ])('says %p as %s', (n, word) => {
    expect(ordinal(n)).toBe(word);
  });
});

describe('count', () => {
  it('bends the noun to the number and the number to the noun', () => {
    expect(count(1, nouns.agreement)).toBe('en överenskommelse');
    expect(count(2, nouns.agreement)).toBe('två överenskommelser');
    expect(count(1, nouns.goal)).toBe('ett mål');
    expect(count(13, nouns.goal)).toBe('13 mål');
    expect(count(0, nouns.undertaking)).toBe('noll åtaganden');
  });
});

describe('list', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A och B'],
    [['A', 'B', 'C'], 'A, B och C'],
  ])('joins %j', (items, text) => {
    expect(list(items)).toBe(text);
  });
});

describe('genitive', () => {
  it.each([
    ['föreningen', 'föreningens'],
    ['Kulturhus', 'Kulturhus'],
    ['Max', 'Max'],
    ['ABF', 'ABFs'],
  ])('of %s is %s', (name, text) => {
    expect(genitive(name)).toBe(text);
  });
});

describe('capitalise', () => {
  it('raises å, ä and ö and leaves the empty text', () => {
    expect(capitalise('överenskommelsen gäller')).toBe('Överenskommelsen gäller');
    expect(capitalise('')).toBe('');
  });
});

describe('lowerFirst', () => {
  it.each([
    ['Åtagandet', 'åtagandet'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(lowerFirst(text)).toBe(expected);
  });
});

describe('sentence', () => {
  it.each([
    ['barnen trivs', 'Barnen trivs.'],
    [' Barnen trivs. ', 'Barnen trivs.'],
    ['Vad hände?', 'Vad hände?'],
    ['barnen sa ”hej”', 'Barnen sa ”hej”.'],
    ['barnen sa ”hej.”', 'Barnen sa ”hej.”'],
    ['parterna möttes;', 'Parterna möttes.'],
    ['', ''],
  ])('makes %j to %j', (text, told) => {
    expect(sentence(text)).toBe(told);
  });
});

describe('asClause', () => {
  it.each([
    ['Det regnade hela sommaren.', 'det regnade hela sommaren'],
    ['I Husby finns en lokal', 'i Husby finns en lokal'],
    ['Art Camp växte.', 'Art Camp växte'],
    ['IOP är ett partnerskap', 'IOP är ett partnerskap'],
    ['', ''],
  ])('makes %j to %j', (text, clause) => {
    expect(asClause(text)).toBe(clause);
  });

  it('lowers a noun that the caller knows, but not the first part of a name', () => {
    expect(asClause('Föreningen och skolan')).toBe('föreningen och skolan');
    expect(asClause('Föreningen Kulturgården')).toBe('Föreningen Kulturgården');
  });
});

describe('withReason', () => {
  it.each([
    ['Kursen ställdes in', 'Lokalen var stängd.', 'Kursen ställdes in. Lokalen var stängd.'],
    ['Kursen ställdes in', 'hyran höjdes', 'Kursen ställdes in. Hyran höjdes.'],
    ['Kursen ställdes in', 'P.g.a. vakans', 'Kursen ställdes in på grund av vakans.'],
    ['Kursen ställdes in', 'Personalbrist.', 'Kursen ställdes in på grund av personalbrist.'],
    ['Hyran blev högre', 'Dyrare material', 'Hyran blev högre: dyrare material.'],
    ['Kursen ställdes in', 'Färre barn än väntat.', 'Kursen ställdes in: färre barn än väntat.'],
    [
      'Kursen försenades',
      'Renoveringen av lokalen tog tid.',
      'Kursen försenades. Renoveringen av lokalen tog tid.',
    ],
    ['Kursen ställdes in', 'Brist på ledare', 'Kursen ställdes in på grund av brist på ledare.'],
    ['Hyran blev högre', 'Beror på ombyggnaden', 'Hyran blev högre, vilket beror på ombyggnaden.'],
    ['Kursen ställdes in', 'Eftersom lokalen var stängd', 'Kursen ställdes in, eftersom lokalen var stängd.'],
    ['Kursen ställdes in.', 'på grund av sjukdom', 'Kursen ställdes in på grund av sjukdom.'],
    ['Kursen ställdes in', ' ', 'Kursen ställdes in.'],
  ])('joins %j and %j', (statement, reason, told) => {
    expect(withReason(statement, reason)).toBe(told);
  });
});
