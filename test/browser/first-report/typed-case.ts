/**
 * A made-up partnership as an officer types it into a new workbook, with the words and spellings that come first to mind.
 * The municipality, the association, the people and all values are examples.
 */

/** A row of a table, or the keys of another tab: what is typed, by heading or key. */
export type TypedCells = Readonly<Record<string, string>>;

/** A tab as it is typed: rows from row 2, or the one group of values by key. */
export interface TypedTab {
  readonly tab: string;
  readonly rows: readonly TypedCells[];
  /** Whether the first column holds keys. */
  readonly isKeyed: boolean;
}

/** A table that is pasted: the headings of its source, and cells by row. */
export interface PastedTab {
  readonly tab: string;
  readonly headings: readonly string[];
  /** The tab's own name of a heading that says something else. */
  readonly chosen: TypedCells;
  readonly rows: readonly (readonly string[])[];
}

const association = 'Föreningen Tallens Verkstad';
const workshop = 'Öppen verkstad';
const cafe = 'Språkkafé';
const stage = 'Sommarscen';
const annualReports = 'Föreningens årsrapporter 2024 och 2025';

/** What is typed before the tables are pasted, in the order of the tabs. */
export const typedTabs: readonly TypedTab[] = [
  {
    tab: 'Ärende',
    isKeyed: true,
    rows: [
      {
        Kommun: 'Tallköping',
        Dokumenttyp: 'Tjänsteskrivelse',
        Förvaltning: 'Kultur- och fritidsförvaltningen',
        'Avdelning eller enhet': 'Enheten för kultur',
        Diarienummer: 'KFN 2026/14',
        Datum: '12 februari 2026',
        'Uppgifter till och med': '2025-12-31',
        'Handläggare, namn': 'Robin Exempelsson',
        // The number belongs to a series that is reserved for books and films.
        'Handläggare, telefon': '08-465 004 22',
        'Handläggare, e-post': 'robin.exempelsson@example.se',
        'Nämnd, fullständigt namn': 'Kultur- och fritidsnämnden',
        'Nämnd, kort form': 'nämnden',
        Sammanträdesdatum: '12 mars 2026',
        Rubrik: 'Slutrapport om idéburet offentligt partnerskap – Tallens Verkstad',
        Underrubrik: 'Partnerskapet 2024–2025',
        'Ärendet har beretts inom': 'enheten för kultur',
        'Samråd med': association,
        'Rör ärendet barn?': 'ja',
      },
    ],
  },
  {
    tab: 'Parter',
    isKeyed: false,
    rows: [
      {
        Namn: 'Kultur- och fritidsnämnden',
        Kortnamn: 'nämnden',
        'Bestämd form': 'nämnden',
        Roll: 'Kommun',
        Parttyp: 'Kommun',
      },
      {
        Namn: association,
        Kortnamn: 'föreningen',
        'Bestämd form': 'föreningen',
        Roll: 'Förening',
        Parttyp: 'Förening',
        Organisationsnummer: '8029999771',
      },
    ],
  },
  {
    tab: 'Överenskommelser',
    isKeyed: false,
    rows: [
      {
        'ÖK-nr': '1',
        Benämning: 'Överenskommelse om IOP 2024',
        Startdatum: '1 januari 2024',
        Slutdatum: '31 december 2024',
        Tecknad: '2023-12-14',
        'Beslutad av och paragraf': 'Kultur- och fritidsnämnden, § 88',
        Diarienummer: 'KFN 2023/52',
        Parter: `Kultur- och fritidsnämnden och ${association}`,
        'Avtalat bidrag, hela perioden': '480 000',
        Återrapporterad: '2025-02-20',
        Stödgrund: 'De minimis',
        Bifogas: 'nej',
      },
      {
        'ÖK-nr': '2',
        Benämning: 'Överenskommelse om IOP 2025',
        Startdatum: '2025-01-01',
        Slutdatum: '2025-12-31',
        Tecknad: '2024-12-12',
        'Beslutad av och paragraf': 'Kultur- och fritidsnämnden, § 93',
        Diarienummer: 'KFN 2024/47',
        Parter: 'P1, P2',
        'Avtalat bidrag, hela perioden': '500 000 kr',
        'Planerad återrapport': 'I samband med slutrapporten',
        Stödgrund: 'De minimis',
        Bifogas: 'Ja',
      },
    ],
  },
  {
    tab: 'Mål',
    isKeyed: false,
    rows: [
      {
        'ÖK-nr': '1, 2',
        Verksamhetsdel: workshop,
        'Mål enligt överenskommelsen': 'Verkstaden ska nå många barn och unga',
        Indikator: 'Antal besök',
        Riktning: 'minst',
        Målvärde: '2 400',
        Enhet: 'besök',
        Utfall: '2 612',
        Underlag: annualReports,
        'Uppgift till och med': '2025-12-31',
        Bedömning: 'Uppnått',
      },
      {
        'ÖK-nr': '1 och 2',
        Verksamhetsdel: workshop,
        'Mål enligt överenskommelsen': 'Flickor ska delta i verkstaden i lika hög grad som pojkar',
        Indikator: 'Andel flickor',
        Riktning: 'Minst',
        Målvärde: '45 %',
        Enhet: 'procent',
        Utfall: '46 %',
        Underlag: annualReports,
        'Uppgift till och med': '2025-12-31',
        Bedömning: 'Ja',
      },
      {
        'ÖK-nr': '1; 2',
        Verksamhetsdel: cafe,
        'Mål enligt överenskommelsen': 'Språkkaféet ska hållas varje vecka under terminerna',
        Indikator: 'Antal kvällar',
        Riktning: 'Minst',
        Målvärde: '70',
        Enhet: 'kvällar',
        Utfall: '66',
        Underlag: annualReports,
        'Uppgift till och med': '2025-12-31',
        Bedömning: 'Delvis',
        Kommentar: 'Fyra kvällar ställdes in när ledarna var sjuka.',
      },
      {
        'ÖK-nr': '1; 2',
        Verksamhetsdel: stage,
        'Mål enligt överenskommelsen': 'Barn och unga ska få visa upp sådant som de själva har skapat',
        Riktning: 'Kvalitativt',
        Underlag: 'Enkät till deltagarna i augusti 2025',
        'Uppgift till och med': '2025-08-31',
        Bedömning: 'Uppfyllt',
        Kommentar: 'Deltagarna valde själva vad de ville visa.',
      },
      {
        'ÖK-nr': '2',
        Verksamhetsdel: workshop,
        'Mål enligt överenskommelsen': 'Få av verkstadens tillfällen ska ställas in',
        Indikator: 'Andel inställda tillfällen',
        Riktning: 'max',
        Målvärde: '5 %',
        Enhet: 'procent',
        Utfall: '3 %',
        Underlag: 'Föreningens årsrapport 2025',
        'Uppgift till och med': '2025-12-31',
        Bedömning: 'Ja',
      },
    ],
  },
  {
    tab: 'Åtaganden',
    isKeyed: false,
    rows: [
      {
        Part: 'Kultur- och fritidsnämnden',
        'ÖK-nr': '1, 2',
        Åtagande: 'att betala ett årligt bidrag till verksamheten',
        Status: 'Uppfyllt',
        Underlag: 'Utbetalningar 2024 och 2025',
      },
      {
        Part: 'P1',
        'ÖK-nr': '1; 2',
        Åtagande: 'Upplåta lokaler i Tallgården under kvällar',
        Status: 'Ja',
        Underlag: 'Bokningar 2024 och 2025',
      },
      {
        Part: association,
        'ÖK-nr': '1; 2',
        Åtagande: 'att hålla verkstaden öppen tre eftermiddagar i veckan',
        Status: 'Ja',
        Underlag: annualReports,
      },
      {
        Part: 'föreningen',
        'ÖK-nr': '1 och 2',
        Åtagande: 'att ordna språkkafé en kväll i veckan',
        Status: 'Delvis',
        Underlag: annualReports,
        Kommentar: 'Fyra kvällar ställdes in när ledarna var sjuka.',
      },
    ],
  },
  {
    tab: 'Lärdomar',
    isKeyed: false,
    rows: [
      {
        Typ: 'Framgång',
        Lärdom: 'Regelbundna möten mellan parterna gav snabba beslut.',
        'Lyft av': 'Båda',
        Prioritet: '1',
        'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
      },
      {
        Typ: 'Utmaning',
        Lärdom: 'Verkstaden var beroende av en enda ledare.',
        'Lyft av': 'Föreningen',
        Prioritet: '2',
        'Konsekvens för tidsplan, budget eller åtagande': 'Ja',
        'Fortsatt arbete': 'Föreningen utbildar två ledare till under 2026.',
      },
      {
        Typ: 'Förbättring',
        Lärdom: 'Parterna bör följa upp antalet deltagare varje kvartal.',
        'Lyft av': 'Förvaltningen',
        Prioritet: '3',
        'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
        'Fortsatt arbete': 'Uppföljningen skrivs in i en ny överenskommelse.',
      },
    ],
  },
  {
    tab: 'Beslutsförslag',
    isKeyed: false,
    rows: [
      {
        Nr: '1',
        Beslutstyp: 'Godkänna slutrapporten',
        Lydelse: 'Nämnden godkänner slutrapporten och lägger den till handlingarna.',
      },
      {
        Nr: '2',
        Beslutstyp: 'Ny överenskommelse',
        Lydelse:
          'Nämnden uppdrar åt förvaltningen att ta fram ett förslag till ny överenskommelse med Föreningen Tallens Verkstad.',
        Motivering: 'Partnerskapet har i huvudsak nått sina mål.',
      },
    ],
  },
  {
    tab: 'Verksamhetsdelar',
    isKeyed: false,
    rows: [
      {
        Verksamhetsdel: workshop,
        Beskrivning:
          'en öppen verkstad där barn och unga snickrar, syr och lagar cyklar tillsammans med ledare från föreningen tre eftermiddagar i veckan',
        Målgrupp: 'Barn och unga i Tallköping',
        'Åldersspann från': '7',
        'Åldersspann till': '19 år',
        Kostnadsfri: 'ja',
      },
      {
        Verksamhetsdel: cafe,
        Beskrivning:
          'en mötesplats där personer som är nya i kommunen övar svenska tillsammans med föreningens medlemmar en kväll i veckan under terminerna',
        Målgrupp: 'Vuxna som lär sig svenska',
        'Åldersspann från': '20',
        Kostnadsfri: 'ja',
      },
      {
        Verksamhetsdel: stage,
        Beskrivning:
          'en scen i Tallparken där barn och unga visar musik, dans och teater som de har övat in med föreningens ledare under sommarlovet',
        Målgrupp: 'Barn och unga på sommarlov',
        'Åldersspann från': '7',
        'Åldersspann till': '19',
        Kostnadsfri: 'ja',
      },
    ],
  },
  {
    tab: 'Texter',
    isKeyed: true,
    rows: [
      {
        Jämställdhetsanalys:
          'I Öppen verkstad gjorde flickor 46 procent av besöken. I Språkkafé är de flesta deltagarna kvinnor. Föreningen bjuder in fler män genom sfi. Förvaltningen bedömer att verksamheten når flickor och pojkar på lika villkor.',
        Barnkonsekvensanalys:
          'Ärendet rör barn som besöker verkstaden och sommarscenen. Barnen har fått säga vad de tycker i en enkät i augusti 2025. De vill att verkstaden ska ha öppet även på helger. Förvaltningen bedömer att det är till barnets bästa att verksamheten fortsätter. Utan en ny överenskommelse förlorar barnen verkstaden.',
      },
    ],
  },
  {
    tab: 'Bilagor',
    isKeyed: false,
    rows: [
      {
        Nr: '1',
        Titel: 'Överenskommelse om IOP 2025',
        Typ: 'Avtal',
        'ÖK-nr': '2',
        Status: 'bifogad',
      },
      { Nr: '2', Titel: 'Föreningens årsrapport 2025', Typ: 'Årsrapport', 'ÖK-nr': '2', Status: 'Bifogas' },
    ],
  },
];

