/**
 * A fictional partnership, complete and without a fault: three agreements of one calendar year each, all ended
 * and reported, with budget, payments, activities and texts that agree with one another. By tab and heading, so that
 * a test can read what it changes.
 */
import type { RawCell } from '../../src/engine/contract/cell';

/** Cells by heading or key; a heading that is left out is an empty cell. */
export type CellsByHeading = Readonly<Record<string, RawCell>>;

const YEARS = [2022, 2023, 2024] as const;

/** A cell that holds a date. */
export function day(iso: string): RawCell {
  return { date: iso };
}

/** The values of the key–value tabs. */
export const keyTabs: Readonly<Record<string, CellsByHeading>> = {
  Ärende: {
    Kommun: 'Stockholm',
    Dokumenttyp: 'Tjänsteutlåtande',
    Förvaltning: 'Lindby stadsdelsförvaltning',
    'Avdelning eller enhet': 'Avdelningen för kultur och fritid',
    Diarienummer: 'LIN 2025/12',
    Datum: day('2025-02-10'),
    'Uppgifter till och med': day('2025-01-31'),
    'Handläggare, namn': 'Anna Ek',
    'Handläggare, telefon': '08-508 00 000',
    'Handläggare, e-post': 'anna.ek@lindby.example',
    'Nämnd, fullständigt namn': 'Lindby stadsdelsnämnd',
    'Nämnd, kort form': 'stadsdelsnämnden',
    Sammanträdesdatum: day('2025-03-06'),
    Rubrik: 'Slutrapport för idéburet offentligt partnerskap (IOP) – Föreningen Kulturgården',
    Underrubrik: 'Överenskommelserna 2022–2024',
    'Ärendet har beretts inom': 'avdelningen för kultur och fritid',
    'Samråd med': 'Föreningen Kulturgården',
    'Rör ärendet barn?': 'Ja',
    'Annan offentlig finansiering': '',
  },
  Texter: {
    Sammanfattning: '',
    Bakgrund: '',
    Måluppfyllelse: '',
    'Tidsplan och budget': '',
    'Uppfyllnad av parternas åtaganden': '',
    'Lärdomar från partnerskapet': '',
    'Ärendets beredning': '',
    Jämställdhetsanalys:
      'I sommarkursen deltog varje år 30 flickor och 28 pojkar. Flickor och pojkar deltar alltså i nästan lika hög grad.',
    Barnkonsekvensanalys:
      'Barnets bästa har bedömts genom att barnen har fått komma till tals i en enkät varje år. Barnen vill att verksamheten fortsätter. Utan en ny överenskommelse förlorar de verkstaden.',
    'Ekonomiska konsekvenser': 'Förslaget medför inga kostnader utöver budget.',
    'Förvaltningens synpunkter och förslag': '',
    'Ekologisk dimension': '',
    'Facklig samverkan': '',
  },
  Inställningar: {
    Kommunmall: 'Stockholm',
    'Tröskel avvikelse, procent': '',
    'Tröskel avvikelse, kronor': '',
    'Tröskel delvis uppfyllt': '',
    'Tröskel försening, dagar': '',
    'Tröskel tillfällen, procent': '',
    'Minsta grupp': '',
    Eurokurs: '',
    Eurokursdatum: '',
    Diarienummermönster: '',
    'E-postdomän': 'lindby.example',
    Mottagare: 'registrator@lindby.example',
    Avsnitt: '',
    Beslutsstil: '',
    Underskrifter: '',
    'Beslutet skickas till': '',
    'Inledning till beslut': '',
    'Underskrifternas form': '',
    'Rapporten bland bilagorna': '',
    'Diarienumrets benämning': '',
    'Revisorns frågor': '',
  },
};

