/**
 * A partnership for elderly people, with the page of auditors' questions. All of it is made up: municipality, committee,
 * association, amounts, days and texts are example values.
 */
import type { RawCell } from '../../src/engine/contract/cell';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { day, type CellsByHeading } from '../builders/partnership';

const COMMITTEE = 'Lindby äldrenämnd';
const ASSOCIATION = 'Föreningen Grannhjälpen i Lindby';
const YEARS = [2023, 2024] as const;

const keys: readonly (readonly [sheet: string, key: string, value: RawCell])[] = [
  ['Ärende', 'Förvaltning', 'Äldreförvaltningen'],
  ['Ärende', 'Avdelning eller enhet', 'Enheten för förebyggande arbete'],
  ['Ärende', 'Diarienummer', 'LÄN 2025/31'],
  ['Ärende', 'Nämnd, fullständigt namn', COMMITTEE],
  ['Ärende', 'Nämnd, kort form', 'äldrenämnden'],
  ['Ärende', 'Rubrik', `Slutrapport för idéburet offentligt partnerskap (IOP) – ${ASSOCIATION}`],
  ['Ärende', 'Underrubrik', 'Överenskommelsen 2023–2024'],
  ['Ärende', 'Ärendet har beretts inom', 'enheten för förebyggande arbete'],
  ['Ärende', 'Samråd med', ASSOCIATION],
  ['Ärende', 'Rör ärendet barn?', 'Nej'],
  [
    'Ärende',
    'Annan offentlig finansiering',
    'Föreningen har fått 60 000 kronor från regionen för hembesöken 2024, enligt sin årsredovisning. Bidraget har betalat utbildning av volontärer och ingår inte i budgeten för partnerskapet.',
  ],
  [
    'Texter',
    'Jämställdhetsanalys',
    'Av hembesöken 2024 gjordes 71 procent hos kvinnor och 29 procent hos män. Kvinnor är i majoritet bland kommuninvånarna över 80 år, men män söker sig mer sällan till verksamheten. Föreningen har därför startat en snickargrupp i Träffpunkten.',
  ],
  ['Texter', 'Barnkonsekvensanalys', ''],
  ['Texter', 'Ekonomiska konsekvenser', ''],
  ['Inställningar', 'Diarienummermönster', '"LÄN "ÅÅÅÅ/0+'],
  ['Inställningar', 'Beslutet skickas till', ASSOCIATION],
  ['Inställningar', 'Revisorns frågor', 'Ja'],
];

const goals: readonly CellsByHeading[] = [
  {
    'Mål-ID': 'M1',
    'ÖK-nr': 1,
    Verksamhetsdel: 'Hembesök',
    'Mål enligt överenskommelsen': 'Volontärer ska göra minst 1 500 hembesök hos ensamma äldre.',
    Indikator: 'Antal besök',
    Riktning: 'Minst',
    Målvärde: 1500,
    Enhet: 'besök',
    Utfall: 1624,
    Underlag: 'Återrapport 2023 och 2024 (bilaga 2 och 3)',
    'Uppgift till och med': day('2024-12-31'),
    Bedömning: 'Uppfyllt',
    'Grund för bedömningen': 'Besöksjournalerna för 40 slumpvis valda besök, som alla kunde bekräftas',
    'Avsedd effekt': 'att färre äldre i Lindby känner sig ensamma',
  },
  {
    'Mål-ID': 'M2',
    'ÖK-nr': 1,
    Verksamhetsdel: 'Träffpunkten',
    'Mål enligt överenskommelsen': 'Minst 70 procent av deltagarna ska ha fått en ny bekant.',
    Indikator: 'Andel som har fått en ny bekant',
    Riktning: 'Minst',
    Målvärde: 70,
    Enhet: 'procent',
    Utfall: 64,
    Underlag: 'Enkäten i november 2024',
    'Uppgift till och med': day('2024-11-20'),
    Bedömning: 'Delvis uppfyllt',
    Kommentar: 'Många av deltagarna kände varandra sedan tidigare.',
    'Grund för bedömningen': 'Svaren från 58 av de 91 deltagarna 2024',
    'Avsedd effekt': 'att äldre får fler att umgås med i vardagen',
  },
];

