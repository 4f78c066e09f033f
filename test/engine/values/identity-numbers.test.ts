import {
  hasRightCheckDigit,
  identityNumberIn,
  withoutCertainNumbers,
  withoutIdentityNumbers,
} from '../../../src/engine/values/identity-numbers';

// Serials of Skatteverket's test numbers (238, 239, 980–999): nobody has them.
describe('identityNumberIn', () => {
  it.each([
    '850709-2388',
    '850709–2388',
    '850709\u20112388',
    '850709−2388',
    '850709 - 2388',
    '850709--2388',
    '850709+2388',
    '850709 2388',
    '850709\u00a02388',
    '850709\n2388',
    '850709-\r\n2388',
    '850709.2388',
    '850709/2388',
    '19850709-2388',
    '198507092388',
    '19 850709-2388',
    '1985-07-09-2388',
    '1985-07-09 2388',
    '1985 07 09 2388',
    '85 07 09 2388',
    '85-07-092388',
    '８５０７０９－２３８８',
    '850709\u200b-\u200b2388',
    '850769-2385',
    'pnr 8507092388',
    'Personnummer: 8507092388',
    'född 8507092388',
    '20050315-TF01',
    '050315TF12',
    'Barnet(850709-2388).',
    '12 st, 850709-2388',
  ])('is certain of "%s"', (text) => {
    expect(identityNumberIn(text)).toBe('certain');
  });

  it.each([
    '8507092388',
    '2401151200',
    '850709-2389',
    '850709-T123',
    '2005-03-15 9808',
    '2024-03-15 1430 kronor',
    'dnr 240315-1430',
  ])('is uncertain of "%s"', (text) => {
    expect(identityNumberIn(text)).toBe('uncertain');
  });

  it.each([
    ['an organisation number', '802456-1238'],
    ['an organisation number with its prefix', '16802456-1238'],
    ['a mobile number', '0708123456'],
    ['a mobile number in groups', '070-812 34 56'],
    ['an amount', '1 250 000 kronor'],
    ['a registry number', 'KS 2024/0315-1430'],
    ['a registry number of a day', 'dnr 240315-0012'],
    ['a bankgiro', 'bankgiro 5050-1055'],
    ['a plusgiro', '48 12 10-1'],
    ['an IBAN', 'SE45 5000 0000 0583 9825 7466'],
    ['two days', '2022-01-01 2023-12-31'],
    ['two days with a dash', '2022-01-01–2023-12-31'],
    ['two days without separators', '20220101-20221231'],
    ['a day and a serial number', '20240315-0012'],
    ['a day that there is not', '850230-2389'],
    ['a thirteenth digit', '8507092388123'],
    ['a number of goods', '7350053850019'],
    ['a time', '2024-03-15T14:30'],
  ])('finds none in %s', (_, text) => {
    expect(identityNumberIn(text)).toBeNull();
  });

  it('is certain of ten bare digits under a heading that says what they are', () => {
    expect(identityNumberIn('8507092388', 'Personnummer')).toBe('certain');
    expect(identityNumberIn('8507092388', 'Antal')).toBe('uncertain');
  });

  it('takes no longer for a long text of digits and dashes', () => {
    for (const piece of ['850709-', '85 07 09 ', '1985-', '0', ' -', '850709TF'])
      expect(identityNumberIn(piece.repeat(20_000))).toBeNull();
  });
});

describe('withoutCertainNumbers', () => {
  it('takes out each certain one and leaves the rest as it was typed', () => {
    expect(withoutCertainNumbers('A 850709–2388, b\u00a0(050315-9808)\noch 8507092388.')).toBe(
      'A [personnummer borttaget], b\u00a0([personnummer borttaget])\noch 8507092388.',
    );
  });

  it('answers a text without any as it is, with the characters that nobody sees', () => {
    const text = 'Tfn 08\u200b-508 00 000';
    expect(withoutCertainNumbers(text)).toBe(text);
  });

  it('answers its own answer', () => {
    const once = withoutCertainNumbers('850709-2388 050315-9808');
    expect(withoutCertainNumbers(once)).toBe(once);
  });
});

describe('withoutIdentityNumbers', () => {
  it('takes out those that only may be one too', () => {
    expect(withoutIdentityNumbers('850709-2389 och 8507092388')).toBe('… och …');
  });
});

describe('hasRightCheckDigit', () => {
  it('weighs the digits by modulus 10', () => {
    expect(['8507092388', '8024561238', '8507092389'].map(hasRightCheckDigit)).toEqual([true, true, false]);
  });
});
