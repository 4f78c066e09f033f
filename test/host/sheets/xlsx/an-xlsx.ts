/** Builders of small .xlsx files, part by part, as other programs write them. */
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../../../host/sheets/read-xlsx';
import { cellAt, type CellModel, type SheetModel } from '../../../../host/sheets/spreadsheet-model';
import { parseA1 } from '../../../../host/sheets/a1';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a file by name; a text is written as UTF-8. */
export type Parts = Record<string, string | Uint8Array>;

/** What a file is made of besides what each has: XML, or its lack. */
export interface XlsxContent {
  /** Inside `sheetData` of the tab Blad. */
  readonly rows?: string;
  /** After `sheetData`, and before it. */
  readonly after?: string;
  readonly before?: string;
  /** Inside the shared strings. */
  readonly texts?: string;
  /** Inside the style sheet. */
  readonly styles?: string;
  /** Inside the workbook, before its sheets, and after. */
  readonly workbook?: string;
  readonly names?: string;
  /** The relations of the tab's part. */
  readonly sheetRelations?: string;
}

/** The styles of the tests: 0 plain, then one for each number format that is given. */
export function numberFormats(...codes: readonly string[]): string {
  const formats = codes.map((code, index) => {
    const escaped = code.replace(/[&<"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
    return `<numFmt numFmtId="${String(164 + index)}" formatCode="${escaped}"/>`;
  });
  const cells = codes.map((_, index) => `<xf numFmtId="${String(164 + index)}"/>`);
  return `<numFmts>${formats.join('')}</numFmts><cellXfs><xf/>${cells.join('')}</cellXfs>`;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;

/** The parts of a file with the tab Blad. */
export function xlsxParts(content: XlsxContent = {}): Parts {
  const {
    rows = '',
    before = '',
    after = '',
    texts,
    styles,
    workbook = '',
    names = '',
    sheetRelations,
  } = content;
  return {
    '_rels/.rels': relationsPart(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${workbook}<sheets><sheet name="Blad" sheetId="1" r:id="s1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsPart(
      relation('s1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('s2', 'styles', 'styles.xml') +
        relation('s3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${relations}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...(texts !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...(sheetRelations !== undefined && {
      'xl/worksheets/_rels/sheet1.xml.rels': relationsPart(sheetRelations),
    }),
  };
}

/** A part of relations. */
export function relationsPart(elements: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements}</Relationships>`;
}

/** The relation of an element with an id to a part, or to an address. */
export function relationTo(id: string, kind: string, target: string, isOutside = false): string {
  const made = relation(id, kind, target);
  return isOutside ? made.replace('/>', ' TargetMode="External"/>') : made;
}

/** The bytes of a file of these parts. */
export function zipped(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

/** The tab that a file's parts are read as. */
export async function sheetOf(parts: Parts): Promise<SheetModel> {
  const [sheet] = (await readXlsx(zipped(parts), 'Bok')).sheets;
  if (!sheet) throw new Error('a workbook has a tab');
  return sheet;
}

/** Cells of the tab that a file's parts are read as, by their notation. */
export async function cellsOf(
  parts: Parts,
  ...places: readonly string[]
): Promise<(CellModel | undefined)[]> {
  const sheet = await sheetOf(parts);
  return places.map((place) => {
    const area = parseA1(place, { rows: sheet.maxRows, columns: sheet.maxColumns });
    if (!area) throw new Error(`no cell: ${place}`);
    return cellAt(sheet, area.row, area.column);
  });
}

/** The values of the cells A1, B1 and on of the file's first row, as far as there are cells. */
export async function firstRow(content: XlsxContent): Promise<unknown[]> {
  const sheet = await sheetOf(xlsxParts(content));
  return Array.from(sheet.cells[0] ?? [], (cell) => cell?.value);
}
