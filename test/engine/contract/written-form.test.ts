import { isWritten, readWrittenForm } from '../../../src/engine/contract/written-form';

const matches = (source: string, text: string): boolean | null => {
  const form = readWrittenForm(source);
  return form === null ? null : isWritten(text, form);
};

describe('readWrittenForm', () => {
  it.each([
    ['ÅÅÅÅ', ['2024', '1999'], ['24', '3024', '202', '20245', '']],
    ['0', ['0', '7'], ['', '12', 'a']],
    ['0+', ['7', '123456789'], ['', '12a', '1 2']],
    ['A', ['K', 'Ö'], ['k', 'KS', '1', '']],
    ['AA+', ['KS', 'ÄÖÅX'], ['K', 'Ks']],
    [
      '"FRI-"ÅÅÅÅ-0+',
      ['FRI-2024-1', 'FRI-2019-12345'],
      ['FRI-24-1', 'FRA-2024-1', 'xFRI-2024-1', 'FRI-2024-'],
    ],
    ['”A0+”/00', ['A0+/15'], ['B7/15', 'A0+/1']],
    ['ÅÅÅÅ/0+-KS', ['2024/5-KS'], ['2024/5-KN']],
    ['0+000', ['1234', '99999'], ['123']],
    ['.', ['.'], ['x']],
    ['👍0', ['👍1'], ['👎1']],
  ])('reads %s', (source, written, others) => {
    expect(written.filter((text) => matches(source, text) !== true)).toEqual([]);
    expect(others.filter((text) => matches(source, text) !== false)).toEqual([]);
  });

  it.each([
    [
      String.raw`^\d{4}/\d{1,6}-[A-Z]+$`,
      ['2024/1-KS', '2024/123456-K'],
      ['2024/1234567-KS', '2024/1-ks', 'x2024/1-KS'],
    ],
    [String.raw`^[A-ZÅÄÖ]{2,5} \d{4}/\d{1,5}$`, ['ÄR 2024/1'], ['A 2024/1', 'ABCDEF 2024/1']],
    [String.raw`\d{4}-\d+`, ['2024-1', 'KS 2024-12 b'], ['2024', '24-1']],
    [String.raw`^KS[ -]?\d{2,}\.$`, ['KS-12.', 'KS 123.', 'KS12.'], ['KS1.', 'KS_12.', 'KS12x']],
    [String.raw`^[\d-]*x$`, ['x', '1-2x'], ['a']],
  ])('reads the expression %s of an earlier version', (source, written, others) => {
    expect(written.filter((text) => matches(source, text) !== true)).toEqual([]);
    expect(others.filter((text) => matches(source, text) !== false)).toEqual([]);
  });

  it.each(['', '"KS', '(', '(a+)+', 'a|b', '[^a]', '^^a', 'a**', String.raw`\b\d`, '[z-a]', '0'.repeat(101)])(
    'does not read %j',
    (source) => {
      expect(readWrittenForm(source)).toBeNull();
    },
  );
});

describe('isWritten', () => {
  it.each(['0+0+0+0+0+0+0+0+0+0+0+0+A', String.raw`^.*.*.*.*.*.*.*.*.*.*x$`])(
    'takes no longer than the lengths of text and form together: %s',
    (source) => {
      const { user, system } = process.cpuUsage();
      expect(matches(source, '1'.repeat(50_000))).toBe(false);
      const after = process.cpuUsage({ user, system });
      expect((after.user + after.system) / 1000).toBeLessThan(2000);
    },
  );
});
