import { join } from 'node:path';
import { documentText } from '../../host/docs/document/document-text';
import { openHost, type Host, type HostOptions } from '../../host/host';
import { loadProject, type Project } from '../../host/runtime/project';
import { serialOfUtc } from '../../host/sheets/serial-date';
import {
  createSheet,
  createSpreadsheet,
  ensureCell,
  type CellValue,
  type SpreadsheetModel,
} from '../../host/sheets/spreadsheet-model';
import type { CarriedText } from '../../src/engine/app/template/carried-report';
import type { CheckedWorkbook } from '../../src/engine/app/check-and-publish';
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';

/** A finding as the bundle returns it. */
export interface Told {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** What the bundle's generateReport returns. */
export type Answer =
  | {
      readonly ok: true;
      readonly document: { readonly id: string; readonly url: string; readonly name: string };
      readonly created: boolean;
      readonly changed: boolean;
      readonly draft: boolean;
      readonly at: string;
      readonly placeRemoved: boolean;
      readonly replaced: 'marked' | 'unmarked' | null;
      readonly carried: CarriedText | null;
      readonly counts: CheckedWorkbook['counts'];
      readonly findings: readonly Told[];
    }
  | {
      readonly ok: false;
      readonly reason: { readonly code: string; readonly message: string };
      readonly findings: readonly Told[];
    };

/** A spreadsheet that holds these tabs, dates as date cells. */
export function spreadsheetOf(sheets: readonly RawSheet[]): SpreadsheetModel {
  const book = createSpreadsheet('Arbetsbok');
  book.sheets.length = 0;
  sheets.forEach(({ name, cells }, id) => {
    const sheet = createSheet(id, name, Math.max(1000, cells.length), 40);
    cells.forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        if (cell !== '') ensureCell(sheet, rowIndex + 1, columnIndex + 1).value = valueOf(cell);
      });
    });
    book.sheets.push(sheet);
  });
  return book;
}

function valueOf(cell: RawCell): CellValue {
  return typeof cell === 'object' ? { serial: serialOfUtc(Date.parse(`${cell.date}T00:00:00Z`)) } : cell;
}

let built: Project | undefined;

/** The built add-on with a workbook, and a clock that is fixed to a day. Its files are read once for all hosts. */
export function hostOf(sheets: readonly RawSheet[], options: HostOptions = {}): Host {
  built ??= loadProject(join(__dirname, '../../dist'));
  return openHost({
    project: built,
    workbook: spreadsheetOf(sheets),
    now: new Date('2024-11-15T09:00:00Z'),
    ...options,
  });
}

/** Runs generateReport on the host for an officer who wants the report also while warnings are open. */
export function generate(host: Host, options?: object): Answer {
  const given = options === undefined ? [] : [{ confirmed: true, ...options }];
  return host.call('generateReport', ...given) as unknown as Answer;
}

/** The same, for a test of what follows: throws unless the run makes a document. */
export function generated(host: Host, options?: object): Extract<Answer, { ok: true }> {
  const answer = generate(host, options);
  if (!answer.ok) throw new Error(`no report: ${answer.reason.code}`);
  return answer;
}

/** The documents in the Drive, as text. */
export function documentsOf(host: Host): readonly string[] {
  return host.files().flatMap(({ id }) => {
    const document = host.document(id);
    return document === undefined ? [] : [documentText(document)];
  });
}
