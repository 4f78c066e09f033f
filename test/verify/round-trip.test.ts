/** The same text and values from the files that people download as from what the add-on reads. */
import { importDocx } from '../../host/docs/import/import-docx';
import { documentText } from '../../src/engine/proof/document-text';
import { workbookValues } from '../../src/engine/proof/workbook-values';
import { sheetsOfWorkbook } from '../../verify/sheets-of-workbook';
import { exampleWorkbook, finalised, sheetsByThePort } from './finalised';

describe.each(['husby', 'husby-original', 'komplett'])('%s', (name) => {
  it('says the same in its Word file as in documents.get', async () => {
    const { document, docx } = await finalised(await exampleWorkbook(name));
    const { units, text } = documentText(document);
    expect(units.length).toBeGreaterThan(50);
    expect(documentText(importDocx(docx, '')).text).toBe(text);
  });

  it('has the same values in its Excel file as by getValues', async () => {
    const sheets = await sheetsByThePort(await exampleWorkbook(name));
    const tabs = new Set(sheets.map((sheet) => sheet.name));
    const book = sheetsOfWorkbook(await exampleWorkbook(name));
    const values = workbookValues(sheets);
    expect(values.length).toBeGreaterThan(300);
    expect(workbookValues(book.filter((sheet) => tabs.has(sheet.name)))).toEqual(values);
  });
});
