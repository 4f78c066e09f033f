/** The dialog where attachments are uploaded. What reads PDF files is large, and only this page carries it. */
import { AttachmentsView } from './attachments/attachments-view';
import { attachmentText } from './attachments/attachment-words';
import { startDialog } from './dialog-page';
import { call } from './server';

startDialog({
  root: 'attachments',
  waiting: attachmentText.waiting,
  failed: attachmentText.failed,
  read: () => call('readAttachments'),
  show: (read) => ({
    title: attachmentText.title,
    main: <AttachmentsView key="attachments" read={read} />,
    contents: null,
    skip: attachmentText.skip,
  }),
});
