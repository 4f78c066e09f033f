/** Reads an example in tests: its cells one by one, its rows as plain values, and the sheets that the add-on reads. */
import { plainValue, type Example, type ExampleSheet, type ExampleValue } from '../../examples/example';
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';
import type { SheetDefinition } from '../../src/engine/contract/column';
import { sheets } from '../../src/iop/sheets';

export interface ExampleCell {
  readonly tab: string;
  readonly heading: string;
  readonly value: ExampleValue;
}

export function cellsOf(example: Example): readonly ExampleCell[] {
  return example.sheets.flatMap((sheet) =>
    recordsOf(sheet).flatMap((record) =>
      Object.entries(record).map(([heading, value]) => ({ tab: sheet.name, heading, value })),
    ),
  );
}

/** The rows of a tab as plain values by heading; a key–value tab is one row. */
export function rowsOf(example: Example, tab: string): readonly Readonly<Record<string, RawCell>>[] {
  const sheet = example.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) return [];
  return recordsOf(sheet).map((record) =>
    Object.fromEntries(Object.entries(record).map(([heading, value]) => [heading, plainValue(value)])),
  );
}

/** A cell as text; fails the test when the cell holds no text. */
export function textAt(row: Readonly<Record<string, RawCell>> | undefined, heading: string): string {
  const value = row?.[heading];
  if (typeof value !== 'string') throw new Error(`no text in ${heading}`);
  return value;
}

/** A cell as a number, an empty one as zero; fails the test when the cell holds anything else. */
export function numberAt(row: Readonly<Record<string, RawCell>>, heading: string): number {
  const value = row[heading] ?? 0;
  if (typeof value !== 'number') throw new Error(`no number in ${heading}`);
  return value;
}

/** A cell's day as `YYYY-MM-DD`; fails the test when the cell holds no date. */
export function dayAt(row: Readonly<Record<string, RawCell>> | undefined, heading: string): string {
  const value = row?.[heading];
  if (typeof value !== 'object') throw new Error(`no date in ${heading}`);
  return value.date;
}

/** The workbook as read from a spreadsheet: headings in the contract's order. */
export function rawSheets(example: Example): readonly RawSheet[] {
  return sheets.map((definition) => {
    const headings = headingsOf(definition);
    const sheet = example.sheets.find(({ name }) => name === definition.name);
    if (definition.form === 'table') {
      const rows = rowsOf(example, definition.name).map((row) => headings.map((name) => row[name] ?? ''));
      return { name: definition.name, cells: [headings, ...rows] };
    }
    const values = rowsOf(example, definition.name)[0] ?? {};
    const placements = sheet !== undefined && 'texts' in sheet ? sheet.texts : {};
    const rows = headings.map((name) => [name, values[name] ?? '', placements[name]?.placement ?? '']);
    return { name: definition.name, cells: [['Uppgift', 'Värde', ''], ...rows] };
  });
}

/** The headings, or keys, of a tab in the contract's order. */
export function headingsOf(definition: SheetDefinition): readonly string[] {
  return Object.values(definition.columns).map(({ name }) => name);
}

function recordsOf(sheet: ExampleSheet): readonly Readonly<Record<string, ExampleValue>>[] {
  if ('rows' in sheet) return sheet.rows;
  if ('keys' in sheet) return [sheet.keys];
  return [Object.fromEntries(Object.entries(sheet.texts).map(([section, { text }]) => [section, text]))];
}
