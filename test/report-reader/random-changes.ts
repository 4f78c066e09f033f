/** Small changes of a workbook, drawn by a seed: what an officer mistypes, empties, takes away or puts in twice. */
import { cellText, type RawCell, type RawSheet } from '../../src/engine/contract/cell';

/** A workbook with what was changed in it, in words. */
export interface Changed {
  readonly sheets: readonly RawSheet[];
  readonly changes: readonly string[];
}

/** Numbers from 0 to below 1 by a seed (mulberry32): the same seed always gives the same ones. */
export function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = () => number;

function oneOf<T>(items: readonly T[], draw: Draw): T {
  const item = items[Math.floor(draw() * items.length)];
  if (item === undefined) throw new Error('there is nothing to draw from');
  return item;
}

/** The words of closed lists by heading; in a tab of its own where a heading has several. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'Mål.Bedömning': ['Uppfyllt', 'Delvis uppfyllt', 'Inte uppfyllt', 'Går inte att bedöma'],
  'Mål.Riktning': ['Minst', 'Högst', 'Exakt', 'Kvalitativt'],
  'Åtaganden.Status': ['Uppfyllt', 'Delvis uppfyllt', 'Inte uppfyllt'],
  'Aktiviteter.Status': [
    'Planerad',
    'Pågår',
    'Genomförd',
    'Genomförd med avvikelse',
    'Försenad',
    'Flyttad',
    'Inställd',
  ],
  'Aktiviteter.Räknesätt': ['Unika deltagare', 'Besök'],
  'Bilagor.Status': ['Bifogas', 'Bifogas maskad', 'Finns i akten'],
  'Lärdomar.Lyft av': ['Gemensamt', 'Föreningen', 'Förvaltningen'],
  'Lärdomar.Typ': ['Framgångsfaktor', 'Utmaning', 'Förbättringsförslag'],
  'Uppföljningar.Typ': [
    'Årlig återrapport',
    'Delårsrapport',
    'Utvärderingsworkshop',
    'Styrgruppsmöte',
    'Enkät',
    'Extern utvärdering',
  ],
  'Överenskommelser.Bifogas': ['Ja', 'Nej'],
  'Budget.Typ': ['Kostnad', 'Finansiering'],
  'Budget.Post': ['Personal', 'Lokaler', 'Revision', 'Övrigt', 'Kommunens bidrag', 'Stiftelser och fonder'],
  'Parter.Roll': ['Offentlig part', 'Idéburen part'],
  'Parter.Parttyp': ['Kommunal nämnd', 'Ideell förening', 'Stiftelse'],
  'Inställningar.Kommunmall': ['Stockholm', 'Göteborg', 'Malmö', 'Uppsala', 'Västerås'],
  'Inställningar.Underskrifter': ['Sist', 'Efter förslag', 'Elektronisk'],
  'Inställningar.Beslutsstil': ['Numrerade meningar', 'Att-satser', 'Onumrerade att-satser', 'Passiv'],
};

const NAMES = [
  'Föreningen Björkdungen',
  'Stiftelsen Nordanvind',
  'Hantverksgillet i Sörbyn',
  'Kulturnämnden i Västerbo',
];

const FORMER_NAMES = ['Norra Sörbyns nämnd', 'Rinkeby-Kista stadsdelsnämnd; Spånga-Tensta stadsdelsnämnd'];

/** Columns where "Nej" says that there is nothing, the required ones too. */
const MAY_BE_EMPTY = [
  'Mål enligt överenskommelsen',
  'Åtagande',
  'Aktivitet',
  'Lärdom',
  'Titel',
  'Beskrivning',
  'Målgrupp',
  'Kommentar',
  'Förklaring',
  'Avvikelse, förklaring',
  'Tidigare namn',
  'Slutsats',
  'Fortsatt arbete',
];

/** The tabs that most sentences come from are drawn more often. */
const TABS =
  'Mål Mål Budget Budget Aktiviteter Aktiviteter Åtaganden Överenskommelser Överenskommelser Parter Verksamhetsdelar Lärdomar Uppföljningar Texter Texter Beslutsförslag Underskrifter Bilagor Inställningar Ärende Utbetalningar'.split(
    ' ',
  );

/** One to three changes of the workbook, by the seed. */
export function changed(sheets: readonly RawSheet[], seed: number): Changed {
  const draw = drawer(seed);
  const count = 1 + Math.floor(draw() * 3);
  let now = sheets;
  const changes: string[] = [];
  while (changes.length < count) {
    const tab = oneOf(TABS, draw);
    const sheet = now.find(({ name }) => name === tab);
    if (sheet === undefined || sheet.cells.length < 2) continue;
    const [cells, what] = changedCells(sheet, draw);
    now = now.map((each) => (each === sheet ? { ...sheet, cells } : each));
    changes.push(`${tab}: ${what}`);
  }
  return { sheets: now, changes };
}

type Cells = RawSheet['cells'];