/** The budget as it comes out of an economy system, with a row of sums at the end. */
export const pastedBudget: PastedTab = {
  tab: 'Budget',
  headings: [
    'Avtal',
    'År',
    'Typ',
    'Benämning',
    'Part',
    'Slag',
    'Budget',
    'Utfall',
    'Förklaring',
    'Timmar',
    'Timvärde',
  ],
  chosen: { Avtal: 'ÖK-nr', Benämning: 'Post' },
  rows: [
    ['1', '2024', 'Kostnad', 'Löner', '', 'Kontant', '400 000', '398 200', '', '', ''],
    ['1', '2024', 'Kostnad', 'Lokalhyra', '', 'Kontant', '60 000', '60 000', '', '', ''],
    ['1', '2024', 'Kostnad', 'Material', '', 'Kontant', '45 000', '46 300', '', '', ''],
    ['1', '2024', 'Kostnad', 'Ideella timmar, värderade', '', 'Natura', '40 000', '40 000', '', '200', '200'],
    ['1', '2024', 'Intäkt', 'Kommunens bidrag', 'P1', 'Kontant', '480 000', '480 000', '', '', ''],
    ['1', '2024', 'Intäkt', 'Egeninsats', 'P2', 'Kontant', '25 000', '24 500', '', '', ''],
    ['1', '2024', 'Intäkt', 'Ideellt arbete', 'P2', 'Natura', '40 000', '40 000', '', '', ''],
    [
      '2',
      '2025',
      'Kostnad',
      'Löner',
      '',
      'Kontant',
      '420 000',
      '448 000',
      'Föreningen anställde en ledare till från september.',
      '',
      '',
    ],
    ['2', '2025', 'Kostnad', 'Lokalhyra', '', 'Kontant', '62 000', '62 000', '', '', ''],
    ['2', '2025', 'Kostnad', 'Material', '', 'Kontant', '45 000', '37 500', '', '', ''],
    ['2', '2025', 'Kostnad', 'Ideella timmar, värderade', '', 'Natura', '42 000', '42 000', '', '210', '200'],
    ['2', '2025', 'Intäkt', 'Kommunens bidrag', 'P1', 'Kontant', '500 000', '500 000', '', '', ''],
    [
      '2',
      '2025',
      'Intäkt',
      'Egeninsats',
      'P2',
      'Kontant',
      '27 000',
      '47 500',
      'Föreningen bekostade den nya ledaren själv.',
      '',
      '',
    ],
    ['2', '2025', 'Intäkt', 'Ideellt arbete', 'P2', 'Natura', '42 000', '42 000', '', '', ''],
    ['', '', '', 'Summa', '', '', '2 228 000', '2 268 000', '', '', ''],
  ],
};

