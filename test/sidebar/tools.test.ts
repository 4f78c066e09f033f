import type { Event } from '../../src/sidebar/event';
import { isLocked, type Job, type State } from '../../src/sidebar/state';
import { choiceOf, emptyPaste, type ToolRequest } from '../../src/sidebar/tools/tools-state';
import { failureIn, supportText } from '../../src/sidebar/tools/about';
import { isPasteRead } from '../../src/sidebar/tools/next-tools';
import { after, began, idle, noContact, refusal } from './states';

const typed: Event = { kind: 'paste-typed', text: 'Post;Budget\nLokal;1' };
const choice = choiceOf({ ...emptyPaste, text: 'Post;Budget\nLokal;1' });
const read: ToolRequest = { command: 'readPaste', args: [choice] };
const add: ToolRequest = { command: 'addPaste', args: [choice, 4, 'seen'] };
const plan = { ok: true, tabs: ['Budget'], tab: null, block: null } as const;
const answered = (request: ToolRequest, answer: object): Event =>
  ({ kind: 'tool-answered', request, answer }) as Event;
const requested = (request: ToolRequest): Event => ({ kind: 'tool-requested', request });
const planned = (): State => after(idle(), typed, requested(read), began, answered(read, plan));

describe('the last failure', () => {
  const job: Job = { kind: 'tool', by: 'officer', request: { command: 'removeMarks', args: [] } };

  it('is known by when, which command and why, whether the add-on answered or not', () => {
    expect(failureIn(job, answered(job.request, refusal('busy')), '2024-03-14T09:30')).toEqual({
      at: '2024-03-14T09:30',
      command: 'removeMarks',
      code: 'busy',
    });
    expect(failureIn(job, { kind: 'unreached', job, failure: noContact }, 'nu')?.code).toBe('no-contact');
    expect(failureIn(job, answered(job.request, { ok: true, notices: [] }), 'nu')).toBeNull();
  });

  it('says nothing of the workbook to whoever helps', () => {
    const failure = { at: '2024-03-14T09:30', command: 'generateReport', code: 'quota' };
    expect(supportText(failure)).toMatch(/^Slutrapport .*; 2024-03-14T09:30; generateReport; quota$/);
  });
});

describe('the overview', () => {
  it('says where it is, in its own tool, and takes the officer there', () => {
    const update: ToolRequest = { command: 'updateOverview', args: [] };
    const done = after(
      idle(),
      requested(update),
      began,
      answered(update, { ok: true, notices: ['Den är klar.'] }),
    );
    expect(done.tools.note).toEqual({ kind: 'done', tool: 'overview', sentences: ['Den är klar.'] });
    expect(done.focus).toBe('tools-note');
  });
});

