/** What the menu opens, and what the sidebar asks for besides checking and making the report. Run on the bundle. */
import type { Report } from '../../../src/engine/report/tree';
import { aWorkbook } from '../../builders/a-workbook';
import { documentsOf, generate, generated, hostOf } from '../../builders/on-the-host';
import { placeAt } from '../../builders/places';

const BATCH = 'Docs.Documents.batchUpdate';
const CREATE = 'Drive.Files.create';

describe('the menu', () => {
  it('has four commands, and each names a function of the bundle', () => {
    const host = hostOf(aWorkbook().sheets);
    host.trigger('onOpen');
    const [menu] = host.ui.menus;
    const items = (menu?.items ?? []).flatMap((item) =>
      item !== null && 'functionName' in item ? [item] : [],
    );
    expect(items.map(({ caption }) => caption)).toEqual([
      'Öppna sidofältet',
      'Kontrollera',
      'Skapa slutrapport',
      'Skapa arbetsbok',
    ]);
    for (const { functionName } of items) host.run(functionName);
  });

  it('opens the sidebar, which is told what to begin with', () => {
    const host = hostOf(aWorkbook().sheets);
    for (const run of ['showSidebar', 'checkFromMenu', 'generateFromMenu']) host.run(run);
    expect(host.ui.pages.map(({ kind, title }) => [kind, title])).toEqual(
      ['', '', ''].map(() => ['sidebar', 'Slutrapport']),
    );
    expect(host.ui.pages.map(({ html }) => /<body data-start="(\w*)"/.exec(html)?.[1])).toEqual([
      '',
      'check',
      'generate',
    ]);
    expect(documentsOf(host)).toEqual([]);
  });

  it('tells in a box which tabs were made, and that a second time changes nothing', () => {
    const host = hostOf(aWorkbook().without('Bilagor').sheets);
    host.run('setUpFromMenu');
    host.run('setUpFromMenu');
    expect(host.ui.alerts.map(({ prompt }) => prompt)).toEqual([
      expect.stringContaining('Bilagor') as unknown,
      'Alla flikar finns redan. Ingenting har ändrats.',
    ]);
  });
});

describe('previewReport', () => {
  it('answers the tree of the report as it would be written, and writes nothing', () => {
    const host = hostOf(aWorkbook().sheets);
    const answer = host.call('previewReport') as unknown as { readonly ok: boolean; readonly report: Report };
    expect(answer.ok).toBe(true);
    expect(answer.report.blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1);
    expect(Object.keys(host.calls()).filter((name) => /set|write|put|create|Lock/i.test(name))).toEqual([]);
    expect(host.files()).toEqual([]);
  });

  it('says so when there is nothing to make a report of', () => {
    const host = hostOf([{ name: 'Blad1', cells: [['hej']] }]);
    expect(host.call('previewReport')).toMatchObject({ ok: false, reason: { code: 'no-known-sheet' } });
  });

  it('is shown in a dialog that asks for it', () => {
    const host = hostOf(aWorkbook().sheets);
    expect(host.call('showPreview')).toEqual({ ok: true });
    expect(host.ui.pages).toEqual([
      expect.objectContaining({ kind: 'modal dialog', title: 'Förhandsgranskning', width: 900, height: 720 }),
    ]);
  });

  it('is of the report that is chosen, whatever that is called', () => {
    const host = hostOf(aWorkbook().sheets);
    for (const choice of [undefined, { kind: 'aterrapport', year: 2023 }, { kind: '"><b>$&', year: 2024 }]) {
      host.call('showPreview', choice);
      const [, given = ''] = /<body data-report="([^"]*)">/.exec(host.ui.pages.at(-1)?.html ?? '') ?? [];
      expect(given === '' ? undefined : JSON.parse(decodeURIComponent(given))).toEqual(choice);
    }
  });
});

