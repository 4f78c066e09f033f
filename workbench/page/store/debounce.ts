/** Two ways to act on events that come faster than they can be acted on. */

/** Runs `act` on one value at a time; of the values that come meanwhile, only the last is kept. */
export function latestOnly<T>(act: (value: T) => Promise<void>): (value: T) => void {
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

/** How long no value may come before `act` is called, in milliseconds. */
const pause = 60;

/** Calls `act` once with all the values that came in quick succession, when none has come for a while. */
export function debounce<T>(act: (values: readonly T[]) => void): (value: T) => void {
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
