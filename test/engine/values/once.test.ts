import { once } from '../../../src/engine/values/once';

describe('once', () => {
  it('makes nothing before it is needed', () => {
    const make = jest.fn(() => 7);
    once(make);
    expect(make).not.toHaveBeenCalled();
  });

  it('makes its value the first time and gives the same one after', () => {
    const list = once(() => ['a']);
    expect(list()).toEqual(['a']);
    expect(list()).toBe(list());
  });

  it.each([undefined, null, 0, ''])('keeps %j as it keeps any other value', (value) => {
    const make = jest.fn(() => value);
    const kept = once(make);
    expect([kept(), kept()]).toEqual([value, value]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', () => {
    const results = [
      () => {
        throw new Error('first');
      },
      () => 'second',
    ];
    const kept = once(() => results.shift()?.());
    expect(kept).toThrow('first');
    expect(kept()).toBe('second');
  });
});
