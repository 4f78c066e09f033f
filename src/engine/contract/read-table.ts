import type { Finding, Severity, ShapeFault } from '../checks/finding';
import type { Place } from '../values/place';
import { cellText, type RawCell, type RawSheet } from './cell';
import type { Column, Columns, ComputedCell, Entry, Row, SheetDefinition, Table } from './column';
import { columnFinding } from './column-finding';
import { nameFindings } from './headings';
import { findNames, headingRowOf, nearFindings } from './near-headings';
import { columnIn } from './unit-of-row';
import { columnReader, indexOrEnd, isBlank, readCell } from './read-cell';
import { saysSum } from './says-sum';
import type { References } from './lookup';

/** A table and what was found while reading it. */
export interface ReadTable<C extends Columns> {
  readonly table: Table<SheetDefinition<C>>;
  readonly findings: readonly Finding[];
}

/**
 * Reads a tab with headings in row 1, or where they are found below it, and one record a row. A row counts as empty when no input column holds anything
 * but an unticked box, so formulas and notes beside the table do not make records. A row that cannot be read and says that
 * it sums others is one finding and no record. `raw` is null when the workbook
 * lacks the tab.
 */
export function readTable<C extends Columns>(
  sheet: SheetDefinition<C>,
  raw: RawSheet | null,
  references: References,
): ReadTable<C> {
  const cells = raw?.cells ?? [];
  const headingRow = headingRowOf(sheet.columns, cells);
  const [headingCells = [], ...records] = cells.slice(headingRow);
  const found = findNames(sheet.columns, headingCells, (column) =>
    records.some((record) => !isUnfilled(record[column] ?? '')),
  );
  const tab = raw?.name ?? sheet.name;
  const at = (row: number, column: number): Place => ({ tab, row, column });
  const heading = (column: number) => at(headingRow, column);
  const nextHeading = heading(indexOrEnd(headingCells, isBlank));
  const fields = Object.entries(sheet.columns).map(([field, column]) => {
    const index = found.at.get(field) ?? null;
    const input = column.presence === 'computed' ? null : index;
    const read = columnReader(sheet, column, references);
    return { field, column, index, input, read };
  });
  const inputs = fields.flatMap(({ input }) => (input === null ? [] : [input]));
  const isEmpty = (cells: readonly RawCell[]) => inputs.every((index) => isUnfilled(cells[index] ?? ''));
  const emptyRow = headingCells.every(isBlank) ? 0 : 1 + indexOrEnd(records, isEmpty);
  const nextKey = at(headingRow + emptyRow, fields[0]?.index ?? 0);

  const missingAt = (field: string) => {
    const near = found.near.get(field);
    return near === undefined ? nextHeading : heading(near.index);
  };

  // With every field in place from the start all rows have one shape, which V8 makes and reads fast.
  const shape = { row: 0, ...Object.fromEntries(fields.map(({ field }) => [field, 0])) };
  const rows: Row<SheetDefinition<C>>[] = [];
  const findings: Finding[] = [];
  const computedCells: ComputedCell[] = [];
  records.forEach((cells, index) => {
    if (isEmpty(cells)) return;
    const ofRow: Finding[] = [];
    const computed: ComputedCell[] = [];
    const entries: Record<string, Entry<unknown> | number> = { ...shape, row: headingRow + index + 2 };
    for (const { field, column, index: columnIndex, input, read: readPlain } of fields) {
      const place = columnIndex === null ? missingAt(field) : at(headingRow + index + 1, columnIndex);
      if (input === null) {
        const cell = columnIndex === null ? '' : (cells[columnIndex] ?? '');
        if (!isBlank(cell)) computed.push({ row: rows.length, field, place, cell });
        entries[field] = { place, value: valueOf(column, cell), text: '' };
        continue;
      }
      const cell = cells[input] ?? '';
      const read =
        column.unitIn === undefined
          ? readPlain(cell, place)
          : readCell(sheet, columnIn(column, found.at, cells), cell, place, references);
      entries[field] = read.entry;
      for (const finding of read.findings) ofRow.push(finding);
    }
    const sum = ofRow.some(({ severity }) => severity === 'FEL') ? sumCell(fields, cells) : null;
    if (sum !== null) {
      const place = at(headingRow + index + 1, sum.index);
      findings.push(columnFinding(sheet.name, place, sum.column, { kind: 'sum-row', text: sum.text }, 'FEL'));
      return;
    }
    for (const finding of ofRow) findings.push(finding);
    for (const cell of computed) computedCells.push(cell);
    // The loop gives each field of the sheet its entry, which the type system cannot follow.
    rows.push(entries as Row<SheetDefinition<C>>);
  });

  const columnIndices = Object.fromEntries(found.at) as Table<SheetDefinition<C>>['columnIndices'];
  const isUsed =
    rows.length > 0 || found.near.size > 0 || (sheet.required && cells.some((row) => !row.every(isBlank)));
  const lacking = raw === null ? 'sheet-missing' : 'no-rows';
  // Without a heading that is known or comes near one, nothing says what the rows hold.
  const isUnread =
    found.at.size + found.near.size === 0 &&
    (records.some((record) => !record.every(isUnfilled)) ||
      headingCells.some((cell) => typeof cell !== 'string'));
  const names = isUnread
    ? [headingsUnknown(sheet, tab)]
    : [
        ...headingsLower(sheet, tab, rows.length === 0 ? [] : cells.slice(0, headingRow)),
        ...nameFindings(sheet, found, 'column', isUsed ? nextHeading : null, heading),
        ...(isUsed ? nearFindings(sheet, found, heading) : []),
        ...(sheet.required && rows.length === 0 ? [tabFinding(sheet, nextKey, { kind: lacking })] : []),
      ];
  return {
    table: {
      sheet: sheet.name,
      tab,
      present: raw !== null,
      rows,
      nextKey,
      columnIndices,
      ...(computedCells.length > 0 && { computedCells }),
      ...(found.near.size > 0 && { nearNames: new Set(found.near.keys()) }),
    },
    findings: [...names, ...findings],
  };
}

