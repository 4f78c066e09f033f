import type { ReportDefinition } from '../../src/engine/app/report-definition';
import { messageIn, runRules } from '../../src/engine/checks/rule-set';
import { entryName, entryPlaces, workbookEntries } from '../../src/engine/contract/entries';
import { firstNameOf } from '../../src/engine/contract/column';
import { isInputTab, matchTabs } from '../../src/engine/contract/match-tabs';
import { withAnswers } from '../../src/engine/contract/open-questions';
import { readWorkbook } from '../../src/engine/contract/read-workbook';
import { list } from '../../src/swedish/grammar';
import { composeReport } from './compose-report';
import { ruleSet } from './rules';
import { tabs, type Workbook } from './sheets';

const sheets = Object.values(tabs);

/** A library's yearly report on what is read. It shares nothing with the slutrapport but the engine. */
export const readingReport: ReportDefinition<Workbook> = {
  prefix: 'lasrapport',
  name: 'Läsrapport',
  folder: 'Läsrapporter',
  tabs: {
    isInput: (name) => isInputTab(sheets, name),
    match: (names) => matchTabs(sheets, names),
    withAnswers: (values, ask) => withAnswers(sheets, values, ask),
    firstName: (sheet, column) => firstNameOf(sheets, sheet, column),
    toMake: sheets.map(({ name, form, columns }) => {
      const names = Object.values(columns).map((column) => column.name);
      const rows = form === 'table' ? [names] : [['Uppgift', 'Värde'], ...names.map((key) => [key, ''])];
      return { name, rows, hidden: false };
    }),
  },
  read: (raw) => readWorkbook(tabs, raw),
  check: ({ workbook, sheets: states, findings }) =>
    runRules(
      ruleSet,
      workbook,
      findings,
      states.map(({ tab }) => tab),
    ),
  numberInReason: null,
  message: (finding, sheet) => messageIn(ruleSet, finding, sheet),
  compose: composeReport,
  gaps: () => [],
  entries: {
    texts: (workbook) => workbookEntries(tabs, workbook),
    places: (workbook) => entryPlaces(tabs, workbook),
    name: (key) => entryName(tabs, key),
  },
  caseInfo: ({ library: { name, recipient } }) => ({
    title: name.value,
    recipient: recipient.value,
    meeting: null,
  }),
  words: {
    preview: 'Läsrapporten i förhand',
    failed: 'Det gick inte',
    setUpDone: 'Flikarna är klara',
    setUpText: (made) => (made.length === 0 ? 'Alla flikar finns redan.' : `Nya flikar: ${list(made)}.`),
    namesake: (other, own) => `Fliken ${other} är inte tilläggets. Se fliken ${own}.`,
    tabInUse: (own) => `Någon skriver på fliken ${own}. Kontrollera igen.`,
    failure: (code) => `Läsrapporten kunde inte skapas (${code}). Försök igen.`,
    notWritten: (parts) => parts.map(({ tab }) => `Fliken ${tab} kunde inte skrivas.`),
    busy: () => 'Läsrapporten skapas redan. Vänta en stund.',
  },
};
