import { agreementPeriods } from '../../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import { sentence } from '../../swedish/grammar';
import type { CivilDate } from '../../workbook/civil-date';
import type { Workbook } from '../../workbook/workbook';
import { isPast } from '../agreements-told';
import { prose, withOwnText } from '../own-text';
import { list, missing, paragraph } from '../paragraph';
import { orderedProposals, proposalClauses, wordingOf } from '../proposals-told';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

const SECTION = 'synpunkter';

/** When the agreement runs out, what is proposed, in the words and the order of the proposals, and why. */
export function composeOpinion(workbook: Workbook, context: SectionContext): Block[] {
  const proposals = orderedProposals(workbook);
  const motivations = proposals.flatMap(({ motivation }) =>
    motivation.value === null ? [] : [sentence(prose(motivation.value))],
  );
  const expiry = expiryText(workbook, context.date);
  const clauses = proposalClauses(workbook, 'again');
  const composed: readonly Block[] =
    proposals.length === 0
      ? [
          ...paragraph(`${SECTION}.1`, expiry),
          ...missing(`${SECTION}.saknas`, 'Underlaget innehåller inga förslag till beslut.', context.draft),
        ]
      : clauses === null
        ? [
            ...paragraph(`${SECTION}.1`, expiry, 'Förvaltningen föreslår följande beslut:'),
            ...list(`${SECTION}.forslag`, 'numbered', proposals.map(wordingOf)),
          ]
        : paragraph(`${SECTION}.1`, expiry, ...clauses.map(proposalSentence));
  return withOwnText(SECTION, workbook.texts.opinion, [
    ...composed,
    ...paragraph(`${SECTION}.skal`, ...motivations),
  ]);
}

function proposalSentence(clause: string, index: number, all: readonly string[]): string {
  if (index === 0) return `Förvaltningen föreslår att ${clause}.`;
  if (index === 1) return `Förvaltningen föreslår också att ${clause}.`;
  const opening = index === all.length - 1 ? 'Slutligen' : 'Vidare';
  return `${opening} föreslår förvaltningen att ${clause}.`;
}

function expiryText(workbook: Workbook, date: CivilDate | null): string {
  const periods = agreementPeriods(workbook);
  const last = periods.reduce<(typeof periods)[number] | null>(
    (latest, period) => (latest === null || period.end > latest.end ? period : latest),
    null,
  );
  if (last === null) return '';
  const only = workbook.agreements.rows.length === 1;
  const day = `den ${dateText(last.end)}`;
  switch (isPast(last.end, workbook, date)) {
    case true:
      return `${only ? 'Överenskommelsen' : 'Den senaste överenskommelsen'} löpte ut ${day}.`;
    case false:
      return `${only ? 'Överenskommelsen' : 'Den nuvarande överenskommelsen'} löper ut ${day}.`;
    case null:
      return `${only ? 'Överenskommelsens' : 'Den senaste överenskommelsens'} sista dag är ${day}.`;
  }
}
