import { number } from '../../swedish/format';
import { cardinal, type Gender } from '../../swedish/grammar';

/** How many of `total`: in words, but in figures beside a total that is in figures: "Av 13 mål har 11 uppfyllts". */
export function countAmong(n: number, total: number, gender: Gender): string {
  return total > 12 && n > 1 ? number(n) : cardinal(n, gender);
}
