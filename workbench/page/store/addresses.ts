/** The addresses that links in cells, sidebars and dialogs lead to. */
import { parseA1 } from '../../../host/sheets/a1';
import type { DocumentInfo, Selection, SheetInfo } from '../../protocol';

/** Where a link leads: a document of the workbench, a cell, or out of it. */
export type Destination =
  | { readonly kind: 'document'; readonly id: string; readonly as: 'page' | 'docx' | 'pdf' }
  | { readonly kind: 'file'; readonly id: string }
  | { readonly kind: 'unknown-document' }
  | { readonly kind: 'cell'; readonly selection: Selection }
  | { readonly kind: 'web'; readonly address: string };

/**
 * Reads an address: a Google Doc's or another file's ("https://docs.google.com/document/d/ID/edit", ".../export?format=docx"), a cell's
 * ("#gid=1&range=B4") or another on the web. Undefined for what leads nowhere.
 */
export function destinationOf(
  address: string,
  workbook: {
    readonly sheets: readonly SheetInfo[];
    readonly documents: readonly DocumentInfo[];
    readonly files: readonly { readonly id: string }[];
  },
): Destination | undefined {
  if (address.startsWith('#')) return cellOf(new URLSearchParams(address.slice(1)), workbook.sheets);
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const [, fileId] = /^\/file\/d\/([^/]+)/.exec(url.pathname) ?? [];
  if (url.hostname === 'drive.google.com' && fileId !== undefined) {
    const file = workbook.files.find((one) => encodeURIComponent(one.id) === fileId);
    return file ? { kind: 'file', id: file.id } : { kind: 'unknown-document' };
  }
  const [, id, rest] = /^\/document\/d\/([^/]+)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  if (url.hostname !== 'docs.google.com' || id === undefined) return { kind: 'web', address: url.href };
  const document = workbook.documents.find((one) => encodeURIComponent(one.id) === id);
  if (!document) return { kind: 'unknown-document' };
  const format = rest === 'export' ? url.searchParams.get('format') : null;
  const as = format === 'docx' || format === 'pdf' ? format : 'page';
  return { kind: 'document', id: document.id, as };
}

function cellOf(query: URLSearchParams, sheets: readonly SheetInfo[]): Destination | undefined {
  const sheet = sheets.find(({ id }) => String(id) === query.get('gid'));
  const area = sheet && parseA1(query.get('range') ?? 'A1', sheet);
  if (!area) return undefined;
  return { kind: 'cell', selection: { sheet: sheet.id, row: area.row, column: area.column } };
}
