import type { SheetModel, SpreadsheetModel } from '../spreadsheet-model';
import { columnWidths } from '../sheet-layout';
import { mergesXml, rowsXml, TextTable, type BookTables } from './cells-out';
import { chartsXml } from './charts-out';
import { conditionalFormatsXml } from './conditional-formats-part';
import { columnsXml, layoutXml } from './layout-part';
import { linksXml } from './links-part';
import { listTabNameXml, withListTab } from './list-tab';
import { namedRangesXml } from './names-part';
import { namespaces } from './namespaces';
import { notesParts } from './notes-part';
import { PackageOut } from './package-out';
import { propertiesParts } from './properties-out';
import { protectionNamesXml } from './protection-details';
import { protectionXml } from './protections-part';
import { StyleTable } from './styles-out';
import { validationsXml } from './validations-part';
import { xml, xmlList, xmlPart } from './xml-out';

/** The parts of a spreadsheet's file, by name, in the order in which they are written. */
export function workbookParts(given: SpreadsheetModel): ReadonlyMap<string, string> {
  const { book, tab: listTab } = withListTab(given);
  const out = new PackageOut();
  const tables: BookTables = { styles: new StyleTable(), texts: new TextTable() };
  for (const { name, content, type, kind } of propertiesParts(book)) {
    out.add(name, content, type);
    out.relate('', kind, name);
  }
  const sheets = book.sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const id = out.relate('xl/workbook.xml', 'worksheet', part);
    out.add(part, sheetPart(sheet, index, book, tables, out), 'spreadsheetml.worksheet');
    return xml('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet === listTab ? 'veryHidden' : sheet.hidden ? 'hidden' : undefined,
      'r:id': id,
    });
  });
  out.add('xl/styles.xml', tables.styles.part(), 'spreadsheetml.styles');
  out.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  out.add('xl/sharedStrings.xml', tables.texts.part(), 'spreadsheetml.sharedStrings');
  out.relate('xl/workbook.xml', 'sharedStrings', 'xl/sharedStrings.xml');
  out.add('xl/workbook.xml', workbookXml(book, sheets, listTabNameXml(listTab)), 'spreadsheetml.sheet.main');
  out.relate('', 'officeDocument', 'xl/workbook.xml');
  return out.parts();
}

function workbookXml(
  book: SpreadsheetModel,
  sheets: readonly string[],
  listNames: readonly string[],
): string {
  return xmlPart(
    xml('workbook', { xmlns: namespaces.main, 'xmlns:r': namespaces.relations }, [
      xml('workbookPr', { defaultThemeVersion: 124226 }),
      xml(
        'bookViews',
        {},
        xml('workbookView', { windowWidth: 24_000, windowHeight: 14_000, activeTab: book.active }),
      ),
      xml('sheets', {}, sheets),
      xmlList('definedNames', [...namedRangesXml(book), ...protectionNamesXml(book), ...listNames], false),
      // Results may be older than what they are worked out from: the host keeps those of the file.
      xml('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    ]),
  );
}

/** A tab's part, with its notes and relations. Its elements stand in the order of ECMA-376 part 1, 18.3.1.99. */
function sheetPart(
  sheet: SheetModel,
  index: number,
  book: SpreadsheetModel,
  tables: BookTables,
  out: PackageOut,
): string {
  const number = String(index + 1);
  const part = `xl/worksheets/sheet${number}.xml`;
  const notes = notesParts(sheet);
  const links = linksXml(sheet, (address) => out.relate(part, 'hyperlink', address, true));
  const drawing = chartsXml(sheet, part, number, out);
  let legacyDrawing = '';
  if (notes) {
    out.add(`xl/comments${number}.xml`, notes.comments, 'spreadsheetml.comments');
    out.relate(part, 'comments', `xl/comments${number}.xml`);
    out.add(`xl/drawings/vmlDrawing${number}.vml`, notes.drawing);
    const id = out.relate(part, 'vmlDrawing', `xl/drawings/vmlDrawing${number}.vml`);
    legacyDrawing = xml('legacyDrawing', { 'r:id': id });
  }
  return xmlPart(
    xml('worksheet', { xmlns: namespaces.main, 'xmlns:r': namespaces.relations }, [
      layoutXml(sheet, index === book.active),
      columnsXml(sheet, columnWidths(sheet)),
      rowsXml(sheet, tables),
      protectionXml(sheet),
      mergesXml(sheet),
      conditionalFormatsXml(sheet.conditionalFormats, (look) => tables.styles.addRuleLook(look)),
      validationsXml(sheet),
      links,
      xml('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      // 9 is A4.
      xml('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
      drawing,
      legacyDrawing,
    ]),
  );
}
