import type { ColumnFault, Fault } from '../../../src/finding';
import { columnMessage, isColumnFault } from '../../../src/swedish/messages/columns';

const because = (column: string, text: string, sheet = 'Mål') => ({ sheet, column, text });
const say = (facts: ColumnFault) => columnMessage(facts, 'Mål');

/** A fault of every kind with its sentence; the compiler asks for the kinds that are not here. */
const sentences: {
  readonly [K in ColumnFault['fault']]: readonly [Extract<ColumnFault, { fault: K }>, string];
} = {
  'required-when': [
    { fault: 'required-when', column: 'Målvärde', because: because('Riktning', 'Minst') },
    'Cellen för Målvärde i fliken Mål är tom, men behöver fyllas i eftersom det står ”Minst” vid Riktning.',
  ],
  duplicate: [
    { fault: 'duplicate', column: 'Mål-ID', text: 'M1', first: 'A2' },
    'Vid Mål-ID i fliken Mål står ”M1”, men det står redan i cell A2. Ge raderna olika värden, eller ta bort den ena.',
  ],
  'number-gap': [
    { fault: 'number-gap', column: 'Nr', number: 5, from: 3, to: 4 },
    'Vid Nr i fliken Mål står ”5”, men 3–4 saknas. Numrera 1, 2, 3 och så vidare utan luckor.',
  ],
  'none-of': [
    { fault: 'none-of', column: 'Roll', choice: 'Offentlig part' },
    'Ingen rad i fliken Mål har ”Offentlig part” vid Roll. Lägg till minst en sådan rad.',
  ],
  'too-few-parties': [
    { fault: 'too-few-parties', column: 'Parter' },
    'En överenskommelse har minst två parter. Fyll i alla parter, med semikolon emellan.',
  ],
  'out-of-range': [
    { fault: 'out-of-range', column: 'Åldersspann från', text: '130', least: 0, most: 120 },
    'Vid ”Åldersspann från” i fliken Mål står ”130”. Skriv ett tal från 0 till 120.',
  ],
  'out-of-order': [
    {
      fault: 'out-of-order',
      column: 'Uppgift till och med',
      text: '2025-02-01',
      order: 'until',
      limit: because('Uppgifter till och med', '2025-01-31', 'Ärende'),
    },
    '”Uppgift till och med” är 1\u00a0februari\u00a02025, men ska vara senast ”Uppgifter till och med” i fliken Ärende, som är 31\u00a0januari\u00a02025. Rätta den uppgift som är fel.',
  ],
  'outside-period': [
    {
      fault: 'outside-period',
      column: 'Datum',
      text: '2021-09-01',
      agreement: 1,
      start: '2022-01-01',
      end: '2022-12-31',
      margin: 90,
    },
    'Datum är 1\u00a0september\u00a02021, men överenskommelse 1 gäller från och med den 1\u00a0januari\u00a02022 till och med den 31\u00a0december\u00a02022. Rätta det som är fel, eller förklara varför det skiljer mer än 90 dagar.',
  ],
  'amount-zero': [
    { fault: 'amount-zero', column: 'Belopp' },
    'Belopp är 0 kronor. Skriv beloppet som betalades ut. En återbetalning skrivs på en egen rad med minustecken.',
  ],
  'wrong-form': [
    { fault: 'wrong-form', column: 'Mål-ID', text: 'Mål 1', example: 'M1' },
    'Vid Mål-ID i fliken Mål står ”Mål 1”. Skriv i samma form som ”M1”.',
  ],
  'wrong-check-digit': [
    { fault: 'wrong-check-digit', column: 'Organisationsnummer', text: '802456-1239' },
    'Vid Organisationsnummer i fliken Mål står ”802456-1239”. Kontrollsiffran stämmer inte, så någon siffra är fel. Kontrollera numret.',
  ],
  'too-long': [
    { fault: 'too-long', column: 'Rubrik', length: 1121, most: 120 },
    'Texten vid Rubrik i fliken Mål har 1\u00a0121 tecken. Korta den till högst 120.',
  ],
  'word-count': [
    { fault: 'word-count', column: 'Beskrivning', words: 5, least: 15, most: 60 },
    'Texten vid Beskrivning har 5 ord. 15 till 60 ord brukar räcka för att förklara verksamheten.',
  ],
  'wrong-wording': [
    { fault: 'wrong-wording', column: 'Lärdom', text: 'fler barn', wanted: 'sentence' },
    'Vid Lärdom i fliken Mål står ”fler barn”. Skriv lärdomen som en hel mening, med stor bokstav först och punkt sist.',
  ],
  conflict: [
    {
      fault: 'conflict',
      column: 'Mottagare',
      text: 'P1',
      other: because('Roll', 'Offentlig part', 'Parter'),
    },
    'Vid Mottagare i fliken Mål står ”P1”, men vid Roll i fliken Parter står ”Offentlig part”. Det går inte ihop. Ändra det som är fel.',
  ],
  'hours-value': [
    { fault: 'hours-value', column: 'Timvärde', hours: '200', ore: 4_200_000, outcome: 4_000_000 },
    'Timmarna (200) gånger timvärdet är 42\u00a0000\u00a0kronor, men utfallet är 40\u00a0000\u00a0kronor. Rätta det som är fel.',
  ],
  'hours-differ': [
    { fault: 'hours-differ', column: 'Timvärde', cost: 4_000_000, financing: 3_800_000 },
    'De ideella timmarna är 38\u00a0000\u00a0kronor som finansiering men 40\u00a0000\u00a0kronor som kostnad. Skriv samma belopp på båda raderna.',
  ],
  'not-consulted': [
    { fault: 'not-consulted', column: 'Samråd med', parties: ['Kulturgården', 'Norrby IF'] },
    'Det framgår inte att ärendet har beretts i samråd med Kulturgården och Norrby IF. Fyll i ”Samråd med” i fliken Mål.',
  ],
  unmentioned: [
    { fault: 'unmentioned', column: 'Titel', number: 4 },
    'Bilaga 4 nämns inte i texterna. Hänvisa till den där den är underlag, eller ta bort den ur fliken Bilagor.',
  ],
};

