/**
 * The example's figures: the published report states no amount, no goal and no number of participants, so
 * every value here is made up. They agree with each other: grant = budgeted = paid for each agreement, financing =
 * cost for each year, girls and boys = ages. No row deviates by more than the limits in Inställningar.
 */
import { association, committee } from './husby-facts';
import { date, exampleRow, type ExampleRow, type ExampleTable } from './example';

/** The agreed grant in kronor, by ÖK-nr. */
export const grants = { 1: 300_000, 2: 280_000, 3: 300_000, 4: 320_000 } as const;

const hourValue = 200;

interface BudgetYear {
  readonly agreement: number;
  readonly year: number;
  readonly grant: number;
  /** Kronor as [budgeted, outcome]; for the year that is not over [budgeted, forecast]. */
  readonly staff: readonly [number, number];
  readonly material: readonly [number, number];
  readonly premises: readonly [number, number];
  /** Volunteer hours as [budgeted, outcome]. */
  readonly hours: readonly [number, number];
}

const budgetYears: readonly BudgetYear[] = [
  {
    agreement: 1,
    year: 2019,
    grant: 150_000,
    staff: [95_000, 96_400],
    material: [35_000, 33_600],
    premises: [20_000, 20_000],
    hours: [200, 195],
  },
  {
    agreement: 1,
    year: 2020,
    grant: 150_000,
    staff: [98_000, 97_200],
    material: [32_000, 32_800],
    premises: [20_000, 20_000],
    hours: [200, 200],
  },
  {
    agreement: 2,
    year: 2022,
    grant: 280_000,
    staff: [185_000, 187_500],
    material: [60_000, 57_500],
    premises: [35_000, 35_000],
    hours: [300, 295],
  },
  {
    agreement: 3,
    year: 2023,
    grant: 300_000,
    staff: [200_000, 198_700],
    material: [62_000, 63_300],
    premises: [38_000, 38_000],
    hours: [320, 315],
  },
  {
    agreement: 4,
    year: 2024,
    grant: 320_000,
    staff: [215_000, 215_000],
    material: [65_000, 65_000],
    premises: [40_000, 40_000],
    hours: [340, 340],
  },
];

export const budget: ExampleTable = { name: 'Budget', rows: budgetYears.flatMap(budgetRows) };

export const payments: ExampleTable = {
  name: 'Utbetalningar',
  rows: [
    payment(1, '2019-06-17', 150_000),
    payment(1, '2020-02-14', 150_000),
    payment(2, '2022-02-15', 140_000),
    payment(2, '2022-08-15', 140_000),
    payment(3, '2023-02-15', 150_000),
    payment(3, '2023-08-15', 150_000),
    payment(4, '2024-02-15', 160_000),
    payment(4, '2024-08-15', 160_000),
  ],
};

/** The goals' wording and targets; the outcomes are those of the tab Aktiviteter. */
export const goals: ExampleTable = {
  name: 'Mål',
  rows: [
    exampleRow({
      'Mål-ID': 'M1',
      'ÖK-nr': '1; 2; 3; 4',
      'Mål enligt överenskommelsen':
        'Barn och unga i närområdet ska få en meningsfull, kreativ och varierande fritid',
      Riktning: 'Kvalitativt',
      Underlag: 'Återrapporterna (bilaga 2, 3 och 4) och delårsrapporten för 2024 (bilaga 5)',
      'Uppgift till och med': date('2024-09-30'),
      Bedömning: 'Uppfyllt',
      Kommentar:
        'eftersom verksamheten har varit kostnadsfri och har hållits både under loven och på flera platser i närområdet',
    }),
    measuredGoal('M2', 'Art Camp', 'Art Camp ska samla många barn och unga under sommarloven', {
      Indikator: 'Antalet deltagare under sommarloven',
      Målvärde: 250,
      Enhet: 'deltagare',
      Utfall: 315,
      'Utfall per år': '2019: 60; 2022: 74; 2023: 85; 2024: 96',
    }),
    measuredGoal('M3', 'Art Camp', 'Flickor och pojkar ska delta i Art Camp på lika villkor', {
      Indikator: 'Andelen flickor',
      Målvärde: 40,
      Enhet: 'procent',
      Utfall: 54,
      'Utfall per år': '2019: 55; 2020: 52; 2022: 54; 2023: 54; 2024: 54',
    }),
    measuredGoal('M4', 'Konstakuten', 'Konstakuten ska komma ut till barn och unga regelbundet', {
      Indikator: 'Antalet tillfällen',
      Målvärde: 100,
      Enhet: 'tillfällen',
      Utfall: 108,
      'Utfall per år': '2019: 20; 2022: 30; 2023: 32; 2024: 26',
    }),
    measuredGoal('M5', 'Konstakuten', 'Konstakuten ska nå barn och unga i närområdet', {
      Indikator: 'Antalet besök',
      Målvärde: 900,
      Enhet: 'besök',
      Utfall: 1020,
      'Utfall per år': '2019: 180; 2022: 280; 2023: 310; 2024: 250',
    }),
  ],
};

function budgetRows(year: BudgetYear): readonly ExampleRow[] {
  const { agreement, grant } = year;
  const key = { 'ÖK-nr': agreement, År: year.year };
  const running = year.year === 2024;
  const amounts = ([budgeted, result]: readonly [number, number]) => ({
    Budget: budgeted,
    [running ? 'Prognos' : 'Utfall']: result,
  });
  const cost = (post: string, sums: readonly [number, number]) =>
    exampleRow({ ...key, Typ: 'Kostnad', Post: post, Slag: 'Kontant', ...amounts(sums) });
  const volunteers = {
    Slag: 'I natura',
    ...amounts([year.hours[0] * hourValue, year.hours[1] * hourValue]),
    Timmar: year.hours[1],
    Timvärde: hourValue,
  };
  return [
    cost('Personal', year.staff),
    cost('Material och utrustning', year.material),
    cost('Lokaler', year.premises),
    exampleRow({ ...key, Typ: 'Kostnad', Post: 'Ideella timmar, värderade', ...volunteers }),
    exampleRow({
      ...key,
      Typ: 'Finansiering',
      Post: 'Kommunens bidrag',
      Part: committee,
      Slag: 'Kontant',
      ...amounts([grant, grant]),
    }),
    exampleRow({
      ...key,
      Typ: 'Finansiering',
      Post: 'Idéburen parts insats, ideella timmar',
      Part: association,
      ...volunteers,
    }),
  ];
}

function payment(agreement: number, day: string, kronor: number): ExampleRow {
  return exampleRow({ 'ÖK-nr': agreement, Datum: date(day), Belopp: kronor, Mottagare: association });
}

function measuredGoal(
  id: string,
  programme: string,
  goal: string,
  measure: Readonly<
    Record<'Indikator' | 'Enhet' | 'Utfall per år', string> & Record<'Målvärde' | 'Utfall', number>
  >,
): ExampleRow {
  return exampleRow({
    'Mål-ID': id,
    'ÖK-nr': '1; 2; 3; 4',
    Verksamhetsdel: programme,
    'Mål enligt överenskommelsen': goal,
    Riktning: 'Minst',
    ...measure,
    Underlag: 'Återrapporterna (bilaga 2, 3 och 4) och delårsrapporten för 2024 (bilaga 5)',
    'Uppgift till och med': date('2024-09-30'),
    Bedömning: 'Uppfyllt',
  });
}
