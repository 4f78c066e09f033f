import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { yearOf, type CivilDate } from '../../engine/values/civil-date';
import { dateText, monthYear } from '../../swedish/format';
import {
  isReportedEarly,
  lastDay,
  lastEnd,
  lastReport,
  mainAgreements,
  withAddenda,
} from '../figures/agreement-periods';
import type { Workbook } from '../workbook';
import { sectionTexts } from './prose/texts-of';
import { wholePeriodClaims } from './prose/whole-period-claims';
import { yearsIn } from './prose/years-in-text';
import type { RuleContext } from './rule-context';

/** The text itself says until when its figures go. */
const SAYS_UNTIL =
  /(?:uppgift|bedömning|redovisning|rapport|underlag)[^.;!?]{1,90}\s(?:till och med|fram till|per den)/u;

/** A claim of the whole period in a text whose figures end before it; dates are `YYYY-MM-DD`. */
type WholePeriodClaim = {
  readonly kind: 'whole-period-claim';
  readonly written: string;
  readonly dataUntil: string;
  readonly end: string;
};

/** An agreement that was reported before its end, with nothing planned for the rest; dates are `YYYY-MM-DD`. */
type RestUnplanned = { readonly kind: 'rest-unplanned'; readonly reported: string; readonly end: string };

/**
 * Own texts that claim something of the whole period although the figures (Uppgifter till och med), or the last
 * agreement's report, end before the last agreement does. A text that itself says until when is in order, and so is a
 * claim of years that are over. An agreement whose report is earlier than its end, at the report's date, unless it says
 * when the rest is to be reported.
 */
export const wholePeriodClaimsRule = defineRule<RuleContext, WholePeriodClaim | RestUnplanned>({
  code: 'K04',
  severity: 'VARNING',
  check: (context) => [...checkWholePeriodClaims(context), ...checkReports(context)],
  sentences: {
    'whole-period-claim': ({ written, dataUntil, end }) =>
      `Texten säger ${quoted(written)}, men uppgifterna gäller till och med den ${dateText(dataUntil)} och överenskommelsen till och med den ${dateText(end)}. Skriv i texten till vilket datum uppgifterna gäller.`,
    'rest-unplanned': ({ reported, end }) =>
      `Återrapporten är från den ${dateText(reported)}, men överenskommelsen löper till och med den ${dateText(end)}. Skriv vid ”Planerad återrapport” när resten redovisas.`,
  },
});

function checkWholePeriodClaims(context: RuleContext): readonly Found<WholePeriodClaim>[] {
  const { workbook } = context;
  const end = lastEnd(workbook);
  const dataUntil = end === null ? null : knownUntil(workbook, end);
  if (end === null || dataUntil === null) return [];
  return sectionTexts(context).flatMap((prose): Found<WholePeriodClaim>[] => {
    const text = prose.text.toLowerCase().replaceAll('\u00a0', ' ');
    const month = monthYear(dataUntil).replaceAll('\u00a0', ' ');
    if (text.includes(month) || text.includes(dataUntil) || SAYS_UNTIL.test(text)) return [];
    const claim = wholePeriodClaims(prose.text).find(({ sentence }) => {
      const years = yearsIn(sentence);
      return years.length === 0 || years.some((year) => year >= yearOf(dataUntil));
    });
    if (claim === undefined) return [];
    const facts = { kind: 'whole-period-claim', written: claim.text, dataUntil, end } as const;
    return [foundAt(prose, facts)];
  });
}

function checkReports({ workbook }: RuleContext): readonly Found<RestUnplanned>[] {
  return mainAgreements(workbook).flatMap((row) => {
    const rows = withAddenda(row, workbook);
    const end = lastDay(row, workbook);
    const reported = lastReport(row, workbook);
    const at = rows.find((each) => each.reported.value === reported) ?? row;
    if (reported === null || end === null || !isReportedEarly(row, workbook)) return [];
    if (rows.some(({ plannedReport }) => plannedReport.text !== '')) return [];
    return foundAt(at.reported, { kind: 'rest-unplanned', reported, end } as const);
  });
}

function knownUntil(workbook: Workbook, end: CivilDate): CivilDate | null {
  const { dataUntil } = workbook.case;
  const reports = workbook.agreements.rows
    .filter((row) => lastDay(row, workbook) === end)
    .map(({ reported }) => reported);
  return [dataUntil, ...reports].find(({ value }) => value !== null && value < end)?.value ?? null;
}
