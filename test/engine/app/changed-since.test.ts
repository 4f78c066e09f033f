import { changedSince } from '../../../src/engine/app/changed-since';
import { fingerprint } from '../../../src/engine/values/fingerprint';
import { blockTexts } from '../../../src/engine/docs/block-texts';
import { composeReport } from '../../../src/iop/compose-report';
import { aWorkbook } from '../../builders/a-workbook';
import { aVersion } from '../../builders/a-version';

const inputs = aVersion().inputs ?? new Map<string, string>();
const unused = () => {
  throw new Error('no report is composed to compare inputs');
};

describe('changedSince', () => {
  it('is about what the workbook says, not how the add-on words it', () => {
    expect(changedSince(aVersion(), { draft: false, inputs, report: unused })).toBe(false);
    const other = new Map([...inputs, ['goals|M1|outcome', '13']] as const);
    expect(changedSince(aVersion(), { draft: false, inputs: other, report: unused })).toBe(true);
  });

  it('is true of a draft that could be a report now', () => {
    expect(changedSince(aVersion({ draft: true }), { draft: false, inputs, report: unused })).toBe(true);
  });

  it('is not known of a version whose inputs are no longer kept', () => {
    expect(changedSince(aVersion({ inputs: null }), { draft: false, inputs, report: unused })).toBeNull();
  });

  describe('of a version whose inputs were never kept', () => {
    const reportOf = (book = aWorkbook()) => composeReport(book.read().workbook, { errors: 0 });
    const texts = blockTexts(reportOf());
    const composed = fingerprint(JSON.stringify([reportOf().letterhead, texts]));
    const blocks = Object.entries(texts).map(([key, text]) => ({
      key,
      units: text.split('\n').map((line, index) => ({ key: String(index), text: line })),
    }));
    const version = aVersion({ inputs: null, blocks, composed });
    const now = (book = aWorkbook()) => ({ draft: false, inputs, report: () => reportOf(book) });

    it('knows that nothing has changed when the report would be written alike, and no more than that', () => {
      expect(changedSince(version, now())).toBe(false);
      expect(changedSince(version, now(aWorkbook().with('Mål', 'Utfall', 2, 121)))).toBeNull();
      const phone = aWorkbook().withKey('Ärende', 'Handläggare, telefon', '08-508 00 001');
      expect(changedSince(version, now(phone))).toBeNull();
    });

    it('does not take other keys for other blocks', () => {
      const report = reportOf();
      const renamed = {
        ...report,
        blocks: report.blocks.map((block) => ({ ...block, key: `ny-${block.key}` })),
      };
      expect(changedSince(version, { draft: false, inputs, report: () => renamed })).toBe(false);
    });

    it('knows only that it is the same when blocks were not kept either', () => {
      const bare = { ...version, blocks: null };
      expect(changedSince(bare, now())).toBe(false);
      expect(changedSince(bare, now(aWorkbook().with('Mål', 'Utfall', 2, 121)))).toBeNull();
    });
  });
});
