/**
 * An example workbook as readable data: tabs by name, cells by heading. The headings and keys are those of the
 * workbook contract, and empty cells are left out. A value that the published report lacks is marked with `example`.
 */

/** A civil day, `YYYY-MM-DD`: becomes a date cell. */
export interface ExampleDate {
  readonly date: string;
}

/** What a cell holds: text, a number (amounts in kronor), yes or no as in a checkbox, or a day. */
export type PlainValue = string | number | boolean | ExampleDate;

/**
 * A value that is made up for the example: its cell gets the note `noteOn` and is listed on the tab `Om exemplet`
 * with `madeUp`. `parts` lists the made-up parts of a text that is otherwise published, in their order in the text.
 */
export interface MarkedValue {
  readonly example: PlainValue;
  readonly parts?: readonly string[];
}

export type ExampleValue = PlainValue | MarkedValue;

/** A section's text on the tab Texter; without `placement` the third column stays empty. */
export interface ExampleText {
  readonly text: ExampleValue;
  readonly placement?: 'I stället för' | 'Efter den automatiska texten';
}

/** One row of a table tab: the value by the column's heading. */
export type ExampleRow = Readonly<Record<string, ExampleValue>>;

/** A table tab: `rows[0]` is row 2, under the headings. */
export interface ExampleTable {
  readonly name: string;
  readonly rows: readonly ExampleRow[];
}

/** A key–value tab: the value by its key in column A. */
export interface ExampleKeys {
  readonly name: string;
  readonly keys: Readonly<Record<string, ExampleValue>>;
}

/** The tab Texter: the text by its section in column A. */
export interface ExampleTexts {
  readonly name: 'Texter';
  readonly texts: Readonly<Record<string, ExampleText>>;
}

export type ExampleSheet = ExampleTable | ExampleKeys | ExampleTexts;

/** A whole workbook. `file` is the .xlsx's name without folder, `name` the workbook's title. */
export interface Example {
  readonly file: string;
  readonly name: string;
  readonly sheets: readonly ExampleSheet[];
  /** The introduction on the tab `Om exemplet`, one paragraph in each row, above the list of example values. */
  readonly about: readonly string[];
}

/** The tab that lists the made-up values: `about`, then `aboutHeadings`, then one row for each marked cell. */
export const aboutSheet = 'Om exemplet';

/** The headings of the list of example values: the tab, the cell in A1 form, what the cell is, its value. */
export const aboutHeadings = ['Flik', 'Cell', 'Uppgift', 'Exempelvärde'] as const;

/** The note on every cell that holds an example value; a text that is made up in parts says which. */
export const exampleNote = 'Exempelvärde: uppgiften finns inte i den publicerade rapporten.';

/** Marks a value as made up for the example. */
export function example(value: PlainValue): MarkedValue {
  return { example: value };
}

/** Marks every value of a row as made up for the example. */
export function exampleRow(row: Readonly<Record<string, PlainValue>>): ExampleRow {
  return Object.fromEntries(Object.entries(row).map(([heading, value]) => [heading, example(value)]));
}

/** A text of published and made-up pieces, joined without separators; `parts` has the made-up ones. */
export function mixed(...pieces: readonly (string | { readonly example: string })[]): MarkedValue {
  const parts = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.example]));
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.example)).join('');
  return { example: text, parts: parts.map((part) => part.trim()) };
}

/** A made-up piece for `mixed`. */
export function added(text: string): { readonly example: string } {
  return { example: text };
}

/** A day for a date cell. */
export function date(day: string): ExampleDate {
  return { date: day };
}

/** Whether the value is made up for the example. */
export function isMarked(value: ExampleValue): value is MarkedValue {
  return typeof value === 'object' && 'example' in value;
}

/** The value as the cell holds it, marked or not. */
export function plainValue(value: ExampleValue): PlainValue {
  return isMarked(value) ? value.example : value;
}

/** The made-up part of the value: all of it, or its made-up parts with an ellipsis between them. */
export function madeUp(value: MarkedValue): PlainValue {
  return value.parts === undefined ? value.example : value.parts.join(' … ');
}

/** The note for the value's cell. */
export function noteOn(value: MarkedValue): string {
  return value.parts === undefined ? exampleNote : `${exampleNote} Det gäller: ${value.parts.join(' … ')}`;
}
