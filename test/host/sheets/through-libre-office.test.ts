import { readXlsx } from '../../../host/sheets/read-xlsx';
import type { SheetModel, SpreadsheetModel } from '../../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../../host/sheets/write-xlsx';
import { hostOf } from '../run-script';
import { savedByLibreOffice, soffice } from './xlsx/libre-office';

const script = `function probe() {
  const book = SpreadsheetApp.getActive();
  const [sheet] = book.getSheets();
  const other = book.insertSheet("Val och 'annat' här");
  sheet.setName('Mål');
  sheet.getRange('A1:D2').setValues([['Rubrik', 1.5, ' blanksteg ', new Date(2024, 1, 29)], ['text <&> "citat"', -0.25, 0, 'rad\\nrad två']]);
  sheet.getRange('A3').setFormula('=SUM(B1:C2)');
  sheet.getRange('B2').setNumberFormat('0.0%').setNote('Not\\nrad två').setBackground('#ffeeaa').setFontColor('#112233')
    .setFontWeight('bold').setFontStyle('italic').setFontFamily('Georgia').setFontSize(14).setHorizontalAlignment('right').setVerticalAlignment('middle');
  sheet.getRange('E9').setNote('på en tom cell');
  const link = (url) => SpreadsheetApp.newRichTextValue().setText('Länk').setLinkUrl(url).build();
  sheet.getRange('E1:E2').setRichTextValues([[link('https://example.se/a?b=1&c=2#del')], [link("#Mål!B3")]]);
  sheet.setColumnWidth(2, 250).setRowHeight(3, 60);
  other.getRange('A1:A9').setValues(Array.from({ length: 9 }, (_, index) => [index]));
  other.getRange('A2:A6').shiftRowGroupDepth(1);
  other.getRange('A4:A5').shiftRowGroupDepth(1);
  other.getRowGroup(4, 2).collapse();
  other.getRange('B:C').shiftColumnGroupDepth(1);
  other.hideRows(8);
  other.protect().setDescription('Allt & mer').setUnprotectedRanges([other.getRange('B2:C9')]);
  sheet.getRange('A1:B4').protect().setWarningOnly(true).setDescription('Räknas ut');
  sheet.getRange('C5:D6').protect();
  book.setNamedRange('Kostnad', other.getRange('A2:C9'));
  const rules = [
    (rule) => rule.requireValueInList(['Ja', 'Nej "kanske"'], true).setHelpText('Välj här'),
    (rule) => rule.requireNumberBetween(1, 5.5),
    (rule) => rule.requireDateAfter(new Date(2024, 0, 1)),
    (rule) => rule.requireFormulaSatisfied('=LEN(D20)<5'),
    (rule) => rule.requireTextContains('a & "b"'),
    (rule) => rule.requireValueInRange(other.getRange('A1:A9')),
    (rule) => rule.requireCheckbox(),
  ];
  rules.forEach((make, index) => {
    sheet.getRange(20, index + 1, 9, 1).setDataValidation(make(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build());
  });
  const formats = [
    ['whenTextContains', 'x "y"'], ['whenTextDoesNotContain', 'q'], ['whenTextStartsWith', 'Å'], ['whenTextEndsWith', 'ö'],
    ['whenTextEqualTo', 'lika'], ['whenCellEmpty'], ['whenCellNotEmpty'], ['whenNumberBetween', 1, 2.5], ['whenNumberLessThan', 0],
    ['whenFormulaSatisfied', '=$A1>1'],
  ];
  sheet.setConditionalFormatRules(formats.map(([name, ...values]) =>
    SpreadsheetApp.newConditionalFormatRule()[name](...values).setBackground('#ff0000').setBold(true).setFontColor('#00ff00').setRanges([sheet.getRange('A1:C9')]).build()));
  const chart = (kind, range) => sheet.newChart()[kind]().setTitle('Utfall & mål').addRange(range).setNumHeaders(1)
    .setPosition(30, 3, 10, 5).build();
  sheet.insertChart(chart('asColumnChart', sheet.getRange('A1:C9')));
  sheet.insertChart(chart('asPieChart', other.getRange('A1:B9')));
  other.hideSheet();
}`;

/** What is compared of a tab: all but what LibreOffice itself writes in another way. */
function compared(sheet: SheetModel): unknown {
  const { cells, validations, columnWidths, rowHeights, rowGroups, columnGroups, hiddenRows, ...rest } =
    sheet;
  return {
    name: rest.name,
    hidden: rest.hidden,
    merges: rest.merges,
    conditionalFormats: rest.conditionalFormats,
    charts: rest.charts.map(({ type, ranges, headers, position, options }) => ({
      type,
      ranges,
      headers,
      position,
      title: options['title'],
    })),
    protections: rest.protections,
    widths: [...columnWidths],
    heights: [...rowHeights],
    groups: [rowGroups, columnGroups].map((groups) => [[...groups.depths], [...groups.collapsed]]),
    hiddenRows: [...hiddenRows],
    // How a rule's formula is spelt is the program's own.
    validations: validations.map(({ areas, rule: { source: _source, ...rule } }) => ({ areas, rule })),
    cells: cells.flatMap((row, index) =>
      (row ?? []).map((cell, column) => ({
        place: [index + 1, column + 1],
        value: cell?.value,
        formula: cell?.formula,
        note: cell?.note,
        link: cell?.link,
        // It makes links blue, and escapes and quotes other characters of number formats.
        style: cell?.link === undefined && {
          ...cell?.style,
          numberFormat: cell?.style?.numberFormat?.replace(/[\\"]/g, ''),
        },
      })),
    ),
  };
}

describe('an .xlsx that LibreOffice opens and saves', () => {
  it('is the same when it is read again', async () => {
    const host = hostOf(script);
    host.run('probe');
    const [sheet] = host.workbook.sheets;
    sheet?.merges.push({ row: 11, column: 1, rows: 2, columns: 2 });
    const bytes = await writeXlsx(host.workbook);
    const before = await readXlsx(bytes, 'Bok');
    if (soffice === undefined) {
      process.stdout.write('LibreOffice (soffice) is not on this machine: the .xlsx was not opened in it.\n');
      return;
    }
    const after = await readXlsx(savedByLibreOffice(bytes, soffice), 'Bok');
    const withoutEmpty = (book: SpreadsheetModel): unknown =>
      book.sheets.map((one) => compared({ ...one, cells: one.cells.map((row) => row?.filter(hasMore)) }));
    expect(withoutEmpty(after)).toEqual(withoutEmpty(withResult(before)));
    expect(after.namedRanges).toEqual(before.namedRanges);
  }, 180_000);
});

/** A cell that holds more than a style: LibreOffice writes one for each cell of merged cells. */
function hasMore(cell: SheetModel['cells'][number] extends (infer C)[] | undefined ? C : never): boolean {
  return cell !== undefined && Object.keys(cell).some((key) => key !== 'style');
}

/** The workbook with the result that LibreOffice works out. */
function withResult(book: SpreadsheetModel): SpreadsheetModel {
  const cell = book.sheets[0]?.cells[2]?.[0];
  if (cell) cell.value = 1.25;
  return book;
}
