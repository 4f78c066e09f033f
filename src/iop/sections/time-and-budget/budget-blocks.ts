import { figuresUntil } from '../../figures/agreement-periods';
import { exceedsThreshold } from '../../figures/budget-deviation';
import { budgetDeviations } from '../../figures/budget-deviations';
import { asShown, type BudgetYear } from '../../figures/budget-sums';
import { thresholdsOf } from '../../figures/thresholds';
import type { Workbook } from '../../workbook';
import { dateText } from '../../../swedish/format';
import { sentence } from '../../../swedish/grammar';
import { prose } from '../../../engine/report/officer-text';
import { heading, paragraph } from '../../../engine/report/paragraph';
import type { Block } from '../../../engine/report/tree';
import { yearsText } from './budget-kinds';
import { budgetTable, hasForecast, isShownSoFar } from './budget-table';
import { yearsTable } from './years-table';

const APPENDIX = 'Budget per post';

/**
 * The budget in tables, under a heading: a table of its posts for each year. Where most years have no deviation, there
 * is one table with a row a year, and only years with deviations or gaps have tables of their own here.
 */
export function budgetBlocks(section: string, years: readonly BudgetYear[], workbook: Workbook): Block[] {
  const { shown, quiet } = sorted(years, workbook);
  const other = paragraph(
    `${section}.budget.annan-finansiering`,
    sentence(prose(workbook.case.otherFunding.value ?? '')),
  );
  if (shown.length === 0) return other;
  const hasAppendix = quiet.length > 0;
  return [
    heading(`${section}.budget`, 2, 'Budget'),
    ...paragraph(
      `${section}.budget.lasanvisning`,
      ...notes(shown, workbook),
      hasAppendix
        ? `Posterna för${yearsText(quiet)} redovisas sist i rapporten, under rubriken ${APPENDIX}.`
        : '',
    ),
    ...other,
    ...(hasAppendix ? [yearsTable(`${section}.budget-per-ar`, shown)] : []),
    ...shown.filter((year) => !quiet.includes(year)).map((year) => budgetTable(section, year)),
  ];
}

/**
 * The tables of the years that have none in the section, for the end of the report. In a document where they stand in the
 * section they are moved; where a person has written in one, they stay there.
 */
export function budgetAppendix(section: string, years: readonly BudgetYear[], workbook: Workbook): Block[] {
  const { quiet } = sorted(years, workbook);
  if (quiet.length === 0) return [];
  return [
    heading(`${section}.poster`, 1, APPENDIX),
    ...paragraph(`${section}.poster.lasanvisning`, ...notes(quiet, workbook)),
    ...quiet.map((year) => budgetTable(section, year)),
  ];
}

/** The years that have tables, and those among them whose sums are enough: none unless they are several, and most. */
function sorted(years: readonly BudgetYear[], workbook: Workbook) {
  const shown = years
    .filter(({ costPosts, financingPosts }) => costPosts.length + financingPosts.length > 0)
    .map(asShown);
  const quiet = shown.filter((year) => isWithoutDeviation(year, workbook));
  return { shown, quiet: quiet.length > 1 && 2 * quiet.length > shown.length ? quiet : [] };
}

/** True when every post of the year has its amounts, a forecast included, and none is beyond the limits. */
function isWithoutDeviation(year: BudgetYear, workbook: Workbook): boolean {
  const thresholds = thresholdsOf(workbook.settings);
  return (
    year.year !== null &&
    year.costPosts.length * year.financingPosts.length > 0 &&
    budgetDeviations([year], workbook).length === 0 &&
    [...year.costPosts, ...year.financingPosts].every(
      ({ expectedDeviation: deviation }) => deviation !== null && !exceedsThreshold(deviation, thresholds),
    )
  );
}

/** How the amounts of the years are to be read. */
function notes(years: readonly BudgetYear[], workbook: Workbook): readonly string[] {
  const until = figuresUntil(workbook);
  const isNegative = years.some((year) =>
    [...year.costPosts, year.costs, ...year.financingPosts, year.financing].some(
      ({ expectedDeviation }) => (expectedDeviation?.amount ?? 0) < 0,
    ),
  );
  return [
    isNegative ? 'Ett minustecken betyder att kostnaden är högre eller finansieringen lägre än budget.' : '',
    years.some(hasForecast) ? 'Belopp märkta prognos avser perioder som ännu pågår.' : '',
    until !== null && years.some(isShownSoFar)
      ? `Belopp märkta hittills gäller till och med den ${dateText(until)} och jämförs inte med budgeten.`
      : '',
  ];
}
