import { lowerFirst } from '../../swedish/grammar';
import { phrase } from '../../engine/report/officer-text';

/** A goal or an undertaking by its own words: "att samordna partnerskapet" as it is, all else in quotation marks. */
export function namedByWords(written: string): string {
  const words = phrase(written);
  return /^att\s/i.test(words) ? lowerFirst(words) : `”${words}”`;
}
