/**
 * The made-up partnership's activities: Lyktverkstan counts visits, Fabelkören counts the singers of each term. One
 * activity was late, one was cancelled, and one group is so small that the report withholds it.
 */
import { date, type ExampleRow, type ExampleTable } from './example';
import { choir, workshop } from './komplett-facts';

export const activities: ExampleTable = {
  name: 'Aktiviteter',
  rows: [
    open('A1', 1, 'Lyktverkstan hösten 2022', ['2022-09-05', '2022-12-15'], 28, [210, 192, 6], [290, 118]),
    sung('A2', 1, 'Fabelkören hösten 2022', ['2022-09-07', '2022-12-14'], 15, [27, 14, 3], [8, 6, 13, 17]),
    open('A3', 1, 'Lyktverkstan våren 2023', ['2023-01-16', '2023-06-08'], 40, [301, 276, 8], [410, 175]),
    sung('A4', 1, 'Fabelkören våren 2023', ['2023-01-18', '2023-05-31'], 18, [30, 16, 0], [8, 7, 14, 17]),
    open('A5', 1, 'Sommarverkstaden 2023', ['2023-06-19', '2023-07-07'], 15, [96, 88, 5], [140, 49]),
    open('A6', 1, 'Lyktverkstan hösten 2023', ['2023-09-04', '2023-12-14'], 30, [236, 214, 7], [318, 139]),
    sung('A7', 1, 'Fabelkören hösten 2023', ['2023-09-06', '2023-12-13'], 15, [31, 17, 0], [9, 7, 14, 18]),
    {
      ...open(
        'A8',
        2,
        'Lyktverkstan våren 2024',
        ['2024-01-15', '2024-06-05'],
        40,
        [298, 281, 9],
        [402, 186],
      ),
      'Genomförda tillfällen': 39,
    },
    sung('A9', 2, 'Fabelkören våren 2024', ['2024-01-17', '2024-05-29'], 18, [33, 18, 0], [8, 8, 16, 19]),
    {
      ...open('A10', 2, 'Sommarverkstaden 2024', ['2024-06-17', '2024-07-05'], 15, [90, 85, 5], [131, 49]),
      'Faktisk start': date('2024-07-15'),
      'Faktiskt slut': date('2024-08-02'),
      Status: 'Försenad',
      'Avvikelse, förklaring': 'Eftersom ventilationen i lokalen byggdes om i juni och juli.',
    },
    open('A11', 2, 'Lyktverkstan hösten 2024', ['2024-09-02', '2024-12-12'], 30, [241, 223, 6], [322, 148]),
    sung('A12', 2, 'Fabelkören hösten 2024', ['2024-09-04', '2024-12-11'], 15, [34, 17, 0], [8, 8, 15, 20]),
    open('A13', 3, 'Lyktverkstan våren 2025', ['2025-01-13', '2025-06-05'], 40, [312, 290, 8], [421, 189]),
    sung('A14', 3, 'Fabelkören våren 2025', ['2025-01-15', '2025-05-28'], 18, [36, 19, 0], [9, 8, 17, 21]),
    {
      'Aktivitet-ID': 'A15',
      'ÖK-nr': 3,
      Verksamhetsdel: workshop,
      Aktivitet: 'Sommarverkstaden 2025',
      'Planerad start': date('2025-06-16'),
      'Planerat slut': date('2025-07-04'),
      Status: 'Inställd',
      'Planerade tillfällen': 15,
      'Genomförda tillfällen': 0,
      Räknesätt: 'Besök',
      'Avvikelse, förklaring': 'Eftersom föreningen inte kunde rekrytera ledare till sommaren.',
    },
    open('A16', 3, 'Lyktverkstan hösten 2025', ['2025-09-01', '2025-12-11'], 30, [240, 229, 7], [325, 151]),
    sung('A17', 3, 'Fabelkören hösten 2025', ['2025-09-03', '2025-12-10'], 15, [35, 20, 0], [9, 7, 17, 22]),
  ],
};

type Days = readonly [start: string, end: string];
type Genders = readonly [girls: number, boys: number, other: number];

function open(
  id: string,
  agreement: number,
  activity: string,
  days: Days,
  occasions: number,
  genders: Genders,
  [children, teenagers]: readonly [from7to12: number, from13to15: number],
): ExampleRow {
  return {
    ...held(id, agreement, workshop, activity, days, occasions),
    ...byGender(genders),
    '7–12 år': children,
    '13–15 år': teenagers,
    Räknesätt: 'Besök',
  };
}

function sung(
  id: string,
  agreement: number,
  activity: string,
  days: Days,
  occasions: number,
  genders: Genders,
  ages: readonly [from16to19: number, from20to25: number, from26to64: number, from65: number],
): ExampleRow {
  return {
    ...held(id, agreement, choir, activity, days, occasions),
    ...byGender(genders),
    '16–19 år': ages[0],
    '20–25 år': ages[1],
    '26–64 år': ages[2],
    '65 år och äldre': ages[3],
    Räknesätt: 'Unika deltagare',
  };
}

function held(
  id: string,
  agreement: number,
  programme: string,
  activity: string,
  [start, end]: Days,
  occasions: number,
): ExampleRow {
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

function byGender([girls, boys, other]: Genders): ExampleRow {
  return { 'Flickor/kvinnor': girls, 'Pojkar/män': boys, 'Annat/uppgift saknas': other };
}
