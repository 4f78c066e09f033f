import { lastEnd } from '../figures/agreement-periods';
import type { Finding, ProseFault } from '../finding';
import { monthYear } from '../swedish/format';
import { yearOf, type CivilDate } from '../workbook/civil-date';
import type { Workbook } from '../workbook/workbook';
import { datesIn } from './prose/dates-in-text';
import { sectionTexts } from './prose/texts-of';
import { saysUntilWhen, wholePeriodClaims, type WholePeriodClaim } from './prose/whole-period-claims';
import { yearsIn } from './prose/years-in-text';

const code = 'K04';

/**
 * Own texts that claim something of the whole period although the figures (Uppgifter till och med), or the last
 * agreement's report, end before the last agreement does. A text that itself says until when is in order, and so is a
 * claim of years that are over.
 */
export function checkWholePeriodClaims(workbook: Workbook): readonly Finding[] {
  const end = lastEnd(workbook);
  const dataUntil = workbook.case.dataUntil.value;
  const known = end === null ? null : knownUntil(workbook, end, dataUntil);
  if (end === null || known === null) return [];
  return sectionTexts(workbook).flatMap(({ sheet, cell, text }): Finding[] => {
    if (tells(text, known.day) || saysUntilWhen(text)) return [];
    const claim = wholePeriodClaims(text).find((candidate) => !isOfPast(candidate, known.day));
    if (claim === undefined) return [];
    const facts: ProseFault =
      known.by === 'data'
        ? { fault: 'whole-period-claim', written: claim.text, dataUntil: known.day, end }
        : { fault: 'report-before-end', written: claim.text, reported: known.day, end };
    return [{ code, severity: 'VARNING', sheet, cell, facts }];
  });
}

interface KnownUntil {
  readonly day: CivilDate;
  readonly by: 'data' | 'report';
}

function knownUntil(workbook: Workbook, end: CivilDate, dataUntil: CivilDate | null): KnownUntil | null {
  if (dataUntil !== null && dataUntil < end) return { day: dataUntil, by: 'data' };
  const reports = workbook.agreements.rows.flatMap(({ end: ends, reported }) =>
    ends.value === end && reported.value !== null && reported.value < end ? [reported.value] : [],
  );
  const [reported] = reports;
  return reported === undefined ? null : { day: reported, by: 'report' };
}

function tells(text: string, day: CivilDate): boolean {
  if (datesIn(text).some(({ date }) => date === day)) return true;
  return text
    .replaceAll('\u00a0', ' ')
    .toLowerCase()
    .includes(`till och med ${monthYear(day).replaceAll('\u00a0', ' ')}`);
}

function isOfPast({ sentence }: WholePeriodClaim, known: CivilDate): boolean {
  const years = yearsIn(sentence);
  return years.length > 0 && years.every((year) => year < yearOf(known));
}
