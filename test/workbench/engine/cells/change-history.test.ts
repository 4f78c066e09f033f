import { contentSize, ensureCell } from '../../../../host/sheets/spreadsheet-model';
import { aWorkbook } from '../../../host/projects/a-workbook';
import { anEngine } from '../an-engine';

/** A tab with three words under each other, and two people at it, each with a page. */
function aSharedTab() {
  const workbook = aWorkbook('Flik', [['ett'], ['två'], ['tre']]);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no tab');
  const { engine, meanwhile } = anEngine({ workbook });
  return {
    sheet,
    engine,
    meanwhile,
    type: (page: string, row: number, text: string, column = 1) =>
      engine('edit', { sheet: 0, row, column, texts: [[text]] }, page),
    insert: (page: string, at: number, count: number) =>
      engine('change', { kind: 'insert', sheet: 0, axis: 'row', at, count, like: at }, page),
    remove: (page: string, at: number, count: number) =>
      engine('change', { kind: 'delete', sheet: 0, axis: 'row', at, count }, page),
    undo: (page: string) => engine('undo', {}, page),
    redo: (page: string) => engine('redo', {}, page),
    words: () =>
      Array.from({ length: contentSize(sheet).rows }, (_, index) => sheet.cells[index]?.[0]?.value ?? ''),
  };
}

describe('createChangeHistory', () => {
  it('undoes one change after the other, and makes them again', () => {
    const { type, undo, redo, words } = aSharedTab();
    type('eva', 1, 'ETT');
    type('eva', 4, 'fyra');
    expect(undo('eva')).toEqual({ kind: 'done', place: { sheet: 0, row: 4, column: 1 }, left: 0 });
    undo('eva');
    expect([words(), undo('eva')]).toEqual([['ett', 'två', 'tre'], { kind: 'nothing' }]);
    redo('eva');
    redo('eva');
    expect([words(), redo('eva')]).toEqual([['ETT', 'två', 'tre', 'fyra'], { kind: 'nothing' }]);
  });

  it('forgets what was undone as soon as something else is done', () => {
    const { type, undo, redo, words } = aSharedTab();
    type('eva', 1, 'ETT');
    undo('eva');
    type('eva', 2, 'TVÅ');
    expect([redo('eva'), words()]).toEqual([{ kind: 'nothing' }, ['ett', 'TVÅ', 'tre']]);
  });

  it('brings rows back that were taken away, with notes, names and what pointed at them', () => {
    const { engine, sheet, remove, undo, redo, words } = aSharedTab();
    ensureCell(sheet, 2, 1).note = 'Minns';
    ensureCell(sheet, 1, 2).formula = 'A2';
    remove('eva', 2, 2);
    expect([words(), ensureCell(sheet, 1, 2).formula, sheet.maxRows]).toEqual([['ett'], '#REF!', 998]);
    expect(undo('eva')).toMatchObject({ kind: 'done', place: { row: 2 } });
    expect([words(), ensureCell(sheet, 1, 2).formula, sheet.maxRows]).toEqual([
      ['ett', 'två', 'tre'],
      'A2',
      1000,
    ]);
    expect(engine('rows', { sheet: 0, from: 2, to: 2 }).rows[0]?.[1]?.note).toBe('Minns');
    redo('eva');
    expect(words()).toEqual(['ett']);
  });

  it('undoes only what the page itself has done', () => {
    const { type, undo, words } = aSharedTab();
    type('eva', 1, 'ETT');
    type('kim', 2, 'TVÅ');
    undo('eva');
    expect(words()).toEqual(['ett', 'TVÅ', 'tre']);
    expect(undo('eva')).toEqual({ kind: 'nothing' });
  });

  it('leaves what somebody else has typed since, and tells how much', () => {
    const { engine, type, undo, words } = aSharedTab();
    engine('edit', { sheet: 0, row: 1, column: 1, texts: [['ETT'], ['TVÅ']] }, 'eva');
    type('kim', 2, 'Kims');
    expect(undo('eva')).toMatchObject({ kind: 'done', left: 1 });
    expect(words()).toEqual(['ett', 'Kims', 'tre']);
  });

  it('finds its cell again where somebody else has put rows in', () => {
    const { type, insert, undo, redo, words } = aSharedTab();
    type('eva', 3, 'TRE');
    insert('kim', 1, 2);
    undo('eva');
    expect(words()).toEqual(['', '', 'ett', 'två', 'tre']);
    redo('eva');
    expect(words()).toEqual(['', '', 'ett', 'två', 'TRE']);
  });

  it('does not take rows away that somebody else has written on since', () => {
    const { type, insert, undo, words } = aSharedTab();
    type('eva', 1, 'ETT');
    insert('eva', 1, 1);
    type('kim', 1, 'Kims');
    expect(undo('eva')).toEqual({ kind: 'blocked' });
    expect(words()).toEqual(['Kims', 'ETT', 'två', 'tre']);
    undo('eva');
    expect(words()).toEqual(['Kims', 'ett', 'två', 'tre']);
  });

  it('undoes what a script wrote that the page ran, before what was typed earlier', () => {
    const { engine, type, undo, words } = aSharedTab();
    type('eva', 2, 'TVÅ');
    engine('call', { functionName: 'write', args: ['skrivet'] }, 'eva');
    expect(words()).toEqual(['skrivet', 'TVÅ', 'tre']);
    undo('eva');
    expect(words()).toEqual(['ett', 'TVÅ', 'tre']);
    undo('eva');
    expect(words()).toEqual(['ett', 'två', 'tre']);
  });

  it('keeps what is typed while a script runs apart from what the script writes', () => {
    const { engine, meanwhile, type, undo, words } = aSharedTab();
    meanwhile.push(() => type('eva', 2, 'TVÅ'));
    engine('call', { functionName: 'write', args: ['skrivet'] }, 'kim');
    expect(words()).toEqual(['skrivet', 'TVÅ', 'tre']);
    undo('kim');
    expect(words()).toEqual(['ett', 'TVÅ', 'tre']);
    undo('eva');
    expect(words()).toEqual(['ett', 'två', 'tre']);
  });

  it('keeps the rows that a tab grew by where somebody else has written in them', () => {
    const { sheet, type, undo } = aSharedTab();
    type('eva', 1003, 'längst ned');
    type('kim', 1002, 'Kims');
    undo('eva');
    expect([sheet.maxRows, contentSize(sheet).rows]).toEqual([1002, 1002]);
  });
});