describe('columnMessage', () => {
  it.each(Object.entries(sentences))('tells %s', (_fault, [facts, sentence]) => {
    expect(say(facts)).toBe(sentence);
  });

  it.each<readonly [ColumnFault, string]>([
    [
      { fault: 'required-when', column: 'Prognos', because: because('Utfall', '') },
      'eftersom cellen för Utfall också är tom.',
    ],
    [
      { fault: 'required-when', column: 'Återrapporterad', because: because('Slutdatum', '2024-12-31') },
      'eftersom det står 31\u00a0december\u00a02024 vid Slutdatum.',
    ],
    [{ fault: 'number-gap', column: 'Nr', number: 3, from: 2, to: 2 }, 'men 2 saknas.'],
    [{ fault: 'out-of-range', column: 'Nr', text: '0', least: 1, most: null }, 'Skriv 1 eller mer.'],
    [{ fault: 'out-of-range', column: 'Nr', text: '9', least: null, most: 5 }, 'Skriv högst 5.'],
    [
      {
        fault: 'out-of-order',
        column: 'Åldersspann till',
        text: '6',
        order: 'from',
        limit: because('Åldersspann från', '7'),
      },
      '”Åldersspann till” är 6, men ska vara minst ”Åldersspann från”, som är 7.',
    ],
    [
      {
        fault: 'outside-period',
        column: 'År',
        text: '2021',
        agreement: 1,
        start: '2022-01-01',
        end: '2022-12-31',
        margin: 0,
      },
      'År är 2021, men överenskommelse 1 gäller',
    ],
    [
      { fault: 'wrong-wording', column: 'Åtagande', text: 'x', wanted: 'clause' },
      'börja med ”att” och ett verb',
    ],
    [
      { fault: 'wrong-wording', column: 'Beskrivning', text: 'x', wanted: 'continuation' },
      'stå efter ”som är”',
    ],
  ])('tells %j', (facts, part) => {
    expect(say(facts)).toContain(part);
  });
});

describe('isColumnFault', () => {
  it('knows its own faults from others', () => {
    expect(isColumnFault({ fault: 'amount-zero', column: 'Belopp' })).toBe(true);
    expect(isColumnFault({ fault: 'required', column: 'Belopp' } satisfies Fault)).toBe(false);
  });
});