describe('nextState with a pasted table', () => {
  it('reads it at the press of the officer, who waits for the answer and is taken to it', () => {
    const waiting = after(idle(), typed, requested(read));
    expect(isLocked(waiting)).toBe(true);
    expect(after(waiting, requested(add)).waiting).toHaveLength(1);
    expect(planned()).toMatchObject({ focus: 'paste-plan', tools: { plan } });
  });

  it('reads it again by what is decided, once, and leaves the focus where it is', () => {
    const decided = after(
      planned(),
      { kind: 'focus-given' },
      { kind: 'paste-decided', change: { tab: 'Budget' } },
      { kind: 'paste-decided', change: { thousands: true } },
    );
    expect(decided.waiting).toEqual([
      {
        kind: 'tool',
        by: 'itself',
        request: { command: 'readPaste', args: [{ ...choice, tab: 'Budget', thousands: true }] },
      },
    ]);
    expect(isPasteRead(decided)).toBe(true);
    expect(after(decided, began, answered(read, plan)).focus).toBeNull();
  });

  it('drops what was decided of another text, but for what stands in every row, and an answer about it', () => {
    const changed = after(
      planned(),
      { kind: 'paste-decided', change: { sums: true, fixed: { År: '2023' } } },
      began,
      { kind: 'paste-typed', text: 'annat' },
      answered(read, plan),
    );
    expect(changed.tools).toMatchObject({ plan: null, paste: { sums: null, fixed: { År: '2023' } } });
  });

  it('checks the workbook when rows were added, and says where they are', () => {
    const added = after(
      planned(),
      requested(add),
      began,
      answered(add, { ok: true, tab: 'Budget', first: 14, count: 2 }),
    );
    expect(added.tools.paste).toEqual(emptyPaste);
    expect(added.tools.note).toMatchObject({
      sentences: [
        expect.stringContaining('Två rader lades till i fliken Budget, från rad 14.') as unknown,
        expect.any(String) as unknown,
      ],
    });
    expect(added.waiting).toEqual([{ kind: 'check', by: 'itself', tries: 0 }]);
  });

  it('keeps what was pasted when nothing was added, and the rows unless the tab has changed', () => {
    const refused = after(planned(), requested(add), began, answered(add, refusal('busy')));
    expect(refused.tools).toMatchObject({ plan, paste: { text: choice.text } });
    const changed = after(planned(), requested(add), began, answered(add, refusal('tab-changed')));
    expect(changed.tools).toMatchObject({ plan: null, paste: { text: choice.text } });
    const lost = after(planned(), requested(add), began, {
      kind: 'unreached',
      job: { kind: 'tool', by: 'officer', request: add },
      failure: noContact,
    });
    expect(lost.tools).toMatchObject({ plan, note: { kind: 'failed' } });
    expect(isLocked(lost)).toBe(false);
  });
});

describe('the report on one year', () => {
  const choice = { kind: 'aterrapport', year: 2023 };
  const list: ToolRequest = { command: 'readReports', args: [] };
  const ofYear: ToolRequest = { command: 'readReports', args: [choice] };
  const make: ToolRequest = { command: 'generateReport', args: [{ again: false, confirmed: true }, choice] };
  const years = { ok: true, reports: [{ choice, name: 'Återrapport 2023', made: null }], chosen: null };
  const opened: Event = { kind: 'tool-pressed', tool: 'year' };

  it('reads which years there are when it is opened the first time, and waits for nobody', () => {
    const read: Job = { kind: 'tool', by: 'itself', request: list };
    const waiting = after(idle(), opened);
    expect(waiting.waiting).toEqual([read]);
    expect(isLocked(waiting)).toBe(false);
    const known = after(waiting, began, answered(list, years));
    expect(known.tools.years).toEqual(years);
    expect(after(known, opened, opened).waiting).toEqual([]);
  });

  it('says that the report is made and noted, reads the year again, and checks the workbook with its new row', () => {
    const note: ToolRequest = { command: 'noteReport', args: [choice] };
    const answer = { ok: true, created: true, draft: false, charts: null, isToBeNoted: true };
    const made = after(idle(), requested(make), began, answered(make, answer));
    expect(made.waiting).toEqual([{ kind: 'tool', by: 'itself', request: note }]);
    const done = after(made, began, answered(note, { ok: true, noted: 'Den är antecknad.' }));
    expect(done.tools.note).toEqual({
      kind: 'done',
      tool: 'year',
      sentences: ['Återrapporten för 2023 är skapad.', 'Den är antecknad.'],
    });
    expect(done.waiting).toEqual([
      { kind: 'tool', by: 'itself', request: ofYear },
      { kind: 'check', by: 'itself', tries: 0 },
    ]);
    const draft = after(
      idle(),
      requested(make),
      began,
      answered(make, { ok: true, created: true, draft: true, charts: null }),
    );
    expect(draft.tools.note).toMatchObject({
      sentences: ['Utkastet till återrapporten för 2023 är skapat.'],
    });
    expect(draft.waiting).toHaveLength(1);
  });

  it('leaves the slutrapport that the sidebar shows as it is', () => {
    const before = idle();
    const done = after(
      before,
      requested(make),
      began,
      answered(make, { ok: true, created: true, draft: false, charts: null }),
    );
    expect(done.checked).toBe(before.checked);
    expect(done.result).toBe(before.result);
  });
});
