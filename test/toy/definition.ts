import type { ReportDefinition } from '../../src/engine/app/report-definition';
import { messageIn, runRules } from '../../src/engine/checks/rule-set';
import { tallyOf } from '../../src/engine/checks/tally';
import { entryName, entryPlaces, titleKey, workbookEntries } from '../../src/engine/contract/entries';
import { firstNameOf } from '../../src/engine/contract/column';
import { locateNames } from '../../src/engine/contract/locate-names';
import { isInputTab, matchTabs } from '../../src/engine/contract/match-tabs';
import { withAnswers } from '../../src/engine/contract/open-questions';
import { readWorkbook } from '../../src/engine/contract/read-workbook';
import { rightValue } from '../../src/engine/contract/right-value';
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
  ruleSet: 'one',
  phrasing: 'one',
  tabs: {
    isInput: (name) => isInputTab(sheets, name),
    match: (names) => matchTabs(sheets, names),
    withAnswers: (values, ask) => withAnswers(sheets, values, ask),
    firstName: (sheet, column) => firstNameOf(sheets, sheet, column),
    locate: (sheet, cells) => locateNames(sheets, sheet, cells),
    tables: sheets.filter((sheet) => sheet.form === 'table'),
  },
  read: (raw) => readWorkbook(tabs, raw),
  fills: () => [],
  rowLists: () => null,
  check: ({ workbook, sheets: states, findings }) =>
    runRules(
      ruleSet,
      workbook,
      findings,
      states.map(({ tab }) => tab),
    ),
  tally: (_workbook, findings) => tallyOf(ruleSet, findings, []),
  rightValue: (reading, finding, cells) => rightValue(tabs, reading, finding, cells),
  numberInReason: null,
  message: (finding, sheet) => messageIn(ruleSet, finding, sheet),
  lacks: [],
  compose: composeReport,
  templateTags: { known: ['Status', 'Förvaltning', 'Dokumenttyp'], wanted: ['Förvaltning'] },
  gaps: () => [],
  entries: {
    texts: (workbook) => workbookEntries(tabs, workbook),
    places: (workbook) => entryPlaces(tabs, workbook),
    name: (key) => entryName(tabs, key),
    titleKey: (key) => titleKey(tabs, key),
  },
  caseInfo: ({ library: { name, recipient } }) => ({
    title: name.value,
    recipient: recipient.value,
    meeting: null,
  }),
  sections: () => [
    { key: 'samlingen', title: 'Samlingen', inputs: ['library', 'titles'] },
    { key: 'lan', title: 'Lån', inputs: ['loans', 'titles.title'] },
  ],
  recipients: ({ library: { recipient } }) => (recipient.value === null ? [] : [recipient.value]),
  attachments: null,
  overview: () => [],
  contents: () => [],
  words: {
    preview: 'Läsrapporten i förhand',
    issueSheet: 'Det nya i läsrapporten',
    attachments: 'Bilagor till läsrapporten',
    charts: {
      heading: 'Bilder',
      text: (at) => `Ritat ${at.slice(0, 10)}.`,
      part: (number, of) => `bild ${String(number)} av ${String(of)}`,
      name: (caption) => `Bilden ${caption}`,
    },
    failed: 'Det gick inte',
    setUpDone: 'Flikarna är klara',
    setUpText: ({ made }) => (made.length === 0 ? 'Alla flikar finns redan.' : `Nya flikar: ${list(made)}.`),
    namesake: (other, own) => `Fliken ${other} är inte tilläggets. Se fliken ${own}.`,
    update: {
      order: (tab) => `Ordningen på ${tab}`,
      entry: (row, column) => `${column} av ${row}`,
      several: (name) => `${name} med flera`,
      part: ({ kind, name }) => `${kind} ${name}`.trim(),
    },
    matter: {
      event: ({ kind }) => ({ event: kind, detail: '' }),
      namesake: (other, own) => `Fliken ${other} är inte tilläggets. Se fliken ${own}.`,
      notWritten: (own) => `Fliken ${own} kunde inte skrivas.`,
      lockReason: (version) => `Läsrapporten är version ${version}.`,
      receiptName: (document, version) => `Kvitto ${version} ${document}.json`,
      unlocked: 'Läsrapporten är upplåst.',
      suggestions: 'Läsrapporten har förslag.',
      unseenFiles: (names) => `Bilagor av andra: ${names.length}.`,
      difference: ({ kind }) => `Läsrapporten skiljer sig (${kind}).`,
    },
    sharing: {
      outcome: ({ kind }) => (kind === 'given' ? null : `Delningen: ${kind}.`),
      notNoted: 'Delningen är inte antecknad.',
      attachments: (count) => [`Bilagor: ${count}.`],
      leftWithColleague: (file) => `Not known of ${file}.`,
      notStarted: 'Ingen har tillfrågats.',
      runsAlready: 'De är redan tillfrågade.',
    },
    tabInUse: (own) => `Någon skriver i fliken ${own}. Kontrollera igen.`,
    failure: (code) => `Läsrapporten kunde inte skapas (${code}). Försök igen.`,
    notWritten: (parts) => parts.map(({ tab }) => `Fliken ${tab} kunde inte skrivas.`),
    notReplaced: (why) => `Ingenting skrevs (${why}).`,
    marksLeft: (tabs) => `Markeringar är kvar på ${list(tabs)}.`,
    newPeriod: {
      offered: 'Arbetsboken är en kopia.',
      keptName: (name) => `${name} (förr)`,
      done: ({ cells, left }) => [`Tömda: ${cells}. Kvar: ${list(left)}.`],
    },
    template: {
      remark: ({ kind, about }) => `Mallen: ${[kind, ...about].join(' ')}.`,
      documentName: (name) => `Mall ${name}`,
    },
    overview: ({ kind, name }) => [`Fliken ${name}: ${kind}.`],
    busy: () => 'Läsrapporten skapas redan. Vänta en stund.',
  },
};
