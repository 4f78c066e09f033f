import { join } from 'node:path';
import { aWorkbook } from '../builders/a-workbook';
import { spreadsheetOf } from '../builders/on-the-host';
import { firstDifference } from './first-difference';
import { outcomeOf } from './outcome';

const dist = join(__dirname, '../../dist');

describe('outcomeOf', () => {
  it('is the same for the same workbook, part by part, and holds something in each part', () => {
    const [one, other] = [1, 2].map(() => outcomeOf(dist, spreadsheetOf(aWorkbook().sheets)));
    expect(one).toEqual(other);
    expect(Object.values(one ?? {}).filter((part) => part.length < 20)).toEqual([one?.findings]);
  });

  it('differs in findings, marks and calls when a cell is at fault', () => {
    const sound = outcomeOf(dist, spreadsheetOf(aWorkbook().sheets));
    const faulty = outcomeOf(dist, spreadsheetOf(aWorkbook().with('Budget', 'Post', 2, 'Blommor').sheets));
    expect(firstDifference(sound.findings, faulty.findings)).not.toBeNull();
    expect(firstDifference(sound.marks, faulty.marks)).toContain('Slutrapport:');
    expect(faulty.calls).not.toBe(sound.calls);
  });
});

describe('firstDifference', () => {
  it('is null for texts that are the same', () => {
    expect(firstDifference('a\nb', 'a\nb')).toBeNull();
  });

  it('gives the first line that differs in both texts', () => {
    expect(firstDifference('a\nb\nc', 'a\nd\nc')).toBe('  line 2\n  - b\n  + d');
    expect(firstDifference('a', 'a\nmore')).toBe('  line 2\n  - (no line)\n  + more');
  });
});
