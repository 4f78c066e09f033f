import { example as husby } from '../../examples/husby.workbook';
import { example as komplett } from '../../examples/komplett.workbook';
import { blockUnits } from '../../src/engine/docs/block-units';
import { rawSheets } from '../examples/cells';
import { randomOf } from '../random/random';
import { changedWorkbook } from './data-changes';
import { firstDifference, plainDocument } from './plain-document';
import { freshDocument, reportOf, updateOnce } from './update-once';

const [seed, count] = [Number(process.env['UPDATES_SEED'] ?? 1), Number(process.env['UPDATES_COUNT'] ?? 2)];

describe.each([
  ['husby', rawSheets(husby)],
  ['komplett', rawSheets(komplett)],
])('an update of %s that nobody has edited', (_, sheets) => {
  it('writes nothing when the workbook says what it said', () => {
    const report = reportOf(sheets);
    const { requests, plan } = updateOnce(freshDocument(report), blockUnits(report), report);
    expect([requests, plan.conflicts, plan.notes]).toEqual([[], [], []]);
  });

  it.each(Array.from({ length: count }, (__, at) => seed + at))(
    'makes the document what a new one would be (seed %i)',
    (number) => {
      const random = randomOf(number);
      let before = sheets;
      let report = reportOf(before, random.below(2));
      let document = freshDocument(report);
      for (let round = 0; round < 3; round += 1) {
        const after = changedWorkbook(before, random, 1 + random.below(6));
        const next = reportOf(after, random.below(2));
        const updated = updateOnce(document, blockUnits(report), next);
        expect(updated.plan.conflicts).toEqual([]);
        const [made, fresh] = [updated.document, freshDocument(next)].map(plainDocument);
        expect(firstDifference(made, fresh)).toBeNull();
        [before, report, document] = [after, next, updated.document];
      }
    },
  );
});
