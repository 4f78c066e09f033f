import { areEndsKnown } from '../figures/agreement-periods';
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

/** When the agreement ends, what the administration proposes, in the proposals' words and order, and why. */
export function composeOpinion(workbook: Workbook, context: SectionContext): Block[] {
  const motivations = orderedProposals(workbook).flatMap(({ motivation }) => motivation.value ?? []);
  return withOfficerText(SECTION, workbook.texts.opinion, [
    ...proposalBlocks(workbook, context),
    ...paragraph(`${SECTION}.skal`, ...motivations.map((text) => sentence(prose(text)))),
  ]);
}

function proposalBlocks(workbook: Workbook, context: SectionContext): readonly Block[] {
  const key = `${SECTION}.forslag`;
  const expiry = expiryText(workbook, context);
  const clauses = proposalClauses(workbook, 'short');
  if (clauses === null) return proposalsList(workbook, key, expiry);
  return [
    ...paragraph(key, expiry, ...clauses.map(proposalSentence)),
    ...(clauses.length === 0 ? noProposals(SECTION, context) : []),
  ];
}

function proposalSentence(clause: string, index: number, all: readonly string[]): string {
  if (index < 2) return `Förvaltningen föreslår ${index === 0 ? '' : 'också '}att ${clause}.`;
  return `${index === all.length - 1 ? 'Slutligen' : 'Vidare'} föreslår förvaltningen att ${clause}.`;
}

function expiryText(workbook: Workbook, { date }: SectionContext): string {
  const last = latest(workbook);
  if (last === null || !areEndsKnown(workbook)) return '';
  const only = workbook.agreements.rows.length === 1;
  const past = isPast(last.end, workbook, date);
  const agreement = only
    ? 'Överenskommelsen'
    : `Den ${past === false ? 'nuvarande' : 'senaste'} överenskommelsen`;
  const day = `den ${dateText(last.end)}`;
  if (past === null) return `${genitive(agreement)} sista dag är ${day}.`;
  return `${agreement} ${past ? 'löpte' : 'löper'} ut ${day}.`;
}
