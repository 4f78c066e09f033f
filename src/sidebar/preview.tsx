/** The preview dialog: the report as it would be written now. */
import { renderContents } from '../engine/preview/render-contents';
import { renderReport } from '../engine/preview/render-report';
import type { ReportChoice } from '../engine/app/report-definition';
import { previewText } from '../engine/preview/words';
import { startDialog } from './dialog-page';
import { call } from './server';

/** The report that the page was opened for; undefined for the main one. */
function chosenReport(): ReportChoice | undefined {
  const report = document.body.dataset['report'] ?? '';
  return report === '' ? undefined : (JSON.parse(decodeURIComponent(report)) as ReportChoice);
}

startDialog({
  root: 'preview',
  waiting: previewText.waiting,
  failed: previewText.failed,
  read: () => call('previewReport', chosenReport()),
  show: ({ report }) => ({
    title: report.title,
    main: renderReport(report),
    contents: renderContents(report),
    skip: previewText.skip,
  }),
});
