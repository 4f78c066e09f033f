import { areEndsKnown, endedEarly, mainAgreements } from '../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import { genitive, sentence } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { isPast, latest } from '../phrases/agreements';
import { prose, withOfficerText } from '../../engine/report/officer-text';
import { paragraph } from '../../engine/report/paragraph';
import { noProposals, orderedProposals, proposalClauses, proposalsList } from '../phrases/proposals';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

const SECTION = 'synpunkter';

/** When the agreement ends, and what the administration proposes, in the proposals' words and order, each after its reason. */
export function composeOpinion(workbook: Workbook, context: SectionContext): Block[] {
  return withOfficerText(SECTION, workbook.texts.opinion, proposalBlocks(workbook, context));
}

function proposalBlocks(workbook: Workbook, context: SectionContext): readonly Block[] {
  const key = `${SECTION}.forslag`;
  const given = orderedProposals(workbook).map(({ motivation: { value } }) =>
    value === null ? '' : sentence(prose(value)),
  );
  // A reason that several proposals have goes before the first of them.
  const reasons = given.map((reason, at) => (given.indexOf(reason) === at ? reason : ''));
  const expiry = expiryText(workbook, context, reasons.join(' '));
  const clauses = proposalClauses(workbook, 'short');
  if (clauses === null)
    return [
      ...paragraph(`${SECTION}.skal`, expiry, ...reasons),
      ...proposalsList(workbook, key, reasons.some(Boolean) ? '' : expiry),
    ];
  const sentences = clauses.flatMap((clause, at) => {
    const reason = reasons[at] ?? '';
    return [reason, proposalSentence(clause, at, clauses.length, reason !== '')];
  });
  return [
    ...paragraph(key, expiry, ...sentences),
    ...(clauses.length === 0 ? noProposals(SECTION, context) : []),
  ];
}

/** A proposal by its place among all: "Förvaltningen föreslår därför också att …" where its reason goes before it. */
function proposalSentence(clause: string, index: number, total: number, hasReason: boolean): string {
  const therefore = hasReason ? 'därför ' : '';
  if (index < 2) return `Förvaltningen föreslår ${therefore}${index === 0 ? '' : 'också '}att ${clause}.`;
  return `${index === total - 1 ? 'Slutligen' : 'Vidare'} föreslår förvaltningen ${therefore}att ${clause}.`;
}

/** When the last agreement ends; the empty text where the reasons say so. */
function expiryText(workbook: Workbook, { date }: SectionContext, reasons: string): string {
  const last = latest(workbook);
  if (last === null || !areEndsKnown(workbook) || reasons.includes(`ut den ${dateText(last.end)}`)) return '';
  const only = mainAgreements(workbook).length === 1;
  const past = isPast(last.end, workbook, date);
  const agreement = only
    ? 'Överenskommelsen'
    : `Den ${past === false ? 'nuvarande' : 'senaste'} överenskommelsen`;
  const day = `den ${dateText(last.end)}`;
  if (endedEarly(last.agreement, workbook) !== null)
    return `${agreement} ${past === true ? 'upphörde' : 'upphör'} ${day}.`;
  if (past === null) return `${genitive(agreement)} sista dag är ${day}.`;
  return `${agreement} ${past ? 'löpte' : 'löper'} ut ${day}.`;
}
