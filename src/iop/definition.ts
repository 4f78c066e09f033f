import type { ReportDefinition } from '../engine/app/report-definition';
import { entryName, entryPlaces, titleKey, workbookEntries } from '../engine/contract/entries';
import { firstNameOf } from '../engine/contract/column';
import { locateNames } from '../engine/contract/locate-names';
import { isInputTab, matchTabs } from '../engine/contract/match-tabs';
import { withAnswers } from '../engine/contract/open-questions';
import { contentColumns } from '../engine/contract/result-columns';
import { attachmentList } from './attachment-list';
import { composeReport } from './compose-report';
import { fillsOf, postLists } from './fills';
import { gapsIn } from './gaps';
import { overviewTables } from './overview';
import { periodResults } from './period-results';
import { letterheadTags, wantedTags } from './profiles/letterhead';
import { readWorkbook } from './read-workbook';
import { reportSections } from './report-sections';
import { rightValueIn } from './right-value';
import { identityNumberInReason } from './rules/k25-identity-numbers';
import { checkRules, messageOf, tallyOfRules } from './rules/rules';
import { sheets, tabs } from './sheets';
import { chartText } from './words/charts';
import { matterText } from './words/matter';
import { notices } from './words/menu';
import { notReplacedText } from './words/not-replaced';
import { busyText, failureText } from './words/failures';
import { marksLeftText, notWrittenText } from './words/not-written';
import { newPeriodText } from './words/new-period';
import { overviewUpdatedText } from './words/overview';
import { sharingText } from './words/sharing';
import { templateText } from './words/template';
import { updateText } from './words/update';
import type { Workbook } from './workbook';

/** The version of the rules, which the build puts here; there is none where the source is run as it is. */
declare const RULE_SET_VERSION: string | undefined;
/** The version of how the report puts things, likewise. */
declare const PHRASING_VERSION: string | undefined;

/** The slutrapport on a partnership. */
export const slutrapport: ReportDefinition<Workbook> = {
  prefix: 'slutrapport',
  name: 'Slutrapport',
  folder: 'Slutrapporter',
  ruleSet: typeof RULE_SET_VERSION === 'string' ? RULE_SET_VERSION : 'unbuilt',
  phrasing: typeof PHRASING_VERSION === 'string' ? PHRASING_VERSION : 'unbuilt',
  tabs: {
    isInput: (name) => isInputTab(sheets, name),
    match: (names) => matchTabs(sheets, names),
    withAnswers: (values, ask) => withAnswers(sheets, values, ask),
    firstName: (sheet, column) => firstNameOf(sheets, sheet, column),
    locate: (sheet, cells) => locateNames(sheets, sheet, cells),
    tables: sheets.filter((sheet) => sheet.form === 'table'),
  },
  read: readWorkbook,
  fills: fillsOf,
  rowLists: postLists,
  check: checkRules,
  tally: tallyOfRules,
  rightValue: rightValueIn,
  numberInReason: identityNumberInReason,
  message: messageOf,
  lacks: ['title-empty', 'gender-untold'],
  compose: composeReport,
  templateTags: { known: letterheadTags, wanted: wantedTags },
  gaps: gapsIn,
  entries: {
    texts: (workbook) => workbookEntries(tabs, workbook),
    places: (workbook) => entryPlaces(tabs, workbook),
    name: (key) => entryName(tabs, key),
    titleKey: (key) => titleKey(tabs, key),
  },
  caseInfo: ({ case: { title, committee, meetingDate } }) => ({
    title: title.value,
    recipient: committee.value,
    meeting: meetingDate.value,
  }),
  sections: reportSections,
  recipients: ({ settings: { recipients } }) => recipients.value ?? [],
  attachments: attachmentList,
  overview: overviewTables,
  contents: (workbook) => contentColumns(tabs, workbook, periodResults),
  words: {
    ...notices,
    charts: chartText,
    update: updateText,
    matter: matterText,
    sharing: sharingText,
    failure: failureText,
    notWritten: notWrittenText,
    notReplaced: notReplacedText,
    marksLeft: marksLeftText,
    overview: overviewUpdatedText,
    newPeriod: newPeriodText,
    template: templateText,
    busy: busyText,
  },
};
