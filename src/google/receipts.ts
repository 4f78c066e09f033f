import type { ReceiptsPort, ServiceError } from '../engine/app/ports';
import type { ReportNames } from '../engine/app/report-definition';
import { drive, FILE_FIELDS, fileByMark, folderId, refOf } from './documents';
import { callService } from './service-error';

const JSON_TYPE = 'application/json';

/** Receipts as files of JSON beside the reports. */
export function receiptsPort(names: ReportNames): ReceiptsPort {
  return {
    create(name, text, mark) {
      const file = {
        name,
        mimeType: JSON_TYPE,
        parents: [folderId(names)],
        appProperties: { [names.prefix]: mark },
      };
      return refOf(
        callService('Drive.Files.create', 'busy', () =>
          drive().Files.create(file, blobOf(text), { fields: FILE_FIELDS }),
        ),
      );
    },
    findByMark: (mark) => fileByMark(names, mark),
    replace(id, text) {
      callService('Drive.Files.update', 'any', () =>
        drive().Files.update({}, id, blobOf(text), { fields: 'id' }),
      );
    },
    digest(id) {
      try {
        const file = callService('Drive.Files.get', 'any', () =>
          drive().Files.get(id, { fields: 'sha256Checksum,trashed' }),
        );
        return file.trashed === true ? null : (file.sha256Checksum ?? null);
      } catch (error) {
        if ((error as ServiceError).kind !== 'not-found') throw error;
        return null;
      }
    },
  };
}

function blobOf(text: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(text, JSON_TYPE);
}
