/**
 * The made-up partnership's goals, budget and payments. They agree with each other and with its activities: grant =
 * budgeted = paid for each agreement, financing = cost for each year. Each deviation beyond the limits is explained.
 */
import { date, type ExampleRow, type ExampleTable } from './example';
import { association, choir, committee, foundation, workshop } from './komplett-facts';

const hourValue = 250;

/** Kronor as budgeted and as the outcome, and the explanation where they differ beyond the limits. */
type Sums = readonly [budgeted: number, outcome: number, explanation?: string | undefined];

interface BudgetYear {
  readonly agreement: number;
  readonly year: number;
  readonly staff: Sums;
  readonly material: Sums;
  readonly travel: Sums;
  readonly grant: Sums;
  readonly foundation: Sums;
  /** Premises that the committee lends: a cost and a contribution in kind. */
  readonly premises: number;
  /** Volunteer hours, not kronor. */
  readonly hours: Sums;
}

const budgetYears: readonly BudgetYear[] = [
  {
    agreement: 1,
    year: 2022,
    staff: [180_000, 178_400],
    material: [50_000, 51_100],
    travel: [30_000, 30_500],
    grant: [200_000, 200_000],
    foundation: [60_000, 60_000],
    premises: 50_000,
    hours: [200, 204],
  },
  {
    agreement: 1,
    year: 2023,
    staff: [
      400_000,
      438_200,
      'Lyktverkstan lockade fler barn än väntat, och föreningen anställde en ledare till från och med mars.',
    ],
    material: [90_000, 71_900, 'Eftersom föreningen fick symaskiner och verktyg som gåva.'],
    travel: [50_000, 46_900],
    grant: [420_000, 420_000],
    foundation: [120_000, 137_000, 'Eftersom stiftelsen bekostade en del av den extra ledaren.'],
    premises: 110_000,
    hours: [480, 476],
  },
  {
    agreement: 2,
    year: 2024,
    staff: [420_000, 421_300],
    material: [88_000, 86_900],
    travel: [52_000, 51_800],
    grant: [440_000, 440_000],
    foundation: [120_000, 120_000],
    premises: 112_000,
    hours: [500, 503],
  },
  {
    agreement: 3,
    year: 2025,
    staff: [436_000, 407_800, 'Sommarverkstaden ställdes in, och föreningen behövde inga sommarvikarier.'],
    material: [90_000, 82_700, 'Eftersom inget material köptes in till sommarverkstaden.'],
    travel: [54_000, 51_000],
    grant: [460_000, 421_500, 'Eftersom föreningen betalade tillbaka bidraget till sommarverkstaden.'],
    foundation: [120_000, 120_000],
    premises: 114_000,
    hours: [500, 420, 'Eftersom föreningens medlemmar inte behövdes i sommarverkstaden.'],
  },
];

export const budget: ExampleTable = { name: 'Budget', rows: budgetYears.flatMap(budgetRows) };

export const payments: ExampleTable = {
  name: 'Utbetalningar',
  rows: [
    payment(1, '2022-08-15', 200_000),
    payment(1, '2023-02-15', 210_000),
    payment(1, '2023-08-15', 210_000),
    payment(2, '2024-02-15', 220_000),
    payment(2, '2024-08-15', 220_000),
    payment(3, '2025-02-14', 230_000),
    payment(3, '2025-08-15', 230_000),
    {
      ...payment(3, '2025-11-20', -38_500),
      Anmärkning: 'Återbetalning av bidraget till sommarverkstaden, som ställdes in',
    },
  ],
};

const reports = 'Återrapporterna (bilaga 2, 3 och 4)';

