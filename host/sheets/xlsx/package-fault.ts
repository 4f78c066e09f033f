import type { WorkbookFault } from '../workbook-error';

/** What makes the bytes of a file no .xlsx that can be read; readXlsx gives it with the file's name. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';

  constructor(
    readonly code: WorkbookFault,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}