function budgetOf(year: number, staff: number, explanation: string): readonly CellsByHeading[] {
  const common = { 'ÖK-nr': 1, År: year };
  const cash = { ...common, Slag: 'Kontant' };
  const hours = { ...common, Slag: 'I natura', Budget: 160_000, Utfall: 160_000, Timmar: 800, Timvärde: 200 };
  return [
    { ...cash, Typ: 'Kostnad', Post: 'Personal', Budget: 330_000, Utfall: staff, Förklaring: explanation },
    { ...cash, Typ: 'Kostnad', Post: 'Lokaler', Budget: 90_000, Utfall: 90_000 },
    { ...cash, Typ: 'Kostnad', Post: 'Mat och förtäring', Budget: 30_000, Utfall: 30_000 },
    { ...hours, Typ: 'Kostnad', Post: 'Ideella timmar, värderade' },
    { ...cash, Typ: 'Finansiering', Post: 'Kommunens bidrag', Part: 'P1', Budget: 450_000, Utfall: 450_000 },
    {
      ...cash,
      Typ: 'Finansiering',
      Post: 'Idéburen parts insats, kontant',
      Part: 'P2',
      Budget: 0,
      Utfall: staff - 330_000,
      Förklaring: staff === 330_000 ? '' : 'eftersom föreningen betalade de extra timmarna',
    },
    { ...hours, Typ: 'Finansiering', Post: 'Idéburen parts insats, ideella timmar', Part: 'P2' },
  ];
}

interface Held {
  readonly days: readonly [start: string, end: string];
  readonly planned: number;
  readonly held: number;
  readonly women: number;
  readonly men: number;
}

function activity(
  id: string,
  programme: string,
  name: string,
  { days: [start, end], planned, held, women, men }: Held,
  more: CellsByHeading = {},
): CellsByHeading {
  return {
    'Aktivitet-ID': id,
    'ÖK-nr': 1,
    Verksamhetsdel: programme,
    Aktivitet: name,
    'Planerad start': day(start),
    'Planerat slut': day(end),
    'Faktisk start': day(start),
    'Faktiskt slut': day(end),
    Status: 'Genomförd',
    'Planerade tillfällen': planned,
    'Genomförda tillfällen': held,
    'Flickor/kvinnor': women,
    'Pojkar/män': men,
    'Annat/uppgift saknas': 0,
    '65 år och äldre': women + men,
    Räknesätt: programme === 'Hembesök' ? 'Besök' : 'Unika deltagare',
    ...more,
  };
}

const activities: readonly CellsByHeading[] = [
  activity('A1', 'Hembesök', 'Hembesök 2023', {
    days: ['2023-01-16', '2023-12-15'],
    planned: 750,
    held: 768,
    women: 553,
    men: 215,
  }),
  activity('A2', 'Hembesök', 'Hembesök 2024', {
    days: ['2024-01-15', '2024-12-13'],
    planned: 750,
    held: 856,
    women: 608,
    men: 248,
  }),
  activity('A3', 'Träffpunkten', 'Träffpunkten 2023', {
    days: ['2023-01-17', '2023-12-12'],
    planned: 90,
    held: 88,
    women: 57,
    men: 22,
  }),
  activity('A4', 'Träffpunkten', 'Träffpunkten 2024', {
    days: ['2024-01-16', '2024-12-10'],
    planned: 90,
    held: 90,
    women: 62,
    men: 29,
  }),
  activity(
    'A5',
    'Träffpunkten',
    'Utflykten till Lindby gård',
    { days: ['2024-05-14', '2024-05-14'], planned: 1, held: 1, women: 31, men: 12 },
    {
      Status: 'Flyttad',
      'Faktisk start': day('2024-06-11'),
      'Faktiskt slut': day('2024-06-11'),
      'Avvikelse, förklaring': 'eftersom den abonnerade bussen uteblev',
    },
  ),
];

const followUp = { 'ÖK-nr': 1, 'Avser från': day('2023-01-01') };

