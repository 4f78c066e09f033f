import { validatedDays } from '../../../commands/conformance/validated-days';

const cases = ['docs/batches/answer', 'sheets/sort/ascending'].map((name) => ({
  name,
  file: `${name}.json`,
}));

describe('validatedDays', () => {
  it('reads the day of each case that agreed, wherever its line begins', () => {
    const log = [
      '10:41:02 Info agreed docs/batches/answer 2026-12-01',
      'differs sheets/sort/ascending',
      '10:50:00 Info agreed docs/batches/answer 2026-12-02',
      'agreed docs/no-such/case 2026-12-01',
    ].join('\n');
    expect(validatedDays(log, cases)).toEqual({
      agreed: [{ file: 'docs/batches/answer.json', day: '2026-12-02' }],
      unknown: ['docs/no-such/case'],
    });
  });
});
