import type { AttachmentsPort, StoredFile } from '../engine/app/attachments/attachments-port';
import type { ReportNames } from '../engine/app/report-definition';
import { drive, FILE_FIELDS, folderId, refOf } from './documents';
import { callService } from './service-error';
import { blobOf } from './uploaded-blob';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Drive gives no bytes of a file here, but the digest of them. */
const FIELDS = `${FILE_FIELDS},sha256Checksum`;
/** As many as Drive gives at a time. */
const PAGE_SIZE = 1000;

/** Uploaded files beside the reports; an application property says from which workbook each is. */
export function attachmentsPort(names: ReportNames): AttachmentsPort {
  const key = `${names.prefix}.workbook`;
  const workbook = () => SpreadsheetApp.getActiveSpreadsheet().getId();
  return {
    list() {
      const q = `appProperties has { key='${key}' and value='${workbook()}' } and trashed = false`;
      const fields = `nextPageToken,files(${FIELDS})`;
      const found: DriveFile[] = [];
      let page: string | undefined;
      do {
        const args = { q, fields, pageSize: PAGE_SIZE, ...(page !== undefined && { pageToken: page }) };
        const { files = [], nextPageToken } = callService('Drive.Files.list', 'any', () =>
          drive().Files.list(args),
        );
        found.push(...files);
        page = nextPageToken;
      } while (page !== undefined);
      return found.map(storedFile);
    },
    create(file) {
      const resource = {
        name: file.name,
        mimeType: file.mimeType,
        parents: [folderId(names)],
        appProperties: { [key]: workbook() },
      };
      const made = callService('Drive.Files.create', 'busy', () =>
        drive().Files.create(resource, blobOf(file), { fields: FIELDS }),
      );
      return storedFile(made);
    },
    discard(id) {
      callService('Drive.Files.update', 'any', () => drive().Files.update({ trashed: true }, id));
    },
  };
}

function storedFile(file: DriveFile): StoredFile {
  return { ...refOf(file), digest: file.sha256Checksum ?? null };
}