/** The records of the tables. */
export const tables: Readonly<Record<string, readonly CellsByHeading[]>> = {
  Parter: [
    {
      'Part-ID': 'P1',
      Namn: 'Lindby stadsdelsnämnd',
      Kortnamn: 'stadsdelsnämnden',
      'Bestämd form': 'stadsdelsnämnden',
      Roll: 'Offentlig part',
      Parttyp: 'Kommunal nämnd',
    },
    {
      'Part-ID': 'P2',
      Namn: 'Föreningen Kulturgården',
      Kortnamn: 'föreningen',
      'Bestämd form': 'föreningen',
      Roll: 'Idéburen part',
      Parttyp: 'Ideell förening',
      Organisationsnummer: '802456-1238',
    },
  ],
  Överenskommelser: YEARS.map((year, index) => ({
    'ÖK-nr': index + 1,
    Benämning: `Överenskommelse om IOP ${String(year)}`,
    Startdatum: day(`${String(year)}-01-01`),
    Slutdatum: day(`${String(year)}-12-31`),
    Tecknad: day(`${String(year - 1)}-12-05`),
    'Beslutad av och paragraf': `Lindby stadsdelsnämnd, ${String(year - 1)}-11-24, § 14`,
    Diarienummer: `LIN ${String(year - 1)}/40`,
    Parter: 'P1; P2',
    'Avtalat bidrag, hela perioden': 600_000,
    Återrapporterad: day(`${String(year + 1)}-01-28`),
    Stödgrund: 'Inte ekonomisk verksamhet',
    Bifogas: 'Ja',
  })),
  Verksamhetsdelar: [
    {
      Verksamhetsdel: 'Öppen verkstad',
      Beskrivning:
        'en öppen konstverkstad två eftermiddagar i veckan, där barn och unga arbetar med bild, form och film under ledning av konstnärer',
      Målgrupp: 'barn och unga i Lindby',
      'Åldersspann från': 7,
      'Åldersspann till': 15,
      Kostnadsfri: 'Ja',
    },
    {
      Verksamhetsdel: 'Sommarkurs',
      Beskrivning:
        'en konstkurs under sommarlovet, där barn och unga under två veckor arbetar fram en gemensam utställning i stadsdelens bibliotek',
      Målgrupp: 'barn och unga i Lindby',
      'Åldersspann från': 7,
      'Åldersspann till': 15,
      Kostnadsfri: 'Ja',
    },
  ],
  Mål: [
    {
      'Mål-ID': 'M1',
      'ÖK-nr': '1; 2; 3',
      Verksamhetsdel: 'Öppen verkstad',
      'Mål enligt överenskommelsen': 'Verkstaden ska hålla öppet minst 100 gånger under perioden.',
      Indikator: 'Antal tillfällen',
      Riktning: 'Minst',
      Målvärde: 100,
      Enhet: 'tillfällen',
      Utfall: 120,
      Underlag: 'Årlig återrapport 2024',
      'Uppgift till och med': day('2024-12-31'),
      'Beräknad bedömning': 'Uppfyllt',
      Bedömning: 'Uppfyllt',
    },
    {
      'Mål-ID': 'M2',
      'ÖK-nr': '1; 2; 3',
      Verksamhetsdel: 'Sommarkurs',
      'Mål enligt överenskommelsen': 'Minst 40 procent av deltagarna ska vara flickor.',
      Indikator: 'Andel flickor',
      Riktning: 'Minst',
      Målvärde: 40,
      Enhet: 'procent',
      Utfall: 51.7,
      Underlag: 'Årlig återrapport 2024',
      'Uppgift till och med': day('2024-12-31'),
      'Beräknad bedömning': 'Uppfyllt',
      Bedömning: 'Uppfyllt',
    },
    {
      'Mål-ID': 'M3',
      'ÖK-nr': '1; 2; 3',
      'Mål enligt överenskommelsen': 'Deltagarna ska kunna påverka verksamheten.',
      Riktning: 'Kvalitativt',
      Underlag: 'Utvärderingsworkshop januari 2025',
      'Uppgift till och med': day('2025-01-20'),
      Bedömning: 'Uppfyllt',
      Kommentar: 'eftersom deltagarna har valt kursens teman',
    },
  ],
  Budget: YEARS.flatMap((year, index) => budgetOf(index + 1, year)),
  Utbetalningar: YEARS.flatMap((year, index) =>
    ['02-15', '08-15'].map((date) => ({
      'ÖK-nr': index + 1,
      Datum: day(`${String(year)}-${date}`),
      Belopp: 300_000,
      Mottagare: 'P2',
    })),
  ),
  Aktiviteter: YEARS.flatMap((year, index) => activitiesOf(index + 1, year)),
  Åtaganden: [
    {
      Part: 'P1',
      'ÖK-nr': '1; 2; 3',
      Åtagande: 'att lämna ett årligt ekonomiskt bidrag',
      Status: 'Uppfyllt',
      Underlag: 'Utbetalningar 2022–2024',
    },
    {
      Part: 'P1',
      'ÖK-nr': '1; 2; 3',
      Åtagande: 'att samordna partnerskapet',
      Status: 'Uppfyllt',
      Underlag: 'Årlig återrapport 2024',
    },
    {
      Part: 'P2',
      'ÖK-nr': '1; 2; 3',
      Åtagande: 'att hålla verkstaden öppen för alla barn',
      Status: 'Uppfyllt',
      Underlag: 'Årlig återrapport 2024',
    },
  ],
  Lärdomar: [
    {
      Typ: 'Framgångsfaktor',
      Lärdom: 'Barnen har varit med och planerat verksamheten.',
      'Lyft av': 'Gemensamt',
      Prioritet: 1,
      'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
    },
    {
      Typ: 'Utmaning',
      Lärdom: 'Det har varit svårt att nå barn i de äldre åldrarna.',
      'Lyft av': 'Föreningen',
      Prioritet: 2,
      'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
      'Fortsatt arbete': 'Parterna planerar uppsökande arbete i högstadiet.',
    },
    {
      Typ: 'Förbättringsförslag',
      Lärdom: 'Parterna bör träffas oftare under året.',
      'Lyft av': 'Förvaltningen',
      Prioritet: 3,
      'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
    },
  ],
  Uppföljningar: [
    ...YEARS.map((year, index) => ({
      Typ: 'Årlig återrapport',
      Datum: day(`${String(year + 1)}-01-28`),
      'Avser från': day(`${String(year)}-01-01`),
      'Avser till': day(`${String(year)}-12-31`),
      'ÖK-nr': index + 1,
      Diarienummer: `LIN ${String(year + 1)}/5`,
    })),
    {
      Typ: 'Utvärderingsworkshop',
      Datum: day('2025-01-20'),
      'Avser från': day('2022-01-01'),
      'Avser till': day('2024-12-31'),
      'ÖK-nr': '1; 2; 3',
      'Deltagande parter': 'P1; P2',
      Slutsats: 'Parterna vill fortsätta samarbetet.',
    },
  ],
  Beslutsförslag: [
    {
      Nr: 1,
      Beslutstyp: 'Godkänna slutrapporten och lägga den till handlingarna',
      Lydelse: 'Stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna.',
    },
    {
      Nr: 2,
      Beslutstyp: 'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse',
      Lydelse:
        'Stadsdelsnämnden uppdrar åt förvaltningen att senast den 31 maj 2025 återkomma med förslag till en ny överenskommelse om IOP med Föreningen Kulturgården.',
      Motivering: 'Överenskommelsen har löpt ut och parterna vill fortsätta.',
      'Gäller från': day('2025-05-31'),
    },
  ],
  Underskrifter: [
    {
      Ordning: 1,
      Namn: 'Karin Berg',
      Titel: 'Stadsdelsdirektör',
      Förvaltning: 'Lindby stadsdelsförvaltning',
    },
    { Ordning: 2, Namn: 'Per Holm', Titel: 'Avdelningschef', Förvaltning: 'Lindby stadsdelsförvaltning' },
  ],
  Bilagor: [
    ...YEARS.map((year, index) => ({
      Nr: index + 1,
      Titel: `Överenskommelse om IOP ${String(year)}`,
      Typ: 'Överenskommelse',
      'ÖK-nr': index + 1,
      Status: 'Bifogas',
    })),
    {
      Nr: 4,
      Titel: 'Årlig återrapport 2024',
      Typ: 'Återrapport',
      'ÖK-nr': 3,
      Länk: 'https://lindby.example/aterrapport-2024',
      Status: 'Finns i akten',
    },
  ],
};

