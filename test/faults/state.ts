/** What a press leaves behind, as far as an officer can see it. */
import { documentText } from '../../host/docs/document/document-text';
import type { Host } from '../../host/host';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { own } from './scenario';

/** The tabs that are the add-on's own. */
const OWN: readonly string[] = ['Kontroll', 'Historik', 'Översikt'];

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
  /** What the workbook keeps of a template: the name of its file, and whether each Doc of it is there. */
  readonly template: string;
  readonly folders: number;
  /** The files that were uploaded, by name. */
  readonly uploads: readonly string[];
  /** The files of receipts, each with its name and whether the tab Historik has its digest. */
  readonly receipts: readonly string[];
  /** The names of the documents that are locked. */
  readonly locked: readonly string[];
  /** Who has access to each document besides its owner, as `name address role`. */
  readonly access: readonly string[];
  /** Whom Google was asked to send mail to, and about what. */
  readonly mails: readonly string[];
  /** How the approvals stand. */
  readonly approvals: readonly string[];
  /** What the tab Historik says: event, version and document of each row. */
  readonly history: readonly string[];
  /** Values and notes of each tab that is not the add-on's own. */
  readonly tabs: readonly (readonly [tab: string, cells: readonly string[]])[];
  /** Which cells have a mark in colour, by tab. */
  readonly marks: readonly string[];
  readonly control: readonly string[];
  /** What the tab Översikt says, and its charts. */
  readonly overview: readonly string[];
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
      if (document === undefined || isTemplateName(name)) return [];
      const text = documentText(document);
      return [{ id, name, text, owner: owner.email, isFilled: text.includes('Sammanfattning') }];
    }),
    template: templateIn(host),
    folders: files.filter(({ mimeType }) => mimeType.endsWith('.folder')).length,
    uploads: files.flatMap(({ name, mimeType, trashed }) =>
      mimeType === 'application/pdf' && !trashed ? [name] : [],
    ),
    receipts: files.flatMap(({ name, mimeType, bytes }) =>
      mimeType === 'application/json' ? [`${name} ${String(isKnown(host, bytes))}`] : [],
    ),
    locked: files.flatMap(({ name, contentRestrictions }) => (contentRestrictions.length > 0 ? [name] : [])),
    access: files.flatMap(({ name, permissions }) =>
      permissions.flatMap(({ role, emailAddress = '' }) =>
        role === 'owner' ? [] : [`${name} ${emailAddress} ${role}`],
      ),
    ),
    mails: host.outside.mails.map(({ to, subject }) => `${to} ${subject}`),
    approvals: files.flatMap(({ approvals = [] }) => approvals.map(({ status }) => status)),
    history: sheets.filter(({ name }) => name === 'Historik').flatMap(historyRowsOf),
    tabs: sheets
      .filter(({ name }) => !OWN.includes(name))
      .map((sheet) => [sheet.name, cellsOf(sheet).map((cell) => withNames(host, cell))]),
    marks: sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.map((rule) => `${name} ${JSON.stringify(rule)}`),
    ),
    control: sheets.filter(({ name }) => name === 'Kontroll').flatMap(cellsOf),
    overview: sheets
      .filter(({ name }) => name === 'Översikt')
      .flatMap((sheet) => [
        ...cellsOf(sheet),
        ...sheet.charts
          .map(({ options, type, ranges }) => JSON.stringify([options.title, type, ranges]))
          .sort(),
      ]),
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

/** Whether a Doc is called as those of templates are. */
export function isTemplateName(name: string): boolean {
  return name.startsWith('Mall: ');
}

function templateIn(host: Host): string {
  const kept = host.properties('document').get('slutrapport.template');
  if (kept === undefined) return '';
  const { name, copies } = JSON.parse(kept) as {
    readonly name: string;
    readonly copies: readonly { readonly document: { readonly id: string } }[];
  };
  const there = copies.map(({ document: { id } }) =>
    host.files().some((file) => file.id === id && !file.trashed),
  );
  return JSON.stringify([name, there]);
}

/** A text with the names of files in its links: how many files were made before, their ids say. */
function withNames(host: Host, text: string): string {
  const nameOf = (id: string) => host.files().find((file) => file.id === id)?.name ?? 'unknown';
  return text.replace(/\/file\/d\/([^/]+)\//g, (_, id: string) => `/file/d/${nameOf(id)}/`);
}

/** Whether the tab Historik has the digest that a receipt has of itself. */
function isKnown(host: Host, bytes: Uint8Array | undefined): boolean {
  const { digest } = JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as { readonly digest: string };
  return JSON.stringify(host.workbook.sheets.filter(({ name }) => name === 'Historik')).includes(digest);
}

/** The rows without when, since a run that waits is later, what follows from that, and who, which Google may not say. */
function historyRowsOf({ cells }: SpreadsheetModel['sheets'][number]): readonly string[] {
  return cells.flatMap((row) => {
    const said = [1, 2, 4].map((column) => row?.[column]?.value ?? '');
    return said.every((value) => value === '') ? [] : [JSON.stringify(said)];
  });
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
    .filter(({ name }) => !OWN.includes(name))
    .flatMap(({ name, cells }) =>
      cells.flatMap((row, rowIndex) =>
        (row ?? []).flatMap((cell, column) => {
          const value = cell?.value ?? '';
          return value === '' ? [] : [`${name} ${rowIndex + 1} ${column + 1} ${JSON.stringify(value)}`];
        }),
      ),
    );
}
