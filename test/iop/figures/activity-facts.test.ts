import {
  activityYear,
  delayDays,
  deviatesFromPlan,
  followsPlan,
  hasFewOccasions,
  hasTakenPlace,
  heldOccasions,
  isLate,
  isOverdue,
  participants,
  participantsByAge,
  participantsByGender,
  sumOfKnown,
} from '../../../src/iop/figures/activity-facts';
import { thresholdsOf } from '../../../src/iop/figures/thresholds';
import type { RawCell } from '../../../src/engine/contract/cell';
import { parseIsoDate } from '../../../src/engine/values/civil-date';
import type { Activity } from '../../../src/iop/workbook';
import { aWorkbook } from '../../builders/a-workbook';

/** The first activity: 2022, 40 occasions planned and held, 410 girls and 390 boys, with the cells given. */
function activity(cells: Readonly<Record<string, RawCell>> = {}): Activity {
  const builder = Object.entries(cells).reduce(
    (changed, [column, value]) => changed.with('Aktiviteter', column, 2, value),
    aWorkbook(),
  );
  const [first] = builder.read().workbook.activities.rows;
  if (first === undefined) throw new Error('there is no activity');
  return first;
}

const { workbook } = aWorkbook().read();
const thresholds = thresholdsOf(workbook.settings);

describe('activityYear', () => {
  it('is the year of the planned start', () => {
    const cells = { 'Planerad start': { date: '2022-12-30' }, 'Faktisk start': { date: '2023-01-02' } };
    expect(activityYear(activity(cells))).toBe(2022);
  });

  it('is the year of the actual start when the plan is missing', () => {
    expect(activityYear(activity({ 'Planerad start': '', 'Faktisk start': { date: '2023-01-02' } }))).toBe(
      2023,
    );
  });

  it('is null without a start', () => {
    expect(activityYear(activity({ 'Planerad start': '', 'Faktisk start': '' }))).toBeNull();
  });
});

describe('delayDays', () => {
  it('counts the days after the planned end, over a leap day', () => {
    const cells = { 'Planerat slut': { date: '2024-02-28' }, 'Faktiskt slut': { date: '2024-03-01' } };
    expect(delayDays(activity(cells))).toBe(2);
  });

  it('is zero when it ended early', () => {
    expect(delayDays(activity({ 'Faktiskt slut': { date: '2022-12-01' } }))).toBe(0);
  });

  it('is null when the end is missing', () => {
    expect(delayDays(activity({ 'Faktiskt slut': '' }))).toBeNull();
  });
});

describe('hasTakenPlace', () => {
  it.each([
    ['Genomförd', true],
    ['Genomförd med avvikelse', true],
    ['Pågår', true],
    ['', true],
    ['Planerad', false],
    ['Inställd', false],
  ])('status "%s": %s', (status, held) => {
    expect(hasTakenPlace(activity({ Status: status }))).toBe(held);
  });

  it('a delayed or a moved activity has when it has started', () => {
    expect([
      hasTakenPlace(activity({ Status: 'Försenad' })),
      hasTakenPlace(activity({ Status: 'Försenad', 'Faktisk start': '' })),
      hasTakenPlace(activity({ Status: 'Flyttad' })),
      hasTakenPlace(activity({ Status: 'Flyttad', 'Faktisk start': '' })),
    ]).toEqual([true, false, true, false]);
  });
});

describe('heldOccasions', () => {
  it('is zero for a cancelled activity and not known for another when empty', () => {
    expect([
      heldOccasions(activity({ Status: 'Inställd', 'Genomförda tillfällen': '' })),
      heldOccasions(activity({ 'Genomförda tillfällen': '' })),
    ]).toEqual([0, null]);
  });
});

describe('hasFewOccasions', () => {
  it('is false at 80 percent and true below', () => {
    expect([
      hasFewOccasions(activity({ 'Genomförda tillfällen': 32 }), thresholds),
      hasFewOccasions(activity({ 'Genomförda tillfällen': 31 }), thresholds),
    ]).toEqual([false, true]);
  });

  it('is false while the activity is under way', () => {
    expect(hasFewOccasions(activity({ Status: 'Pågår', 'Genomförda tillfällen': 3 }), thresholds)).toBe(
      false,
    );
  });
});