const followUps: readonly CellsByHeading[] = [
  ...YEARS.map((year) => ({
    Typ: 'Årlig återrapport',
    Datum: day(`${String(year + 1)}-01-30`),
    'Avser från': day(`${String(year)}-01-01`),
    'Avser till': day(`${String(year)}-12-31`),
    'ÖK-nr': 1,
    Diarienummer: `LÄN ${String(year + 1)}/9`,
  })),
  {
    ...followUp,
    Typ: 'Enkät',
    Datum: day('2024-11-20'),
    'Avser till': day('2024-11-20'),
    Slutsats: 'Fyra av fem deltagare mår bättre av att komma till Träffpunkten.',
  },
  {
    ...followUp,
    Typ: 'Besök',
    Datum: day('2023-10-10'),
    'Avser till': day('2023-10-10'),
    'Gjord av': 'förvaltningens handläggare',
    Slutsats: 'Träffpunkten var öppen och hade 22 besökare.',
  },
  {
    ...followUp,
    Typ: 'Stickprov',
    Datum: day('2024-09-17'),
    'Avser till': day('2024-08-31'),
    'Gjord av': 'förvaltningens handläggare',
    Slutsats: 'Alla 40 besöksjournaler som valdes ut stämde med volontärernas scheman.',
  },
  {
    ...followUp,
    Typ: 'Granskning av räkenskaper',
    Datum: day('2025-01-21'),
    'Avser till': day('2024-12-31'),
    Diarienummer: 'LÄN 2025/14',
    'Gjord av': 'förvaltningens controller',
    Slutsats: 'Bidraget är bokfört för sig och har använts till det som överenskommelsen anger.',
  },
];

const papers: readonly CellsByHeading[] = [
  {
    Nr: 1,
    Titel: 'Överenskommelse om IOP 2023–2024',
    Typ: 'Överenskommelse',
    'ÖK-nr': 1,
    Status: 'Bifogas',
    Datum: day('2022-12-12'),
  },
  ...YEARS.map((year, index) => ({
    Nr: index + 2,
    Titel: `Återrapport ${String(year)}`,
    Typ: 'Återrapport',
    'ÖK-nr': 1,
    Status: 'Bifogas',
    Datum: day(`${String(year + 1)}-01-24`),
    'Begärd till': day(`${String(year + 1)}-01-31`),
    Inkom: day(`${String(year + 1)}-01-30`),
  })),
  {
    Nr: 4,
    Titel: 'Revisionsintyg 2023',
    Typ: 'Revisionsintyg',
    Status: 'Finns i akten',
    Datum: day('2024-04-22'),
    'Begärd till': day('2024-03-31'),
    Inkom: day('2024-04-25'),
  },
  {
    Titel: 'Ekonomisk redovisning 2024',
    Typ: 'Ekonomisk redovisning',
    Status: 'Har inte kommit in',
    'Begärd till': day('2025-01-31'),
  },
];

const proposals: readonly CellsByHeading[] = [
  {
    Nr: 1,
    Beslutstyp: 'Godkänna slutrapporten och lägga den till handlingarna',
    Lydelse: 'Äldrenämnden godkänner förvaltningens slutrapport och lägger den till handlingarna.',
    'Konsekvens för ekonomin': 'Att godkänna slutrapporten medför inga kostnader.',
  },
  {
    Nr: 2,
    Beslutstyp: 'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse',
    Lydelse: `Äldrenämnden uppdrar åt förvaltningen att senast den 31 maj 2025 återkomma med förslag till en ny överenskommelse om IOP med ${ASSOCIATION}.`,
    Motivering: 'Hembesöken når äldre som inte deltar i någon annan verksamhet.',
    'Gäller från': day('2025-05-31'),
    'Konsekvens för ekonomin':
      'Ett lika stort bidrag som 2024, 450 000 kronor om året, ryms inom nämndens budget för 2025.',
  },
];

