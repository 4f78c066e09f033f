import {
  createSheet,
  type NamedRangeModel,
  type ProtectionModel,
  type SheetModel,
} from '../spreadsheet-model';
import { colourReader, type ColourReader } from './colours';
import { readConditionalFormats } from './conditional-formats-part';
import { readLayout } from './layout-part';
import { readLinks } from './links-part';
import { takeListTab } from './list-tab';
import { readNamedRanges } from './names-part';
import { readNotes } from './notes-part';
import { PackageFault } from './package-fault';
import { applyProtections, readKeptProtections } from './protection-details';
import { readProtection } from './protections-part';
import { relatedPart, relationOf, relationsOf, workbookPart, type Relation } from './relations';
import { readSharedStrings, unescaped } from './shared-strings';
import type { BookParts } from './sheet-cells';
import { numberCharts, readCharts } from './charts-part';
import { readSheetPart } from './sheet-part';
import { readCellStyles } from './styles-part';
import { readValidations } from './validations-part';
import { isTrue } from './xml-reader';
import { childOf, childrenOf, readXmlTree, type XmlElement } from './xml-tree';
import type { Archive } from './zip-archive';

/** What a workbook's file says of the spreadsheet. */
export interface WorkbookContent {
  readonly sheets: SheetModel[];
  readonly namedRanges: NamedRangeModel[];
  /** The place of the open tab among `sheets`, from 0. */
  readonly active: number;
}

/** What the tabs of a workbook are read with. */
interface Book extends BookParts {
  readonly archive: Archive;
  readonly looks: readonly XmlElement[];
  readonly colour: ColourReader;
  /** What the tabs' own parts say of their protection, filled while they are read. */
  readonly protections: Map<SheetModel, ProtectionModel>;
}

/**
 * Reads the workbook of an archive: every part by the relation that leads to it. Sheets that hold a chart alone, and old
 * dialogs and macros, are left out, since Sheets has none.
 * @throws {PackageFault}
 */
export function readWorkbook(archive: Archive): WorkbookContent {
  const name = workbookPart(archive);
  const workbook = readXmlTree(partOf(archive, name));
  if (workbook.name !== 'workbook') throw new PackageFault('not-xlsx');
  const relations = relationsOf(archive, name);
  const related = (kind: string): XmlElement | undefined => {
    const part = relatedPart(archive, relations, kind);
    return part === undefined ? undefined : readXmlTree(partOf(archive, part));
  };
  const styles = related('styles');
  const colour = colourReader(related('theme'), styles);
  const texts = relatedPart(archive, relations, 'sharedStrings');
  const book: Book = {
    archive,
    texts: texts === undefined ? [] : readSharedStrings(partOf(archive, texts)),
    styles: readCellStyles(styles, colour),
    is1904: isTrue(childOf(workbook, 'workbookPr')?.attributes['date1904']),
    copied: { characters: 0 },
    looks: childrenOf(childOf(styles, 'dxfs'), 'dxf'),
    colour,
    protections: new Map(),
  };
  const sheets = readSheets(workbook, relations, book);
  takeListTab(workbook, sheets);
  const properties = relatedPart(archive, relationsOf(archive, ''), 'custom-properties');
  const kept = readKeptProtections(
    workbook,
    properties === undefined ? undefined : readXmlTree(partOf(archive, properties)),
  );
  numberCharts(sheets);
  applyProtections(sheets, book.protections, kept);
  return { sheets, namedRanges: readNamedRanges(workbook, sheets), active: activeSheet(workbook, sheets) };
}

function partOf(archive: Archive, name: string): Uint8Array {
  const part = archive.part(name);
  if (!part) throw new PackageFault('damaged');
  return part;
}

function readSheets(workbook: XmlElement, relations: readonly Relation[], book: Book): SheetModel[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const listed = childrenOf(childOf(workbook, 'sheets'), 'sheet');
  const sheets: SheetModel[] = [];
  for (const element of listed) {
    const relation = relationOf(byId, element);
    // A listed sheet that leads nowhere is an old macro module, which is no tab.
    if (relation?.kind !== 'worksheet') continue;
    const { name = '', state } = element.attributes;
    const sheet = createSheet(sheets.length, unescaped(name));
    sheet.hidden = state === 'hidden' || state === 'veryHidden';
    readSheet(sheet, relation.target, book);
    sheets.push(sheet);
  }
  // A spreadsheet has a tab: a workbook of charts alone, or of nothing, is one empty tab.
  const name = listed[0]?.attributes['name'] ?? 'Blad1';
  return sheets.length > 0 ? sheets : [createSheet(0, unescaped(name))];
}

function readSheet(sheet: SheetModel, part: string, book: Book): void {
  const { archive, looks, colour } = book;
  const { rest, unlocked } = readSheetPart(partOf(archive, part), sheet, book);
  const relations = relationsOf(archive, part);
  const notes = relatedPart(archive, relations, 'comments');
  if (notes !== undefined) readNotes(partOf(archive, notes), sheet);
  readLinks(rest, sheet, relations);
  growToCells(sheet);
  readLayout(rest, sheet, colour);
  readCharts(archive, relations, sheet);
  sheet.conditionalFormats = readConditionalFormats(rest, looks, colour);
  sheet.validations = readValidations(rest, book.is1904);
  const protection = readProtection(rest, unlocked);
  if (protection) book.protections.set(sheet, protection);
}

/** Makes the grid reach its outermost cells. */
function growToCells(sheet: SheetModel): void {
  sheet.maxRows = Math.max(sheet.maxRows, sheet.cells.length);
  for (const row of Object.keys(sheet.cells)) {
    sheet.maxColumns = Math.max(sheet.maxColumns, sheet.cells[Number(row)]?.length ?? 0);
  }
}

/** The tab that the file was saved with, or the first that shows where that one is hidden or left out. */
function activeSheet(workbook: XmlElement, sheets: readonly SheetModel[]): number {
  const place = Number(childOf(childOf(workbook, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
  const listed = childrenOf(childOf(workbook, 'sheets'), 'sheet')[place]?.attributes['name'];
  const shown = (sheet: SheetModel): boolean => !sheet.hidden;
  const saved = sheets.findIndex((sheet) => shown(sheet) && sheet.name === listed);
  return saved >= 0 ? saved : Math.max(0, sheets.findIndex(shown));
}