describe('isLate', () => {
  it('is false 14 days after the plan and true on the fifteenth', () => {
    expect([
      isLate(activity({ 'Faktiskt slut': { date: '2022-12-24' } }), thresholds),
      isLate(activity({ 'Faktiskt slut': { date: '2022-12-25' } }), thresholds),
    ]).toEqual([false, true]);
  });

  it('is true when the officer says so', () => {
    expect(isLate(activity({ Status: 'Försenad' }), thresholds)).toBe(true);
  });
});

describe('deviatesFromPlan', () => {
  it.each(['Inställd', 'Genomförd med avvikelse', 'Försenad', 'Flyttad'])('is true for %s', (status) => {
    expect(deviatesFromPlan(activity({ Status: status }), thresholds)).toBe(true);
  });

  it('is false for one held as planned', () => {
    expect(deviatesFromPlan(activity(), thresholds)).toBe(false);
  });
});

describe('isOverdue', () => {
  it('is true when planned to end before the cut-off day and still under way', () => {
    const cutOff = parseIsoDate('2022-12-11');
    expect([
      isOverdue(activity({ Status: 'Pågår' }), cutOff, workbook),
      isOverdue(activity({ Status: 'Pågår' }), parseIsoDate('2022-12-10'), workbook),
      isOverdue(activity(), cutOff, workbook),
    ]).toEqual([true, false, false]);
  });
});

describe('followsPlan', () => {
  it('is true when every figure shows it', () => {
    expect(followsPlan(activity())).toBe(true);
  });

  it.each(['Faktiskt slut', 'Planerat slut', 'Genomförda tillfällen', 'Planerade tillfällen', 'Status'])(
    'is false without %s',
    (column) => {
      expect(followsPlan(activity({ [column]: '' }))).toBe(false);
    },
  );

  it('is false a day late, or one occasion short', () => {
    expect([
      followsPlan(activity({ 'Faktiskt slut': { date: '2022-12-11' } })),
      followsPlan(activity({ 'Genomförda tillfällen': 39 })),
    ]).toEqual([false, false]);
  });
});

describe('participants', () => {
  it('is the sum by gender', () => {
    expect([participantsByGender(activity()), participants(activity())]).toEqual([[410, 390, 0], 800]);
  });

  it.each([
    ['the total, when all genders are empty', { 'Deltagare totalt': 57 }, 57],
    ['those without gender, whatever the total', { 'Annat/uppgift saknas': 40, 'Deltagare totalt': 57 }, 40],
    ['not known when a formula adds up empty cells', { 'Deltagare totalt': 0 }, null],
    ['not known when a formula has failed', { 'Deltagare totalt': '#REF!' }, null],
    [
      'not known when girls are counted and boys are not',
      { 'Flickor/kvinnor': 12, 'Deltagare totalt': 57 },
      null,
    ],
  ])('is %s', (_, cells, expected) => {
    const empty = { 'Flickor/kvinnor': '', 'Pojkar/män': '', 'Annat/uppgift saknas': '' };
    expect(participants(activity({ ...empty, ...cells }))).toBe(expected);
  });

  it('is not known when a gender is empty', () => {
    expect(participants(activity({ 'Annat/uppgift saknas': '' }))).toBeNull();
  });
});

describe('participantsByAge', () => {
  it('knows that empty groups are zero when the filled ones are all participants', () => {
    expect(participantsByAge(activity())).toEqual([0, 600, 200, 0, 0, 0, 0, 0]);
  });

  it('does not know the empty groups when the filled ones are fewer', () => {
    expect(participantsByAge(activity({ '13–15 år': 190 }))).toEqual([
      null,
      600,
      190,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('sumOfKnown', () => {
  it('is null as soon as one count is not known', () => {
    expect([sumOfKnown([1, 2]), sumOfKnown([1, null]), sumOfKnown([])]).toEqual([3, null, 0]);
  });
});