/** The activities as the association lists them. */
export const pastedActivities: PastedTab = {
  tab: 'Aktiviteter',
  headings: [
    'ÖK-nr',
    'Verksamhet',
    'Aktivitet',
    'Planerad start',
    'Planerat slut',
    'Faktisk start',
    'Faktiskt slut',
    'Status',
    'Planerade tillfällen',
    'Genomförda tillfällen',
    'Flickor/kvinnor',
    'Pojkar/män',
    'Annat/uppgift saknas',
    'Räknesätt',
    'Avvikelse, förklaring',
  ],
  chosen: { Verksamhet: 'Verksamhetsdel' },
  rows: [
    activity(
      '1',
      workshop,
      'Verkstaden våren 2024',
      ['2024-01-15', '2024-06-05'],
      57,
      [288, 335, 8],
      'Besök',
    ),
    activity(
      '1',
      workshop,
      'Verkstaden hösten 2024',
      ['2024-09-02', '2024-12-11'],
      42,
      [275, 310, 6],
      'Besök',
    ),
    activity(
      '2',
      workshop,
      'Verkstaden våren 2025',
      ['2025-01-13', '2025-06-04'],
      57,
      [321, 372, 7],
      'Besök',
    ),
    activity(
      '2',
      workshop,
      'Verkstaden hösten 2025',
      ['2025-09-01', '2025-12-10'],
      42,
      [318, 365, 7],
      'Besök',
    ),
    activity(
      '1',
      cafe,
      'Språkkafé våren 2024',
      ['2024-01-16', '2024-05-28'],
      19,
      [22, 14, 0],
      'Unika deltagare',
    ),
    activity(
      '1',
      cafe,
      'Språkkafé hösten 2024',
      ['2024-09-03', '2024-12-10'],
      15,
      [24, 13, 0],
      'Unika deltagare',
    ),
    activity(
      '2',
      cafe,
      'Språkkafé våren 2025',
      ['2025-01-14', '2025-05-27'],
      19,
      [27, 15, 0],
      'Unika deltagare',
    ),
    activity(
      '2',
      cafe,
      'Språkkafé hösten 2025',
      ['2025-09-02', '2025-12-09'],
      17,
      [26, 16, 0],
      'Unika deltagare',
      13,
    ),
    activity('1', stage, 'Sommarscen 2024', ['2024-06-17', '2024-08-09'], 8, [41, 29, 0], 'Unika deltagare'),
    activity('2', stage, 'Sommarscen 2025', ['2025-06-16', '2025-08-08'], 8, [44, 33, 0], 'Unika deltagare'),
    activity('1', workshop, 'Familjedag 2024', ['2024-10-12', '2024-10-12'], 1, [61, 57, 0], 'Besök'),
    [
      '2',
      workshop,
      'Familjedag 2025',
      '2025-10-11',
      '2025-10-11',
      '',
      '',
      'Inställd',
      '1',
      '0',
      '',
      '',
      '',
      'Besök',
      '',
    ],
  ],
};

