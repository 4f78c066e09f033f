import { capitalise } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { listBlock, paragraph } from '../../engine/report/paragraph';
import { committeeText } from '../phrases/parties';
import { noProposals, orderedProposals, proposalItems, wordingOf } from '../phrases/proposals';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

const SECTION = 'beslut';

/**
 * The proposals as a list, as the officer wrote them. Where the municipality writes att-satser, and each proposal is
 * one, the committee that decides introduces the list: "Fritidsnämnden föreslås besluta".
 */
export function composeDecision(workbook: Workbook, context: SectionContext): Block[] {
  const wordings = orderedProposals(workbook).map(wordingOf);
  if (wordings.length === 0) return noProposals(SECTION, context);
  const { decisionStyle, decisionOpening } = context.profile;
  const isClauses = /att-satser$/i.test(decisionStyle) && wordings.every((text) => /^att /i.test(text));
  const leadIn = isClauses ? `${capitalise(committeeText(workbook))} ${decisionOpening}` : '';
  const style = isClauses && decisionStyle === 'Onumrerade att-satser' ? 'plain' : 'numbered';
  return [
    ...paragraph(`${SECTION}.inledning`, leadIn),
    ...listBlock(`${SECTION}.forslag`, style, proposalItems(workbook)),
  ];
}
