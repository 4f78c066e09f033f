/** A slice of `npm run updates`. */
import { example as husby } from '../../examples/husby.workbook';
import { rawSheets } from '../examples/cells';
import { runBundleSequence } from './bundle-sequence';
import { runSequence } from './run-sequence';

describe('a report that is edited by hand, and updated', () => {
  it.each([1, 2])(
    'loses nothing that a person typed, changes nothing without a reason and can be taken back (seed %i)',
    (seed) => {
      const { lost, unknown, restless, updates, notBack, standing, found } = runSequence(
        seed,
        rawSheets(husby),
      );
      expect({ lost, unknown, restless, updates, notBack }).toEqual({
        lost: [],
        unknown: [],
        restless: 0,
        updates: 2,
        notBack: [],
      });
      expect(found / standing).toBeGreaterThan(0.9);
    },
  );

  it('does so in the built add-on', () => {
    const { lost, restless, undone, notBack } = runBundleSequence(1, rawSheets(husby));
    expect({ lost, restless, notBack }).toEqual({ lost: [], restless: 0, notBack: [] });
    expect(undone).toBeGreaterThan(0);
  });
});
