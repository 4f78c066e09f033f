import { datesIn } from './dates-in-text';
import { firstMatch, wholeWords } from './whole-words';

const ACTS = [
  'godkänn\\p{L}* (?:[^\\s.]+ ){0,5}?\\p{L}*rapport\\p{L}*|\\p{L}*rapport\\p{L}* godkänns',
  'lägg\\p{L}* (?:[^\\s.]+ ){0,5}?till handlingarna',
  'omförhandl\\p{L}*',
  '(?:en )?ny(?:tt|a)? (?:\\p{L}+ ){0,3}?(?:överenskommelse|avtal|partnerskap|iop)\\p{L}*',
  'förläng\\p{L}*',
  '(?:upphör|avslut)\\p{L}*|säg(?:a|er|s) upp',
  'åter(?:kräv|krav|betal)\\p{L}*',
  'kompletter\\p{L}*|återkom\\p{L}* med (?:\\p{L}+ )?\\p{L}*(?:redovisning|rapport)\\p{L}*',
].map((source) => wholeWords(source));

/** The acts that a text proposes, in its own words by what they mean, in the order in which it names them. */
export function actsIn(text: string): ReadonlyMap<number, string> {
  const found = ACTS.flatMap((pattern, act) => {
    const match = firstMatch(text, pattern);
    return match === null ? [] : [{ start: match.index, words: match[0], act }];
  });
  return new Map(found.sort((a, b) => a.start - b.start).map(({ act, words }) => [act, words]));
}

/** The days by which something shall be done, in the text's words by `YYYY-MM-DD`. */
export function daysSetIn(text: string): ReadonlyMap<string, string> {
  const days = datesIn(text).filter(({ start }) =>
    /(?:senast|och med|till)(?:\sden)?\s$/i.test(text.slice(Math.max(0, start - 20), start)),
  );
  return new Map(days.map(({ date, text: words }) => [date, words]));
}
