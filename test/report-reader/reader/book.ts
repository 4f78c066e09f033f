/** The workbook as the reader has it: the raw rows of each tab, and what several derivations need of them. */
import { keyRow, tableRows, textsOf, type Grid, type GridRow } from './grid';
import { plain } from './swedish';

export interface BookParty {
  readonly id: string | null;
  readonly name: string | null;
  /** As the cell has it. */
  readonly formerName: string | null;
  /** Each name of its own; of a committee that was made of several, the names of them all. */
  readonly formerNames: readonly string[];
  readonly nameSince: string | null;
  /** The short form that the workbook gives, the definite one first. */
  readonly form: string | null;
  readonly isPublic: boolean;
  readonly isCommittee: boolean;
  readonly isCivil: boolean;
}

export interface BookAgreement {
  readonly row: GridRow;
  readonly number: number | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** The workbook's rows; `today` is the report's day, `cutOff` the day that its figures go to. */
export interface Book {
  readonly caseRow: GridRow;
  readonly settings: GridRow;
  readonly texts: GridRow;
  readonly today: string | null;
  readonly cutOff: string | null;
  readonly parties: readonly BookParty[];
  readonly agreements: readonly BookAgreement[];
  readonly programmes: readonly GridRow[];
  readonly goals: readonly GridRow[];
  readonly budget: readonly GridRow[];
  readonly payments: readonly GridRow[];
  readonly activities: readonly GridRow[];
  readonly undertakings: readonly GridRow[];
  readonly lessons: readonly GridRow[];
  readonly followUps: readonly GridRow[];
  readonly proposals: readonly GridRow[];
  readonly signatures: readonly GridRow[];
  readonly attachments: readonly GridRow[];
  /** What may stand in the report as it is. */
  readonly written: readonly string[];
}

export function bookOf(grids: readonly Grid[]): Book {
  const caseRow = keyRow(grids, 'Ärende');
  const cutOff = caseRow.day('Uppgifter till och med');
  const today = caseRow.day('Datum');
  return {
    caseRow,
    settings: keyRow(grids, 'Inställningar'),
    texts: keyRow(grids, 'Texter'),
    today,
    cutOff,
    parties: tableRows(grids, 'Parter').map(partyOf),
    agreements: tableRows(grids, 'Överenskommelser').map((row) => ({
      row,
      number: row.number('ÖK-nr'),
      start: row.day('Startdatum'),
      end: row.day('Slutdatum'),
    })),
    programmes: tableRows(grids, 'Verksamhetsdelar'),
    goals: tableRows(grids, 'Mål'),
    budget: tableRows(grids, 'Budget'),
    payments: tableRows(grids, 'Utbetalningar'),
    activities: tableRows(grids, 'Aktiviteter'),
    undertakings: tableRows(grids, 'Åtaganden'),
    lessons: tableRows(grids, 'Lärdomar'),
    followUps: tableRows(grids, 'Uppföljningar'),
    proposals: tableRows(grids, 'Beslutsförslag'),
    signatures: tableRows(grids, 'Underskrifter'),
    attachments: tableRows(grids, 'Bilagor'),
    written: [...textsOf(grids), ...clausesOf(grids)],
  };
}

/** The proposals without who decides: the report's own sentences name the committee in another form, or say "att". */
function clausesOf(grids: readonly Grid[]): readonly string[] {
  const caseRow = keyRow(grids, 'Ärende');
  const parties = tableRows(grids, 'Parter').map(partyOf);
  const names = [
    'att',
    'nämnden',
    caseRow.text('Nämnd, fullständigt namn'),
    caseRow.text('Nämnd, kort form'),
    ...parties.flatMap(({ name, form }) => [name, form]),
  ].flatMap((name) => (name === null ? [] : [plain(name).toLowerCase()]));
  return tableRows(grids, 'Beslutsförslag').flatMap((row) => {
    const wording = plain(row.text('Lydelse') ?? '');
    const name = names.find((each) => wording.toLowerCase().startsWith(`${each} `));
    return name === undefined ? [] : [wording.slice(name.length + 1)];
  });
}

function partyOf(row: GridRow): BookParty {
  const definite = row.text('Bestämd form') ?? row.text('Bestämd form tillåten');
  return {
    id: row.text('Part-ID'),
    name: row.text('Namn'),
    formerName: row.text('Tidigare namn'),
    formerNames: row.text('Tidigare namn') === null ? [] : row.several('Tidigare namn').map(plain),
    nameSince: row.day('Namn gäller från'),
    form: definite ?? row.text('Kortnamn'),
    isPublic: row.text('Roll') === 'Offentlig part',
    isCommittee: row.text('Parttyp') === 'Kommunal nämnd',
    isCivil: row.text('Roll') === 'Idéburen part',
  };
}

/** The parties that a cell means: by Part-ID, else by name, else by former name. */
export function partiesMeant(written: string | null, { parties }: Book): readonly BookParty[] {
  if (written === null) return [];
  const wanted = written.toLowerCase();
  const by = (of: (party: BookParty) => string | null): readonly BookParty[] =>
    parties.filter((party) => of(party)?.toLowerCase() === wanted);
  const found = [by(({ id }) => id), by(({ name }) => name), by(({ formerName }) => formerName)];
  return found.find((some) => some.length > 0) ?? [];
}

/** The parties that a phrase of the report can mean: the short form, else the name, else "part P1". */
export function partiesCalled(phrase: string, book: Book): readonly BookParty[] {
  const wanted = phrase.toLowerCase();
  const committee = book.caseRow.text('Nämnd, fullständigt namn');
  const committeeShort = book.caseRow.text('Nämnd, kort form');
  return book.parties.filter(({ id, name, form }) => {
    const isOwn =
      book.parties.filter((other) => other.form?.toLowerCase() === form?.toLowerCase()).length === 1;
    const own = isOwn ? form : null;
    const ofCase = own === null && name !== null && name === committee ? committeeShort : null;
    const calls = [name, own, ofCase, `part ${id ?? 'utan namn'}`];
    return calls.some((call) => call?.toLowerCase() === wanted);
  });
}

/** The agreements with both days, the first first. */
export function periodsOf({ agreements }: Book): readonly (BookAgreement & { start: string; end: string })[] {
  return agreements
    .flatMap((agreement) => {
      const { start, end } = agreement;
      return start === null || end === null || start > end ? [] : [{ ...agreement, start, end }];
    })
    .sort((a, b) => (a.start === b.start ? compare(a.end, b.end) : compare(a.start, b.start)));
}

/** The last day of any agreement. */
export function lastDay(book: Book): string | null {
  return (
    book.agreements
      .flatMap(({ end }) => end ?? [])
      .sort(compare)
      .at(-1) ?? null
  );
}

/** Whether every agreement's last day is known: else none can be said to be the last. */
export function areEndsKnown({ agreements }: Book): boolean {
  return agreements.every(({ end }) => end !== null);
}

/** The last day that the figures include. */
export function figuresEnd({ cutOff, today }: Book): string | null {
  return cutOff ?? today;
}

/** Whether the figures end before the last agreement does, so that "hittills" is in its place. */
export function isNotOver(book: Book): boolean {
  const [until, end] = [figuresEnd(book), lastDay(book)];
  return until !== null && end !== null && until < end;
}

/** Whether a day lies before the report; null when that is not known. */
export function isOverFor(day: string, book: Book): boolean | null {
  const now = nowOf(book);
  return now === null ? null : day < now;
}

/** The day that decides whether something is past. */
function nowOf({ today, cutOff }: Book): string | null {
  return today ?? cutOff;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Days from one civil day to another. */
export function daysFrom(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

/** The day `days` later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
