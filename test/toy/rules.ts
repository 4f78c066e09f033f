/** The four rules: one of a column, one across tabs, one that supersedes a column's, and one that warns. */
import { within } from '../../src/engine/checks/cell-checks';
import { cellSentences } from '../../src/engine/checks/cell-sentences';
import { checkRows } from '../../src/engine/checks/column-check';
import { quoted } from '../../src/engine/checks/quoted';
import { defineRule, faultsOfColumn, foundAt, messagesOf } from '../../src/engine/checks/rule';
import type { RuleSet } from '../../src/engine/checks/rule-set';
import { number } from '../../src/swedish/format';
import { loansSheet, titleOf, titlesSheet, type Workbook } from './sheets';

/** A title of which there is no copy is no title of the library. */
const columnRules = {
  checks: [
    {
      sheet: titlesSheet.name,
      check: (workbook: Workbook) =>
        checkRows(workbook.titles, titlesSheet, { copies: [within(1)] }, workbook),
    },
  ],
  ...messagesOf(cellSentences),
};

const titleWithoutLoansRule = defineRule<Workbook, { kind: 'title-without-loans'; title: string }>({
  code: 'L01',
  severity: 'FEL',
  check: ({ titles, loans }) => {
    const lent = new Set(loans.rows.map(({ title }) => title.value));
    return titles.rows
      .filter(({ id }) => id.value !== null && !lent.has(id.value))
      .map(({ id, title }) => foundAt(id, { kind: 'title-without-loans', title: title.value ?? id.text }));
  },
  sentences: {
    'title-without-loans': ({ title }) =>
      `${quoted(title)} har ingen rad i fliken Lån. Lägg till en rad, med 0 lån om titeln inte har lånats.`,
  },
});

/** Empty is not zero; which title it is says more than that a cell is empty. */
const loansMissingRule = defineRule<Workbook, { kind: 'loans-missing'; title: string }>({
  code: 'L02',
  severity: 'FEL',
  supersedes: faultsOfColumn(loansSheet, 'loans', 'required'),
  check: (workbook) =>
    workbook.loans.rows.flatMap((row) => {
      const title = titleOf(workbook, row);
      return title === null || row.loans.text !== ''
        ? []
        : [foundAt(row.loans, { kind: 'loans-missing', title })];
    }),
  sentences: {
    'loans-missing': ({ title }) =>
      `Antalet lån av ${quoted(title)} saknas. En tom cell räknas inte som noll: skriv 0 om titeln inte har lånats.`,
  },
});

const belowGoalRule = defineRule<Workbook, { kind: 'below-goal'; loans: number; goal: number }>({
  code: 'L03',
  severity: 'VARNING',
  check: ({ loans: { rows } }) =>
    rows.flatMap(({ goal, loans, comment }) =>
      goal.value === null || loans.value === null || loans.value >= goal.value || comment.text !== ''
        ? []
        : [foundAt(comment, { kind: 'below-goal', loans: loans.value, goal: goal.value })],
    ),
  sentences: {
    'below-goal': ({ loans, goal }) =>
      `Antalet lån är ${number(loans)} och målet ${number(goal)}, men kommentar saknas. Skriv varför målet inte nåddes.`,
  },
});

export const ruleSet: RuleSet<Workbook> = {
  columns: columnRules,
  rules: [titleWithoutLoansRule, loansMissingRule, belowGoalRule],
};
