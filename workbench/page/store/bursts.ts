/** Things that come thick and fast, of which only some are acted on. */

/** Does one thing at a time, and of those asked for meanwhile only the last. */
export function createLatest<T>(act: (value: T) => Promise<void>): (value: T) => void {
  let busy = false;
  let next: { readonly value: T } | undefined;
  const go = async (value: T): Promise<void> => {
    busy = true;
    await act(value);
    busy = false;
    const waiting = next;
    next = undefined;
    if (waiting) await go(waiting.value);
  };
  return (value) => {
    if (busy) next = { value };
    else void go(value);
  };
}

/** How long a burst may pause and still be one, in milliseconds. */
const pause = 60;

/** Gathers what comes in quick succession and gives it all at once. */
export function createBurst<T>(act: (values: readonly T[]) => void): (value: T) => void {
  let values: readonly T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    values = [...values, value];
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = values;
      values = [];
      act(all);
    }, pause);
  };
}
