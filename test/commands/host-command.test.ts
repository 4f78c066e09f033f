import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostCommand } from '../../commands/host-command';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import { createSpreadsheet, ensureCell } from '../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../host/sheets/write-xlsx';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'project-'));
  await writeFile(path.join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Europe/Stockholm' }));
  await writeFile(
    path.join(folder, 'a.gs'),
    'function first() { return SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue(); }',
  );
  await writeFile(
    path.join(folder, 'b.js'),
    'function second() { console.log("logged"); return [first(), 1]; }\nfunction breaks() { throw new Error("no"); }',
  );
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function run(...argv: readonly string[]) {
  const output: string[] = [];
  const errors: string[] = [];
  const terminal = {
    write: (text: string) => output.push(text),
    writeError: (text: string) => errors.push(text),
  };
  return {
    code: await hostCommand(argv, terminal),
    output: output.join('\n'),
    errors: errors.join('\n'),
  };
}

describe('hostCommand', () => {
  it('runs a function of a project folder on a workbook', async () => {
    const book = createSpreadsheet('Bok');
    if (book.sheets[0]) ensureCell(book.sheets[0], 1, 1).value = 'cell';
    const file = path.join(folder, 'bok.xlsx');
    await writeFile(file, await writeXlsx(book));
    const { code, output } = await run(folder, 'second', '--workbook', file);
    expect(code).toBe(0);
    expect(output).toBe('[\n  "cell",\n  1\n]\n[log] logged\nservice calls: 1 {"Range.getValue":1}');
  });

  it('prints what a function throws, and where', async () => {
    const { code, errors } = await run(folder, 'breaks');
    expect(code).toBe(1);
    expect(errors).toMatch(/^Error: no\n\s+at breaks \(b\.js:2:\d+\)$/);
  });

  it('shows menus, toasts and files, and writes what the function left', async () => {
    await writeFile(
      path.join(folder, 'appsscript.json'),
      JSON.stringify({
        timeZone: 'Europe/Stockholm',
        dependencies: { enabledAdvancedServices: [{ userSymbol: 'Docs', serviceId: 'docs', version: 'v1' }] },
      }),
    );
    await writeFile(
      path.join(folder, 'c.gs'),
      `function onOpen(e) {
        SpreadsheetApp.getUi().createMenu('M').addItem('Do', 'make').addSeparator().addToUi();
        e.source.toast('Hej');
      }
      function make() {
        SpreadsheetApp.getActiveSheet().getRange('B2').setValue('left');
        Docs.Documents.create({ title: 'Brev' });
      }`,
    );
    const opened = await run(folder, 'onOpen');
    expect(opened).toMatchObject({ code: 0, errors: '' });
    expect(opened.output).toBe('[menu] M: Do (make), -\n[toast] Hej\nservice calls: 0 {}');
    const out = path.join(folder, 'out');
    const { output } = await run(folder, 'make', '--out', out);
    expect(output).toContain('[file] Brev (application/vnd.google-apps.document)');
    const [document, ...others] = (await readdir(out)).filter((file) => file.endsWith('.docx'));
    expect(others).toEqual([]);
    expect(output).toContain(`${path.join(out, document ?? '')} is written.`);
    const { sheets } = await readXlsxFile(path.join(out, 'workbook.xlsx'));
    expect(sheets[0]?.cells[1]?.[1]?.value).toBe('left');
  });

  it('names formulas that the host cannot work out', async () => {
    await writeFile(
      path.join(folder, 'c.gs'),
      "function query() { SpreadsheetApp.getActiveSheet().getRange('B2').setFormula('=QUERY(A1:A3)'); }",
    );
    const { code, errors } = await run(folder, 'query');
    expect(code).toBe(0);
    expect(errors).toContain('B2');
  });

  it('leaves node_modules and hidden folders aside, as clasp does', async () => {
    for (const aside of ['node_modules/left', '.cache']) {
      await mkdir(path.join(folder, aside), { recursive: true });
      await writeFile(path.join(folder, aside, 'index.js'), 'export default 1;');
    }
    expect(await run(folder, 'second')).toMatchObject({ code: 0, errors: '' });
  });

  it('tells whatever a function throws', async () => {
    await writeFile(
      path.join(folder, 'c.gs'),
      `function text() { throw 'slut på papper'; }
       function number() { throw 42; }
       function nothing() { throw null; }
       function object() { throw { kind: 'full', left: 0 }; }
       function own() { const error = new RangeError('för långt'); error.place = 3; throw error; }`,
    );
    const told = async (name: string) => (await run(folder, name)).errors.split('\n')[0];
    expect(await told('text')).toBe('Uncaught slut på papper');
    expect(await told('number')).toBe('Uncaught 42');
    expect(await told('nothing')).toBe('Uncaught null');
    expect(await told('object')).toBe('Uncaught {"kind":"full","left":0}');
    expect(await told('own')).toBe('RangeError: för långt');
  });

  it('has the functions of every file before any file runs', async () => {
    await writeFile(
      path.join(folder, 'a-first.gs'),
      'const total = sum([1, 2, 3]); var later = typeof other;',
    );
    await writeFile(
      path.join(folder, 'z-last.gs'),
      `function sum(list) { return list.reduce((a, b) => a + b, base()); }
       function base() { return 10; }
       let other = 1;
       function told() { return [total, later, other]; }`,
    );
    expect((await run(folder, 'told')).output).toContain('16');
    expect(await run(folder, 'told')).toMatchObject({ code: 0, errors: '' });
  });

  it('takes a manifest that says nothing, and tells one that cannot be read', async () => {
    await writeFile(path.join(folder, 'appsscript.json'), '{}');
    await writeFile(path.join(folder, 'c.gs'), 'function zone() { return Session.getScriptTimeZone(); }');
    expect((await run(folder, 'zone')).output).toContain('"Etc/GMT"');
    await writeFile(path.join(folder, 'appsscript.json'), '{');
    expect((await run(folder, 'second')).errors).toMatch(/^appsscript\.json is not JSON: /);
  });

  it('says what is missing', async () => {
    expect(await run(folder, 'third')).toMatchObject({
      code: 1,
      errors: 'Script function not found: third',
    });
    expect(await run(path.join(folder, 'nope'), 'x')).toMatchObject({
      code: 1,
      errors: `no appsscript.json in ${path.join(folder, 'nope')}`,
    });
    expect(await run(folder)).toMatchObject({
      code: 1,
      errors: 'Usage: npm run host -- DIR FUNCTION [--workbook FILE.xlsx] [--out DIR]',
    });
  });
});
