import type { Handlers } from '../../../src/engine/app/commands';
import type { FailureCode } from '../../../src/engine/app/failure';
import { runCommand, type CommandEdge } from '../../../src/engine/app/run-command';
import { hostOf } from '../../builders/on-the-host';
import { aWorkbook } from '../../builders/a-workbook';

/** An edge with words of its own, which keeps what was logged and shown. */
function anEdge(change: Partial<CommandEdge> = {}) {
  const logged: string[] = [];
  const boxes: (readonly [title: string, text: string])[] = [];
  const edge: CommandEdge = {
    words: {
      failed: 'Nej',
      failure: (code) => `Det blev ${code}.`,
      busy: (seconds) => `Vänta, ${String(seconds)}.`,
    },
    consentUrl: () => null,
    showBox: (title, text) => boxes.push([title, text]),
    log: (text) => logged.push(text),
    ...change,
  };
  return { edge, logged, boxes };
}

/** Handlers of which only these may be called. */
function handlersOf(handlers: Partial<Handlers>): Handlers {
  return handlers as Handlers;
}

function failure(code: FailureCode, url: string | null = null, message = `Det blev ${code}.`) {
  return { ok: false, reason: { code, message, url, left: null }, findings: [] };
}

describe('runCommand', () => {
  it('hands the arguments to the use case, and answers what it answers', () => {
    const went: unknown[] = [];
    const handlers = handlersOf({
      goToCell: (place) => {
        went.push(place);
        return { ok: true };
      },
    });
    const given = { tab: 'Utgifter', row: 4, column: 2, colour: 'red' };
    expect(runCommand(handlers, anEdge().edge, 'goToCell', [given, 'more'])).toEqual({ ok: true });
    expect(went).toEqual([{ tab: 'Utgifter', row: 4, column: 2 }]);
  });

  it('gives a refusal its words and keeps its findings', () => {
    const { edge, logged, boxes } = anEdge();
    const finding = { code: 'K90', severity: 'FEL', sheet: 'Utgifter', cell: 'C5', message: 'x' } as const;
    const handlers = handlersOf({
      generateReport: () => ({ ok: false, reason: 'in-bin', findings: [finding] }),
      checkWorkbook: () => ({ ok: false, reason: 'busy', seconds: 7 }),
    });
    expect(runCommand(handlers, edge, 'generateReport', [])).toEqual({
      ...failure('in-bin'),
      findings: [finding],
    });
    expect(runCommand(handlers, edge, 'checkWorkbook', [])).toEqual(failure('busy', null, 'Vänta, 7.'));
    expect([logged, boxes]).toEqual([[], []]);
  });

  it('logs where an error arose without its text, which may be the officer’s', () => {
    const { edge, logged } = anEdge();
    const handlers = handlersOf({
      readVersions: () => {
        throw new TypeError('Anna Ek, 19121212-1212');
      },
    });
    expect(runCommand(handlers, edge, 'readVersions', [])).toEqual(failure('unexpected'));
    expect(logged.join('')).toMatch(/^TypeError\n\s+at /);
    expect(logged.join('')).not.toContain('Anna');
  });

  it('says where to give a permission that is missing, whatever was thrown', () => {
    const { edge } = anEdge({ consentUrl: () => 'https://example.se/ge' });
    const handlers = handlersOf({
      readVersions: () => {
        throw new Error('no');
      },
    });
    expect(runCommand(handlers, edge, 'readVersions', [])).toEqual(
      failure('consent', 'https://example.se/ge'),
    );
  });

  it('shows in a box what a command of the menu did, or why it failed', () => {
    const { edge, boxes } = anEdge();
    const notice = { title: 'Klart', text: 'Tre flikar.' };
    runCommand(handlersOf({ setUpFromMenu: () => ({ ok: true, notice }) }), edge, 'setUpFromMenu', []);
    runCommand(handlersOf({ showSidebar: () => ({ ok: true, notice: null }) }), edge, 'showSidebar', []);
    const busy = handlersOf({ setUpFromMenu: () => ({ ok: false, reason: 'busy', seconds: null }) });
    runCommand(busy, edge, 'setUpFromMenu', []);
    expect(boxes).toEqual([
      ['Klart', 'Tre flikar.'],
      ['Nej', 'Vänta, null.'],
    ]);
  });
});

describe('a command that a page sends with arguments of the wrong shape', () => {
  const host = hostOf(aWorkbook().sheets);

  it.each([
    ['goToCell', []],
    ['goToCell', [null]],
    ['goToCell', ['Mål!A1']],
    ['goToCell', [{ tab: 'Mål', row: -1, column: 0 }]],
    ['goToCell', [{ tab: 'Mål', row: 1.5, column: 0 }]],
    ['goToCell', [{ tab: 7, row: 1, column: 0 }]],
    ['acceptWarnings', [['key']]],
    ['acceptWarnings', [['key'], { toString: 'reason' }]],
    ['acceptWarnings', ['key', 'reason']],
    ['acceptWarnings', [[], 'reason']],
    ['acceptWarnings', [['key', 7], 'reason']],
    ['generateReport', [true]],
    ['generateReport', [{ again: 'yes' }]],
    ['generateReport', [[]]],
    ['compareVersions', ['1', 2]],
    ['compareVersions', [1]],
  ] as const)('is refused before anything is read: %s(%j)', (name, given) => {
    const before = host.totalCalls();
    expect(host.call(name, ...given)).toMatchObject({
      ok: false,
      reason: {
        code: 'wrong-arguments',
        message: expect.stringContaining('förstår') as unknown,
        url: null,
        left: null,
      },
    });
    expect(host.totalCalls()).toBe(before);
  });
});
