import { capitalise } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { listBlock, paragraph } from '../../engine/report/paragraph';
import { committeeText } from '../phrases/parties';
import { noProposals, orderedProposals, proposalItems, wordingOf } from '../phrases/proposals';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

const SECTION = 'beslut';

/**
 * The proposals as a numbered list, as the officer wrote them. Where the municipality writes att-satser, and each
 * proposal is one, "… föreslås besluta" introduces the list.
 */
export function composeDecision(workbook: Workbook, context: SectionContext): Block[] {
  const wordings = orderedProposals(workbook).map(wordingOf);
  if (wordings.length === 0) return noProposals(SECTION, context);
  const clauses =
    context.profile.decisionStyle === 'Att-satser' && wordings.every((text) => /^att /i.test(text));
  const leadIn = clauses ? `${capitalise(committeeText(workbook))} föreslås besluta` : '';
  return [
    ...paragraph(`${SECTION}.inledning`, leadIn),
    ...listBlock(`${SECTION}.forslag`, 'numbered', proposalItems(workbook)),
  ];
}
