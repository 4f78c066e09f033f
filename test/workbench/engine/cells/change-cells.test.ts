import { createSheet, ensureCell, type ValidationRule } from '../../../../host/sheets/spreadsheet-model';
import type { CellChange } from '../../../../workbench/protocol';
import { aWorkbook } from '../../../host/projects/a-workbook';
import { anEngine } from '../an-engine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const yesOrNo: ValidationRule = {
  criteria: 'VALUE_IN_LIST',
  values: [['Ja', 'Nej']],
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
};

/** A tab with two columns of numbers and a sum of each row, and what is done to it. */
function aTab() {
  const workbook = aWorkbook('Flik', [
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no tab');
  for (const row of [1, 2, 3]) ensureCell(sheet, row, 3).formula = `A${row}+B${row}`;
  const { engine } = anEngine({ workbook });
  const shown = (row: number, columns = 3) => {
    const [cells = {}] = engine('rows', { sheet: 0, from: row, to: row }).rows;
    return Array.from({ length: columns }, (_, index) => cells[index + 1]?.text ?? '');
  };
  const entered = (row: number, column: number) =>
    engine('rows', { sheet: 0, from: row, to: row }).rows[0]?.[column]?.entered ?? '';
  return {
    workbook,
    sheet,
    engine,
    shown,
    entered,
    change: (change: CellChange) => engine('change', change),
    undo: () => engine('undo', {}),
    redo: () => engine('redo', {}),
  };
}

describe('changeCells', () => {
  it('clears a range and leaves its looks and notes', () => {
    const { sheet, change, shown } = aTab();
    ensureCell(sheet, 1, 1).note = 'Minns';
    change({ kind: 'clear', sheet: 0, area: area(1, 1, 2, 2) });
    expect([shown(1), shown(2), shown(3)]).toEqual([
      ['', '', '0'],
      ['', '', '0'],
      ['3', '30', '33'],
    ]);
    expect(ensureCell(sheet, 1, 1).note).toBe('Minns');
  });

  it('copies cells with formulas that follow, as many times as there is room', () => {
    const { change, entered } = aTab();
    change({
      kind: 'paste',
      sheet: 0,
      from: { sheet: 0, area: area(1, 3) },
      area: area(4, 3, 2, 1),
      how: 'all',
    });
    expect([entered(4, 3), entered(5, 3)]).toEqual(['=A4+B4', '=A5+B5']);
  });

  it('pastes what formulas show where only values are wanted', () => {
    const { change, entered } = aTab();
    const from = { sheet: 0, area: area(1, 3, 2, 1) };
    change({ kind: 'paste', sheet: 0, from, area: area(5, 1), how: 'values' });
    expect([entered(5, 1), entered(6, 1)]).toEqual(['11', '22']);
  });

  it('moves cells that are cut, and what points at them follows', () => {
    const { workbook, change, entered, shown } = aTab();
    workbook.sheets.push(createSheet(1, 'Andra'));
    workbook.namedRanges.push({ name: 'ETT', sheet: 0, area: area(1, 1) });
    const from = { sheet: 0, area: area(1, 1) };
    change({ kind: 'paste', sheet: 0, from, area: area(9, 2), how: 'cut' });
    expect([entered(1, 1), entered(9, 2), entered(1, 3), shown(1)]).toEqual([
      '',
      '1',
      '=B9+B1',
      ['', '10', '11'],
    ]);
    expect(workbook.namedRanges[0]?.area).toEqual(area(9, 2));
    const sums = { sheet: 0, area: area(1, 3) };
    change({ kind: 'paste', sheet: 1, from: sums, area: area(1, 1), how: 'cut' });
    expect(workbook.sheets[1]?.cells[0]?.[0]?.formula).toBe("'Flik'!B9+'Flik'!B1");
  });

  it('takes the rule of a copied cell along, and the note, and lets plain cells take rules away', () => {
    const { sheet, change } = aTab();
    sheet.validations = [{ areas: [area(1, 1)], rule: yesOrNo }];
    ensureCell(sheet, 1, 1).note = 'Hjälp';
    change({
      kind: 'paste',
      sheet: 0,
      from: { sheet: 0, area: area(1, 1) },
      area: area(5, 1, 2, 1),
      how: 'all',
    });
    expect(sheet.validations.flatMap(({ areas }) => areas)).toEqual([area(1, 1), area(5, 1), area(6, 1)]);
    expect(ensureCell(sheet, 6, 1).note).toBe('Hjälp');
    change({ kind: 'paste', sheet: 0, from: { sheet: 0, area: area(2, 1) }, area: area(5, 1), how: 'all' });
    expect(sheet.validations.flatMap(({ areas }) => areas)).toEqual([area(1, 1), area(6, 1)]);
  });

  it('fills down from the first row, and from the row above where there is but one', () => {
    const { change, entered } = aTab();
    change({ kind: 'fill', sheet: 0, area: area(3, 2, 3, 2), direction: 'down' });
    change({ kind: 'fill', sheet: 0, area: area(6, 3), direction: 'down' });
    expect([entered(5, 2), entered(5, 3), entered(6, 3)]).toEqual(['30', '=A5+B5', '=A6+B6']);
  });

  it('puts in several rows that look as the one beside them; formulas, rules, marks and names move', () => {
    const { workbook, sheet, change, shown, entered } = aTab();
    ensureCell(sheet, 2, 1).style = { background: '#ffff00' };
    sheet.validations = [{ areas: [area(2, 2)], rule: yesOrNo }];
    sheet.conditionalFormats = [{ areas: [area(2, 3)], criteria: 'CELL_NOT_EMPTY', values: [] }];
    workbook.namedRanges.push({ name: 'TVÅ', sheet: 0, area: area(2, 1) });
    change({ kind: 'insert', sheet: 0, axis: 'row', at: 2, count: 2, like: 2 });
    expect([shown(2), shown(4), entered(4, 3)]).toEqual([['', '', ''], ['2', '20', '22'], '=A4+B4']);
    expect(sheet.maxRows).toBe(1002);
    expect(ensureCell(sheet, 3, 1).style?.background).toBe('#ffff00');
    expect(sheet.validations.flatMap(({ areas }) => areas)).toEqual([area(4, 2), area(2, 2), area(3, 2)]);
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area(4, 3), area(2, 3, 2, 1)]);
    expect(workbook.namedRanges[0]?.area).toEqual(area(4, 1));
  });

  it('takes rows away; a formula that pointed there alone shows #REF!', () => {
    const { change, entered, shown } = aTab();
    change({ kind: 'delete', sheet: 0, axis: 'row', at: 1, count: 1 });
    expect(shown(1)).toEqual(['2', '20', '22']);
    change({ kind: 'delete', sheet: 0, axis: 'column', at: 1, count: 1 });
    expect([entered(1, 2), shown(1, 2)]).toEqual(['=#REF!+A1', ['20', '#REF!']]);
  });

  it('does not take all rows away', () => {
    const { change } = aTab();
    expect(() => change({ kind: 'delete', sheet: 0, axis: 'row', at: 1, count: 1000 })).toThrow(
      'Det går inte att ta bort alla rader i fliken.',
    );
  });

  it('moves the list that a rule takes from cells, also on another tab', () => {
    const { workbook, change } = aTab();
    const other = createSheet(1, 'Andra');
    other.validations = [
      {
        areas: [area(1, 1)],
        rule: { ...yesOrNo, criteria: 'VALUE_IN_RANGE', values: [{ sheet: 'Flik', area: area(2, 1, 2, 1) }] },
      },
    ];
    workbook.sheets.push(other);
    change({ kind: 'insert', sheet: 0, axis: 'row', at: 1, count: 3, like: 1 });
    expect(other.validations[0]?.rule.values).toEqual([{ sheet: 'Flik', area: area(5, 1, 2, 1) }]);
  });

  it('gives a cell a note and takes it away', () => {
    const { engine, change } = aTab();
    const noteOf = () => engine('rows', { sheet: 0, from: 7, to: 7 }).rows[0]?.[1]?.note;
    change({ kind: 'note', sheet: 0, row: 7, column: 1, text: 'Fråga Eva' });
    expect(noteOf()).toBe('Fråga Eva');
    change({ kind: 'note', sheet: 0, row: 7, column: 1, text: '' });
    expect(noteOf()).toBeUndefined();
  });

  it('folds a group and sets a width, and reports both in the state', () => {
    const { sheet, engine, change } = aTab();
    for (const column of [2, 3]) sheet.columnGroups.depths.set(column, 1);
    change({ kind: 'fold', sheet: 0, axis: 'column', first: 2, depth: 1, isFolded: true });
    change({ kind: 'width', sheet: 0, column: 1, pixels: 240 });
    expect(engine('state', {}).sheets[0]).toMatchObject({
      hiddenColumns: [false, true, true],
      columnWidths: [240],
      groups: [{ axis: 'column', first: 2, last: 3, depth: 1, isFolded: true }],
    });
  });
});

