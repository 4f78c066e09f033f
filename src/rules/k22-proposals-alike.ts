import { templateOf } from '../figures/municipal-template';
import type { Finding } from '../finding';
import { textsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { findingAt } from './finding-at';
import { proposedParts, type ProposedPart } from './prose/proposals-in-text';
import { sentencesOf } from './prose/sentences';

/** The administration proposes here; what the association or the children propose is something else. */
const PROPOSES = /^(?!.*(?:föreningen|deltagarna|parterna|barnen)\s(?:\p{L}+\s)?föreslår).*föreslå/isu;

/**
 * Own texts of the summary and of the administration's views whose proposals are not those of the tab Beslutsförslag:
 * one that lacks or adds an act or a day, or has another order. A summary without proposals is a fault only where the
 * municipality's summary tells them, as Stockholm's does; a text that follows the composed one need not repeat them.
 */
export function checkProposalsAlike(workbook: Workbook): readonly Finding[] {
  const rows = [...workbook.proposals.rows].sort(
    (a, b) => (a.number.value ?? Infinity) - (b.number.value ?? Infinity),
  );
  const wanted = proposedParts(rows.map(({ wording }) => wording.text).join('\n'));
  if (wanted.length === 0) return [];
  return (['summary', 'opinion'] as const).flatMap((key): Finding[] => {
    const own = workbook.texts[key];
    if (own.value === null) return [];
    const told = proposingText(own.value);
    const isOptional =
      own.placement.value === 'Efter den automatiska texten' ||
      (key === 'summary' && templateOf(workbook) !== 'Stockholm');
    if (told === '' && isOptional) return [];
    // Without "föreslår" the proposals may still be told; what else the text names is then no proposal.
    const found = proposedParts(told === '' ? own.value : told);
    const missing = without(wanted, found);
    // A day of its own in the text is another day only where the proposals set one.
    const setsDay = wanted.some(({ isAct }) => !isAct);
    const added = told === '' ? [] : without(found, wanted).filter(({ isAct }) => isAct || setsDay);
    const sameOrder = told === '' || orderOf(found) === orderOf(wanted);
    if (missing.length + added.length === 0 && sameOrder) return [];
    const section = textsSheet.columns[key].name;
    const facts = {
      fault: 'proposals-differ',
      section,
      missing: words(missing),
      added: words(added),
    } as const;
    return [findingAt('K22', 'FEL', own, facts)];
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

function without(parts: readonly ProposedPart[], others: readonly ProposedPart[]): readonly ProposedPart[] {
  return parts.filter(({ key }) => others.every((other) => other.key !== key));
}

function orderOf(parts: readonly ProposedPart[]): string {
  return parts.flatMap(({ key, isAct }) => (isAct ? [key] : [])).join();
}

function words(parts: readonly ProposedPart[]): readonly string[] {
  return parts.map(({ text }) => text);
}
