/** Why a workbook cannot be read. */
export type WorkbookFault =
  | 'missing'
  | 'not-a-file'
  | 'empty'
  | 'not-xlsx'
  | 'old-format'
  | 'other-format'
  | 'encrypted'
  | 'damaged'
  | 'doctype'
  | 'too-deep'
  | 'too-large'
  | 'too-long-formulas'
  | 'too-many-cells';

/** A workbook file that cannot be read: `code` says why, `cause` holds what the reader said, `detail` where in the file. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookFault,
    readonly file: string,
    cause?: unknown,
    readonly detail?: string,
  ) {
    super(`${code}: ${file}`, { cause });
  }
}
