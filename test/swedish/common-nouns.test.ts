import { beginsWithCommonNoun, smallNoun } from '../../src/swedish/common-nouns';

describe('beginsWithCommonNoun', () => {
  it.each([
    'Stadsdelsnämnden',
    'Socialförvaltningen i samarbete med andra',
    'Kultur- och fritidsförvaltningen',
    'Fritidskontoret',
    'Föreningen',
    'Personer med demenssjukdom och deras anhöriga',
    'Nyanlända',
    'Högstadieelever i Lindby',
    'Småbarnsföräldrar',
    'Volontärer',
    'Delårsrapport 2024',
    'Mars 2025',
    'Ensamma äldre och deras anhöriga',
    'Våldsutsatta kvinnor',
    'Nyblivna mammor',
    'Daglediga i Lindby',
    'Förvaltningens slutrapport',
  ])('is so of %j', (text) => {
    expect(beginsWithCommonNoun(text)).toBe(true);
  });

  it.each([
    'Föreningen Kulturgården',
    'Barn Kulturen',
    'Hyresgästföreningen',
    'Socialstyrelsen',
    'Rädda Barnen',
    'Rädda barnen',
    'Svenska kyrkan',
    'Röda korset',
    'Solrosorna',
    'BUP',
    'Ungdomens hus',
    'Husby Konst & Hantverksförening',
    'Lindby stadsdelsförvaltning',
    'personer',
    '',
  ])('is not so of %j', (text) => {
    expect(beginsWithCommonNoun(text)).toBe(false);
  });
});

describe('smallNoun', () => {
  it('changes the first letter of a common noun only', () => {
    expect(smallNoun('Elever från Norra skolan')).toBe('elever från Norra skolan');
    expect(smallNoun('Norra skolan')).toBe('Norra skolan');
  });
});
