import { standingOf, withKnownMatter, type Standing } from '../../../src/sidebar/matter/standing';
import { aCheckedWorkbook, aReport, mixedFindings } from '../../browser/checked-workbook';
import { aMatter, decidedEvent, finalisedEvent, unlockedEvent } from '../../builders/a-matter';

function standing(change: Parameters<typeof aCheckedWorkbook>[0]): Standing {
  const known = withKnownMatter(aCheckedWorkbook(change));
  if (known === null) throw new Error('The matter is not known.');
  return standingOf(known);
}

describe('standingOf', () => {
  it('names what stands in the way of a finalised version', () => {
    const kinds = (change: Parameters<typeof aCheckedWorkbook>[0]) =>
      standing(change).obstacles.map(({ kind }) => kind);
    expect(kinds({ report: aReport })).toEqual([]);
    expect(kinds({})).toEqual(['no-report']);
    expect(kinds({ record: 'damaged' })).toEqual(['unknown']);
    expect(kinds({ report: { ...aReport, draft: true }, findings: mixedFindings })).toEqual([
      'errors',
      'warnings',
      'draft',
    ]);
    expect(kinds({ report: { ...aReport, inBin: true, changed: true } })).toEqual(['in-bin']);
    expect(kinds({ report: { ...aReport, changed: true } })).toEqual(['outdated']);
    expect(kinds({ report: { ...aReport, changed: null } })).toEqual(['perhaps-outdated']);
  });

  it('knows the locked version, and that a report in another document is not it', () => {
    const matter = aMatter(finalisedEvent());
    const locked = standing({ report: aReport, matter });
    expect([locked.locked?.version, locked.isReport, locked.next]).toEqual([1, true, 2]);
    const other = { ...aReport, document: { ...aReport.document, id: 'doc-2' } };
    expect(standing({ report: other, matter }).isReport).toBe(false);
    const unlocked = standing({ report: aReport, matter: aMatter(finalisedEvent(), unlockedEvent()) });
    expect([unlocked.newest?.version, unlocked.locked, unlocked.isReport]).toEqual([1, null, false]);
  });

  it('is closed by a decision, and open again when the matter is sent back', () => {
    expect(standing({ matter: aMatter(finalisedEvent(), decidedEvent()) }).isClosed).toBe(true);
    const returned = standing({ matter: aMatter(finalisedEvent(), decidedEvent({ outcome: 'returned' })) });
    expect([returned.isClosed, returned.isReturned]).toEqual([false, true]);
  });
});
