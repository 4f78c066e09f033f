/**
 * The example's activities: the published report names the two programmes and has no counts, so every row is
 * made up. Art Camp counts children once a holiday, Konstakuten counts visits. No group is smaller than five.
 */
import { date, exampleRow, type ExampleRow, type ExampleTable } from './example';

export const activities: ExampleTable = {
  name: 'Aktiviteter',
  rows: [
    camp('A1', 1, 'Art Camp sommarlovet 2019', ['2019-06-17', '2019-08-09'], 20, [33, 27], [42, 18]),
    camp('A2', 1, 'Art Camp höstlovet 2019', ['2019-10-28', '2019-11-01'], 5, [18, 14], [22, 10]),
    camp('A3', 1, 'Art Camp sportlovet 2020', ['2020-02-24', '2020-02-28'], 5, [16, 15], [21, 10]),
    outreach('A4', 1, 'Konstakuten 2019', ['2019-09-04', '2019-12-11'], 20, [95, 85], [80, 60, 40]),
    camp('A5', 2, 'Art Camp sommarlovet 2022', ['2022-06-20', '2022-08-12'], 20, [40, 34], [50, 24]),
    camp('A6', 2, 'Art Camp höstlovet 2022', ['2022-10-31', '2022-11-04'], 5, [20, 17], [26, 11]),
    outreach('A7', 2, 'Konstakuten 2022', ['2022-02-01', '2022-11-30'], 30, [148, 132], [120, 95, 65]),
    camp('A8', 3, 'Art Camp sommarlovet 2023', ['2023-06-19', '2023-08-11'], 20, [46, 39], [57, 28]),
    camp('A9', 3, 'Art Camp höstlovet 2023', ['2023-10-30', '2023-11-03'], 5, [22, 19], [28, 13]),
    outreach('A10', 3, 'Konstakuten 2023', ['2023-02-01', '2023-11-30'], 32, [162, 148], [135, 105, 70]),
    camp('A11', 4, 'Art Camp sommarlovet 2024', ['2024-06-17', '2024-08-09'], 20, [52, 44], [64, 32]),
    exampleRow({
      'Aktivitet-ID': 'A12',
      'ÖK-nr': 4,
      Verksamhetsdel: 'Konstakuten',
      Aktivitet: 'Konstakuten 2024',
      'Planerad start': date('2024-02-01'),
      'Planerat slut': date('2024-11-29'),
      'Faktisk start': date('2024-02-01'),
      Status: 'Pågår',
      'Planerade tillfällen': 32,
      'Genomförda tillfällen': 26,
      ...visitors([131, 119], [108, 84, 58]),
    }),
    exampleRow({
      'Aktivitet-ID': 'A13',
      'ÖK-nr': 4,
      Verksamhetsdel: 'Art Camp',
      Aktivitet: 'Art Camp höstlovet 2024',
      'Planerad start': date('2024-10-28'),
      'Planerat slut': date('2024-11-01'),
      Status: 'Planerad',
      'Planerade tillfällen': 5,
      Räknesätt: 'Unika deltagare',
    }),
  ],
};

type Days = readonly [start: string, end: string];
type Genders = readonly [girls: number, boys: number];

function camp(
  id: string,
  agreement: number,
  activity: string,
  days: Days,
  occasions: number,
  genders: Genders,
  [children, teenagers]: readonly [from7to12: number, from13to15: number],
): ExampleRow {
  return exampleRow({
    ...held(id, agreement, 'Art Camp', activity, days, occasions),
    ...byGender(genders),
    '7–12 år': children,
    '13–15 år': teenagers,
    Räknesätt: 'Unika deltagare',
  });
}

function outreach(
  id: string,
  agreement: number,
  activity: string,
  days: Days,
  occasions: number,
  genders: Genders,
  ages: readonly [from7to12: number, from13to15: number, from16to19: number],
): ExampleRow {
  return exampleRow({
    ...held(id, agreement, 'Konstakuten', activity, days, occasions),
    ...visitors(genders, ages),
  });
}

function held(
  id: string,
  agreement: number,
  programme: string,
  activity: string,
  [start, end]: Days,
  occasions: number,
) {
  return {
    'Aktivitet-ID': id,
    'ÖK-nr': agreement,
    Verksamhetsdel: programme,
    Aktivitet: activity,
    'Planerad start': date(start),
    'Planerat slut': date(end),
    'Faktisk start': date(start),
    'Faktiskt slut': date(end),
    Status: 'Genomförd',
    'Planerade tillfällen': occasions,
    'Genomförda tillfällen': occasions,
  };
}

function byGender([girls, boys]: Genders) {
  return { 'Flickor/kvinnor': girls, 'Pojkar/män': boys, 'Annat/uppgift saknas': 0 };
}

function visitors(genders: Genders, ages: readonly [number, number, number]) {
  return {
    ...byGender(genders),
    '7–12 år': ages[0],
    '13–15 år': ages[1],
    '16–19 år': ages[2],
    Räknesätt: 'Besök',
  };
}
