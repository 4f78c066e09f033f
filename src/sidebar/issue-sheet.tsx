/** The issue sheet in a dialog: what is new in the newest finalised version, for the members, to be printed. */
import { startDialog } from './dialog-page';
import { issueText } from './issue/issue-words';
import { IssueSheetView } from './issue/issue-sheet-view';
import { call } from './server';

startDialog({
  root: 'issue-sheet',
  waiting: issueText.waiting,
  failed: issueText.failed,
  read: () => call('readIssueSheet'),
  show: (sheet) => ({
    title: `${issueText.title}, version ${sheet.newest.version}`,
    main: <IssueSheetView key="sheet" sheet={sheet} />,
    contents: null,
    skip: issueText.skip,
  }),
});
