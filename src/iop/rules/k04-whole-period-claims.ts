import { lastEnd } from '../figures/agreement-periods';
import type { Finding } from '../../engine/checks/finding';
import { monthYear } from '../../swedish/format';
import { yearOf, type CivilDate } from '../../engine/values/civil-date';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';
import { sectionTexts } from './prose/texts-of';
import { wholePeriodClaims } from './prose/whole-period-claims';
import { yearsIn } from './prose/years-in-text';

/** The text itself says until when its figures go. */
const SAYS_UNTIL =
  /(?:uppgift|bedömning|redovisning|rapport|underlag)[^.;!?]{1,90}\s(?:till och med|fram till|per den)/u;

/**
 * Own texts that claim something of the whole period although the figures (Uppgifter till och med), or the last
 * agreement's report, end before the last agreement does. A text that itself says until when is in order, and so is a
 * claim of years that are over.
 */
export function checkWholePeriodClaims(workbook: Workbook): readonly Finding[] {
  const end = lastEnd(workbook);
  const dataUntil = end === null ? null : knownUntil(workbook, end);
  if (end === null || dataUntil === null) return [];
  return sectionTexts(workbook).flatMap((prose): Finding[] => {
    const text = prose.text.toLowerCase().replaceAll('\u00a0', ' ');
    const month = monthYear(dataUntil).replaceAll('\u00a0', ' ');
    if (text.includes(month) || text.includes(dataUntil) || SAYS_UNTIL.test(text)) return [];
    const claim = wholePeriodClaims(prose.text).find(({ sentence }) => {
      const years = yearsIn(sentence);
      return years.length === 0 || years.some((year) => year >= yearOf(dataUntil));
    });
    if (claim === undefined) return [];
    const facts = { fault: 'whole-period-claim', written: claim.text, dataUntil, end } as const;
    return [findingAt('K04', 'VARNING', prose, facts)];
  });
}

function knownUntil({ agreements, case: { dataUntil } }: Workbook, end: CivilDate): CivilDate | null {
  const reports = agreements.rows.filter((row) => row.end.value === end).map(({ reported }) => reported);
  return [dataUntil, ...reports].find(({ value }) => value !== null && value < end)?.value ?? null;
}
