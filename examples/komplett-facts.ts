/** The made-up partnership: its case, parties, agreements and programmes. Three agreements follow on each other. */
import { date, type ExampleKeys, type ExampleRow, type ExampleTable } from './example';

export const committee = 'Fabelköpings fritidsnämnd';
export const association = 'Föreningen Lyktan i Fabelköping';
export const foundation = 'Stiftelsen Sagoskogen';
export const workshop = 'Lyktverkstan';
export const choir = 'Fabelkören';

/** The agreed grant in kronor, by ÖK-nr. */
export const grants = { 1: 620_000, 2: 440_000, 3: 460_000 } as const;

const administration = 'Fritidsförvaltningen';
const everyone = 'P1; P2; P3';

export const caseFacts: ExampleKeys = {
  name: 'Ärende',
  keys: {
    Kommun: 'Fabelköping',
    Dokumenttyp: 'Tjänsteskrivelse',
    Förvaltning: administration,
    'Avdelning eller enhet': 'Enheten för föreningsstöd',
    Diarienummer: 'FRI-2026-17',
    Datum: date('2026-02-16'),
    'Uppgifter till och med': date('2025-12-31'),
    'Handläggare, namn': 'Maja Påhittad',
    // The number belongs to a series that is reserved for books and films.
    'Handläggare, telefon': '08-465 004 17',
    'Handläggare, e-post': 'maja.pahittad@example.se',
    'Nämnd, fullständigt namn': committee,
    'Nämnd, kort form': 'fritidsnämnden',
    Sammanträdesdatum: date('2026-03-12'),
    Rubrik: 'Slutrapport om idéburet offentligt partnerskap (IOP) – Lyktverkstan och Fabelkören',
    Underrubrik: `IOP mellan ${committee}, ${association} och ${foundation}`,
    'Ärendet har beretts inom': 'enheten för föreningsstöd',
    'Samråd med': `${association} och ${foundation}`,
    'Rör ärendet barn?': 'Ja',
  },
};

export const parties: ExampleTable = {
  name: 'Parter',
  rows: [
    {
      'Part-ID': 'P1',
      Namn: committee,
      Kortnamn: 'fritidsnämnden',
      'Bestämd form': 'fritidsnämnden',
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
      Organisationsnummer: '802999-9755',
    },
    {
      'Part-ID': 'P3',
      Namn: foundation,
      Kortnamn: 'stiftelsen',
      'Bestämd form': 'stiftelsen',
      Roll: 'Idéburen part',
      Parttyp: 'Stiftelse',
      Organisationsnummer: '802999-9763',
    },
  ],
};

export const agreements: ExampleTable = {
  name: 'Överenskommelser',
  rows: [
    agreement(1, '2022–2023', ['2022-08-01', '2023-12-31'], '2022-06-16', 'FRI-2022-31', '2022-06-02, § 52', {
      Återrapporterad: date('2024-03-14'),
      Bifogas: 'Nej',
    }),
    agreement(2, '2024', ['2024-01-01', '2024-12-31'], '2023-11-23', 'FRI-2023-44', '2023-11-09, § 81', {
      Återrapporterad: date('2025-03-13'),
      Bifogas: 'Nej',
    }),
    agreement(3, '2025', ['2025-01-01', '2025-12-31'], '2024-11-21', 'FRI-2024-39', '2024-11-07, § 77', {
      Återrapporterad: date('2026-02-12'),
      Bifogas: 'Ja',
    }),
  ],
};

export const programmes: ExampleTable = {
  name: 'Verksamhetsdelar',
  rows: [
    {
      Verksamhetsdel: workshop,
      Beskrivning:
        'en öppen skaparverkstad där barn bygger, syr och uppfinner tillsammans med ledare från föreningen två eftermiddagar i veckan',
      Målgrupp: 'Barn',
      'Åldersspann från': 7,
      'Åldersspann till': 15,
      Kostnadsfri: 'Ja',
    },
    {
      Verksamhetsdel: choir,
      Beskrivning:
        'en kör utan antagningsprov där unga och vuxna i olika åldrar sjunger tillsammans en kväll i veckan',
      Målgrupp: 'Unga och vuxna',
      'Åldersspann från': 16,
      Kostnadsfri: 'Ja',
    },
  ],
};

export const signatures: ExampleTable = {
  name: 'Underskrifter',
  rows: [
    { Ordning: 1, Namn: 'Fia Fiktiv', Titel: 'Förvaltningschef', Förvaltning: administration },
    { Ordning: 2, Namn: 'Olle Låtsas', Titel: 'Enhetschef', Förvaltning: administration },
  ],
};

export const attachments: ExampleTable = {
  name: 'Bilagor',
  rows: [
    attachment(1, agreementTitle('2025'), 'Överenskommelse', { 'ÖK-nr': 3 }),
    attachment(2, 'Återrapport 2022–2023', 'Återrapport', { 'ÖK-nr': 1 }),
    attachment(3, 'Återrapport 2024', 'Återrapport', { 'ÖK-nr': 2 }),
    attachment(4, 'Återrapport 2025', 'Återrapport', { 'ÖK-nr': 3 }),
    attachment(5, 'Ekonomisk redovisning 2022–2025', 'Ekonomisk redovisning'),
    attachment(6, 'Utvärdering av partnerskapet 2025', 'Utvärdering', { Status: 'Bifogas maskad' }),
    attachment(7, 'Revisionsintyg 2025', 'Revisionsintyg', { Status: 'Finns i akten' }),
  ],
};

/** Fabelköping writes its reports as the template Malmö does, with its own registry numbers and addresses. */
export const settings: ExampleKeys = {
  name: 'Inställningar',
  keys: {
    Kommunmall: 'Malmö',
    'Tröskel avvikelse, procent': 5,
    'Tröskel avvikelse, kronor': 5_000,
    'Tröskel delvis uppfyllt': 0.75,
    'Tröskel försening, dagar': 14,
    'Tröskel tillfällen, procent': 80,
    'Minsta grupp': 5,
    Eurokurs: 11.5,
    Eurokursdatum: date('2025-12-30'),
    Diarienummermönster: '"FRI-"ÅÅÅÅ-0+',
    'E-postdomän': 'example.se',
    Mottagare: 'fritidsnamnden@example.se; registrator@example.se',
    Beslutsstil: 'Att-satser',
    Underskrifter: 'Elektronisk',
    'Beslutet skickas till': `${association}; ${foundation}`,
  },
};

function agreementTitle(years: string): string {
  return `Överenskommelse om idéburet offentligt partnerskap (IOP) mellan ${committee}, ${association} och ${foundation} ${years}`;
}

function agreement(
  number: keyof typeof grants,
  years: string,
  [start, end]: readonly [start: string, end: string],
  signed: string,
  registryNumber: string,
  paragraph: string,
  reporting: ExampleRow,
): ExampleRow {
  return {
    'ÖK-nr': number,
    Benämning: agreementTitle(years),
    Startdatum: date(start),
    Slutdatum: date(end),
    Tecknad: date(signed),
    'Beslutad av och paragraf': `${committee}, ${paragraph}`,
    Diarienummer: registryNumber,
    Parter: everyone,
    'Avtalat bidrag, hela perioden': grants[number],
    Stödgrund: 'De minimis, allmän (EU 2023/2831)',
    ...reporting,
  };
}

function attachment(number: number, title: string, type: string, more: ExampleRow = {}): ExampleRow {
  return { Nr: number, Titel: title, Typ: type, Status: 'Bifogas', ...more };
}
