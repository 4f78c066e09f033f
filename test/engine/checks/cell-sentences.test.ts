import type { CellFault } from '../../../src/engine/checks/finding';
import { messagesOf } from '../../../src/engine/checks/rule';
import { cellSentences } from '../../../src/engine/checks/cell-sentences';
import { placeAt } from '../../builders/places';

const inTab = (column: string, text: string, sheet = 'Mål') => ({ sheet, column, text });
const { message } = messagesOf(cellSentences);
const say = (facts: CellFault) => message(facts, 'Mål');

/** A fault of every kind with its sentence; the compiler asks for the kinds that are not here. */
const sentences: Readonly<Record<CellFault['kind'], readonly [CellFault, string]>> = {
  'sheet-missing': [
    { kind: 'sheet-missing' },
    'Fliken Mål saknas. Lägg till den, med rubrikerna från en ny arbetsbok.',
  ],
  'no-rows': [{ kind: 'no-rows' }, 'Fliken Mål är tom. Fyll i minst en rad under rubrikerna.'],
  'column-missing': [
    { kind: 'column-missing', column: 'Enhet' },
    'Kolumnen Enhet saknas i fliken Mål. Skriv rubriken sist på rad 1 och fyll i kolumnen.',
  ],
  'column-repeated': [
    { kind: 'column-repeated', column: 'Enhet', first: placeAt('Mål!F1') },
    'Enhet finns flera gånger i fliken Mål. Bara den i cell F1 läses. Ta bort den andra.',
  ],
  'key-missing': [
    { kind: 'key-missing', column: 'Kommun' },
    'Uppgiften Kommun saknas i fliken Mål. Skriv den sist i kolumn A och fyll i cellen bredvid.',
  ],
  'key-repeated': [
    { kind: 'key-repeated', column: 'Nämnd, kort form', first: placeAt('Mål!B2') },
    '”Nämnd, kort form” finns flera gånger i fliken Mål. Bara den i cell B2 läses. Ta bort den andra.',
  ],
  'none-of': [
    { kind: 'none-of', column: 'Roll', choice: 'Offentlig part' },
    'Ingen rad i fliken Mål har ”Offentlig part” vid Roll. Lägg till minst en sådan rad.',
  ],
  'headings-lower': [
    { kind: 'headings-lower', row: 4 },
    'Rubrikerna i fliken Mål står på rad 4. Raderna ovanför läses inte. Ta bort dem.',
  ],
  'names-unknown': [
    { kind: 'names-unknown', of: 'columns', names: ['Nr', 'Titel'] },
    'Inga rubriker i fliken Mål känns igen, så det som står där har inte lästs. Skriv rubrikerna på rad 1, en i varje kolumn: Nr; Titel.',
  ],
  'name-read': [
    { kind: 'name-read', of: 'columns', column: 'Belopp', text: 'Belopp (kr)' },
    'Rubriken ”Belopp (kr)” i fliken Mål har lästs som Belopp. Ändra namnet om det är fel.',
  ],
  'name-near': [
    { kind: 'name-near', of: 'keys', column: 'Samråd med', text: 'Samråd' },
    'Uppgiften ”Samråd” i fliken Mål känns inte igen, och det som hör till den har inte lästs. Är det ”Samråd med”? Ändra i så fall namnet till ”Samråd med”.',
  ],
  'tab-near': [
    { kind: 'tab-near', sheet: 'Mål', tab: 'Mål 2024', state: 'missing' },
    'Fliken Mål saknas, men det finns en flik ”Mål 2024”, som inte har lästs. Är det den? Döp i så fall om den till Mål.',
  ],
  'sum-row': [
    { kind: 'sum-row', column: 'Verksamhetsdel', text: 'Summa' },
    'Vid Verksamhetsdel i fliken Mål står ”Summa”. Raden ser ut att vara en summa av andra rader och har inte lästs. Ta bort den, för summorna räknas ut ändå.',
  ],
  'says-nothing': [
    { kind: 'says-nothing', column: 'Fortsatt arbete', text: 'Ej aktuellt' },
    '”Ej aktuellt” vid ”Fortsatt arbete” i fliken Mål läses som tomt. Töm cellen, eller skriv det som ska stå i rapporten.',
  ],
  'not-a-word': [
    { kind: 'not-a-word', column: 'Kortnamn', text: 'Ja', example: 'stiftelsen' },
    'Vid Kortnamn i fliken Mål står ”Ja”. Skriv ordet så som det ska stå i rapporten, till exempel ”stiftelsen”, eller töm cellen.',
  ],
  required: [
    { kind: 'required', column: 'Underlag' },
    'Cellen för Underlag i fliken Mål är tom. Fyll i den.',
  ],
  'required-when': [
    {
      kind: 'required-when',
      column: 'Målvärde',
      because: { sheet: 'Mål', column: 'Riktning', text: 'Minst' },
    },
    'Cellen för Målvärde i fliken Mål är tom. Fyll i den, eftersom det står ”Minst” vid Riktning.',
  ],
  'control-characters': [
    { kind: 'control-characters', column: 'Kommentar' },
    'Cellen för Kommentar i fliken Mål innehåller osynliga tecken, som utelämnas i rapporten. Kontrollera texten.',
  ],
  'wrong-length': [
    { kind: 'wrong-length', column: 'Rubrik', unit: 'characters', length: 1121, least: 1, most: 120 },
    'Cellen för Rubrik i fliken Mål har 1\u00a0121 tecken. Korta texten till högst 120 tecken.',
  ],
  'not-a-date': [
    { kind: 'not-a-date', column: 'Datum', text: '31 juni 2024' },
    'Vid Datum i fliken Mål står ”31 juni 2024”. Det går inte att läsa som ett datum. Skriv år, månad och dag, till exempel 2024-06-01. Vet du bara månaden skriver du dess sista dag.',
  ],
  'not-an-amount': [
    { kind: 'not-an-amount', column: 'Utfall', text: 'mycket' },
    'Vid Utfall i fliken Mål står ”mycket”. Det går inte att läsa som ett belopp. Skriv beloppet i kronor med siffror, till exempel 150000.',
  ],
  'not-a-number': [
    { kind: 'not-a-number', column: 'Timmar', text: 'många' },
    'Vid Timmar i fliken Mål står ”många”. Det går inte att läsa som ett tal. Skriv talet med siffror, till exempel 12 eller 12,5.',
  ],
  'not-a-whole-number': [
    { kind: 'not-a-whole-number', column: 'År', text: '2022,5' },
    'Vid År i fliken Mål står ”2022,5”. Det går inte att läsa som ett heltal. Skriv talet med siffror och utan decimaler, till exempel 12.',
  ],
  'not-a-list-of-numbers': [
    { kind: 'not-a-list-of-numbers', column: 'ÖK-nr', text: 'alla' },
    'Vid ÖK-nr i fliken Mål står ”alla”. Det går inte att läsa som nummer. Skriv numren med semikolon emellan, till exempel 1; 2.',
  ],
  'not-a-link': [
    { kind: 'not-a-link', column: 'Länk', text: 'www.lindby.example' },
    'Vid Länk i fliken Mål står ”www.lindby.example”. Det är ingen fullständig webbadress. Kopiera den från webbläsaren, med https:// i början.',
  ],
  'not-a-pattern': [
    { kind: 'not-a-pattern', column: 'Diarienummermönster', text: '(' },
    'Vid Diarienummermönster i fliken Mål står ”(”. Det går inte att använda som mönster. Skriv till exempel ”"ABC-"ÅÅÅÅ-0+”: ÅÅÅÅ är ett årtal, 0 en siffra, 0+ flera siffror, A en stor bokstav, och det som står inom citattecken skrivs som det är.',
  ],
  'formula-error': [
    { kind: 'formula-error', column: 'Utfall', text: '#REF!' },
    'Vid Utfall i fliken Mål står ”#REF!”. Formeln ger ett fel. Rätta den eller skriv värdet i stället.',
  ],
  ambiguous: [
    {
      kind: 'ambiguous',
      column: 'Utfall',
      text: '212.800',
      readings: [
        { kind: 'number', number: 212800 },
        { kind: 'number', number: 212.805 },
      ],
    },
    'Vid Utfall i fliken Mål står ”212.800”. Menar du 212800 eller 212,805? Skriv det som du menar.',
  ],
  'not-in-list': [
    { kind: 'not-in-list', column: 'Slag', text: 'Pengar', allowed: ['Kontant', 'I natura'] },
    'Vid Slag i fliken Mål står ”Pengar”. Det finns inte i listan. Välj något av: Kontant; I natura.',
  ],
  understood: [
    { kind: 'understood', column: 'Budget', text: '150 000:-', as: { kind: 'amount', ore: 15000000 } },
    'Vid Budget i fliken Mål står ”150 000:-”. Det har lästs som 150\u00a0000\u00a0kronor. Ändra cellen om det är fel.',
  ],
  'unknown-reference': [
    { kind: 'unknown-reference', column: 'Part', text: 'P9', target: 'Parter' },
    'Vid Part i fliken Mål står ”P9”. Det finns inte i fliken Parter. Rätta cellen eller lägg till det som saknas där.',
  ],
  duplicate: [
    { kind: 'duplicate', column: 'Mål-ID', text: 'M1', first: placeAt('Mål!A2') },
    'Vid Mål-ID i fliken Mål står ”M1”, men det står redan i cell A2. Ge raderna olika värden, eller ta bort den ena.',
  ],
  'number-gap': [
    { kind: 'number-gap', column: 'Nr', text: '5' },
    'Vid Nr i fliken Mål står ”5”. Numrera 1, 2, 3 och så vidare utan luckor.',
  ],
  'out-of-range': [
    { kind: 'out-of-range', column: 'Åldersspann från', text: '130', least: 0, most: 120 },
    'Vid ”Åldersspann från” i fliken Mål står ”130”. Det ska vara mellan 0 och 120.',
  ],
  'out-of-order': [
    {
      kind: 'out-of-order',
      column: 'Uppgift till och med',
      text: '2025-02-01',
      order: 'until',
      limit: { sheet: 'Ärende', column: 'Uppgifter till och med', text: '2025-01-31' },
    },
    'Vid ”Uppgift till och med” i fliken Mål står ”2025-02-01”, men det får inte komma efter ”Uppgifter till och med” i fliken Ärende, där det står ”2025-01-31”. Ändra antingen ”Uppgift till och med” här eller ”Uppgifter till och med” i fliken Ärende.',
  ],
  'wrong-form': [
    { kind: 'wrong-form', column: 'Mål-ID', text: 'Mål 1', example: 'M1' },
    'Vid Mål-ID i fliken Mål står ”Mål 1”. Skriv i samma form som ”M1”.',
  ],
  'wrong-check-digit': [
    { kind: 'wrong-check-digit', column: 'Organisationsnummer', text: '802456-1239' },
    'Vid Organisationsnummer i fliken Mål står ”802456-1239”. Kontrollsiffran stämmer inte. Kontrollera numret.',
  ],
  conflict: [
    {
      kind: 'conflict',
      column: 'Mottagare',
      text: 'P1',
      other: { sheet: 'Parter', column: 'Roll', text: 'Offentlig part' },
    },
    'Vid Mottagare i fliken Mål står ”P1”, men vid Roll i fliken Parter står ”Offentlig part”. Det går inte ihop. Ändra antingen Mottagare här eller Roll i fliken Parter.',
  ],
};