function changedCells(sheet: RawSheet, draw: Draw): readonly [Cells, string] {
  const isTable = !['Ärende', 'Texter', 'Inställningar'].includes(sheet.name);
  const at = 1 + Math.floor(draw() * (sheet.cells.length - 1));
  const row = sheet.cells[at] ?? [];
  const kind = draw();
  if (sheet.name === 'Aktiviteter' && draw() < 0.1) return withoutGender(sheet, at);
  if (isTable && draw() < 0.15) return changedColumn(sheet, draw);
  if (isTable && kind < 0.1)
    return [sheet.cells.filter((each) => each !== row), `raden ${String(at + 1)} borttagen`];
  if (isTable && kind < 0.2) {
    return [
      [...sheet.cells.slice(0, at), row, ...sheet.cells.slice(at)],
      `raden ${String(at + 1)} två gånger`,
    ];
  }
  const filled = row.flatMap((cell, column) => (cell === '' || (!isTable && column === 0) ? [] : [column]));
  const all = row.map((_, column) => column).slice(isTable ? 0 : 1);
  const column = oneOf(filled.length > 0 && draw() < 0.85 ? filled : all, draw);
  const heading = isTable ? cellText(sheet.cells[0]?.[column] ?? '') : cellText(row[0] ?? '');
  const value = changedCell(row[column] ?? '', sheet, heading, column, draw);
  const cells = sheet.cells.map((each) =>
    each === row ? row.map((cell, where) => (where === column ? value : cell)) : each,
  );
  return [cells, `${heading}, rad ${String(at + 1)}: ${shown(row[column] ?? '')} blir ${shown(value)}`];
}

/** The participants of a row as a number of all, without their gender. */
function withoutGender(sheet: RawSheet, at: number): readonly [Cells, string] {
  const [headings = []] = sheet.cells;
  const columns = ['Flickor/kvinnor', 'Pojkar/män', 'Annat/uppgift saknas'].map((name) =>
    headings.indexOf(name),
  );
  const row = sheet.cells[at] ?? [];
  const all = columns.reduce((sum, column) => sum + Number(row[column] ?? 0), 0);
  const cells = row.map((cell, column) =>
    columns.includes(column) ? (column === columns[2] ? all : '') : cell,
  );
  return [
    sheet.cells.map((each) => (each === row ? cells : each)),
    `rad ${String(at + 1)} utan uppgift om kön`,
  ];
}

/** A whole column alike, empty or as its neighbour, or all rows but the first ones gone: what rarely comes of one cell. */
function changedColumn(sheet: RawSheet, draw: Draw): readonly [Cells, string] {
  const [headings = [], ...rows] = sheet.cells;
  const listed = headings.flatMap((name, at) =>
    `${sheet.name}.${cellText(name)}` in LISTS || cellText(name) in TWINS ? [at] : [],
  );
  const column =
    listed.length > 0 && draw() < 0.8 ? oneOf(listed, draw) : Math.floor(draw() * headings.length);
  const heading = cellText(headings[column] ?? '');
  const words = LISTS[`${sheet.name}.${heading}`];
  const kind = draw();
  if (kind < 0.25) {
    const kept = Math.floor(draw() * 4);
    return [[headings, ...rows.slice(0, kept)], `${String(kept)} rader kvar`];
  }
  const from = kind < 0.5 ? headings.indexOf(TWINS[heading] ?? '') : -1;
  const word = words === undefined ? '' : oneOf(words, draw);
  const what = from === -1 ? `”${word}”` : cellText(headings[from] ?? '');
  const cells = rows.map((row) =>
    row.map((cell, at) => (at === column ? (from === -1 ? word : (row[from] ?? '')) : cell)),
  );
  return [[headings, ...cells], `hela kolumnen ${heading} blir ${what}`];
}

/** Columns that are alike when all goes as planned. */
const TWINS: Readonly<Record<string, string>> = {
  Utfall: 'Budget',
  Prognos: 'Budget',
  'Faktiskt slut': 'Planerat slut',
  'Genomförda tillfällen': 'Planerade tillfällen',
};

function shown(cell: RawCell): string {
  return typeof cell === 'object' ? cell.date : `”${String(cell)}”`;
}

function changedCell(cell: RawCell, sheet: RawSheet, heading: string, column: number, draw: Draw): RawCell {
  const words = LISTS[`${sheet.name}.${heading}`];
  if (draw() < 0.15) return '';
  if (words !== undefined) return oneOf(words, draw);
  if (sheet.name === 'Texter')
    return column === 2 ? oneOf(['I stället för', 'Efter den automatiska texten'], draw) : '';
  if (typeof cell === 'number') return changedNumber(cell, `${sheet.name}.${heading}`, draw);
  if (typeof cell === 'object') return { date: movedDay(cell.date, draw) };
  if (sheet.name === 'Inställningar') return '';
  const others = sheet.cells.slice(1).map((row) => row[column] ?? '');
  if (heading === 'Namn') return oneOf(NAMES, draw);
  if (heading === 'Tidigare namn' && draw() < 0.5) return oneOf(FORMER_NAMES, draw);
  if (heading === 'Verksamhetsdel' && draw() < 0.3) return oneOf(['Ateljén', 'Saknas'], draw);
  if (MAY_BE_EMPTY.includes(heading) && draw() < 0.3)
    return oneOf(['-', 'Ej aktuellt', 'Nej', 'Saknas'], draw);
  return sheet.cells[0]?.includes(heading) === true ? oneOf(others, draw) : '';
}

function changedNumber(value: number, heading: string, draw: Draw): RawCell {
  if (heading === 'Budget.År') return value + oneOf([-1, 1, 3], draw);
  const isAmount = /\.(?:Budget|Prognos|Belopp|Avtalat bidrag)|^Budget\.Utfall/.test(heading);
  const next = oneOf(
    [
      value + 1,
      Math.max(0, value - 1),
      0,
      value * 2,
      Math.round(value * 0.7),
      Math.round(value * 1.11),
      Math.floor(draw() * 9),
    ],
    draw,
  );
  if (isAmount && draw() < 0.2) return `${String(next)} kr`;
  if (isAmount && draw() < 0.1) return next + 0.5;
  return next;
}

function movedDay(day: string, draw: Draw): string {
  const days = oneOf([-1, 1, 7, -30, 31, 200, -400, 800], draw);
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
