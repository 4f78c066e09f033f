/** What a press leaves behind, as far as an officer can see it. */
import { documentText } from '../../host/docs/document/document-text';
import type { Host } from '../../host/host';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { own } from './scenario';

/** A document in the Drive. */
export interface LeftDocument {
  readonly id: string;
  readonly name: string;
  readonly isFilled: boolean;
  readonly text: string;
  /** The address of whoever made it. */
  readonly owner: string;
}

/** The workbook and the Drive at one moment. */
export interface HostState {
  readonly documents: readonly LeftDocument[];
  readonly folders: number;
  /** Values and notes of each tab but Kontroll. */
  readonly tabs: readonly (readonly [tab: string, cells: readonly string[]])[];
  /** Which cells have a mark in colour, by tab. */
  readonly marks: readonly string[];
  readonly control: readonly string[];
  /** Frozen rows, hidden columns, bold headings and whether it is hidden, of each tab. */
  readonly looks: readonly string[];
  readonly hasOwnNote: boolean;
  /** What the store keeps in pieces that are in no record. */
  readonly leftovers: readonly string[];
}

/** What is there now. */
export function stateOf(host: Host): HostState {
  const files = host.files();
  const sheets = host.workbook.sheets;
  return {
    documents: files.flatMap(({ id, name, document, owner }) => {
      if (document === undefined) return [];
      const text = documentText(document);
      return [{ id, name, text, owner: owner.email, isFilled: text.includes('Sammanfattning') }];
    }),
    folders: files.filter(({ mimeType }) => mimeType.endsWith('.folder')).length,
    tabs: sheets.filter(({ name }) => name !== 'Kontroll').map((sheet) => [sheet.name, cellsOf(sheet)]),
    marks: sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.map((rule) => `${name} ${JSON.stringify(rule)}`),
    ),
    control: sheets.filter(({ name }) => name === 'Kontroll').flatMap(cellsOf),
    looks: sheets.map(({ name, hidden, frozenRows, hiddenColumns, columnWidths, cells }) => {
      const bold = (cells[0] ?? []).filter((cell) => cell?.style?.fontWeight === 'bold').length;
      return JSON.stringify([name, hidden, frozenRows, [...hiddenColumns], [...columnWidths], bold]);
    }),
    hasOwnNote: sheets.some(({ cells }) =>
      cells.some((row) => row?.some((cell) => cell?.note?.startsWith(own.note) === true)),
    ),
    leftovers: [...host.properties('document').keys()].filter((key) => key.endsWith('.99')),
  };
}

function cellsOf({ cells }: SpreadsheetModel['sheets'][number]): readonly string[] {
  return cells.flatMap((row, rowIndex) =>
    (row ?? []).flatMap((cell, column) => {
      const { value = '', note = '' } = cell ?? {};
      const isEmpty = value === '' && note === '';
      return isEmpty ? [] : [`${rowIndex + 1} ${column + 1} ${JSON.stringify(value)} ${note}`];
    }),
  );
}

/** The values that the officer has typed: all that stands in the tabs but for what the add-on makes. */
export function typedIn(host: Host): readonly string[] {
  return host.workbook.sheets
    .filter(({ name }) => name !== 'Kontroll')
    .flatMap(({ name, cells }) =>
      cells.flatMap((row, rowIndex) =>
        (row ?? []).flatMap((cell, column) => {
          const value = cell?.value ?? '';
          return value === '' ? [] : [`${name} ${rowIndex + 1} ${column + 1} ${JSON.stringify(value)}`];
        }),
      ),
    );
}
