/** The preview dialog: the report as it would be written now. */
import { renderContents } from '../engine/preview/render-contents';
import { renderReport } from '../engine/preview/render-report';
import { previewText } from '../engine/preview/words';
import { startDialog } from './dialog-page';
import { call } from './server';

startDialog({
  root: 'preview',
  waiting: previewText.waiting,
  failed: previewText.failed,
  read: () => call('previewReport'),
  show: ({ report }) => ({
    title: report.title,
    main: renderReport(report),
    contents: renderContents(report),
    skip: previewText.skip,
  }),
});
