/** Lists that a rule of an .xlsx cannot hold, and formulas with semicolons. */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../../host/sheets/read-xlsx';
import {
  createSheet,
  createSpreadsheet,
  ensureCell,
  type SpreadsheetModel,
} from '../../../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../../../host/sheets/write-xlsx';
import { savedByLibreOffice, soffice } from './libre-office';

const withComma = ['Ideella timmar, värderade', 'Övrigt'];
const long = Array.from({ length: 20 }, (_item, index) => `Ett långt förslag till beslut nummer ${index}`);

/** A spreadsheet with each of these lists as the rule of a column. */
function withLists(...lists: readonly (readonly string[])[]): SpreadsheetModel {
  const book = createSpreadsheet('Bok');
  const [first] = book.sheets;
  if (first === undefined) throw new Error('a new spreadsheet has a tab');
  first.validations = lists.map((list, index) => ({
    areas: [{ row: 2, column: index + 1, rows: 9, columns: 1 }],
    rule: {
      criteria: 'VALUE_IN_LIST',
      values: [list],
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    },
  }));
  return book;
}

const listsOf = ({ sheets }: SpreadsheetModel) =>
  sheets.flatMap(({ validations }) => validations.map(({ rule }) => [rule.criteria, rule.values[0]]));
const inList = (list: readonly string[]) => ['VALUE_IN_LIST', list];
const workbookXml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());

describe('a list with a comma, or of more than 255 characters', () => {
  it('is read back as it was, and no tab is added', async () => {
    const book = withLists(withComma, ['Ja', 'Nej'], long, withComma);
    const bytes = await writeXlsx(book);
    expect(workbookXml(bytes)).toContain('state="veryHidden"');
    const read = await readXlsx(bytes, 'Bok');
    expect(listsOf(read)).toEqual([withComma, ['Ja', 'Nej'], long, withComma].map(inList));
    expect(read.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    expect(read.namedRanges).toEqual([]);
    expect(await writeXlsx(read)).toEqual(await writeXlsx(await readXlsx(await writeXlsx(read), 'Bok')));
  });

  it('leaves a hidden tab of the same name that somebody has made', async () => {
    const book = withLists(withComma);
    const own = createSheet(7, '_Listor');
    own.hidden = true;
    ensureCell(own, 1, 1).value = 'Min egen';
    book.sheets.push(own);
    const read = await readXlsx(await writeXlsx(book), 'Bok');
    expect(listsOf(read)).toEqual([inList(withComma)]);
    expect(read.sheets[1]?.cells[0]?.[0]?.value).toBe('Min egen');
    expect(read.sheets).toHaveLength(2);
  });

  it('adds nothing to a file whose lists its rules can hold', async () => {
    expect(workbookXml(await writeXlsx(withLists(['Ja', 'Nej'])))).not.toContain('_Listor');
  });

  // LibreOffice is not everywhere that the tests are run.
  (soffice === undefined ? it.skip : it)(
    'is the same after LibreOffice has opened and saved it',
    async () => {
      const bytes = await writeXlsx(withLists(withComma, long));
      const read = await readXlsx(savedByLibreOffice(bytes, soffice ?? ''), 'Bok');
      expect(listsOf(read)).toEqual([inList(withComma), inList(long)]);
      expect(read.sheets).toHaveLength(1);
    },
    120_000,
  );
});

describe('a formula with semicolons', () => {
  it('has commas in the file, but not in texts and in braces', async () => {
    const book = createSpreadsheet('Bok');
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('a new spreadsheet has a tab');
    ensureCell(sheet, 1, 1).formula = 'IF(A2>0;"a;b";SUM({1;2}))';
    const read = await readXlsx(await writeXlsx(book), 'Bok');
    expect(read.sheets[0]?.cells[0]?.[0]?.formula).toBe('IF(A2>0,"a;b",SUM({1;2}))');
  });
});
