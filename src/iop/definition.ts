import type { ReportDefinition } from '../engine/app/report-definition';
import { isInputTab, matchTabs } from '../engine/contract/match-tabs';
import { composeReport } from './compose-report';
import { entryName, entryPlaces, workbookEntries } from './entries';
import { newTabs } from './new-tabs';
import { readWorkbook } from './read-workbook';
import { checkRules } from './rules/rules';
import { notices } from './words/menu';
import { message } from './words/messages';
import { busyText, failureText } from './words/failures';
import type { Workbook } from './workbook';

/** The slutrapport on a partnership. */
export const slutrapport: ReportDefinition<Workbook> = {
  prefix: 'slutrapport',
  name: 'Slutrapport',
  folder: 'Slutrapporter',
  tabs: { isInput: isInputTab, match: matchTabs, toMake: newTabs },
  read: readWorkbook,
  check: checkRules,
  message: ({ facts }, sheet) => message(facts, sheet),
  compose: composeReport,
  entries: { texts: workbookEntries, places: entryPlaces, name: entryName },
  caseInfo: ({ case: { title, committee, meetingDate } }) => ({
    title: title.value,
    recipient: committee.value,
    meeting: meetingDate.value,
  }),
  words: { ...notices, failure: failureText, busy: busyText },
};
