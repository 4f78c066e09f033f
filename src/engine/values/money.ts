declare const ore: unique symbol;

/** An amount in whole öre (100 öre = 1 krona): a safe integer, negative allowed. Never a float of kronor. */
export type Money = number & { readonly [ore]: true };

/** Money from whole öre. Throws RangeError when the number is not a safe integer: a fault of ours, not the officer's. */
export function fromOre(value: number): Money {
  if (!Number.isSafeInteger(value)) throw new RangeError('money must be a safe integer of öre');
  return (value === 0 ? 0 : value) as Money;
}

/** Money from kronor with at most two decimals, rounded to whole öre. */
export function fromKronor(value: number): Money {
  return fromOre(Math.round(value * 100));
}

/** The sum; zero for no amounts. */
export function sumMoney(amounts: readonly Money[]): Money {
  return fromOre(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** a − b. */
export function subtract(a: Money, b: Money): Money {
  return fromOre(a - b);
}
