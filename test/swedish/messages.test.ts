import type { ColumnFault, Fault, FigureFault, ProseFault } from '../../src/finding';
import { message } from '../../src/swedish/messages';

const say = (facts: Fault, sheet = 'Budget') =>
  message({ code: 'X', severity: 'FEL', sheet, cell: 'A1', facts });

type ReadingFault = Exclude<Fault, ColumnFault | FigureFault | ProseFault>;

/** A fault of every kind that reading finds, with its sentence; the compiler asks for the kinds that are not here. */
const sentences: {
  readonly [K in ReadingFault['fault']]: readonly [Extract<ReadingFault, { fault: K }>, string];
} = {
  'sheet-missing': [
    { fault: 'sheet-missing' },
    'Fliken Budget saknas. Lägg till en flik som heter Budget, med rubrikerna från en ny arbetsbok.',
  ],
  'no-rows': [{ fault: 'no-rows' }, 'Fliken Budget är tom. Fyll i minst en rad under rubrikerna.'],
  'column-missing': [
    { fault: 'column-missing', column: 'Slag' },
    'Kolumnen Slag saknas i fliken Budget. Skriv rubriken Slag i den första lediga cellen på rad 1 och fyll i kolumnen.',
  ],
  'column-repeated': [
    { fault: 'column-repeated', column: 'Slag', first: 'F1' },
    'Rubriken Slag finns flera gånger i fliken Budget. Bara kolumnen som börjar i cell F1 läses. Ta bort den andra eller ge den en annan rubrik.',
  ],
  'key-missing': [
    { fault: 'key-missing', column: 'Kommun' },
    'Uppgiften Kommun saknas i fliken Budget. Skriv Kommun i kolumn A på en tom rad och fyll i cellen bredvid.',
  ],
  'key-repeated': [
    { fault: 'key-repeated', column: 'Nämnd, kort form', first: 'A2' },
    'Uppgiften ”Nämnd, kort form” finns flera gånger i fliken Budget. Bara raden med cell A2 läses. Ta bort den andra raden.',
  ],
  required: [{ fault: 'required', column: 'Slag' }, 'Cellen för Slag i fliken Budget är tom. Fyll i den.'],
  'not-a-date': [
    { fault: 'not-a-date', column: 'Datum', text: '31 juni 2024' },
    'Vid Datum i fliken Budget står ”31 juni 2024”. Det går inte att läsa som ett datum. Skriv år, månad och dag, till exempel 2024-06-01.',
  ],
  'not-an-amount': [
    { fault: 'not-an-amount', column: 'Utfall', text: 'mycket' },
    'Vid Utfall i fliken Budget står ”mycket”. Det går inte att läsa som ett belopp. Skriv beloppet i kronor med siffror, till exempel 150000.',
  ],
  'not-a-number': [
    { fault: 'not-a-number', column: 'Timmar', text: 'många' },
    'Vid Timmar i fliken Budget står ”många”. Det går inte att läsa som ett tal. Skriv talet med siffror, till exempel 12 eller 12,5.',
  ],
  'not-a-whole-number': [
    { fault: 'not-a-whole-number', column: 'År', text: '2022,5' },
    'Vid År i fliken Budget står ”2022,5”. Det går inte att läsa som ett heltal. Skriv talet med siffror och utan decimaler, till exempel 12.',
  ],
  'not-a-link': [
    { fault: 'not-a-link', column: 'Länk', text: 'www.lindby.example' },
    'Vid Länk i fliken Budget står ”www.lindby.example”. Det är ingen fullständig webbadress. Kopiera adressen från webbläsaren, med https:// i början.',
  ],
  'not-a-pattern': [
    { fault: 'not-a-pattern', column: 'Diarienummermönster', text: '(' },
    'Vid Diarienummermönster i fliken Budget står ”(”. Det går inte att använda som mönster. Rätta mönstret eller töm cellen, så används kommunmallens.',
  ],
  ambiguous: [
    {
      fault: 'ambiguous',
      column: 'Budget',
      text: '212.800',
      readings: [
        { kind: 'number', number: 212_800 },
        { kind: 'number', number: 212.805 },
      ],
    },
    'Vid Budget i fliken Budget står ”212.800”. Menar du 212\u00a0800 eller 212,805? Skriv det som du menar.',
  ],
  'not-in-list': [
    { fault: 'not-in-list', column: 'Slag', text: 'Pengar', allowed: ['Kontant', 'I natura'] },
    'Vid Slag i fliken Budget står ”Pengar”. Det finns inte bland alternativen. Välj Kontant eller I natura.',
  ],
  understood: [
    { fault: 'understood', column: 'Budget', text: '150 000:-', as: { kind: 'amount', ore: 15_000_000 } },
    'Vid Budget i fliken Budget står ”150 000:-”. Det har lästs som 150\u00a0000\u00a0kronor. Stämmer det behöver du inte göra något, annars skriver du om cellen.',
  ],
  'unknown-reference': [
    { fault: 'unknown-reference', column: 'Part', text: 'P9', target: 'Parter' },
    'Vid Part i fliken Budget står ”P9”. Det finns inte i fliken Parter. Rätta cellen eller lägg till det som saknas i fliken Parter.',
  ],
  'formula-error': [
    { fault: 'formula-error', column: 'Utfall', text: '#REF!' },
    'Formeln för Utfall i fliken Budget ger felet #REF!. Rätta formeln eller skriv värdet i stället.',
  ],
  'control-characters': [
    { fault: 'control-characters', column: 'Förklaring' },
    'Cellen för Förklaring i fliken Budget innehåller osynliga tecken som inte kan stå i ett dokument. De utelämnas i rapporten. Skriv om texten om något ser fel ut.',
  ],
};

describe('message', () => {
  it.each(Object.entries(sentences))('tells %s', (_fault, [facts, sentence]) => {
    expect(say(facts)).toBe(sentence);
  });

  it('has no codes, exclamation marks or empty words', () => {
    const all = Object.values(sentences).map(([facts]) => say(facts));
    expect(all.filter((sentence) => /!(?!\.)|ogiltig|K\d\d|undefined|null|\[object/i.test(sentence))).toEqual(
      [],
    );
  });

  it('cuts a long text at sixty characters, on one line, without breaking a character', () => {
    const facts = { fault: 'not-a-date', column: 'Datum', text: `a\nb${'😀'.repeat(70)}` } as const;
    expect(say(facts)).toContain(`står ”a b${'😀'.repeat(57)}…”.`);
  });

  it.each<[Fault, string]>([
    [
      { fault: 'understood', column: 'X', text: 'x', as: { kind: 'date', date: '2019-06-01' } },
      'som 1\u00a0juni\u00a02019.',
    ],
    [{ fault: 'understood', column: 'X', text: 'x', as: { kind: 'number', number: 2024 } }, 'som 2024.'],
    [{ fault: 'understood', column: 'X', text: 'x', as: { kind: 'number', number: -12.5 } }, 'som −12,5.'],
    [
      { fault: 'understood', column: 'X', text: 'x', as: { kind: 'text', text: 'Genomförd' } },
      'som Genomförd.',
    ],
    [
      { fault: 'ambiguous', column: 'X', text: '1,2', readings: [{ kind: 'text', text: '1; 2' }] },
      'Menar du 1; 2? Skriv så',
    ],
    [
      { fault: 'not-in-list', column: 'X', text: 'x', allowed: Array.from('abcdefghij') },
      'Välj ur listan i cellen, till exempel a, b eller c.',
    ],
  ])('words %j as it should be', (facts, part) => {
    expect(say(facts)).toContain(part);
  });
});
