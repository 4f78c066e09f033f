import { datesIn } from './dates-in-text';
import { firstMatch, wholeWords, type Match } from './whole-words';

/** Something that a proposal asks for, in its own words: an act, or the day by which it shall be done. */
export interface ProposedPart extends Match {
  /** The same for the same act or day, however it is worded. */
  readonly key: string;
  readonly isAct: boolean;
}

const ACTS = [
  'godkänn\\p{L}* (?:[^\\s.]+ ){0,5}?\\p{L}*rapport\\p{L}*|\\p{L}*rapport\\p{L}* godkänns',
  'lägg\\p{L}* (?:[^\\s.]+ ){0,5}?till handlingarna',
  'omförhandl\\p{L}*',
  '(?:en )?ny(?:tt|a)? (?:\\p{L}+ ){0,3}?(?:överenskommelse|avtal|partnerskap|IOP)\\p{L}*',
  'förläng\\p{L}*',
  '(?:upphör|avslut)\\p{L}*|säg(?:a|er|s) upp',
  'åter(?:kräv|krav|betal)\\p{L}*',
  'kompletter\\p{L}*|återkom\\p{L}* med (?:\\p{L}+ )?\\p{L}*(?:redovisning|rapport)\\p{L}*',
].map(wholeWords);

/** What a text asks for: acts in the order in which it names them, then the days that it sets. */
export function proposedParts(text: string): readonly ProposedPart[] {
  const acts = ACTS.flatMap((pattern, index): ProposedPart[] => {
    const match = firstMatch(text, pattern);
    return match === null ? [] : [{ ...match, key: String(index), isAct: true }];
  });
  const days = datesIn(text).filter(({ start }) =>
    /(?:senast|och med)(?:\sden)?\s$/i.test(text.slice(Math.max(0, start - 20), start)),
  );
  return [
    ...acts.sort((a, b) => a.start - b.start),
    ...days.map((day) => ({ ...day, key: day.date, isAct: false })),
  ];
}
