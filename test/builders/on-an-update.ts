/** A report that lives: its document edited by hand, the workbook changed, and the report updated, on the host. */
import type { docs_v1 } from '@googleapis/docs';
import { documentText } from '../../host/docs/document/document-text';
import { typeText } from '../../host/docs/edit/edit-text';
import type { Host } from '../../host/host';
import { ensureCell } from '../../host/sheets/spreadsheet-model';
import type {
  UpdateAnswer,
  UpdateChoice,
  UpdateLine,
  UpdateList,
  UpdateRead,
} from '../../src/engine/app/update/update-answers';
import { packText } from '../../src/engine/app/packed-chunks';
import type { Version } from '../../src/engine/app/record';
import { recordText } from '../../src/engine/app/record-format';
import { readRecord } from '../../src/engine/app/record-store';
import type { RawSheet } from '../../src/engine/contract/cell';
import { nodePacking } from './a-version';
import { spreadsheetOf } from './on-the-host';

type Document = docs_v1.Schema$Document;

/** Why a command did not do what was requested. */
interface Refused {
  readonly ok: false;
  readonly reason: { readonly code: string; readonly message: string; readonly left: string | null };
}

export function readUpdate(host: Host, choices?: UpdateChoice['choices']): UpdateRead | Refused {
  return host.call('readUpdate', ...(choices === undefined ? [] : [choices])) as unknown as
    UpdateRead | Refused;
}

/** The list of an update; throws when there is none. */
export function listed(host: Host, choices?: UpdateChoice['choices']): UpdateList {
  const answer = readUpdate(host, choices);
  if (!answer.ok) throw new Error(answer.reason.message);
  if (answer.kind !== 'list') throw new Error(`no list: ${answer.kind}`);
  return answer;
}

/** Updates the report by the list that was shown. */
export function update(
  host: Host,
  shown: string,
  choices: UpdateChoice['choices'] = {},
): UpdateAnswer | Refused {
  return host.call('updateReport', { shown, choices }) as unknown as UpdateAnswer | Refused;
}

/** Reads the list and updates by it. */
export function updated(host: Host, choices: UpdateChoice['choices'] = {}): UpdateAnswer | Refused {
  return update(host, listed(host).shown, choices);
}

