import { debounce, latestOnly } from '../../../../workbench/page/store/debounce';

const settle = (): Promise<void> => new Promise(setImmediate);

describe('latestOnly', () => {
  it('acts on one value at a time, and of those that come meanwhile only on the last', async () => {
    const done: number[] = [];
    const ends: (() => void)[] = [];
    const act = latestOnly(async (value: number) => {
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

describe('debounce', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('calls once with all that came in quick succession', () => {
    const given: (readonly string[])[] = [];
    const add = debounce((values: readonly string[]) => given.push(values));
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
