import type { Match } from './whole-words';

/** An amount in a text. `within`: how far from `ore` the exact amount may be, by how roughly the text tells it. */
export interface AmountMatch extends Match {
  readonly ore: number;
  readonly within: number;
}

const AMOUNT =
  /(?<![\p{L}\d.,–-])(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:,(\d{1,2}))?\s?(miljoner|miljon|mnkr|mkr|tusen|tkr)?\s?(kronor|krona|kr(?!\p{L})|:-)?/giu;

const ROUGHLY = /(?:cirka|ca\.?|omkring|ungefär|drygt|knappt|nästan|närmare|runt|uppemot)\s$/iu;

/** The amounts of money in a text, in öre: a number with kronor, kr, tkr, mnkr or "miljoner kronor" after it. */
export function amountsIn(text: string): readonly AmountMatch[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): AmountMatch[] => {
    const [written, whole = '', decimals = '', scale, unit] = match;
    if (unit === undefined && !/^(?:mnkr|mkr|tkr)$/i.test(scale ?? '')) return [];
    const size = scaleOf(scale);
    const digits = whole.replace(/\D/g, '');
    const ore = Math.round(Number(`${digits}.${decimals === '' ? '0' : decimals}`) * size * 100);
    if (!Number.isSafeInteger(ore)) return [];
    const step = decimals === '' ? size : size / 10 ** decimals.length;
    const roughly = ROUGHLY.test(text.slice(Math.max(0, match.index - 12), match.index));
    const rounding = scale === undefined ? 0 : step * 50;
    return [
      {
        start: match.index,
        text: written.trim(),
        ore,
        within: roughly ? Math.max(rounding * 2, Math.round(ore * 0.1)) : rounding,
      },
    ];
  });
}

function scaleOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  return /^(?:tusen|tkr)$/i.test(scale) ? 1000 : 1_000_000;
}
