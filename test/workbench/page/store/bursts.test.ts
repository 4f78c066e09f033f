import { createBurst, createLatest } from '../../../../workbench/page/store/bursts';

const settle = (): Promise<void> => new Promise(setImmediate);

describe('createLatest', () => {
  it('does one thing at a time, and of those asked for meanwhile only the last', async () => {
    const done: number[] = [];
    const ends: (() => void)[] = [];
    const act = createLatest(async (value: number) => {
      done.push(value);
      await new Promise<void>((end) => ends.push(end));
    });
    act(1);
    act(2);
    act(3);
    expect(done).toEqual([1]);
    ends[0]?.();
    await settle();
    expect(done).toEqual([1, 3]);
    ends[1]?.();
    await settle();
    expect(done).toEqual([1, 3]);
  });
});

describe('createBurst', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('gives what comes in quick succession all at once', () => {
    const given: (readonly string[])[] = [];
    const add = createBurst((values: readonly string[]) => given.push(values));
    add('a');
    jest.advanceTimersByTime(50);
    add('b');
    jest.advanceTimersByTime(50);
    expect(given).toEqual([]);
    jest.advanceTimersByTime(20);
    add('c');
    jest.runAllTimers();
    expect(given).toEqual([['a', 'b'], ['c']]);
  });
});
