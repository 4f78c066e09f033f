import { areEndsKnown, figuresUntil, lastEnd, mainAgreements } from '../figures/agreement-periods';
import { dateText } from '../../swedish/format';
import type { Workbook } from '../workbook';

/** True when the figures end before the last agreement does, so that what they show is not the end of the matter. */
export function isBeforeEnd(workbook: Workbook): boolean {
  const [until, end] = [figuresUntil(workbook), lastEnd(workbook)];
  return until !== null && end !== null && until < end;
}

/**
 * Until which day judgements hold, where that is before the last agreement's last day; else the empty text. It is also
 * empty where the officer's own text of the section names that day.
 */
export function judgedUntilText(workbook: Workbook, ownText: string): string {
  const [until, end] = [figuresUntil(workbook), lastEnd(workbook)];
  if (until === null || end === null || until >= end) return '';
  if (ownText.replaceAll('\u00a0', ' ').includes(dateText(until).replaceAll('\u00a0', ' '))) return '';
  const whose = mainAgreements(workbook).length === 1 ? 'Överenskommelsens' : 'Den senaste överenskommelsens';
  const judged = `Bedömningen gäller till och med den ${dateText(until)}.`;
  return areEndsKnown(workbook) ? `${judged} ${whose} sista dag är den ${dateText(end)}.` : judged;
}
