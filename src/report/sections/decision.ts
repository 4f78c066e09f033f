import { capitalise } from '../../swedish/grammar';
import type { Workbook } from '../../workbook/workbook';
import { list, paragraph } from '../paragraph';
import { committeeText } from '../parties-told';
import { noProposals, orderedProposals, proposalItems, wordingOf } from '../proposals-told';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

const SECTION = 'beslut';

/**
 * The proposals as a numbered list, worded as the officer wrote them. Where the municipality writes att-satser, and
 * each proposal is one, "… föreslås besluta" leads in.
 */
export function composeDecision(workbook: Workbook, context: SectionContext): Block[] {
  const wordings = orderedProposals(workbook).map(wordingOf);
  if (wordings.length === 0) return noProposals(SECTION, context);
  const clauses =
    context.profile.decisionStyle === 'Att-satser' && wordings.every((text) => /^att /i.test(text));
  const leadIn = clauses ? `${capitalise(committeeText(workbook))} föreslås besluta` : '';
  return [
    ...paragraph(`${SECTION}.inledning`, leadIn),
    ...list(`${SECTION}.forslag`, 'numbered', proposalItems(workbook)),
  ];
}
