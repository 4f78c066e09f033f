import type { Deviation } from '../../figures/budget-deviation';
import { kronor, percentWords } from '../../swedish/format';

/** "48 500 kronor (3,6 procent)"; the size without its sign. */
export function deviationSizeText({ amount, percent }: Deviation): string {
  const share = percent === null ? '' : ` (${percentWords(Math.abs(percent))})`;
  return `${kronor(Math.abs(amount))}${share}`;
}
