import { templateOf } from '../figures/municipal-template';
import type { Finding } from '../../engine/checks/finding';
import { textsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';
import { actsIn, daysSetIn } from './prose/proposals-in-text';
import { sentencesOf } from './prose/sentences';

/** The administration proposes here; what the association or the children propose is something else. */
const PROPOSES = /^(?!.*(?:föreningen|deltagarna|parterna|barnen)\s(?:\p{L}+\s)?föreslår).*föreslå/isu;

/**
 * Own texts of the summary and of the administration's views whose proposals are not those of the tab Beslutsförslag:
 * one that lacks an act or a day, adds an act, or has another order. A summary without proposals is a fault only where
 * the municipality's summary tells them, as Stockholm's does; a text after the composed one need not repeat them.
 */
export function checkProposalsAlike(workbook: Workbook): readonly Finding[] {
  const rows = [...workbook.proposals.rows].sort(
    (a, b) => (a.number.value ?? Infinity) - (b.number.value ?? Infinity),
  );
  const wordings = rows.map(({ wording }) => wording.text).join('\n');
  const wanted = actsIn(wordings);
  if (wanted.size === 0) return [];
  return (['summary', 'opinion'] as const).flatMap((key): Finding[] => {
    const own = workbook.texts[key];
    const told = proposingText(own.text);
    const isOptional =
      own.placement.value === 'Efter den automatiska texten' ||
      (key === 'summary' && templateOf(workbook) !== 'Stockholm');
    if (own.value === null || (told === '' && isOptional)) return [];
    // Without "föreslår" the proposals may still be told, but what else the text names is then no proposal.
    const place = told || own.text;
    const found = actsIn(place);
    const missing = [...without(wanted, found), ...without(daysSetIn(wordings), daysSetIn(place))];
    const added = told === '' ? [] : without(found, wanted);
    const sameOrder = told === '' || [...found.keys()].join() === [...wanted.keys()].join();
    if (missing.length + added.length === 0 && sameOrder) return [];
    const section = textsSheet.columns[key].name;
    return [findingAt('K22', 'FEL', own, { fault: 'proposals-differ', section, missing, added })];
  });
}

/** The sentences with "föreslår", and all that follows one that ends with a colon. */
function proposingText(text: string): string {
  let ledIn = false;
  const sentences = sentencesOf(text).filter(({ text: sentence }) => {
    const proposes = PROPOSES.test(sentence);
    ledIn ||= proposes && sentence.endsWith(':');
    return ledIn || proposes;
  });
  return sentences.map(({ text: sentence }) => sentence).join('\n');
}

function without<K>(parts: ReadonlyMap<K, string>, others: ReadonlyMap<K, string>): readonly string[] {
  return [...parts].flatMap(([key, words]) => (others.has(key) ? [] : [words]));
}
