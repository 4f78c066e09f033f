import { isNewlyFormed } from '../figures/former-names';
import { agreementPeriods, mainAgreements, type AgreementPeriod } from '../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import { capitalise, list } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import {
  agreementNaming,
  coveredYears,
  earlyEndText,
  isPast,
  latest,
  theAgreement,
} from '../phrases/agreements';
import { withOfficerText } from '../../engine/report/officer-text';
import { paragraph } from '../../engine/report/paragraph';
import { partnershipSentence } from '../phrases/parties';
import { noProposals, orderedProposals, proposalsList, proposalsSentence } from '../phrases/proposals';
import { programmesSentence } from './background/programmes';
import { formerNameSentences } from './background';
import { workshopSentence } from './lessons/evaluations';
import { goalsResult, timeAndBudgetResult, undertakingsResult } from './summary/results';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

const SECTION = 'sammanfattning';

/**
 * The whole matter in two paragraphs, which can stand as its description in the minutes: what the partnership was, its
 * results and that it was evaluated, and the proposals.
 */
export function composeSummary(workbook: Workbook, context: SectionContext): Block[] {
  const periods = agreementPeriods(workbook);
  const years = mainAgreements(workbook).length === periods.length ? coveredYears(periods) : '';
  const results = paragraph(
    `${SECTION}.resultat`,
    partnershipSentence(workbook, years),
    ...formations(workbook, periods),
    ...earlyEnds(workbook, context, periods),
    programmesSentence(workbook),
    // First, for the results are to be read in the light of it.
    cutOffText(workbook, context, periods),
    goalsResult(workbook),
    ...timeAndBudgetResult(workbook),
    undertakingsResult(workbook),
    workshopSentence(workbook),
    missingText(workbook),
  );
  return withOfficerText(SECTION, workbook.texts.summary, [...results, ...proposalBlocks(workbook, context)]);
}

function missingText({ agreements, goals, budget, activities, undertakings }: Workbook): string {
  const tabs = [
    [agreements, 'överenskommelser'],
    [goals, 'mål'],
    [budget, 'budget'],
    [activities, 'aktiviteter'],
    [undertakings, 'åtaganden'],
  ] as const;
  const absent = tabs.flatMap(([{ rows }, name]) => (rows.length === 0 ? [name] : []));
  return absent.length === 0 ? '' : `Underlaget saknar uppgifter om ${list(absent)}.`;
}

/** The parties that have been formed of others since, and who made the agreements before that. */
function formations(workbook: Workbook, periods: readonly AgreementPeriod[]): readonly string[] {
  const naming = agreementNaming(workbook, periods);
  return workbook.parties.rows
    .filter(isNewlyFormed)
    .flatMap((party) => formerNameSentences(party, workbook, naming));
}

/** The agreements that ended early. */
function earlyEnds(
  workbook: Workbook,
  { date }: SectionContext,
  periods: readonly AgreementPeriod[],
): readonly string[] {
  const naming = agreementNaming(workbook, periods);
  return periods.flatMap(({ agreement }) => {
    const ended = earlyEndText(agreement, workbook, date);
    return ended === '' ? [] : `${capitalise(theAgreement(agreement, naming))} ${ended}.`;
  });
}

/** Until which day the facts hold, when that is before the last agreement ends. */
function cutOffText(
  workbook: Workbook,
  context: SectionContext,
  periods: readonly AgreementPeriod[],
): string {
  const cutOff = workbook.case.dataUntil.value;
  if (cutOff === null) return 'Det framgår inte av underlaget till vilken dag uppgifterna gäller.';
  const last = latest(workbook);
  if (last === null || last.end <= cutOff) return '';
  const which = theAgreement(last.agreement, agreementNaming(workbook, periods));
  const verb = isPast(last.end, workbook, context.date) === true ? 'löpte' : 'löper';
  return `Uppgifterna gäller till och med den ${dateText(cutOff)}; ${which} ${verb} till och med den ${dateText(last.end)}.`;
}

function proposalBlocks(workbook: Workbook, context: SectionContext): readonly Block[] {
  if (orderedProposals(workbook).length === 0) return noProposals(SECTION, context);
  const key = `${SECTION}.forslag`;
  const sentence = proposalsSentence(workbook);
  return sentence === null ? proposalsList(workbook, key, '') : paragraph(key, sentence);
}
