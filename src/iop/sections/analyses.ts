/** The sections that only the officer can write: equality, children and economy. */
import type { SectionText } from '../../engine/contract/tabs';
import { childrenInData } from '../figures/children-in-data';
import type { Workbook } from '../workbook';
import { withOfficerText } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

/** The officer's analysis of equality between women and men, girls and boys; or that it is missing. */
export function composeEquality(workbook: Workbook, context: SectionContext): Block[] {
  return officerTextOrMissing(
    'jamstalldhet',
    workbook.texts.equality,
    'Underlaget innehåller ingen jämställdhetsanalys.',
    context,
  );
}

/**
 * The officer's analysis of what the matter means for children; or that it is missing. When the workbook says that the
 * matter does not concern children and shows none, the report says that, and no analysis is needed.
 */
export function composeChildren(workbook: Workbook, context: SectionContext): Block[] {
  const answer = workbook.case.concernsChildren.value;
  const concerns = answer === 'Nej' && childrenInData(workbook) !== null ? 'Ja' : answer;
  const officerText = workbook.texts.children;
  if (concerns === 'Nej' && officerText.value === null) {
    return paragraph(
      'barn.ror-inte-barn',
      'Ärendet bedöms inte röra barn. Därför har ingen barnkonsekvensanalys gjorts.',
    );
  }
  const text =
    concerns === 'Ja'
      ? 'Ärendet rör barn, men underlaget innehåller ingen barnkonsekvensanalys.'
      : 'Underlaget innehåller ingen barnkonsekvensanalys och ingen uppgift om ärendet rör barn.';
  return officerTextOrMissing('barn', officerText, text, context);
}

/** The officer's account of economic consequences; or that it is missing. */
export function composeEconomy(workbook: Workbook, context: SectionContext): Block[] {
  return officerTextOrMissing(
    'ekonomi',
    workbook.texts.economy,
    'Underlaget innehåller ingen beskrivning av ekonomiska konsekvenser.',
    context,
  );
}

function officerTextOrMissing(
  section: string,
  officerText: SectionText,
  text: string,
  context: SectionContext,
): Block[] {
  return officerText.value === null
    ? missing(`${section}.saknas`, text, context.draft)
    : withOfficerText(section, officerText, []);
}
