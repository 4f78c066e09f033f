import type { Finding, ProseFault, ProposedAct } from '../finding';
import { textsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { committeeNames } from './committee-names';
import { actsIn, proposalSentences, proposedDays } from './prose/proposals-in-text';
import { sectionTexts, type SectionProse } from './prose/texts-of';
import { wordsOf } from './prose/sentences';

const code = 'K22';

/**
 * Own texts of the summary and of the administration's views whose proposals are not those of the tab Beslutsförslag:
 * one that lacks or adds an act, another order, another day. A summary without proposals is a fault only where the
 * municipality's summary tells them, as Stockholm's does; a text that follows the composed one need not repeat them.
 */
export function checkProposalsAlike(workbook: Workbook): readonly Finding[] {
  if (wordingsOf(workbook).length === 0) return [];
  const places = sectionTexts(workbook).filter(({ key }) => key === 'summary' || key === 'opinion');
  return places.flatMap((prose): Finding[] => {
    const { sheet, cell } = prose;
    const fault = faultIn(prose, workbook);
    return fault === null ? [] : [{ code, severity: 'FEL', sheet, cell, facts: fault }];
  });
}

function faultIn(prose: SectionProse, workbook: Workbook): ProseFault | null {
  const section = textsSheet.columns[prose.key].name;
  const told = proposalSentences(prose.text, committeeNames(workbook))
    .map(({ text }) => text)
    .join('\n');
  if (told === '' && !mustTell(prose, workbook)) return null;
  const wordings = wordingsOf(workbook);
  const wanted = wordings.flatMap(actsIn).filter(once);
  const found = actsIn(told);
  const missing = wanted.filter((act) => !found.includes(act) && act !== 'adjust');
  const added = found.filter((act) => !wanted.includes(act));
  if (missing.length + added.length > 0) return { fault: 'proposals-differ', section, missing, added };
  const other = wordings.find((wording) => actsIn(wording).length === 0 && !isTold(wording, told));
  if (other !== undefined) return { fault: 'proposal-untold', section, wording: other };
  if (!sameOrder(found, wanted)) return { fault: 'proposals-order', section };
  return dayFault(section, told, wordings);
}

function dayFault(section: string, told: string, wordings: readonly string[]): ProseFault | null {
  const wanted = wordings.flatMap(proposedDays);
  const found = proposedDays(told);
  const differing = found.find((day) => !wanted.includes(day));
  if (differing !== undefined && wanted.length > 0) {
    return { fault: 'proposal-day-differs', section, day: differing };
  }
  const untold = wanted.find((day) => !found.includes(day));
  return untold === undefined ? null : { fault: 'proposal-day-untold', section, day: untold };
}

function mustTell({ key }: SectionProse, workbook: Workbook): boolean {
  if (workbook.texts[key].placement.value === 'Efter den automatiska texten') return false;
  return key === 'opinion' || isStockholms(workbook);
}

function isStockholms({ settings, case: { municipality } }: Workbook): boolean {
  if (settings.template.value !== null) return settings.template.value === 'Stockholm';
  return /^stockholm/i.test(municipality.value ?? '');
}

function wordingsOf(workbook: Workbook): readonly string[] {
  const rows = workbook.proposals.rows.map((row, index) => ({ row, index }));
  rows.sort(
    (a, b) => (a.row.number.value ?? Infinity) - (b.row.number.value ?? Infinity) || a.index - b.index,
  );
  return rows.flatMap(({ row: { wording } }) => (wording.value === null ? [] : [wording.value]));
}

/** True when most of the wording's longer words are told. */
function isTold(wording: string, told: string): boolean {
  const toldWords = new Set(wordsOf(told.toLowerCase()).map(({ text }) => text));
  const words = wordsOf(wording.toLowerCase()).filter(({ text }) => text.length > 5);
  const found = words.filter(({ text }) => toldWords.has(text));
  return found.length >= words.length * 0.6;
}

function sameOrder(found: readonly ProposedAct[], wanted: readonly ProposedAct[]): boolean {
  const kept = wanted.filter((act) => found.includes(act));
  return kept.every((act, index) => found[index] === act);
}

function once<T>(item: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(item) === index;
}
