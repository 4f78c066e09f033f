/** The words of the parts of a workbook, and of findings that are shown as one. */
import type { Severity } from '../engine/checks/finding';
import type { CheckTally } from '../engine/checks/tally';
import { number } from '../swedish/format';
import { capitalise, cardinal, count, list, nouns } from '../swedish/grammar';
import type { Counts } from './sections';
import { checkedText, sidebarText } from './words';

/** "4 delar är inte påbörjade". */
export function restingText(parts: number): string {
  return parts === 1 ? '1 del är inte påbörjad' : `${parts} delar är inte påbörjade`;
}

/** How far the parts have come: "3 av 7 delar klara". */
export function partsText({ done, parts }: { readonly done: number; readonly parts: number }): string {
  return `${done} av ${parts} ${parts === 1 ? 'del klar' : 'delar klara'}`;
}

/** Which of what was found the officer is at, by its number from 0: "3 av 12". */
export function walkText(index: number, of: number): string {
  return `${number(index + 1)} av ${number(of)}`;
}

/** Why a finished report cannot be made yet, and what can. */
export function whyNotText(errors: number, resting: number): string {
  return `Slutrapporten kan skapas när ${needsText(errors, resting, 'är')}. Ett utkast kan du skapa redan nu.`;
}

/** What a finished report needs, as a clause: that it is there, or that it is not. */
export function needsText(errors: number, resting: number, is: 'är' | 'inte är'): string {
  const mended = `${count(errors, nouns.error)} ${is} ${errors === 1 ? 'rättat' : 'rättade'}`;
  const filled = `${cardinal(resting, 'en')} ${resting === 1 ? `del ${is} ifylld` : `delar ${is} ifyllda`}`;
  return list([...(errors > 0 ? [mended] : []), ...(resting > 0 ? [filled] : [])]);
}

/** What is next in a part, at a cell. */
export function nextText(state: 'fel' | 'varningar' | 'vilar', cell: string): string {
  if (state === 'vilar') return `Nästa: börja i cell ${cell}`;
  return state === 'fel' ? `Nästa: rätta cell ${cell}` : `Nästa: ta ställning till varningen i cell ${cell}`;
}

/** How the checks came out: "33 av 34 kontroller mellan flikar och i texter är gjorda. 30 är utan anmärkning. En gick inte att göra helt." */
export function tallyText({ checks, passed, undecided }: CheckTally): string {
  const made = undecided === 0 ? `Alla ${checks}` : `${checks - undecided} av ${checks}`;
  const clean =
    passed === checks
      ? 'Ingen har något att anmärka'
      : `${capitalise(cardinal(passed, 'en'))} är utan anmärkning`;
  const open = undecided === 0 ? '' : ` ${capitalise(cardinal(undecided, 'en'))} gick inte att göra helt.`;
  return `${made} kontroller mellan flikar och i texter är gjorda. ${clean}.${open}`;
}

/** What was found, or where nothing is wrong what is not started. */
export function summaryText(counts: Omit<Counts, 'waiting'>, resting: number): string {
  const isClean = counts.errors + counts.warnings + counts.advice === 0;
  return isClean && resting > 0 ? restingText(resting) : checkedText(counts);
}

/** Where findings are that are shown as one: "Fel i 12 celler: B2–B13". */
export function groupPlaceText({
  severity,
  count: cells,
  cells: places,
}: {
  readonly severity: Severity;
  readonly count: number;
  readonly cells: string;
}): string {
  return `${sidebarText.levels[severity]} i ${number(cells)} celler: ${places}`;
}

/** The button that accepts alike warnings with one reason: "Godta tre varningar". */
export function acceptSeveralText(warnings: number): string {
  return `${sidebarText.accept} ${count(warnings, nouns.warning)}`;
}

/** How many warnings one reason is kept for. */
export function forSeveralText(warnings: number): string {
  return `Förklaringen sparas för ${count(warnings, nouns.warning)}.`;
}

/** As many accepted warnings as are named. */
const MOST_NAMED = 6;

/**
 * What became of a reason for so many warnings: which are accepted with it, and how many are gone. `accepted` are the first
 * of the accepted ones.
 */
export function savedText(
  wanted: number,
  gone: number,
  accepted: readonly { readonly sheet: string; readonly cell: string }[],
): string {
  const done = wanted - gone;
  if (gone === 0) {
    return done === 1
      ? 'Förklaringen är sparad.'
      : `Förklaringen är sparad för ${count(done, nouns.warning)}.`;
  }
  const stays = 'Förklaringen står kvar i fliken Kontroll.';
  if (done === 0) return `${gone === 1 ? 'Varningen' : 'Varningarna'} finns inte längre. ${stays}`;
  const places = accepted.slice(0, MOST_NAMED).map(({ sheet, cell }) => `${sheet} ${cell}`);
  const named = done > places.length ? `${places.join(', ')} med flera` : list(places);
  return [
    `${capitalise(count(done, nouns.warning))} är ${done === 1 ? 'godtagen' : 'godtagna'}: ${named}.`,
    `${capitalise(count(gone, nouns.warning))} finns inte längre. ${stays}`,
  ].join(' ');
}
