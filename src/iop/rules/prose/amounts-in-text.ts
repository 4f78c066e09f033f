import type { Piece } from './words';

/** An amount in a text. `within`: how far from `ore` the exact amount may be, by the decimals of a round figure. */
export interface AmountMatch extends Piece {
  readonly ore: number;
  readonly within: number;
}

const AMOUNT =
  /(?<![\p{L}\d.,–-])((?:cirka|ca|omkring|ungefär|drygt|knappt|nästan|närmare)\s)?(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:,(\d+))?\s?(?:(miljoner|mn?kr)|(tusen|tkr))?\s?(?:kronor|kr(?!\p{L})|:-|(?<=kr))/giu;

/** The exact amounts of money in a text, in öre: a number with kronor, kr, tkr, mnkr or "miljoner kronor" after it. */
export function amountsIn(text: string): readonly AmountMatch[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): AmountMatch[] => {
    const [written, roughly, whole = '', decimals = '', millions, thousands] = match;
    const size = millions === undefined ? (thousands === undefined ? 1 : 1000) : 1_000_000;
    const ore = Math.round(Number(`${whole.replace(/\D/g, '')}.${decimals}`) * size * 100);
    const within = size === 1 ? 0 : (size * 50) / 10 ** decimals.length;
    return roughly === undefined ? [{ start: match.index, text: written, ore, within }] : [];
  });
}
