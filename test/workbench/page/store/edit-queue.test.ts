import { createEditQueue, type EditQueue } from '../../../../workbench/page/store/edit-queue';
import { pendingText, type Edit, type PendingEdit } from '../../../../workbench/page/store/pending-edits';

interface Opened {
  readonly queue: EditQueue;
  /** What has been sent, each with the ways to end it. */
  readonly sent: readonly {
    readonly edit: Edit;
    readonly done: () => Promise<void>;
    readonly fail: () => Promise<void>;
  }[];
  readonly pending: () => readonly PendingEdit[];
}

const settle = (): Promise<void> => new Promise(setImmediate);

function open(): Opened {
  const sent: Opened['sent'][number][] = [];
  let pending: readonly PendingEdit[] = [];
  const queue = createEditQueue({
    save: (edit) =>
      new Promise<void>((resolve, reject) => {
        sent.push({
          edit,
          done: () => {
            resolve();
            return settle();
          },
          fail: () => {
            reject(new Error('Provbänken svarar inte.'));
            return settle();
          },
        });
      }),
    saved: () => Promise.resolve(),
    changed: (now) => {
      pending = now;
    },
  });
  return { queue, sent, pending: () => pending };
}

const typed = (text: string, row = 1): Edit => ({ sheet: 0, row, column: 2, texts: [[text]] });

describe('createEditQueue', () => {
  it('sends one edit at a time, in the order that they were typed', async () => {
    const { queue, sent } = open();
    queue.send(typed('a'));
    queue.send(typed('b'));
    await settle();
    expect(sent.map(({ edit }) => edit)).toEqual([typed('a')]);
    await sent[0]?.done();
    expect(sent.map(({ edit }) => edit)).toEqual([typed('a'), typed('b')]);
  });

  it('shows what was typed until it is kept', async () => {
    const { queue, sent, pending } = open();
    queue.send(typed('a'));
    await settle();
    expect(pendingText(pending(), 0, 1, 2)).toEqual({ text: 'a', failed: false });
    await sent[0]?.done();
    expect(pending()).toEqual([]);
  });

  it('keeps the text of an edit that failed with the reason, and goes on with the next', async () => {
    const { queue, sent, pending } = open();
    queue.send(typed('a'));
    queue.send(typed('b', 5));
    await settle();
    await sent[0]?.fail();
    expect(pendingText(pending(), 0, 1, 2)).toEqual({ text: 'a', failed: true });
    expect(pending()[0]?.failure).toBe('Provbänken svarar inte.');
    expect(sent[1]?.edit).toEqual(typed('b', 5));
  });

  it('sends an edit that failed once more on request', async () => {
    const { queue, sent, pending } = open();
    queue.send(typed('a'));
    await settle();
    await sent[0]?.fail();
    queue.again(pending()[0]?.id ?? 0);
    await settle();
    expect(sent[1]?.edit).toEqual(typed('a'));
    await sent[1]?.done();
    expect(pending()).toEqual([]);
  });

  it('lets go of an edit that is given up', async () => {
    const { queue, sent, pending } = open();
    queue.send(typed('a'));
    await settle();
    await sent[0]?.fail();
    queue.giveUp(pending()[0]?.id ?? 0);
    expect(pending()).toEqual([]);
  });

  it('does not send what was forgotten before its turn', async () => {
    const { queue, sent } = open();
    queue.send(typed('a'));
    queue.send(typed('b'));
    await settle();
    queue.forget();
    await sent[0]?.done();
    expect(sent).toHaveLength(1);
  });
});

describe('pendingText', () => {
  const edit = (id: number, rest: Partial<PendingEdit>): PendingEdit => ({
    id,
    sheet: 0,
    row: 2,
    column: 3,
    texts: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    failure: null,
    ...rest,
  });

  it('finds the text in a block', () => {
    expect(pendingText([edit(1, {})], 0, 3, 4)).toEqual({ text: 'd', failed: false });
  });

  it('takes the last that was typed', () => {
    const later = edit(2, { row: 3, column: 4, texts: [['']], failure: 'nej' });
    expect(pendingText([edit(1, {}), later], 0, 3, 4)).toEqual({ text: '', failed: true });
  });

  it('knows nothing of cells outside and of other tabs', () => {
    expect(pendingText([edit(1, {})], 0, 1, 3)).toBeUndefined();
    expect(pendingText([edit(1, {})], 0, 2, 5)).toBeUndefined();
    expect(pendingText([edit(1, {})], 1, 2, 3)).toBeUndefined();
  });
});