describe('a cell with a strict rule', () => {
  it('refuses what the rule does not allow, in words, and is as it was', () => {
    const { sheet, engine, shown, undo } = aTab();
    sheet.validations = [{ areas: [area(1, 1, 2, 1)], rule: yesOrNo }];
    const edit = (texts: string[][]) => engine('edit', { sheet: 0, row: 1, column: 1, texts });
    expect(edit([['Ja'], ['Kanske']]).refused).toBe(
      'Det du angav i cell A2 strider mot cellens regel för dataverifiering. Ange något av följande värden: Ja, Nej.',
    );
    expect([shown(1), undo()]).toEqual([['1', '10', '11'], { kind: 'nothing' }]);
    expect(edit([['Ja'], ['']]).refused).toBeNull();
    expect(shown(1)[0]).toBe('Ja');
  });

  it.each([
    ['NUMBER_BETWEEN', [0, 100], '101', '99,5', 'Ange ett tal mellan 0 och 100.'],
    [
      'DATE_ON_OR_AFTER',
      [{ serial: 45658 }],
      '2024-12-31',
      '2025-01-01',
      'Ange ett datum den 2025-01-01 eller senare.',
    ],
    ['DATE_IS_VALID_DATE', [], 'i går', '2025-01-01', 'Ange ett giltigt datum.'],
    ['CUSTOM_FORMULA', ['=A1>5'], '4', '6', 'Ange ett värde som regeln tillåter.'],
  ])('holds a rule of the kind %s', (criteria, values, wrong, right, words) => {
    const { sheet, engine } = aTab();
    sheet.validations = [{ areas: [area(1, 1)], rule: { ...yesOrNo, criteria, values } }];
    const edit = (text: string) => engine('edit', { sheet: 0, row: 1, column: 1, texts: [[text]] }).refused;
    expect(edit(wrong)).toMatch(new RegExp(`${words.replaceAll('.', '\\.')}$`));
    expect(edit(right)).toBeNull();
  });

  it('warns where the rule only suggests, in the words of whoever wrote the rule', () => {
    const { sheet, engine } = aTab();
    const rule = { ...yesOrNo, allowInvalid: true, helpText: 'Välj Ja eller Nej.' };
    sheet.validations = [{ areas: [area(1, 1)], rule }];
    expect(engine('edit', { sheet: 0, row: 1, column: 1, texts: [['Kanske']] }).refused).toBeNull();
    expect(engine('rows', { sheet: 0, from: 1, to: 1 }).rows[0]?.[1]).toMatchObject({
      text: 'Kanske',
      choices: ['Ja', 'Nej'],
      help: 'Välj Ja eller Nej.',
      invalid: 'Välj Ja eller Nej.',
    });
  });
});