/** Puts other values in the workbook's cells, as an officer does. */
export function changeWorkbook(host: Host, sheets: readonly RawSheet[]): void {
  for (const { name, cells } of spreadsheetOf(sheets).sheets) {
    const sheet = host.workbook.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no tab ${name}`);
    for (const row of sheet.cells) for (const cell of row ?? []) if (cell !== undefined) cell.value = '';
    cells.forEach((row, at) => {
      row?.forEach((cell, column) => {
        if (cell?.value !== undefined) ensureCell(sheet, at + 1, column + 1).value = cell.value;
      });
    });
  }
}

/** Changes the versions that are kept of the workbook's reports, as an earlier add-on may have kept them. */
export function changeRecord(host: Host, change: (version: Version) => Version): void {
  const kept = Object.fromEntries(host.properties('document'));
  const read = readRecord(nodePacking, kept, 'slutrapport');
  if (read.kind !== 'known') throw new Error('no record');
  const versions = read.record.versions.map(change);
  const packed = packText(nodePacking, recordText({ versions }), 'slutrapport.record', 1);
  host.replaceProperties('document', { ...kept, ...packed });
}

/** The document's text. */
export function textOf(host: Host, id: string): string {
  const document = host.document(id);
  if (document === undefined) throw new Error(`no document ${id}`);
  return documentText(document);
}

/** Edits the document by hand. */
export function editByHand(host: Host, id: string, edit: (document: Document) => Document): void {
  const document = host.document(id);
  if (document === undefined) throw new Error(`no document ${id}`);
  host.editDocument(id, edit(document));
}

/** Types a text behind the first place where another stands, in the body. */
export function typeBehind(host: Host, id: string, text: string, typed: string): void {
  editByHand(host, id, (document) =>
    typeText(document, { index: indexOf(document, text) + text.length }, typed),
  );
}

/** Where a text stands in the body, in tables too; throws when it does not stand in one piece. */
export function indexOf({ body }: Pick<Document, 'body'>, text: string): number {
  const runs = runsIn(body?.content ?? []);
  for (const { textRun, startIndex } of runs) {
    const at = textRun?.content?.indexOf(text) ?? -1;
    if (at >= 0) return (startIndex ?? 0) + at;
  }
  throw new Error(`the document does not say ${text}`);
}

function runsIn(
  content: readonly docs_v1.Schema$StructuralElement[],
): readonly docs_v1.Schema$ParagraphElement[] {
  return content.flatMap(({ paragraph, table }) => [
    ...(paragraph?.elements ?? []),
    ...(table?.tableRows ?? []).flatMap(({ tableCells }) =>
      (tableCells ?? []).flatMap((cell) => runsIn(cell.content ?? [])),
    ),
  ]);
}

/** The lines of a list in words. */
export function linesOf({ sections }: Pick<UpdateList, 'sections'>): readonly string[] {
  const line = ({ name, before, after }: UpdateLine) => `${name}: ${before} → ${after}`;
  return sections.flatMap(({ title, lines }) => lines.map((one) => `${title} | ${line(one)}`));
}

/** What the headers and footers of a document say, in an order that does not depend on their ids. */
export function pagesOf(host: Host, id: string): readonly string[] {
  const document = host.document(id);
  return [...Object.values(document?.headers ?? {}), ...Object.values(document?.footers ?? {})]
    .map(({ content = [] }) =>
      runsIn(content)
        .map(({ textRun }) => textRun?.content ?? '#')
        .join(''),
    )
    .sort();
}

/** The paragraph of the body that a text begins, with its newline; throws when there is none. */
export function paragraphAt({ body }: Pick<Document, 'body'>, text: string): docs_v1.Schema$Range {
  const found = (body?.content ?? []).find(({ paragraph }) =>
    (paragraph?.elements ?? [])
      .map(({ textRun }) => textRun?.content ?? '')
      .join('')
      .startsWith(text),
  );
  if (found?.startIndex == null || found.endIndex == null) throw new Error(`no paragraph begins ${text}`);
  return { startIndex: found.startIndex, endIndex: found.endIndex };
}

/** The row, by its first cell, in which a text stands; throws when no table has it. */
export function tableCellAt(
  { body }: Pick<Document, 'body'>,
  text: string,
): docs_v1.Schema$TableCellLocation {
  for (const { table, startIndex } of body?.content ?? []) {
    const row = (table?.tableRows ?? []).findIndex(({ tableCells }) =>
      (tableCells ?? []).some((cell) =>
        runsIn(cell.content ?? []).some(({ textRun }) => textRun?.content?.includes(text) === true),
      ),
    );
    if (row >= 0) return { tableStartLocation: { index: startIndex ?? 0 }, rowIndex: row, columnIndex: 0 };
  }
  throw new Error(`no table says ${text}`);
}

/** The body's paragraphs, and the rows of its tables with their cells apart; headings of sections are marked. */
export function paragraphsOf({
  body,
}: Pick<Document, 'body'>): readonly { readonly text: string; readonly isSection: boolean }[] {
  const said = (content: readonly docs_v1.Schema$StructuralElement[]) =>
    runsIn(content)
      .map(({ textRun }) => textRun?.content ?? '[bild]')
      .join('')
      .replace(/\n$/, '');
  return (body?.content ?? []).flatMap((element) => {
    const { paragraph, table } = element;
    if (paragraph !== undefined)
      return [{ text: said([element]), isSection: paragraph.paragraphStyle?.namedStyleType === 'HEADING_1' }];
    return (table?.tableRows ?? []).map(({ tableCells }) => ({
      text: (tableCells ?? []).map(({ content }) => said(content ?? [])).join(' | '),
      isSection: false,
    }));
  });
}