/** What the officer does about a finding: what its sentence begins with, and what she types in which cells. */
export interface Mending {
  readonly finding: string;
  readonly tab: string;
  readonly cells: TypedCells;
}

export const mendings: readonly Mending[] = [
  { finding: 'Vid Parttyp i fliken Parter står ”Förening”', tab: 'Parter', cells: { H3: 'Ideell förening' } },
  {
    finding: 'Vid Stödgrund i fliken Överenskommelser står ”De minimis”',
    tab: 'Överenskommelser',
    cells: { M2: 'De minimis, allmän (EU 2023/2831)', M3: 'De minimis, allmän (EU 2023/2831)' },
  },
  {
    finding: 'I cell D7: Vid Post i fliken Budget står ”Egeninsats”',
    tab: 'Budget',
    cells: {
      D7: 'Idéburen parts insats, kontant',
      D8: 'Idéburen parts insats, ideella timmar',
      D14: 'Idéburen parts insats, kontant',
      D15: 'Idéburen parts insats, ideella timmar',
    },
  },
  {
    // By the word that is typed, or by the post that a pasted one is read as.
    finding: 'Material',
    tab: 'Budget',
    cells: { L11: 'Föreningen fick verktyg som gåva.' },
  },
  {
    finding:
      'Cellen för ”Avvikelse, förklaring” i fliken Aktiviteter är tom. Fyll i den, eftersom det står ”13”',
    tab: 'Aktiviteter',
    cells: { Z9: 'Ledarna var sjuka under fyra kvällar.' },
  },
  {
    finding:
      'Cellen för ”Avvikelse, förklaring” i fliken Aktiviteter är tom. Fyll i den, eftersom det står ”Inställd”',
    tab: 'Aktiviteter',
    cells: { Z13: 'Lokalen hade en vattenskada.' },
  },
  {
    finding: 'Vid Åtagande i fliken Åtaganden står ”Upplåta lokaler',
    tab: 'Åtaganden',
    cells: { C3: 'att upplåta lokaler i Tallgården under kvällar' },
  },
  {
    finding: 'Vid Beslutstyp i fliken Beslutsförslag står ”Ny överenskommelse”',
    tab: 'Beslutsförslag',
    cells: { B3: 'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse' },
  },
  { finding: 'Vid Typ i fliken Bilagor står ”Årsrapport”', tab: 'Bilagor', cells: { C3: 'Övrigt' } },
  {
    finding: 'Beslutsförslaget ska ange när det ska vara gjort',
    tab: 'Beslutsförslag',
    cells: {
      C3: 'Nämnden uppdrar åt förvaltningen att senast den 31 maj 2026 ta fram ett förslag till ny överenskommelse med Föreningen Tallens Verkstad.',
    },
  },
  {
    finding: 'Två celler är tomma: Eurokurs och Eurokursdatum',
    tab: 'Inställningar',
    cells: { B9: '11,20', B10: '2025-12-31' },
  },
];

function activity(
  agreement: string,
  programme: string,
  name: string,
  [start, end]: readonly [start: string, end: string],
  planned: number,
  [girls, boys, other]: readonly [girls: number, boys: number, other: number],
  counting: string,
  held = planned,
): readonly string[] {
  return [
    agreement,
    programme,
    name,
    start,
    end,
    start,
    end,
    'Klar',
    String(planned),
    String(held),
    String(girls),
    String(boys),
    String(other),
    counting,
    '',
  ];
}