/** A finding about a tab as a whole; its code is the contract's name of it. An error unless another level is given. */
export function tabFinding<F extends ShapeFault>(
  { name }: SheetDefinition,
  place: Place,
  facts: F,
  severity: Severity = 'FEL',
): Finding<F> {
  return { code: name, severity, place, facts };
}

/** That none of a tab's names is known, so that nothing in it is read. */
export function headingsUnknown(sheet: SheetDefinition, tab: string): Finding {
  const names = Object.values(sheet.columns).flatMap(({ name, presence }) =>
    presence === 'required' ? [name] : [],
  );
  const facts = { kind: 'names-unknown', of: sheet.form === 'table' ? 'columns' : 'keys', names } as const;
  return tabFinding(sheet, { tab, row: 0, column: 0 }, facts, sheet.required ? 'FEL' : 'VARNING');
}

/** That rows stand above the headings: advice about a title, a warning where more than one cell of a row is filled. */
function headingsLower(
  sheet: SheetDefinition,
  tab: string,
  above: readonly (readonly RawCell[])[],
): readonly Finding[] {
  if (above.length === 0) return [];
  const mayHoldMore = above.some((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  const facts = { kind: 'headings-lower', row: above.length + 1 } as const;
  return [tabFinding(sheet, { tab, row: 0, column: 0 }, facts, mayHoldMore ? 'VARNING' : 'TIPS')];
}

/** What a computed cell says, if it can be read: a formula that failed is no concern of the officer's. */
function valueOf({ type }: Column<unknown>, cell: RawCell): unknown {
  const meaning = isBlank(cell) ? null : type.read(cell);
  return meaning === null || 'kind' in meaning ? null : meaning.value;
}

/** The cell that says that its row sums others: before amounts, and nothing else in the row but them and numbers. */
function sumCell(
  fields: readonly { readonly column: Column<unknown>; readonly input: number | null }[],
  cells: readonly RawCell[],
) {
  const filled = fields
    .flatMap(({ column, input }) =>
      input === null ? [] : [{ column, index: input, text: cellText(cells[input] ?? '').trim() }],
    )
    .filter(({ index, text }) => text !== '' && cells[index] !== false)
    .sort((one, other) => one.index - other.index);
  const [first, ...others] = filled;
  const isSum =
    first !== undefined &&
    saysSum(first.text) &&
    others.some(({ column }) => column.type.kind === 'amount') &&
    others.every(({ column, text }) => column.type.kind === 'amount' || /^-?[\d.,\s]+$/.test(text));
  return isSum ? first : null;
}

function isUnfilled(cell: RawCell): boolean {
  return cell === false || isBlank(cell);
}
