import { agreementPeriods } from '../../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import { sentence } from '../../swedish/grammar';
import type { Workbook } from '../../workbook/workbook';
import { isPast, latest } from '../agreements-told';
import { prose, withOwnText } from '../own-text';
import { paragraph } from '../paragraph';
import { noProposals, orderedProposals, proposalClauses, proposalsList } from '../proposals-told';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

const SECTION = 'synpunkter';

/** When the agreement runs out, what is proposed, in the words and the order of the proposals, and why. */
export function composeOpinion(workbook: Workbook, context: SectionContext): Block[] {
  const motivations = orderedProposals(workbook).flatMap(({ motivation }) => motivation.value ?? []);
  return withOwnText(SECTION, workbook.texts.opinion, [
    ...proposalBlocks(workbook, context),
    ...paragraph(`${SECTION}.skal`, ...motivations.map((text) => sentence(prose(text)))),
  ]);
}

function proposalBlocks(workbook: Workbook, context: SectionContext): readonly Block[] {
  const key = `${SECTION}.forslag`;
  const expiry = expiryText(workbook, context);
  const clauses = proposalClauses(workbook, 'again');
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
  const last = latest(agreementPeriods(workbook));
  if (last === null) return '';
  const only = workbook.agreements.rows.length === 1;
  const past = isPast(last.end, workbook, date);
  const which = past === false ? 'nuvarande' : 'senaste';
  const agreement = only ? 'Överenskommelsen' : `Den ${which} överenskommelsen`;
  const verb = past === null ? 's sista dag är' : past ? ' löpte ut' : ' löper ut';
  return `${agreement}${verb} den ${dateText(last.end)}.`;
}
