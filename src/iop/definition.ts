import type { ReportDefinition } from '../engine/app/report-definition';
import { entryName, entryPlaces, workbookEntries } from '../engine/contract/entries';
import { firstNameOf } from '../engine/contract/column';
import { isInputTab, matchTabs } from '../engine/contract/match-tabs';
import { withAnswers } from '../engine/contract/open-questions';
import { composeReport } from './compose-report';
import { gapsIn } from './gaps';
import { newTabs } from './new-tabs';
import { readWorkbook } from './read-workbook';
import { identityNumberInReason } from './rules/k25-identity-numbers';
import { checkRules, messageOf } from './rules/rules';
import { sheets, tabs } from './sheets';
import { notices } from './words/menu';
import { busyText, failureText } from './words/failures';
import { notWrittenText } from './words/not-written';
import type { Workbook } from './workbook';

/** The slutrapport on a partnership. */
export const slutrapport: ReportDefinition<Workbook> = {
  prefix: 'slutrapport',
  name: 'Slutrapport',
  folder: 'Slutrapporter',
  tabs: {
    isInput: (name) => isInputTab(sheets, name),
    match: (names) => matchTabs(sheets, names),
    withAnswers: (values, ask) => withAnswers(sheets, values, ask),
    firstName: (sheet, column) => firstNameOf(sheets, sheet, column),
    toMake: newTabs,
  },
  read: readWorkbook,
  check: checkRules,
  numberInReason: identityNumberInReason,
  message: messageOf,
  compose: composeReport,
  gaps: gapsIn,
  entries: {
    texts: (workbook) => workbookEntries(tabs, workbook),
    places: (workbook) => entryPlaces(tabs, workbook),
    name: (key) => entryName(tabs, key),
  },
  caseInfo: ({ case: { title, committee, meetingDate } }) => ({
    title: title.value,
    recipient: committee.value,
    meeting: meetingDate.value,
  }),
  words: { ...notices, failure: failureText, notWritten: notWrittenText, busy: busyText },
};