describe('goToCell', () => {
  it('selects the cell', () => {
    const went: unknown[] = [];
    const host = hostOf(aWorkbook().sheets, { onActivate: (selection) => went.push(selection) });
    expect(host.call('goToCell', placeAt('Mål!C3'))).toEqual({ ok: true });
    const id = host.workbook.sheets.find(({ name }) => name === 'Mål')?.id;
    expect(went.at(-1)).toEqual({ sheet: id, row: 3, column: 3 });
  });

  it('goes to the nearest cell when the one meant lies outside the tab', () => {
    const went: unknown[] = [];
    const host = hostOf(aWorkbook().sheets, { onActivate: (selection) => went.push(selection) });
    expect(host.call('goToCell', placeAt('Mål!A999999'))).toEqual({ ok: true });
    expect(went.at(-1)).toMatchObject({ row: 1000, column: 1 });
  });

  it('says that the tab is not there', () => {
    const host = hostOf(aWorkbook().without('Bilagor').sheets);
    expect(host.call('goToCell', placeAt('Bilagor!A1'))).toMatchObject({
      ok: false,
      reason: { code: 'sheet-gone' },
    });
  });
});

describe('readProgress', () => {
  it('tells each step of the run that makes a report, and nothing before and after', () => {
    const steps: string[] = [];
    const host = hostOf(aWorkbook().sheets, {
      onCachePut: (key, value) => {
        if (key === 'slutrapport.step') steps.push((JSON.parse(value) as { step: string }).step);
      },
    });
    expect(host.call('readProgress')).toEqual({ ok: true, progress: null, waits: false });
    generated(host);
    expect(steps).toEqual(['läser', 'kontrollerar', 'skapar dokument', 'skriver', 'klar']);
    expect(host.call('readProgress')).toEqual({ ok: true, progress: null, waits: false });
  });

  it('tells nothing more when the run broke', () => {
    const host = hostOf(aWorkbook().sheets);
    host.fail(CREATE, { code: 400 });
    expect(generate(host).ok).toBe(false);
    expect(host.call('readProgress')).toEqual({ ok: true, progress: null, waits: false });
  });
});

describe('two runs at once', () => {
  it('make one document: the second is told since how long the first one goes on', () => {
    const start = Date.parse('2024-11-15T09:00:00Z');
    let now = start;
    const seen: unknown[] = [];
    const host = hostOf(aWorkbook().sheets, {
      now: () => now,
      onServiceCall: (name) => {
        if (name !== BATCH || seen.length > 0) return;
        now = start + 10_000;
        seen.push(host.call('readProgress'), generate(host), host.call('checkWorkbook'));
      },
    });
    expect(generated(host).created).toBe(true);
    const busy = {
      ok: false,
      reason: expect.objectContaining({
        code: 'busy',
        message: expect.stringMatching(/^Rapporten skapas redan sedan 1\d sekunder/) as unknown,
      }) as unknown,
    };
    expect(seen).toEqual([
      {
        ok: true,
        progress: expect.objectContaining({ step: 'skriver', seconds: 10 }) as unknown,
        waits: false,
      },
      expect.objectContaining(busy),
      expect.objectContaining(busy),
    ]);
    expect(documentsOf(host)).toHaveLength(1);
  });

  it('waits for a check that someone else has begun, and says so when it does not end', () => {
    const host = hostOf(aWorkbook().sheets);
    host.holdLock('document');
    expect(generate(host)).toMatchObject({
      ok: false,
      reason: { code: 'busy', message: expect.stringMatching(/^Arbetsboken kontrolleras redan/) as unknown },
    });
  });
});

describe('a permission that was not given', () => {
  const without = (scope: string) =>
    ['spreadsheets.currentonly', 'drive.file', 'script.container.ui']
      .filter((name) => name !== scope)
      .map((name) => `https://www.googleapis.com/auth/${name}`);

  it.each([
    ['spreadsheets.currentonly', 'checkWorkbook'],
    ['drive.file', 'generateReport'],
    ['script.container.ui', 'showPreview'],
  ])('is told with where to give it: %s', (scope, name) => {
    const host = hostOf(aWorkbook().sheets);
    host.grant(without(scope));
    expect(host.call(name)).toMatchObject({
      ok: false,
      reason: { code: 'consent', url: expect.stringMatching(/^https:/) as unknown },
    });
    host.grant(null);
    expect(host.call(name)).toMatchObject({ ok: true });
  });

  it('is told in a box when the menu cannot open the sidebar', () => {
    const host = hostOf(aWorkbook().sheets);
    host.grant(without('script.container.ui'));
    host.run('showSidebar');
    expect(host.ui.alerts.map(({ prompt }) => prompt)).toEqual([
      expect.stringContaining('saknar en behörighet') as unknown,
    ]);
  });
});
