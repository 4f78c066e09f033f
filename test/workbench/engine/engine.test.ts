import { createSheet } from '../../../host/sheets/spreadsheet-model';
import { aWorkbook } from '../../host/projects/a-workbook';
import { anEngine, opened } from './an-engine';

describe('createEngine', () => {
  it('opens a workbook with its menu, submenus under their names', () => {
    const { engine } = anEngine();
    const { name, sheets, selection, menus, functions, examples } = engine('state', {});
    expect({ name, selection, menus, examples }).toEqual({
      name: 'Bok',
      selection: { sheet: 0, row: 1, column: 1 },
      menus: [
        {
          caption: 'Meny',
          items: [
            { caption: 'Fråga', functionName: 'ask' },
            null,
            { caption: 'Mer › Skriv', functionName: 'write' },
          ],
        },
      ],
      examples: ['a.xlsx'],
    });
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Flik']);
    expect(functions).toContain('read');
  });

  it('reports that cells changed after a call that wrote, and the state with its calls', () => {
    const { engine, events } = anEngine();
    expect(engine('call', { functionName: 'write', args: ['b'] })).toEqual({ ok: true, value: null });
    expect(events().map(({ kind }) => kind)).toEqual(['changed', 'state']);
    expect(engine('state', {}).calls).toEqual({ 'Range.setValue': 1 });
  });

  it('reports only the state after a call that read', () => {
    const { engine, events } = anEngine();
    expect(engine('call', { functionName: 'read', args: [] })).toEqual({ ok: true, value: 'a' });
    expect(events().map(({ kind }) => kind)).toEqual(['state']);
  });

  it('reports the new revision of a document that a person has edited', () => {
    const { engine, events } = anEngine();
    engine('call', { functionName: 'updating', args: [0] });
    const { id, revision } = engine('state', {}).documents[0] ?? { id: '', revision: '' };
    const operation = { kind: 'write', from: 1, to: 1, text: 'Hej' } as const;
    const edit = { id, revision, tab: 't.0', segment: '', suggests: false, operation };
    const { document } = engine('editDocument', edit, 'one');
    const last = events().at(-1);
    expect(last?.kind === 'state' && last.state.documents.map((one) => one.revision)).toEqual([
      document.revision,
    ]);
    expect(engine('shownDocument', { id }, 'one')).toEqual(document);
    expect(() => engine('editDocument', { ...edit, id: 'none' })).toThrow(
      'Dokumentet finns inte i provbänken.',
    );
  });

  it('answers what the script throws as the browser gets it', () => {
    const { engine } = anEngine();
    expect(engine('call', { functionName: 'throwing', args: [] })).toEqual({
      ok: false,
      name: 'ScriptError',
      message: 'TypeError: nej',
    });
    expect(engine('call', { functionName: 'missing', args: [] })).toEqual({
      ok: false,
      name: 'ScriptError',
      message: 'Script function not found: missing',
    });
  });

  it('serves other requests while a call waits for a service', () => {
    const { engine, meanwhile } = anEngine();
    const answers: unknown[] = [];
    meanwhile.push(() => {
      answers.push(engine('call', { functionName: 'read', args: [] }));
      engine('edit', { sheet: 0, row: 2, column: 1, texts: [['skrivet under tiden']] });
      answers.push(engine('rows', { sheet: 0, from: 2, to: 2 }).rows);
    });
    engine('call', { functionName: 'write', args: ['b'] });
    expect(answers).toEqual([
      { ok: true, value: 'a' },
      [{ 1: { text: 'skrivet under tiden', entered: 'skrivet under tiden', align: 'start' } }],
    ]);
    expect(engine('call', { functionName: 'read', args: [] })).toEqual({ ok: true, value: 'b' });
  });

  it('shows pages, toasts and selections to the page that ran the function', () => {
    const { engine, sent } = anEngine();
    for (const functionName of ['page', 'toast', 'go']) engine('run', { functionName }, 'one');
    expect(sent.filter(({ event }) => event.kind !== 'state')).toEqual([
      {
        event: {
          kind: 'page',
          id: 1,
          shown: 'sidebar',
          title: 'Sida',
          html: '<b>x</b>',
          width: null,
          height: null,
        },
        page: 'one',
      },
      { event: { kind: 'toast', text: 'Klart' }, page: 'one' },
      { event: { kind: 'selected', selection: { sheet: 0, row: 3, column: 3 } }, page: 'one' },
    ]);
  });

  it('lets the script wait at an alert until it is answered', () => {
    const { engine, sent, meanwhile } = anEngine();
    meanwhile.push(
      () => engine('rows', { sheet: 0, from: 1, to: 1 }),
      () => engine('answer', { id: 1, button: 'YES', text: '' }),
    );
    expect(engine('run', { functionName: 'ask' }, 'one')).toEqual({ ok: true, value: null });
    expect(sent.filter(({ event }) => event.kind.startsWith('alert'))).toEqual([
      {
        event: { kind: 'alert', id: 1, title: 'Rubrik', prompt: 'Fråga?', buttons: 'YES_NO', input: false },
        page: 'one',
      },
      { event: { kind: 'alert-answered', id: 1 }, page: undefined },
    ]);
    expect(engine('call', { functionName: 'read', args: [] })).toEqual({ ok: true, value: 'ja' });
  });

  it('refuses an answer to an alert that does not wait', () => {
    const { engine } = anEngine();
    expect(() => engine('answer', { id: 1, button: 'OK', text: '' })).toThrow('Rutan är redan besvarad.');
  });

  it('lets an execution of a workbook that was closed end unheard', () => {
    const { engine, events, meanwhile } = anEngine();
    meanwhile.push(() => engine('open', { ...opened(aWorkbook('Ny', [['ny']])), remarks: ['Något.'] }));
    engine('run', { functionName: 'ask' });
    expect(events().map(({ kind }) => kind)).toEqual(['alert', 'alert-answered', 'workbook-opened', 'state']);
    expect(engine('call', { functionName: 'read', args: [] })).toEqual({ ok: true, value: 'ny' });
    expect(engine('state', {}).remarks).toEqual(['Något.']);
  });

  it('selects a cell of a tab and shows the tab if it was hidden', () => {
    const workbook = aWorkbook('Flik', []);
    const { engine } = anEngine({ workbook });
    workbook.sheets.forEach((sheet) => (sheet.hidden = true));
    engine('select', { sheet: 0, row: 4, column: 2 });
    const { selection, sheets } = engine('state', {});
    expect(selection).toEqual({ sheet: 0, row: 4, column: 2 });
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false]);
  });

  it.each([
    ['an empty name', '  ', 'En flik måste ha ett namn.'],
    ['a name that is taken, whatever its case', 'kontroll', 'Det finns redan en flik som heter kontroll.'],
  ])('gives no tab %s', (_, name, message) => {
    const workbook = aWorkbook('Flik', []);
    workbook.sheets.push(createSheet(1, 'Kontroll'));
    const { engine } = anEngine({ workbook });
    expect(() => engine('renameSheet', { sheet: 0, name })).toThrow(message);
    expect(engine('state', {}).sheets.map((sheet) => sheet.name)).toEqual(['Flik', 'Kontroll']);
  });

  it('renames a tab, also to its own name in another case', () => {
    const { engine } = anEngine();
    engine('renameSheet', { sheet: 0, name: ' flik ' });
    expect(engine('state', {}).sheets.map(({ name }) => name)).toEqual(['flik']);
  });

  it('refuses what asks for a tab or a document that is not there', () => {
    const { engine } = anEngine();
    expect(() => engine('rows', { sheet: 9, from: 1, to: 2 })).toThrow('Fliken finns inte längre.');
    expect(() => engine('document', { id: 'x' })).toThrow('Dokumentet finns inte i provbänken.');
    expect(() => engine('setInBin', { id: 'x', inBin: true })).toThrow('Dokumentet finns inte i provbänken.');
    expect(() => engine('setFault', { id: 'x', on: true })).toThrow('Det felet finns inte att prova.');
  });

  it('puts a document in the bin and takes it out', () => {
    const { engine } = anEngine();
    engine('call', { functionName: 'updating', args: [0] });
    const bins = () => engine('state', {}).documents.map(({ name, inBin }) => [name, inBin]);
    expect(bins()).toEqual([['Text', false]]);
    const id = engine('state', {}).documents[0]?.id ?? '';
    engine('setInBin', { id, inBin: true });
    expect(bins()).toEqual([['Text', true]]);
    engine('setInBin', { id, inBin: false });
    expect(bins()).toEqual([['Text', false]]);
  });
});
