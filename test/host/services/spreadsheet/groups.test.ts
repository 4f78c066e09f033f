import { answerOf, errorOf } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

describe('groups', () => {
  it('nest by depth, and are found by row and depth', () => {
    const body = `${sheet}
      sheet.getRange('A2:A8').shiftRowGroupDepth(1);
      sheet.getRange('A4:A5').shiftRowGroupDepth(1);
      const [outer, inner] = [sheet.getRowGroup(5, 1), sheet.getRowGroup(5, 2)];
      return [[1, 2, 4, 8, 9].map((row) => sheet.getRowGroupDepth(row)), outer.getRange().getA1Notation(), inner.getDepth(),
        inner.getControlIndex(), sheet.getRowGroup(2, 2)];`;
    expect(answerOf(body)).toEqual([[0, 1, 2, 1, 0], 'A2:Z8', 2, 6, null]);
  });

  it('hide their rows while they are collapsed', () => {
    const body = `${sheet}
      sheet.getRange('A2:A3').shiftRowGroupDepth(1);
      const group = sheet.getRowGroup(2, 1).collapse();
      const shut = [group.isCollapsed(), sheet.isRowHiddenByUser(3)];
      sheet.expandAllRowGroups();
      return [shut, group.isCollapsed(), sheet.isRowHiddenByUser(3)];`;
    expect(answerOf(body)).toEqual([[true, true], false, false]);
  });

  it('of columns are collapsed by depth and by range, and removed', () => {
    const body = `${sheet}
      sheet.getRange('B:D').shiftColumnGroupDepth(1);
      sheet.getRange('C:C').shiftColumnGroupDepth(1);
      sheet.expandColumnGroupsUpToDepth(1);
      const inner = [sheet.getColumnGroup(3, 2).isCollapsed(), sheet.getColumnGroup(3, 1).isCollapsed()];
      sheet.getRange('B:D').expandGroups();
      const open = sheet.getColumnGroup(3, 2).isCollapsed();
      sheet.getColumnGroup(3, 1).remove();
      return [inner, open, sheet.getColumnGroupDepth(2), sheet.getColumnGroupDepth(3)];`;
    expect(answerOf(body)).toEqual([[true, false], false, 0, 1]);
  });

  it('have their control after them, or before where that is set', () => {
    const body = `${sheet}
      sheet.getRange('A2:A3').shiftRowGroupDepth(1);
      const after = sheet.getRowGroup(2, 1).getControlIndex();
      sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      return [after, sheet.getRowGroup(2, 1).getControlIndex(), String(sheet.getRowGroupControlPosition())];`;
    expect(answerOf(body)).toEqual([4, 1, 'BEFORE']);
  });

  it('follow their rows', () => {
    const body = `${sheet}
      sheet.getRange('A2:A3').shiftRowGroupDepth(1);
      sheet.collapseAllRowGroups();
      sheet.insertRowBefore(1);
      return [sheet.getRowGroupDepth(2), sheet.getRowGroup(3, 1).isCollapsed(), sheet.getRowGroup(3, 1).getRange().getLastRow()];`;
    expect(answerOf(body)).toEqual([0, true, 4]);
  });

  it('are at most eight deep', () => {
    expect(
      errorOf(`${sheet} for (let i = 0; i < 9; i++) sheet.getRange('A1').shiftRowGroupDepth(1);`),
    ).toMatchObject({ 0: 'Exception' });
  });
});
