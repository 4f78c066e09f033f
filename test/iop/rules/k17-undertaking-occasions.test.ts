import { undertakingOccasionsRule } from '../../../src/iop/rules/k17-undertaking-occasions';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { factsOf, findingsOf, linesOf } from './findings-at';

const lines = (workbook: WorkbookBuilder) => linesOf(undertakingOccasionsRule, workbook);

/** The three years' open workshops, 40 planned each: eight held each year. */
const fifth = [2, 4, 6].reduce(
  (workbook, row) => workbook.with('Aktiviteter', 'Genomförda tillfällen', row, 8),
  aWorkbook(),
);
const undertaking = 'att hålla verkstaden öppen för alla barn';

describe('undertakingOccasionsRule', () => {
  it('finds nothing where the occasions were held', () => {
    expect(lines(aWorkbook())).toEqual([]);
  });

  it('points at an undertaking said to be fulfilled at a fifth of its occasions', () => {
    expect(findingsOf(undertakingOccasionsRule, fifth)).toEqual([
      {
        code: 'K17',
        severity: 'FEL',
        place: placeAt('Åtaganden!D4'),
        facts: { kind: 'few-occasions', undertaking, planned: 120, held: 24 },
      },
    ]);
  });

  it('warns when the comment gives a reason, and quotes it', () => {
    const comment = 'Lokalen renoverades i två år.';
    const explained = fifth.with('Åtaganden', 'Kommentar', 4, comment);
    expect(lines(explained)).toEqual(['K17 VARNING Åtaganden!D4 few-occasions-with-reason']);
    expect(factsOf(undertakingOccasionsRule, explained)).toMatchObject([{ comment }]);
    expect(lines(fifth.with('Åtaganden', 'Kommentar', 4, 'Se ovan'))).toEqual([
      'K17 FEL Åtaganden!D4 few-occasions',
    ]);
  });

  it('counts all activities where the undertaking speaks of them without a name', () => {
    const ofAll = fifth.with('Åtaganden', 'Åtagande', 4, 'att genomföra de aktiviteter som har avtalats');
    expect(factsOf(undertakingOccasionsRule, ofAll)).toMatchObject([{ planned: 150, held: 54 }]);
  });

  it('says nothing of other undertakings, of another status, nor of what is not over or not known', () => {
    expect(lines(fifth.with('Åtaganden', 'Åtagande', 4, 'att ge råd om verkstaden som är öppen'))).toEqual(
      [],
    );
    expect(lines(fifth.with('Åtaganden', 'Status', 4, 'Delvis uppfyllt'))).toEqual([]);
    expect(lines(fifth.with('Aktiviteter', 'Genomförda tillfällen', 2, ''))).toEqual([]);
    const ongoing = [2, 4, 6].reduce(
      (workbook, row) => workbook.with('Aktiviteter', 'Status', row, 'Pågår'),
      fifth,
    );
    expect(lines(ongoing)).toEqual([]);
  });
});
