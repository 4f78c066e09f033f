/** Workbooks of anything: any tabs in any order, any columns, up to 300 rows, and in the cells whatever a cell can hold. */
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';
import type { SheetDefinition } from '../../src/engine/contract/column';
import { sheets } from '../../src/iop/sheets';
import { aWorkbook } from '../builders/a-workbook';
import { randomOf, type Random } from './random';

const MOST_ROWS = 300;
/** What a cell of Google Sheets can hold. */
const LONGEST_TEXT = 50_000;

const TEXTS: readonly string[] = [
  '',
  ' ',
  'P1',
  'P2; P1',
  'P1, P2 och P3',
  '1',
  '1; 2; 3',
  '1,2',
  'Ja',
  'nej',
  'Ej aktuellt',
  '–',
  'M1',
  'A1',
  'att lämna bidrag',
  'Stadsdelsnämnden',
  'Föreningen Kulturgården',
  'Nämnden godkänner slutrapporten och lägger den till handlingarna.',
  'Alla mål har uppfyllts. Inga avvikelser finns, och budgeten följdes 2022–2024.',
  'Kostnaderna uppgick till 1 250 000 kronor. Antalet besök var 2 400.',
  'XX [fyll i] 121212-1212 anna@example.se',
  '150 000 kr',
  '212.800',
  '1,5 mnkr',
  '31 juni 2024',
  '2024-06-01',
  '1/6 2024',
  '99999999999999999999 mnkr',
  '5 %',
  '=SUMMA(A1:A9)',
  '=1+1',
  '#DIV/0!',
  '#REF!',
  '#DATUM!',
  'Loading...',
  'SANT',
  '{{Rapport}}',
  '{{Datum}} $& $1 \\1',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'rad ett\nrad två\r\nrad tre\u000brad fyra',
  '\n\n\n',
  'med\u0000styr\u0007tecken\u001f\ue000',
  '\ud800 ensam \udc00',
  '\u200b\u2028\u2029\u00ad\u202e',
  'A\u030a a\u0308 o\u0308 👍🏽 👨‍👩‍👧‍👦',
  'https://lindby.example/a?b=c#d',
  'javascript:alert(1)',
  '^(a+)+$',
  '"KS "ÅÅÅÅ/0+',
  '(((((',
  ';;;;;',
];

const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  2,
  3,
  -1,
  0.5,
  0.05,
  4.999,
  2024,
  1e6,
  -1e6,
  1e9,
  1e9 + 1,
  1e12,
  -1e12,
  9e15,
  1e21,
  1.7e308,
  -1.7e308,
  5e-324,
  1e-7,
  0.1 + 0.2,
  123_456.789,
];

const DATES: readonly string[] = [
  '0001-01-01',
  '1899-12-30',
  '2019-06-01',
  '2022-01-01',
  '2024-02-29',
  '2024-12-31',
  '2025-02-15',
  '9999-12-31',
];

const UNKNOWN_TABS = [
  'Anteckningar',
  'Kontroll',
  'KONTROLL ',
  'Om exemplet',
  'Blad1',
  'Översikt',
  'Ärende (2)',
];

/** The tabs of a seed. The same seed always gives the same tabs. */
export function randomWorkbook(seed: number): readonly RawSheet[] {
  const random = randomOf(seed);
  const known = aWorkbook().sheets;
  // How much of it is right: some workbooks are nearly whole, others hold nothing that means anything.
  const soundness = random.pick([0, 0.5, 0.9, 0.99]);
  const tabs = random
    .shuffled(sheets)
    .filter(() => !random.chance(random.pick([0, 0.05, 0.4])))
    .map((sheet) =>
      tabOf(random, sheet, known.find(({ name }) => name === sheet.name)?.cells ?? [], soundness),
    );
  const unknown = UNKNOWN_TABS.filter(() => random.chance(0.15)).map((name) => ({
    name,
    cells: anyCells(random, random.below(20), 1 + random.below(8)),
  }));
  return random.shuffled([...tabs, ...unknown]);
}