function budgetOf(agreement: number, year: number): readonly CellsByHeading[] {
  const common = { 'ÖK-nr': agreement, År: year };
  const cash = { ...common, Slag: 'Kontant' };
  const hours = { ...common, Slag: 'I natura', Budget: 40_000, Utfall: 40_000, Timmar: 200, Timvärde: 200 };
  return [
    { ...cash, Typ: 'Kostnad', Post: 'Personal', Budget: 450_000, Utfall: 452_000, Avvikelse: -2000 },
    { ...cash, Typ: 'Kostnad', Post: 'Lokaler', Budget: 100_000, Utfall: 98_000, Avvikelse: 2000 },
    {
      ...cash,
      Typ: 'Kostnad',
      Post: 'Material och utrustning',
      Budget: 50_000,
      Utfall: 50_000,
      Avvikelse: 0,
    },
    { ...hours, Typ: 'Kostnad', Post: 'Ideella timmar, värderade' },
    { ...cash, Typ: 'Finansiering', Post: 'Kommunens bidrag', Part: 'P1', Budget: 600_000, Utfall: 600_000 },
    { ...hours, Typ: 'Finansiering', Post: 'Idéburen parts insats, ideella timmar', Part: 'P2' },
  ];
}

function activitiesOf(agreement: number, year: number): readonly CellsByHeading[] {
  const between = (from: string, to: string) => ({
    'Planerad start': day(`${String(year)}-${from}`),
    'Planerat slut': day(`${String(year)}-${to}`),
    'Faktisk start': day(`${String(year)}-${from}`),
    'Faktiskt slut': day(`${String(year)}-${to}`),
  });
  return [
    {
      'Aktivitet-ID': `A${String(2 * agreement - 1)}`,
      'ÖK-nr': agreement,
      Verksamhetsdel: 'Öppen verkstad',
      Aktivitet: `Öppen verkstad ${String(year)}`,
      ...between('01-15', '12-10'),
      Status: 'Genomförd',
      'Planerade tillfällen': 40,
      'Genomförda tillfällen': 40,
      'Flickor/kvinnor': 410,
      'Pojkar/män': 390,
      'Annat/uppgift saknas': 0,
      '7–12 år': 600,
      '13–15 år': 200,
      'Deltagare totalt': 800,
      Räknesätt: 'Besök',
    },
    {
      'Aktivitet-ID': `A${String(2 * agreement)}`,
      'ÖK-nr': agreement,
      Verksamhetsdel: 'Sommarkurs',
      Aktivitet: `Sommarkurs ${String(year)}`,
      ...between('06-20', '07-01'),
      Status: 'Genomförd',
      'Planerade tillfällen': 10,
      'Genomförda tillfällen': 10,
      'Flickor/kvinnor': 30,
      'Pojkar/män': 28,
      'Annat/uppgift saknas': 0,
      '7–12 år': 40,
      '13–15 år': 18,
      'Deltagare totalt': 58,
      Räknesätt: 'Unika deltagare',
    },
  ];
}