describe('cellSentences', () => {
  it.each(Object.entries(sentences))('says what is wrong: %s', (kind, [facts, sentence]) => {
    expect(facts.kind).toBe(kind);
    expect(say(facts)).toBe(sentence);
  });

  it('has no codes, exclamation marks or empty words', () => {
    const all = Object.values(sentences).map(([facts]) => say(facts));
    expect(all.filter((sentence) => /!(?!”)|ogiltig|K\d\d|undefined|null|\[object/i.test(sentence))).toEqual(
      [],
    );
  });

  it('cuts a long text at sixty characters, on one line, without breaking a character', () => {
    const facts = { kind: 'not-a-date', column: 'Datum', text: `a\nb${'😀'.repeat(70)}` } as const;
    expect(say(facts)).toContain(`står ”a b${'😀'.repeat(57)}…”.`);
  });

  it.each<readonly [CellFault, string]>([
    [
      { kind: 'understood', column: 'X', text: 'x', as: { kind: 'date', date: '2019-06-01' } },
      'som den 1\u00a0juni\u00a02019.',
    ],
    [
      { kind: 'name-near', of: 'columns', column: 'Belopp', text: 'Belopp (tkr)' },
      'Är det Belopp? Räkna i så fall om beloppen till kronor och ändra namnet till ”Belopp”.',
    ],
    [{ kind: 'headings-lower', row: 2 }, 'står på rad 2. Raden ovanför läses inte. Ta bort den.'],
    [
      { kind: 'names-unknown', of: 'keys', names: ['Kommun'] },
      'Skriv uppgifternas namn i kolumn A, som i en ny arbetsbok, och svaren i kolumn B.',
    ],
    [
      { kind: 'tab-near', sheet: 'Mål', tab: 'Mål 2', state: 'empty' },
      'Fliken Mål är tom, men det finns en flik ”Mål 2”, som inte har lästs. Är det den? Flytta i så fall innehållet till Mål.',
    ],
    [
      { kind: 'tab-near', sheet: 'Mål', tab: 'Kopia av Mål', state: 'copied' },
      'Fliken ”Kopia av Mål” är en likadan kopia av Mål och har inte lästs. Ta bort den om den inte behövs.',
    ],
    [
      { kind: 'tab-near', sheet: 'Mål', tab: 'Mål (2)', state: 'beside' },
      'Ska något i den vara med i rapporten? Flytta det då till Mål, och ta annars bort fliken.',
    ],
    [{ kind: 'understood', column: 'X', text: 'x', as: { kind: 'number', number: 2024 } }, 'som 2024.'],
    [{ kind: 'understood', column: 'X', text: 'x', as: { kind: 'number', number: -12.5 } }, 'som −12,5.'],
    [
      { kind: 'understood', column: 'X', text: 'x', as: { kind: 'text', text: 'Genomförd' } },
      'som Genomförd.',
    ],
    [
      { kind: 'ambiguous', column: 'X', text: '1,2', readings: [{ kind: 'text', text: '1; 2' }] },
      'Menar du 1; 2? Skriv i så fall det.',
    ],
    [
      {
        kind: 'ambiguous',
        column: 'X',
        text: '150.000',
        readings: [
          { kind: 'number', number: 150_000 },
          { kind: 'number', number: 150 },
        ],
        more: 'kronor',
      },
      'Menar du 150\u00a0000 kronor eller 150 kronor? Skriv det som du menar.',
    ],
    [
      { kind: 'ambiguous', column: 'X', text: '1/6-24', readings: [{ kind: 'date', date: '2024-06-01' }] },
      'Menar du den 1\u00a0juni\u00a02024? Skriv i så fall det.',
    ],
    [
      { kind: 'not-an-amount', column: 'X', text: '–' },
      'Det går inte att läsa som ett belopp. Är beloppet noll skriver du 0. Saknas uppgiften tömmer du cellen.',
    ],
    [
      { kind: 'not-a-whole-number', column: 'X', text: 'uppgift saknas' },
      'Är talet noll skriver du 0. Saknas uppgiften tömmer du cellen.',
    ],
    [
      { kind: 'not-a-date', column: 'X', text: 'vet ej' },
      'Det går inte att läsa som ett datum. Saknas uppgiften tömmer du cellen.',
    ],
    [
      { kind: 'required-when', column: 'Prognos', because: inTab('Utfall', '') },
      'eftersom det inte står något vid Utfall.',
    ],
    [
      { kind: 'required-when', column: 'Eurokurs', because: inTab('Stödgrund', 'De minimis', 'Avtal') },
      'eftersom det står ”De minimis” vid Stödgrund i fliken Avtal.',
    ],
    [
      { kind: 'wrong-length', column: 'Text', unit: 'words', length: 5, least: 15, most: 60 },
      'har 5 ord. Skriv 15–60 ord.',
    ],
    [{ kind: 'out-of-range', column: 'Nr', text: '0', least: 1, most: null }, 'Det ska vara minst 1.'],
    [
      {
        kind: 'out-of-order',
        column: 'Åldersspann till',
        text: '6',
        order: 'from',
        limit: inTab('Åldersspann från', '7'),
      },
      'men det får inte komma före ”Åldersspann från”, där det står ”7”.',
    ],
    [
      {
        kind: 'out-of-order',
        column: 'Slutdatum',
        text: '2022-01-01',
        order: 'after',
        limit: inTab('Startdatum', '2022-01-01'),
      },
      'men det ska komma efter Startdatum, där det står ”2022-01-01”. Ändra antingen Slutdatum eller Startdatum.',
    ],
  ])('says %j as it should be', (facts, part) => {
    expect(say(facts)).toContain(part);
  });
});
