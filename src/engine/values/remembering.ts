// Answers to more different arguments than this are not kept: what repeats in a workbook are few names, choices and days.
const REMEMBERED = 1000;

/** The function, which keeps what it answered to the first arguments that it was called with. */
export function remembering<A, R>(answer: (argument: A) => R): (argument: A) => R {
  const known = new Map<A, R>();
  return (argument) => {
    const before = known.get(argument);
    if (before !== undefined) return before;
    const made = answer(argument);
    if (known.size < REMEMBERED) known.set(argument, made);
    return made;
  };
}
