import { agreementPeriods, type AgreementPeriod } from '../../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import { count, list as listed, nouns } from '../../swedish/grammar';
import type { Workbook } from '../../workbook/workbook';
import { agreementOrdinals, coveredYears, isPast, theAgreement } from '../agreements-told';
import { withOwnText } from '../own-text';
import { list, missing, paragraph } from '../paragraph';
import { namedParties, partiesText } from '../parties-told';
import { orderedProposals, proposalsSentence, wordingOf } from '../proposals-told';
import { goalsResult, timeAndBudgetResult, undertakingsResult } from '../results-told';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

const SECTION = 'sammanfattning';

/** The whole matter in two paragraphs: the partnership with its results, and what is proposed. */
export function composeSummary(workbook: Workbook, context: SectionContext): Block[] {
  const periods = agreementPeriods(workbook);
  const results = paragraph(
    `${SECTION}.1`,
    partnershipText(workbook, periods),
    goalsResult(workbook),
    timeAndBudgetResult(workbook),
    undertakingsResult(workbook),
    missingText(workbook),
    cutOffText(workbook, context, periods),
  );
  return withOwnText(SECTION, workbook.texts.summary, [...results, ...proposalBlocks(workbook, context)]);
}

function partnershipText(workbook: Workbook, periods: readonly AgreementPeriod[]): string {
  const { length } = workbook.agreements.rows;
  const years = length === periods.length ? coveredYears(periods) : '';
  const through =
    length === 0 ? '' : ` genom ${count(length, nouns.agreement)}${years === '' ? '' : `, ${years}`}`;
  const partnership = `ett idéburet offentligt partnerskap (IOP)${through}`;
  const named = partiesText(workbook);
  switch (namedParties(workbook).length) {
    case 0:
      return `Rapporten gäller ${partnership}.`;
    case 1:
      return `${named} har ingått i ${partnership}.`;
    default:
      return `${named} har samverkat i ${partnership}.`;
  }
}

function missingText(workbook: Workbook): string {
  const absent = [
    ...(workbook.agreements.rows.length === 0 ? ['överenskommelser'] : []),
    ...(workbook.goals.rows.length === 0 ? ['mål'] : []),
    ...(workbook.budget.rows.length === 0 ? ['budget'] : []),
    ...(workbook.activities.rows.length === 0 ? ['aktiviteter'] : []),
    ...(workbook.undertakings.rows.length === 0 ? ['åtaganden'] : []),
  ];
  return absent.length === 0 ? '' : `Underlaget saknar uppgifter om ${listed(absent)}.`;
}

/** Until which day the facts hold, when that is before the last agreement has run out. */
function cutOffText(
  workbook: Workbook,
  context: SectionContext,
  periods: readonly AgreementPeriod[],
): string {
  const cutOff = workbook.case.dataUntil.value;
  if (cutOff === null) return 'Det framgår inte av underlaget till vilken dag uppgifterna gäller.';
  const later = periods.filter(({ end }) => end > cutOff);
  const last = later.reduce<AgreementPeriod | null>(
    (latest, period) => (latest === null || period.end > latest.end ? period : latest),
    null,
  );
  if (last === null) return '';
  const which = theAgreement(last.agreement, agreementOrdinals(workbook, periods));
  const verb = isPast(last.end, workbook, context.date) === true ? 'löpte' : 'löper';
  return `Uppgifterna gäller till och med den ${dateText(cutOff)}; ${which} ${verb} till och med den ${dateText(last.end)}.`;
}

function proposalBlocks(workbook: Workbook, context: SectionContext): readonly Block[] {
  const proposals = orderedProposals(workbook);
  if (proposals.length === 0) {
    return missing(`${SECTION}.saknas`, 'Underlaget innehåller inga förslag till beslut.', context.draft);
  }
  const told = proposalsSentence(workbook);
  if (told !== null) return paragraph(`${SECTION}.forslag`, told);
  return [
    ...paragraph(`${SECTION}.forslag`, 'Förvaltningen föreslår följande beslut:'),
    ...list(`${SECTION}.forslag-lista`, 'numbered', proposals.map(wordingOf)),
  ];
}
