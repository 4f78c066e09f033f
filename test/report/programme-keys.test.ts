import { programmeKeys } from '../../src/report/programme-keys';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';

/** The keys of the two programmes; their activities are A1, A3, A5 and A2, A4, A6, their goals M1 and M2. */
function keysOf(builder: WorkbookBuilder): readonly string[] {
  return ['Öppen verkstad', 'Sommarkurs'].map(programmeKeys(builder.read().workbook));
}

const withoutActivities = aWorkbook().withRows('Aktiviteter', []);

describe('programmeKeys', () => {
  it('goes by the smallest Aktivitet-ID, in whatever order the rows stand', () => {
    const reordered = aWorkbook()
      .with('Aktiviteter', 'Aktivitet-ID', 2, 'A11')
      .with('Aktiviteter', 'Aktivitet-ID', 4, 'A10')
      .with('Aktiviteter', 'Aktivitet-ID', 6, 'A9');
    expect([keysOf(aWorkbook()), keysOf(reordered)]).toEqual([
      ['a1', 'a2'],
      ['a9', 'a2'],
    ]);
  });

  it('passes over an id that another programme has too, and a row without one', () => {
    const doubled = aWorkbook()
      .with('Aktiviteter', 'Aktivitet-ID', 2, 'A2')
      .with('Aktiviteter', 'Aktivitet-ID', 4, '');
    expect(keysOf(doubled)).toEqual(['a5', 'a4']);
  });

  it('goes by the smallest Mål-ID where there are no activities, and by the name where there is neither', () => {
    expect(keysOf(withoutActivities)).toEqual(['mal.m1', 'mal.m2']);
    expect(keysOf(withoutActivities.withRows('Mål', []))).toEqual(['namn.cea81aa2', 'namn.e46b0a95']);
  });

  it('has a key for what has no programme', () => {
    expect(programmeKeys(aWorkbook().read().workbook)(null)).toBe('utan-verksamhetsdel');
  });
});
