import { startController, FIRST_WAIT, POLL, type PageEnvironment } from '../../src/sidebar/controller';
import type { Send } from '../../src/sidebar/event';
import type { Start, State } from '../../src/sidebar/state';
import { aCheckedWorkbook, aFinding, madeReport } from '../browser/checked-workbook';
import { refusal } from './states';
import { placeAt } from '../builders/places';

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: (value: unknown) => Promise<void>;
  readonly fail: (name: string) => Promise<void>;
}

interface Page {
  readonly calls: readonly Call[];
  readonly send: Send;
  readonly state: () => State;
  /** The call of this name that was made last. */
  readonly last: (name: string) => Call;
  readonly names: () => readonly string[];
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** What was put on the clipboard. */
  readonly copied: readonly string[];
  readonly go: { online: boolean; pointerDown: boolean; mayCopy: boolean; cannotDraw: boolean };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A sidebar on a page whose network, clock and pointer the test holds. */
function openPage(start: Start = ''): Page {
  const calls: Call[] = [];
  const timers: { readonly at: number; readonly run: () => void }[] = [];
  const go = { online: true, pointerDown: false, mayCopy: true, cannotDraw: false };
  const copied: string[] = [];
  let now = 0;
  let rendered: State | null = null;

  const call = (name: string, ...args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      calls.push({
        name,
        args,
        answer: async (value) => {
          resolve(value);
          await settle();
        },
        fail: async (kind) => {
          reject(Object.assign(new Error('for nobody to read'), { name: kind }));
          await settle();
        },
      });
    });
  const environment: PageEnvironment = {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- without it TypeScript gives the union up (TS2590)
    call: call as PageEnvironment['call'],
    later: (milliseconds, run) => timers.push({ at: now + milliseconds, run }),
    now: () => '2024-03-14T09:30:00.000Z',
    isOnline: () => go.online,
    isFocused: () => true,
    render: (state) => {
      rendered = state;
    },
    draw: (report) => {
      if (go.cannotDraw) throw new Error('no canvas');
      return [{ key: report.title, figures: 'sum', description: 'i ord', images: [] }];
    },
    copy: (text) => {
      copied.push(text);
      return Promise.resolve(go.mayCopy);
    },
    released: async () => {
      while (go.pointerDown) await settle();
    },
  };
  const send = startController(environment, start);
  return {
    calls,
    send,
    copied,
    go,
    state: () => {
      if (rendered === null) throw new Error('nothing was rendered');
      return rendered;
    },
    last: (name) => {
      const found = calls.filter((one) => one.name === name).at(-1);
      if (found === undefined) throw new Error(`${name} was never called`);
      return found;
    },
    names: () => calls.map(({ name }) => name),
    pass: async (milliseconds) => {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      for (const timer of due) timers.splice(timers.indexOf(timer), 1);
      for (const { run } of due) run();
      await settle();
    },
  };
}

/** The same after its first check. */
async function openChecked(): Promise<Page> {
  const page = openPage();
  await page.last('checkWorkbook').answer(aCheckedWorkbook());
  return page;
}