function tabOf(
  random: Random,
  sheet: SheetDefinition,
  sound: RawSheet['cells'],
  soundness: number,
): RawSheet {
  const name = random.chance(0.05) ? random.pick([sheet.name.toUpperCase(), `${sheet.name}:`]) : sheet.name;
  if (random.chance(0.03)) return { name, cells: [] };
  const changed = sound.map((row, index) =>
    row.map((cell, column) => {
      const isName = sheet.form === 'table' ? index === 0 : column === 0;
      return random.chance(isName ? Math.max(soundness, 0.9) : soundness) ? cell : anyCell(random, sheet);
    }),
  );
  const [headings = [], ...rows] = changed;
  const more = sheet.form === 'table' ? moreRows(random, sheet, rows, headings.length, soundness) : rows;
  const cells = [headings, ...(random.chance(0.3) ? random.shuffled(more) : more)];
  return { name, cells: sheet.form === 'table' && random.chance(0.4) ? columnsMoved(random, cells) : cells };
}

/** The rows, none of them, some of them again, or many. */
function moreRows(
  random: Random,
  sheet: SheetDefinition,
  rows: RawSheet['cells'],
  width: number,
  soundness: number,
): RawSheet['cells'] {
  if (random.chance(0.1)) return [];
  const count = random.chance(0.2) ? random.below(MOST_ROWS) : random.below(4);
  const added = Array.from({ length: count }, (): readonly RawCell[] => {
    const [like] = rows.length > 0 ? [random.pick(rows)] : [];
    if (like === undefined || random.chance(0.2))
      return Array.from({ length: width }, () => anyCell(random, sheet));
    return like.map((cell) => (random.chance(Math.max(soundness, 0.5)) ? cell : anyCell(random, sheet)));
  });
  return [...rows, ...added];
}

/** The columns in another order, some left out, some there twice, and unknown ones between. */
function columnsMoved(random: Random, cells: RawSheet['cells']): RawSheet['cells'] {
  const width = cells[0]?.length ?? 0;
  const order = random
    .shuffled(Array.from({ length: width }, (_, index) => index))
    .filter(() => !random.chance(0.05))
    .flatMap((index) => (random.chance(0.05) ? [index, index] : random.chance(0.05) ? [-1, index] : [index]));
  return cells.map((row) => order.map((index) => (index === -1 ? anyText(random) : (row[index] ?? ''))));
}

function anyCells(random: Random, rows: number, columns: number): RawSheet['cells'] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => anyCell(random, null)));
}

function anyCell(random: Random, sheet: SheetDefinition | null): RawCell {
  const kind = random.below(10);
  if (kind < 2 && sheet !== null) {
    // A choice that a column of the tab has, in its own column or in another.
    const choices = Object.values(sheet.columns).flatMap(({ type }) => type.values ?? []);
    if (choices.length > 0) return random.pick(choices);
  }
  if (kind < 5) return anyText(random);
  if (kind < 7) return random.chance(0.5) ? random.pick(NUMBERS) : random.below(3000) - 100;
  if (kind === 7) return random.chance(0.3);
  if (kind === 8) return { date: random.pick(DATES) };
  return '';
}

function anyText(random: Random): string {
  if (random.chance(0.9)) return random.pick(TEXTS);
  const part = random.pick(TEXTS);
  if (random.chance(0.9)) return `${part} ${random.pick(TEXTS)} ${random.pick(TEXTS)}`;
  // Now and then as much as a cell can hold: of words, or of one word without an end.
  const piece = random.chance(0.5) ? `${part} ` : part.trim().slice(0, 12).replace(/\s/g, '');
  const length = random.pick([201, 5_000, LONGEST_TEXT]);
  return piece === '' ? 'å'.repeat(length) : piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
