/** The sections that only the officer can write: equality, children and economy. */
import type { SectionText, Workbook } from '../../workbook/workbook';
import { withOwnText } from '../own-text';
import { missing, paragraph } from '../paragraph';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

/** The officer's analysis of equality between women and men, girls and boys; or that it is missing. */
export function composeEquality(workbook: Workbook, context: SectionContext): Block[] {
  return ownOrMissing(
    'jamstalldhet',
    workbook.texts.equality,
    'Underlaget innehåller ingen jämställdhetsanalys.',
    context,
  );
}

/**
 * The officer's analysis of what the matter means for children; or that it is missing. A matter that is said not to
 * concern children needs none, and says so.
 */
export function composeChildren(workbook: Workbook, context: SectionContext): Block[] {
  const concerns = workbook.case.concernsChildren.value;
  const own = workbook.texts.children;
  if (concerns === 'Nej' && own.value === null) {
    return paragraph(
      'barn.ror-inte-barn',
      'Ärendet bedöms inte röra barn. Därför har ingen barnkonsekvensanalys gjorts.',
    );
  }
  const told =
    concerns === 'Ja'
      ? 'Ärendet rör barn, men underlaget innehåller ingen barnkonsekvensanalys.'
      : 'Underlaget innehåller ingen barnkonsekvensanalys och ingen uppgift om ärendet rör barn.';
  return ownOrMissing('barn', own, told, context);
}

/** The officer's account of economic consequences; or that it is missing. */
export function composeEconomy(workbook: Workbook, context: SectionContext): Block[] {
  return ownOrMissing(
    'ekonomi',
    workbook.texts.economy,
    'Underlaget innehåller ingen beskrivning av ekonomiska konsekvenser.',
    context,
  );
}

function ownOrMissing(section: string, own: SectionText, told: string, context: SectionContext): Block[] {
  return own.value === null
    ? missing(`${section}.saknas`, told, context.draft)
    : withOwnText(section, own, []);
}
