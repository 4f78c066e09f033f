import path from 'node:path';
import { measure, median } from '../../../commands/bench/measure';

describe('measure', () => {
  it('gives the CPU time of a scenario in a process of its own', async () => {
    const dist = path.join(__dirname, '../../../dist');
    await expect(measure(dist, 'a question how far a report has come', 1)).resolves.toBeGreaterThan(1);
  });
});

describe('median', () => {
  it('is the middle number, whatever their order', () => {
    expect(median([30, 10, 20])).toBe(20);
  });

  it('is the mean of the two in the middle', () => {
    expect(median([4, 100, 1, 2])).toBe(3);
  });

  it('does not exist for no numbers', () => {
    expect(() => median([])).toThrow('no numbers have no middle');
  });
});