/** The measured outcomes are those of the tab Aktiviteter, except the number of concerts, which the reports have. */
export const goals: ExampleTable = {
  name: 'Mål',
  rows: [
    goal('M1', {
      'Mål enligt överenskommelsen':
        'Barn, unga och vuxna i Fabelköping ska få skapa och sjunga tillsammans på sin fritid',
      Riktning: 'Kvalitativt',
      Underlag: 'Återrapporterna (bilaga 2, 3 och 4) och utvärderingen (bilaga 6)',
      Kommentar: 'Deltagarna säger i utvärderingen att de har fått nya vänner och en plats att skapa på.',
    }),
    goal('M2', {
      Verksamhetsdel: workshop,
      'Mål enligt överenskommelsen': 'Lyktverkstan ska nå många barn',
      Indikator: 'Antalet besök',
      Riktning: 'Minst',
      Målvärde: 3_600,
      Enhet: 'besök',
      Utfall: 3_963,
    }),
    goal('M3', {
      Verksamhetsdel: workshop,
      'Mål enligt överenskommelsen': 'Flickor och pojkar ska delta i Lyktverkstan på lika villkor',
      Indikator: 'Andelen flickor',
      Riktning: 'Minst',
      Målvärde: 40,
      Enhet: 'procent',
      Utfall: 51,
    }),
    goal('M4', {
      Verksamhetsdel: workshop,
      'Mål enligt överenskommelsen': 'Barnen ska kunna lita på att Lyktverkstan har öppet',
      Indikator: 'Andelen inställda tillfällen',
      Riktning: 'Högst',
      Målvärde: 10,
      Enhet: 'procent',
      Utfall: 6,
    }),
    goal('M5', {
      Verksamhetsdel: choir,
      'Mål enligt överenskommelsen': 'Fabelkören ska ge en konsert varje termin',
      Indikator: 'Antalet konserter',
      Riktning: 'Exakt',
      Målvärde: 7,
      Enhet: 'konserter',
      Utfall: 7,
    }),
    goal('M6', {
      Verksamhetsdel: choir,
      'Mål enligt överenskommelsen': 'Fabelkören ska samla många sångare',
      Indikator: 'Antalet deltagare i medeltal per termin',
      Riktning: 'Minst',
      Målvärde: 60,
      Enhet: 'deltagare',
      Utfall: 50,
      Bedömning: 'Delvis uppfyllt',
      Kommentar: 'Kören har vuxit varje år, men den har haft svårt att nå unga under 20 år.',
    }),
  ],
};

function budgetRows(year: BudgetYear): readonly ExampleRow[] {
  const row = (type: string, post: string, sums: Sums, more: ExampleRow = {}) =>
    budgetRow(year, type, post, sums, more);
  const [plannedHours, workedHours, whyHours] = year.hours;
  const hours: Sums = [plannedHours * hourValue, workedHours * hourValue, whyHours];
  const inKind = { Slag: 'I natura' };
  const volunteers = { ...inKind, Timmar: workedHours, Timvärde: hourValue };
  const premises: Sums = [year.premises, year.premises];
  return [
    row('Kostnad', 'Personal', year.staff),
    row('Kostnad', 'Material och utrustning', year.material),
    row('Kostnad', 'Resor och transporter', year.travel),
    row('Kostnad', 'Lokaler', premises, inKind),
    row('Kostnad', 'Ideella timmar, värderade', hours, volunteers),
    row('Finansiering', 'Kommunens bidrag', year.grant, { Part: committee }),
    row('Finansiering', 'Kommunens insats i natura', premises, { Part: committee, ...inKind }),
    row('Finansiering', 'Idéburen parts insats, kontant', year.foundation, { Part: foundation }),
    row('Finansiering', 'Idéburen parts insats, ideella timmar', hours, { Part: association, ...volunteers }),
  ];
}

function budgetRow(
  { agreement, year }: BudgetYear,
  type: string,
  post: string,
  [budgeted, outcome, explanation]: Sums,
  more: ExampleRow,
): ExampleRow {
  return {
    'ÖK-nr': agreement,
    År: year,
    Typ: type,
    Post: post,
    Slag: 'Kontant',
    Budget: budgeted,
    Utfall: outcome,
    ...(explanation !== undefined && { Förklaring: explanation }),
    ...more,
  };
}

function payment(agreement: number, day: string, kronor: number): ExampleRow {
  return { 'ÖK-nr': agreement, Datum: date(day), Belopp: kronor, Mottagare: association };
}

function goal(id: string, cells: ExampleRow): ExampleRow {
  return {
    'Mål-ID': id,
    'ÖK-nr': '1; 2; 3',
    Underlag: reports,
    'Uppgift till och med': date('2025-12-31'),
    Bedömning: 'Uppfyllt',
    ...cells,
  };
}
