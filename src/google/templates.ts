import type { TemplatesPort } from '../engine/app/ports';
import type { ReportNames } from '../engine/app/report-definition';
import { DOCX, drive, FILE_FIELDS, folderId, GOOGLE_DOC, refOf } from './documents';
import { callService } from './service-error';
import { blobOf } from './uploaded-blob';

/** The parts of a .docx that are text and say how it looks. */
const WORD_PART = /^word\/[^/]+\.xml$/;

/** Templates as Google Docs that the add-on has made of .docx files, in the folder for reports. */
export function templatesPort(names: ReportNames): TemplatesPort {
  return {
    parts(file) {
      try {
        const parts = Utilities.unzip(blobOf(file).setContentType('application/zip'));
        const words = parts.filter((part) => WORD_PART.test(part.getName() ?? ''));
        return Object.fromEntries(words.map((part) => [part.getName() ?? '', part.getDataAsString('UTF-8')]));
      } catch {
        return null;
      }
    },
    create(file, name, mark) {
      const resource = {
        name,
        mimeType: GOOGLE_DOC,
        parents: [folderId(names)],
        appProperties: { [names.prefix]: mark },
      };
      const blob = blobOf(file).setContentType(DOCX);
      return refOf(
        callService('Drive.Files.create', 'busy', () =>
          drive().Files.create(resource, blob, { fields: FILE_FIELDS }),
        ),
      );
    },
    discard(id) {
      callService('Drive.Files.update', 'any', () => drive().Files.update({ trashed: true }, id));
    },
  };
}