describe('startController', () => {
  it('renders before anything is answered, and checks by itself', () => {
    const page = openPage();
    expect(page.state().checked).toBeNull();
    expect(page.names()).toEqual(['checkWorkbook']);
  });

  it('makes calls that write one at a time', async () => {
    const page = openPage('generate');
    const finding = aFinding({ severity: 'VARNING' });
    expect(page.names()).toEqual(['checkWorkbook']);
    await page.last('checkWorkbook').answer(aCheckedWorkbook({ findings: [finding] }));
    page.send({ kind: 'accept-pressed', key: finding.key, findings: [finding] });
    page.send({ kind: 'reason-typed', key: finding.key, text: 'Hyran.' });
    page.send({ kind: 'save-pressed', key: finding.key });
    expect(page.names()).toEqual(['checkWorkbook', 'generateReport']);
    await page.last('generateReport').answer(madeReport);
    expect(page.calls.slice(1).map(({ name, args }) => [name, ...args])).toEqual([
      ['generateReport', { again: false }],
      ['acceptWarnings', [finding.key], 'Hyran.'],
    ]);
  });

  it('goes to a cell at once, and then to the one that was pressed last', async () => {
    const page = openPage();
    const press = (cell: string) => {
      page.send({ kind: 'cell-pressed', move: { from: cell, place: placeAt(`Mål!${cell}`) } });
    };
    for (const cell of ['A1', 'A2', 'A3']) press(cell);
    expect(page.last('goToCell').args).toEqual([placeAt('Mål!A1')]);
    await page.last('goToCell').answer({ ok: true });
    expect(page.last('goToCell').args).toEqual([placeAt('Mål!A3')]);
    await page.last('goToCell').answer({ ok: true });
    expect(page.names().filter((name) => name === 'goToCell')).toHaveLength(2);
    expect(page.state().move).toBeNull();
  });

  it('asks for the step while a report is made, and stops when it is answered', async () => {
    const page = await openChecked();
    page.send({ kind: 'make-pressed', again: false });
    await page.pass(POLL);
    await page
      .last('readProgress')
      .answer({ ok: true, progress: { step: 'skriver', seconds: 1 }, waits: false });
    expect(page.state().step).toBe('skriver');
    await page.pass(POLL);
    const late = page.last('readProgress');
    await page.last('generateReport').answer(madeReport);
    const done = page.state();
    await late.answer({ ok: true, progress: { step: 'läser', seconds: 2 }, waits: false });
    await page.pass(10 * POLL);
    expect(page.state()).toEqual(done);
    expect(page.names().filter((name) => name === 'readProgress')).toHaveLength(2);
  });

  it('draws the charts of the report as it is before it is made, where they are wanted', async () => {
    const page = await openChecked();
    page.send({ kind: 'charts-ticked', charts: true });
    page.send({ kind: 'make-pressed', again: false });
    expect(page.names()).not.toContain('generateReport');
    await page.last('previewReport').answer({ ok: true, report: { title: 'Slutrapport' } });
    const charts = [{ key: 'Slutrapport', figures: 'sum', description: 'i ord', images: [] }];
    expect(page.last('generateReport').args).toEqual([{ again: false, charts }]);
  });

  it('makes the report without charts where they cannot be drawn', async () => {
    for (const isDrawing of [true, false]) {
      const page = await openChecked();
      page.go.cannotDraw = true;
      page.send({ kind: 'charts-ticked', charts: true });
      page.send({ kind: 'make-pressed', again: false });
      if (isDrawing) await page.last('previewReport').answer({ ok: true, report: { title: 'Slutrapport' } });
      else await page.last('previewReport').fail('NetworkError');
      expect(page.last('generateReport').args).toEqual([{ again: false, charts: [] }]);
    }
  });

  it('goes on asking when a step could not be heard of, and tells no failure', async () => {
    const page = await openChecked();
    page.send({ kind: 'make-pressed', again: false });
    await page.pass(POLL);
    await page.last('readProgress').fail('ScriptError');
    expect(page.state().result).toBeNull();
    await page.pass(POLL);
    expect(page.names().filter((name) => name === 'readProgress')).toHaveLength(2);
  });

  it('waits longer and longer for a workbook that is taken', async () => {
    const page = openPage();
    await page.last('checkWorkbook').answer(refusal('busy'));
    await page.pass(FIRST_WAIT - 1);
    expect(page.calls).toHaveLength(1);
    await page.pass(1);
    expect(page.calls).toHaveLength(2);
    await page.last('checkWorkbook').answer(refusal('busy'));
    await page.pass(FIRST_WAIT);
    expect(page.calls).toHaveLength(2);
    await page.pass(FIRST_WAIT);
    await page.last('checkWorkbook').answer(aCheckedWorkbook());
    expect(page.state()).toMatchObject({ checked: aCheckedWorkbook(), retry: null, result: null });
  });

  it('moves nothing while a button of the pointer is held down', async () => {
    const page = openPage();
    page.go.pointerDown = true;
    await page.last('checkWorkbook').answer(aCheckedWorkbook());
    expect(page.state().checked).toBeNull();
    page.go.pointerDown = false;
    await settle();
    await settle();
    expect(page.state().checked).toEqual(aCheckedWorkbook());
  });

  it.each([
    ['NetworkError', true, 'no-contact'],
    ['TransportError', true, 'no-contact'],
    ['ScriptError', true, 'refused'],
    ['ScriptError', false, 'offline'],
  ])('tells %s apart by its name when the computer is online: %s', async (name, online, why) => {
    const page = openPage();
    page.go.online = online;
    await page.last('checkWorkbook').fail(name);
    expect(page.state().result).toMatchObject({ kind: 'failed', failure: { kind: 'unreached', why } });
  });

  it('takes an answer that Google emptied for none', async () => {
    const page = openPage();
    await page.last('checkWorkbook').answer(null);
    expect(page.state().result).toMatchObject({ failure: { kind: 'unreached', why: 'refused' } });
  });

  it('opens the preview without waiting for a check, and tells when it did not open', async () => {
    const page = openPage();
    page.send({ kind: 'preview-pressed' });
    await page.last('showPreview').answer(refusal('unavailable'));
    expect(page.state()).toMatchObject({
      previewing: false,
      result: { kind: 'failed', command: { kind: 'preview' } },
    });
  });
});
