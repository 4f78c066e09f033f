/** Why a workbook cannot be read. */
export type WorkbookFault = 'missing' | 'not-a-file' | 'not-xlsx' | 'damaged' | 'locked';

/** A workbook file that cannot be read: `code` tells why, `cause` holds what the reader said. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookFault,
    readonly file: string,
    cause?: unknown,
  ) {
    super(`${code}: ${file}`, { cause });
  }
}
