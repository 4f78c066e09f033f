/** The sections that only the officer can write: equality, children, economy, ecology and the unions. */
import type { SectionText } from '../../engine/contract/tabs';
import { childrenInData } from '../figures/children-in-data';
import type { Proposal, Workbook } from '../workbook';
import { prose, withOfficerText } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import { sentence } from '../../swedish/grammar';
import { orderedProposals } from '../phrases/proposals';
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
 * The officer's analysis of what the matter means for children, and what each proposal means for them; or that it is missing. When the workbook says that the
 * matter does not concern children and shows none, the report says that, and no analysis is needed.
 */
export function composeChildren(workbook: Workbook, context: SectionContext): Block[] {
  const answer = workbook.case.concernsChildren.value;
  const concerns = answer === 'Nej' && childrenInData(workbook) !== null ? 'Ja' : answer;
  const officerText = workbook.texts.children;
  const consequences = consequencesOf(workbook, 'forChildren');
  if (concerns === 'Nej' && officerText.value === null && consequences.length === 0) {
    return paragraph(
      'barn.ror-inte-barn',
      'Ärendet bedöms inte röra barn. Därför har ingen barnkonsekvensanalys gjorts.',
    );
  }
  const text =
    concerns === 'Ja'
      ? 'Ärendet rör barn, men underlaget innehåller ingen barnkonsekvensanalys.'
      : 'Underlaget innehåller ingen barnkonsekvensanalys och ingen uppgift om ärendet rör barn.';
  return officerTextOrMissing('barn', officerText, text, context, consequences);
}

/** The officer's account of economic consequences, and what each proposal costs or saves; or that it is missing. */
export function composeEconomy(workbook: Workbook, context: SectionContext): Block[] {
  return officerTextOrMissing(
    'ekonomi',
    workbook.texts.economy,
    'Underlaget innehåller ingen beskrivning av ekonomiska konsekvenser.',
    context,
    consequencesOf(workbook, 'forEconomy'),
  );
}

/** The officer's assessment of what the matter means for the environment; or that it is missing. */
export function composeEcology(workbook: Workbook, context: SectionContext): Block[] {
  return officerTextOrMissing(
    'ekologi',
    workbook.texts.ecology,
    'Underlaget innehåller ingen bedömning ur ekologisk dimension.',
    context,
  );
}

/** How the matter was dealt with together with the unions, in the officer's words; or that it is not known. */
export function composeUnions(workbook: Workbook, context: SectionContext): Block[] {
  return officerTextOrMissing(
    'facklig-samverkan',
    workbook.texts.unions,
    'Underlaget innehåller ingen uppgift om samverkan med de fackliga organisationerna.',
    context,
  );
}

/** What the proposals mean, each said once, in their order. */
export function consequencesOf(workbook: Workbook, field: 'forChildren' | 'forEconomy'): readonly string[] {
  const said = orderedProposals(workbook).flatMap((row: Proposal) => row[field].value ?? []);
  return [...new Set(said)].map((text) => sentence(prose(text)));
}

function officerTextOrMissing(
  section: string,
  officerText: SectionText,
  text: string,
  context: SectionContext,
  consequences: readonly string[] = [],
): Block[] {
  const ofDecision = paragraph(`${section}.beslutet`, ...consequences);
  if (officerText.value !== null) return [...withOfficerText(section, officerText, []), ...ofDecision];
  // What the proposals mean for children is no analysis of what is best for them.
  return section === 'ekonomi' && ofDecision.length > 0
    ? ofDecision
    : [...missing(`${section}.saknas`, text, context.draft), ...ofDecision];
}
