/** What stops a report on a year, or must be looked at before it is made: faults in what that report is made of. */
import { requiredWhen } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows, inColumn } from '../../engine/checks/column-check';
import type { CellFault, Finding } from '../../engine/checks/finding';
import { attributeToRule, defineRule, foundAt, type Rule } from '../../engine/checks/rule';
import { runRules } from '../../engine/checks/rule-set';
import { isTable, type TabContents } from '../../engine/contract/entries';
import type { Place } from '../../engine/values/place';
import { isNeverDue, isPartYear } from '../figures/budget-sums';
import { hasEnded } from '../figures/agreement-periods';
import type { Reading } from '../read-workbook';
import { columnRules } from '../rules/columns/check-columns';
import { ruleContext, type RuleContext } from '../rules/rule-context';
import { rowsMissingSentences, type RowsMissing } from '../rules/rows-missing';
import { ruleSet } from '../rules/rules';
import { budgetSheet, caseSheet, tabs } from '../sheets';
import type { BudgetRow, Workbook } from '../workbook';
import { isInput } from './year-inputs';
import { isOfYearAlone, JUDGED, rowsOfYear, workbookOfYear } from './workbook-of-year';
import { daysOfYear } from './year-of-agreements';

/**
 * The rules across tabs that see what a report on one year has. The others are about the whole partnership, its texts,
 * decisions and attachments; K10 is held against the year (`outcomeOfYear`).
 */
const OF_A_YEAR = 'K01 K05 K07 K08 K09 K11 K12 K13 K14 K15 K16 K17 K25 K26 K27 K28 K29 K31 K34'.split(' ');

/**
 * All findings about what the report on the year is made of, in the order of the tabs: faults in rows of other years, and
 * in columns that the report does not read, are left out. Each is the same finding as in a check of the whole workbook, so
 * that a reason for it counts for both.
 */
export function checkYear(reading: Reading, year: number): readonly Finding[] {
  const { workbook, sheets, otherTabs, findings, identityNumbers } = reading;
  const names = sheets.map(({ tab }) => tab);
  const context = ruleContext(workbook, otherTabs, identityNumbers);
  const rules = ruleSet.rules.filter(({ code }) => OF_A_YEAR.includes(code));
  const outcome = outcomeOfYear(year);
  const found = runRules({ columns: columnRules, rules: [...rules, outcome] }, context, findings, names);
  const concerns = concernsYear(reading, year);
  return found.filter((finding) => finding.code === outcome.code || concerns(finding));
}

/** That the year is over, for an agreement that held in it, and its budget or an outcome is missing: empty is not zero. */
function outcomeOfYear(year: number): Rule<RuleContext> {
  return defineRule<RuleContext, RowsMissing | CellFault>({
    code: 'K10',
    severity: 'FEL',
    check: ({ workbook, cutOff }) => {
      const ofYear = workbookOfYear(workbook, year);
      const { budget, agreements } = ofYear;
      const { end } = daysOfYear(year);
      const isOver =
        cutOff !== null && (cutOff >= end || agreements.rows.every((row) => hasEnded(row, cutOff, ofYear)));
      if (!isOver || agreements.rows.length === 0) return [];
      const because = inColumn(caseSheet, 'dataUntil', workbook.case.dataUntil);
      const outcome = [
        requiredWhen((row: BudgetRow) =>
          isNeverDue(row, ofYear) || isPartYear(row, ofYear) ? null : because,
        ),
      ];
      const missing = { kind: 'rows-missing', of: String(year), tab: budget.sheet, type: null } as const;
      const first = { place: { tab: budget.tab, row: 0, column: 0 } };
      return budget.rows.length === 0
        ? [foundAt(first, missing)]
        : attributeToRule(checkRows(budget, budgetSheet, { outcome }, null));
    },
    sentences: { ...cellSentences, ...rowsMissingSentences },
  });
}

/** Whether a finding is at something that the report on the year is made of. */
function concernsYear({ workbook, sheets }: Reading, year: number): (finding: Finding) => boolean {
  const rows = rowsOfYear(workbook, year) as Readonly<Record<string, (row: never) => boolean | null>>;
  const isAlone = isOfYearAlone(workbook, year);
  const tabOf = new Map(sheets.map(({ name, tab }) => [tab, name]));
  return ({ code, place }) => {
    const sheet = tabOf.get(place.tab);
    const known = Object.entries(tabs).find(([, { name }]) => name === sheet);
    if (known === undefined) return false;
    const [field, definition] = known;
    const column =
      Object.entries(definition.columns).find(([, { name }]) => code === `${definition.name}.${name}`)?.[0] ??
      fieldAt(workbook, field, place);
    if (!isInput(field, column)) return false;
    const content = (workbook as TabContents)[field];
    const row =
      content !== undefined && isTable(content)
        ? content.rows.find((one) => one['row'] === place.row + 1)
        : undefined;
    if (row === undefined) return true;
    if (rows[field]?.(row as never) === false) return false;
    const judged: readonly string[] = field === 'goals' || field === 'undertakings' ? JUDGED[field] : [];
    if (column !== null && judged.includes(column))
      return isAlone((row as unknown as Workbook['goals']['rows'][number]).agreements.value);
    return field !== 'agreements' || column !== 'grant' || isAlone([numberOf(row)]);
  };
}

function numberOf(row: Readonly<Record<string, unknown>>): number | null {
  return (row['number'] as { readonly value: number | null }).value;
}

/** The field of the column, or of the key, where a cell is; null where it is under no name that is known. */
function fieldAt(workbook: Workbook, tab: string, { row, column }: Place): string | null {
  const content = (workbook as TabContents)[tab];
  if (content === undefined) return null;
  const found = isTable(content)
    ? Object.entries(content.columnIndices).find(([, index]) => index === column)
    : Object.entries(content).find(([, { place }]) => place.row === row);
  return found?.[0] ?? null;
}
