import type { AttachmentList } from '../engine/app/attachments/attachment-list';
import { inOrder } from '../engine/report/in-order';
import { isSent } from './figures/papers';
import { attachmentTypes } from './lists';
import { attachmentsSheet } from './sheets';
import type { Workbook } from './workbook';

const { number, title, type, link, status, dated } = attachmentsSheet.columns;

/** The tab Bilagor, as far as files go. */
export const attachmentList: AttachmentList<Workbook> = {
  sheet: attachmentsSheet.name,
  types: attachmentTypes,
  rows: ({ attachments }) =>
    inOrder(attachments.rows, (row) => row.number.value).map((row) => ({
      number: row.number.value,
      title: row.title.text,
      isSent: isSent(row),
      link: row.link,
      dated: row.dated,
    })),
  newRow: (row) => ({
    [number.name]: String(row.number),
    [title.name]: row.title,
    [type.name]: row.type,
    [link.name]: row.url,
    [status.name]: 'Bifogas',
    [dated.name]: row.dated,
  }),
};
