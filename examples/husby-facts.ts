/**
 * What both Husby workbooks hold: the facts of the published report (`forlaga.txt`), and the example values that
 * every workbook needs and the report's text extract lacks (its page header, dates of signing and of reporting).
 */
import { date, example, type ExampleRow, type ExampleTable, type ExampleValue } from './example';

export const association = 'Husby Konst & Hantverksförening';
export const committee = 'Järva stadsdelsnämnd';

const administration = 'Järva stadsdelsförvaltning';

/** The cut-off date of the example's figures; the fourth agreement is in force on that day, as in the report. */
export const dataUntil = example(date('2024-09-30'));

/** The tab Ärende, without the keys that differ between the two workbooks: title, subtitle and consultation. */
export const caseFacts: Readonly<Record<string, ExampleValue>> = {
  Kommun: example('Stockholm'),
  Dokumenttyp: 'Tjänsteutlåtande',
  Förvaltning: administration,
  'Avdelning eller enhet': 'Avdelningen för administration',
  Diarienummer: example('EX 2024/123'),
  Datum: example(date('2024-10-15')),
  'Uppgifter till och med': dataUntil,
  'Handläggare, namn': example('Exempel Handläggare'),
  // The number belongs to a series that is reserved for books and films.
  'Handläggare, telefon': example('08-465 004 00'),
  'Handläggare, e-post': example('registrator@example.se'),
  'Nämnd, fullständigt namn': committee,
  'Nämnd, kort form': 'stadsdelsnämnden',
  // Before the agreement of 2024 ends, since the report says that it is in force.
  Sammanträdesdatum: example(date('2024-11-21')),
  'Ärendet har beretts inom': 'avdelningen för administration',
  'Rör ärendet barn?': 'Ja',
};

export const parties: ExampleTable = {
  name: 'Parter',
  rows: [
    {
      'Part-ID': 'P1',
      Namn: committee,
      Kortnamn: 'stadsdelsnämnden',
      'Bestämd form': 'stadsdelsnämnden',
      'Tidigare namn': 'Rinkeby-Kista stadsdelsnämnd',
      'Namn gäller från': example(date('2023-07-01')),
      Roll: 'Offentlig part',
      Parttyp: 'Kommunal nämnd',
    },
    {
      'Part-ID': 'P2',
      Namn: association,
      Kortnamn: 'föreningen',
      'Bestämd form': 'föreningen',
      Roll: 'Idéburen part',
      Parttyp: 'Ideell förening',
      Organisationsnummer: example('802999-9995'),
    },
  ],
};

/** The four agreements: periods as published. Each workbook has its own titles, grants and gap. */
export const firstAgreement: ExampleRow = {
  'ÖK-nr': 1,
  Startdatum: date('2019-06-01'),
  Slutdatum: date('2020-08-31'),
  Tecknad: example(date('2019-05-20')),
  Parter: 'P1; P2',
  Återrapporterad: example(date('2020-11-19')),
  Bifogas: 'Nej',
};

export const secondAgreement: ExampleRow = {
  'ÖK-nr': 2,
  Startdatum: date('2022-01-01'),
  Slutdatum: date('2022-12-31'),
  Tecknad: example(date('2021-12-15')),
  Parter: 'P1; P2',
  Återrapporterad: example(date('2023-03-16')),
  Bifogas: 'Nej',
};

export const thirdAgreement: ExampleRow = {
  'ÖK-nr': 3,
  Startdatum: date('2023-01-01'),
  Slutdatum: date('2023-12-31'),
  Tecknad: example(date('2022-12-14')),
  Parter: 'P1; P2',
  Återrapporterad: example(date('2024-03-14')),
  Bifogas: 'Nej',
};

export const fourthAgreement: ExampleRow = {
  'ÖK-nr': 4,
  Benämning:
    'Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Järva stadsdelsnämnd och Husby Konst & Hantverksförening 2024',
  Startdatum: date('2024-01-01'),
  Slutdatum: date('2024-12-31'),
  Tecknad: example(date('2023-12-12')),
  Parter: 'P1; P2',
  'Planerad återrapport': 'under det första kvartalet 2025',
  Bifogas: 'Ja',
};

/** The yearly reports: it is published that there was one each year, but not on which days. */
export const yearlyReports: readonly ExampleRow[] = [
  yearlyReport('2020-03-19', '2019-06-01', '2019-12-31', 1),
  yearlyReport('2020-11-19', '2020-01-01', '2020-08-31', 1),
  yearlyReport('2023-03-16', '2022-01-01', '2022-12-31', 2),
  yearlyReport('2024-03-14', '2023-01-01', '2023-12-31', 3),
];

/** The workshop of spring 2024; the day is not published. Each workbook has its own period for it. */
export const workshop: ExampleRow = {
  Typ: 'Utvärderingsworkshop',
  Datum: example(date('2024-05-14')),
  'Avser från': date('2019-06-01'),
  'ÖK-nr': '1; 2; 3; 4',
  'Deltagande parter': 'P1; P2',
};

export const signatures: ExampleTable = {
  name: 'Underskrifter',
  rows: [
    { Ordning: 1, Namn: 'Toni Mellblom', Titel: 'Stadsdelsdirektör', Förvaltning: administration },
    { Ordning: 2, Namn: 'Jonas Eliasson', Titel: 'Avdelningschef', Förvaltning: administration },
  ],
};

/** The published attachment, without its number: the report does not number it. */
export const publishedAttachment: ExampleRow = {
  Titel:
    'Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Järva stadsdelsnämnd och Husby Konst & Hantverksförening 2024',
  Typ: 'Överenskommelse',
  'ÖK-nr': 4,
  Status: 'Bifogas',
};

export const settings = {
  name: 'Inställningar',
  keys: { 'E-postdomän': example('example.se') },
};

function yearlyReport(day: string, from: string, to: string, agreement: number): ExampleRow {
  return {
    Typ: 'Årlig återrapport',
    Datum: example(date(day)),
    'Avser från': example(date(from)),
    'Avser till': example(date(to)),
    'ÖK-nr': agreement,
  };
}