/** The case. */
export function elderly(): WorkbookBuilder {
  const tables: Readonly<Record<string, readonly CellsByHeading[]>> = {
    Parter: [
      {
        'Part-ID': 'P1',
        Namn: COMMITTEE,
        Kortnamn: 'äldrenämnden',
        'Bestämd form': 'äldrenämnden',
        Roll: 'Offentlig part',
        Parttyp: 'Kommunal nämnd',
      },
      {
        'Part-ID': 'P2',
        Namn: ASSOCIATION,
        Kortnamn: 'föreningen',
        'Bestämd form': 'föreningen',
        Roll: 'Idéburen part',
        Parttyp: 'Ideell förening',
        Organisationsnummer: '802456-1238',
      },
    ],
    Överenskommelser: [
      {
        'ÖK-nr': 1,
        Benämning: 'Överenskommelse om IOP 2023–2024',
        Startdatum: day('2023-01-01'),
        Slutdatum: day('2024-12-31'),
        Tecknad: day('2022-12-12'),
        'Beslutad av och paragraf': `${COMMITTEE}, 2022-11-24, § 88`,
        Diarienummer: 'LÄN 2022/61',
        Parter: 'P1; P2',
        'Avtalat bidrag, hela perioden': 900_000,
        Återrapporterad: day('2025-01-30'),
        Stödgrund: 'Inte ekonomisk verksamhet',
        Bifogas: 'Ja',
      },
    ],
    Verksamhetsdelar: [
      {
        Verksamhetsdel: 'Hembesök',
        Beskrivning:
          'en verksamhet där utbildade volontärer varje vecka hälsar på äldre som bor ensamma, för samtal, promenader och praktisk hjälp',
        Målgrupp: 'personer som är 75 år och äldre och bor ensamma',
        'Åldersspann från': 75,
        Kostnadsfri: 'Ja',
      },
      {
        Verksamhetsdel: 'Träffpunkten',
        Beskrivning:
          'en mötesplats på Lindbygatan där äldre kan träffas över en måltid, snickra, sjunga och delta i studiecirklar två dagar i veckan',
        Målgrupp: 'personer som är 65 år och äldre',
        'Åldersspann från': 65,
        Kostnadsfri: 'Ja',
      },
    ],
    Mål: goals,
    Budget: [
      ...budgetOf(2023, 330_000, ''),
      ...budgetOf(2024, 352_000, 'eftersom samordnaren arbetade fler timmar under hösten'),
    ],
    Utbetalningar: YEARS.flatMap((year) =>
      ['01-20', '07-20'].map((date) => ({
        'ÖK-nr': 1,
        Datum: day(`${String(year)}-${date}`),
        Belopp: 225_000,
        Mottagare: 'P2',
      })),
    ),
    Aktiviteter: activities,
    Åtaganden: [
      {
        Part: 'P1',
        'ÖK-nr': 1,
        Åtagande: 'att lämna ett årligt ekonomiskt bidrag',
        Status: 'Uppfyllt',
        Underlag: 'Utbetalningarna 2023 och 2024',
      },
      {
        Part: 'P2',
        'ÖK-nr': 1,
        Åtagande: 'att rekrytera och utbilda volontärer',
        Status: 'Uppfyllt',
        Underlag: 'Återrapport 2024 (bilaga 3)',
        'Grund för bedömningen': 'Kursintygen för de 34 volontärer som var aktiva 2024',
      },
      {
        Part: 'P2',
        'ÖK-nr': 1,
        Åtagande: 'att varje år lämna en ekonomisk redovisning i tid',
        Status: 'Delvis uppfyllt',
        Underlag: 'Diariet',
        Kommentar: 'Redovisningen för 2024 har inte kommit in.',
      },
    ],
    Lärdomar: [
      {
        Typ: 'Framgångsfaktor',
        Lärdom: 'Samma volontär besöker samma person varje vecka.',
        'Lyft av': 'Gemensamt',
        Prioritet: 1,
        'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
      },
      {
        Typ: 'Utmaning',
        Lärdom: 'Det har varit svårt att nå äldre män.',
        'Lyft av': 'Föreningen',
        Prioritet: 2,
        'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
        'Fortsatt arbete': 'Föreningen bjuder in män genom snickargruppen.',
      },
    ],
    Uppföljningar: followUps,
    Beslutsförslag: proposals,
    Underskrifter: [
      { Ordning: 1, Namn: 'Karin Berg', Titel: 'Förvaltningschef', Förvaltning: 'Äldreförvaltningen' },
    ],
    Bilagor: papers,
  };
  const withTables = Object.entries(tables).reduce(
    (book, [sheet, rows]) => book.withRows(sheet, rows),
    aWorkbook(),
  );
  return keys.reduce((book, [sheet, key, value]) => book.withKey(sheet, key, value), withTables);
}
