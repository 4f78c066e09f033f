import { sheetOf, xlsxParts } from './an-xlsx';

describe('readLayout', () => {
  it('reads frozen panes, the colour of the tab and where groups have their controls', async () => {
    const before = `<sheetPr><tabColor rgb="FF00FF00"/><outlinePr summaryBelow="0"/></sheetPr>
      <sheetViews><sheetView><pane xSplit="1" ySplit="2" topLeftCell="B9" state="frozenSplit"/></sheetView></sheetViews>`;
    expect(await sheetOf(xlsxParts({ before }))).toMatchObject({
      tabColor: '#00ff00',
      frozenRows: 2,
      frozenColumns: 1,
      rowGroups: { controlsBefore: true },
      columnGroups: { controlsBefore: false },
    });
  });

  it.each([
    '<pane xSplit="1000" ySplit="2000"/>',
    '<pane ySplit="2" state="split"/>',
    '<pane ySplit="x" state="frozen"/>',
  ])('freezes nothing with %s', async (pane) => {
    const before = `<sheetViews><sheetView>${pane}</sheetView></sheetViews>`;
    expect(await sheetOf(xlsxParts({ before }))).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
  });

  it('reads columns as far as the grid goes', async () => {
    const before = `<cols><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="4" max="16384" hidden="1"/><col min="4" max="5" width="9"/></cols>`;
    const sheet = await sheetOf(xlsxParts({ before }));
    expect([...sheet.columnWidths]).toEqual([
      [2, 145],
      [3, 145],
    ]);
    expect([...sheet.hiddenColumns]).toEqual(Array.from({ length: 23 }, (_, index) => index + 4));
  });

  it('reads heights that were set, hidden rows, and groups that are hidden whole as collapsed', async () => {
    const rows = `<row r="1" ht="30" customHeight="1"/><row r="2" ht="15"/><row r="3" outlineLevel="1" hidden="1"/>
      <row r="4" outlineLevel="2" hidden="1"/><row r="5"/><row r="6" outlineLevel="1"/><row r="7" outlineLevel="2" hidden="1"/><row r="8" hidden="1"/>`;
    const { rowHeights, hiddenRows, rowGroups } = await sheetOf(xlsxParts({ rows }));
    expect([...rowHeights]).toEqual([[1, 40]]);
    expect([...rowGroups.depths]).toEqual([
      [3, 1],
      [4, 2],
      [6, 1],
      [7, 2],
    ]);
    expect([...rowGroups.collapsed]).toEqual(['1:3', '2:7']);
    expect([...hiddenRows]).toEqual([8]);
  });

  it('finds the groups of many rows by going through them once', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${String(index + 1)}" outlineLevel="${String((index % 3) + 1)}" hidden="1"/>`,
    ).join('');
    const { rowGroups, hiddenRows } = await sheetOf(xlsxParts({ rows }));
    expect([[...rowGroups.collapsed], rowGroups.depths.size, hiddenRows.size]).toEqual([['1:1'], 20_000, 0]);
  });
});
