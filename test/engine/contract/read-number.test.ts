import { readNumber, readNumberWord } from '../../../src/engine/contract/read-number';

describe('readNumber', () => {
  it.each([
    ['150000', 150000],
    ['150 000', 150000],
    ['1\u00a0250\u202f000', 1250000],
    ['1\u2009250', 1250],
    ['150000,50', 150000.5],
    ['1 250 000,5', 1250000.5],
    ['0,125', 0.125],
    ['12.5', 12.5],
    ['1.250.000', 1250000],
    ['1,250,000', 1250000],
    ['1.250.000,50', 1250000.5],
    ['150,000.50', 150000.5],
    ['1250,500', 1250.5],
    ['−5 000', -5000],
    ['- 5', -5],
    ['–5', -5],
    ['+5', 5],
    ['-0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toEqual([value]);
  });

  it.each([
    ['212.800', [212800, 212.8]],
    ['212,800', [212800, 212.8]],
    ['-1.500', [-1500, -1.5]],
  ])('gives both meanings of %j', (text, values) => {
    expect(readNumber(text)).toEqual(values);
  });

  it.each([
    '',
    '-',
    'tolv',
    '15 00',
    '1 2',
    '1.25.000',
    '1,2,3',
    'ca 30',
    '10-12',
    '1e5',
    '0x10',
    '∞',
    '5 000 kr',
  ])('does not read %j', (text) => {
    expect(readNumber(text)).toEqual([]);
  });
});

describe('readNumberWord', () => {
  it.each([
    ['noll', [0]],
    ['en', [1]],
    ['ett', [1]],
    ['Tre', [3]],
    ['tolv', [12]],
    ['tretton', []],
    ['', []],
  ])('reads %j as %p', (text, values) => {
    expect(readNumberWord(text)).toEqual(values);
  });
});
